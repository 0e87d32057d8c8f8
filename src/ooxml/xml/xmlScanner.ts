import { FileFailure } from "../fileFailure";
import { unescapeXml } from "./xmlText";

const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const EXCLAMATION = 33;
const CDATA = "<![CDATA[";
const DEEPEST = 256;

/**
 * Steps through XML tag by tag, without building anything and without regular expressions, so that a sheet of megabytes
 * takes linear time. After each `next()` the fields describe the token; attributes are looked up only when asked for.
 * It refuses what is not well formed and anything with a document type, where entity bombs live.
 */
export class XmlScanner {
  kind: "open" | "close" | "text" | "end" = "end";
  /** Where the token starts and ends in the source. */
  start = 0;
  end: number;
  /** Of a tag, without its prefix. */
  local = "";
  prefix = "";
  /** `<a/>`: an "open" that no "close" follows. */
  isEmpty = false;
  private attributesAt = 0;
  private attributesEnd = 0;
  /** Of each attribute found: start and end of its name, start and end of its value. -1 found: not looked yet. */
  private readonly places: number[] = [];
  private found = 0;
  private readonly path: string[] = [];

  constructor(
    readonly source: string,
    from = 0,
    private readonly to = source.length,
  ) {
    this.end = from;
  }

  /** How many elements are open, the one just opened included. */
  get depth(): number {
    return this.path.length;
  }

  /** Goes to the next token; false at the end. White space between tags counts as text. */
  next(): boolean {
    this.start = this.end;
    if (this.start >= this.to) return this.finish();
    if (this.source.charCodeAt(this.start) !== LESS) return this.readText();
    const second = this.source.charCodeAt(this.start + 1);
    if (second === SLASH) return this.readClose();
    if (second === QUESTION) return this.skipTo("?>");
    if (second !== EXCLAMATION) return this.readOpen();
    if (this.source.startsWith("<!--", this.start)) return this.skipTo("-->");
    if (!this.source.startsWith(CDATA, this.start)) throw this.broken("a document type");
    const close = this.source.indexOf("]]>", this.start);
    if (close < 0) throw this.broken("CDATA without end");
    this.kind = "text";
    this.end = close + 3;
    return true;
  }

  /** The text of a "text" token. */
  get text(): string {
    return this.source.startsWith(CDATA, this.start)
      ? withLineFeeds(this.source.slice(this.start + CDATA.length, this.end - 3))
      : unescapeXml(withLineFeeds(this.source.slice(this.start, this.end)));
  }

  /** The value of an attribute of the tag just opened, by its full name, or null. */
  attribute(name: string): string | null {
    this.findAttributes();
    for (let at = 0; at < this.found; at += 4) {
      const nameStart = this.places[at] ?? 0;
      if ((this.places[at + 1] ?? 0) - nameStart !== name.length || !this.source.startsWith(name, nameStart)) continue;
      return this.attributeValue(at);
    }
    return null;
  }

  /** All attributes of the tag just opened, by their full names. */
  attributes(): Map<string, string> {
    this.findAttributes();
    const all = new Map<string, string>();
    for (let at = 0; at < this.found; at += 4) {
      const name = this.source.slice(this.places[at], this.places[at + 1]);
      all.set(name, this.attributeValue(at));
    }
    return all;
  }

  /** From just after an open tag to just after its close. */
  skip(): void {
    if (this.kind !== "open" || this.isEmpty) return;
    const depth = this.path.length;
    while (this.path.length >= depth && this.next());
  }

  /** The text inside the element just opened, its children's included; goes to its close. */
  innerText(): string {
    if (this.isEmpty) return "";
    const depth = this.path.length;
    let text = "";
    while (this.next() && this.path.length >= depth) if (this.kind === "text") text += this.text;
    return text;
  }

  /** Jumps over the inside of the element just opened without looking at it; returns where its close tag starts. */
  leap(): number {
    if (this.isEmpty) return this.end;
    const tag = `</${this.path.at(-1) ?? ""}`;
    for (let at = this.source.indexOf(tag, this.end); at >= 0; at = this.source.indexOf(tag, at + 1)) {
      const after = this.source.charCodeAt(at + tag.length);
      if (after !== GREATER && after > SPACE) continue;
      this.end = at;
      return at;
    }
    throw this.broken(`${tag.slice(2)} without end`);
  }

  private finish(): false {
    if (this.path.length > 0) throw this.broken(`${this.path.at(-1) ?? ""} without end`);
    this.kind = "end";
    return false;
  }

  private readText(): true {
    const next = this.source.indexOf("<", this.start);
    this.kind = "text";
    this.end = next < 0 || next > this.to ? this.to : next;
    return true;
  }

  private skipTo(ending: string): boolean {
    const at = this.source.indexOf(ending, this.start);
    if (at < 0) throw this.broken(`no ${ending}`);
    this.end = at + ending.length;
    return this.next();
  }

  private readClose(): true {
    const close = this.source.indexOf(">", this.start);
    if (close < 0) throw this.broken("a tag without end");
    const open = this.path.pop() ?? "";
    const after = this.start + 2 + open.length;
    if (!this.source.startsWith(open, this.start + 2) || this.source.slice(after, close).trim() !== "" || open === "") {
      throw this.broken(`${this.source.slice(this.start, close + 1).slice(0, 40)} closes ${open}`);
    }
    this.kind = "close";
    this.end = close + 1;
    this.setName(this.start + 2, after);
    return true;
  }

  private readOpen(): true {
    const nameEnd = this.nameEnd(this.start + 1);
    const close = this.tagEnd(nameEnd);
    this.kind = "open";
    this.end = close + 1;
    this.isEmpty = this.source.charCodeAt(close - 1) === SLASH;
    this.attributesAt = nameEnd;
    this.found = -1;
    this.attributesEnd = this.isEmpty ? close - 1 : close;
    this.setName(this.start + 1, nameEnd);
    if (this.local === "") throw this.broken("a tag without name");
    if (!this.isEmpty && this.path.push(this.source.slice(this.start + 1, nameEnd)) > DEEPEST)
      throw this.broken("too deep");
    return true;
  }

  private nameEnd(from: number): number {
    let at = from;
    for (; at < this.to; at++) {
      const code = this.source.charCodeAt(at);
      if (code <= SPACE || code === GREATER || code === SLASH || code === LESS) break;
    }
    return at;
  }

  /** Where the ">" of the tag is; one inside quotes is not it. */
  private tagEnd(from: number): number {
    for (let at = from; at < this.to; at++) {
      const code = this.source.charCodeAt(at);
      if (code === GREATER) return at;
      if (code === LESS) break;
      if (code !== QUOTE && code !== APOSTROPHE) continue;
      at = this.source.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at < 0) break;
    }
    throw this.broken("a tag without end");
  }

  private setName(from: number, to: number): void {
    let colon = -1;
    for (let at = from; at < to && colon < 0; at++) if (this.source.charCodeAt(at) === COLON) colon = at;
    this.prefix = colon < 0 ? "" : this.source.slice(from, colon);
    this.local = this.source.slice(colon < 0 ? from : colon + 1, to);
  }

  /** White space in an attribute counts as spaces, unless it is escaped. */
  private attributeValue(at: number): string {
    const raw = this.source.slice(this.places[at + 2], this.places[at + 3]);
    return unescapeXml(/[\r\n\t]/.test(raw) ? raw.replace(/\r\n|[\r\n\t]/g, " ") : raw);
  }

  /** Notes where names and values start and end, once a tag and only if somebody asks. */
  private findAttributes(): void {
    if (this.found >= 0) return;
    this.found = 0;
    for (let at = this.skipSpace(this.attributesAt); at < this.attributesEnd;) {
      const nameStart = at;
      for (; at < this.attributesEnd; at++) {
        const code = this.source.charCodeAt(at);
        if (code === EQUALS || code <= SPACE) break;
      }
      const nameEnd = at;
      at = this.skipSpace(at);
      if (this.source.charCodeAt(at) !== EQUALS) throw this.broken("an attribute without value");
      at = this.skipSpace(at + 1);
      const quote = this.source.charCodeAt(at);
      if (quote !== QUOTE && quote !== APOSTROPHE) throw this.broken("an attribute without quotes");
      const valueEnd = this.source.indexOf(quote === QUOTE ? '"' : "'", at + 1);
      if (valueEnd < 0 || valueEnd >= this.attributesEnd) throw this.broken("an attribute without end");
      this.places[this.found++] = nameStart;
      this.places[this.found++] = nameEnd;
      this.places[this.found++] = at + 1;
      this.places[this.found++] = valueEnd;
      at = this.skipSpace(valueEnd + 1);
    }
  }

  private skipSpace(from: number): number {
    let at = from;
    while (at < this.attributesEnd && this.source.charCodeAt(at) <= SPACE) at++;
    return at;
  }

  private broken(what: string): FileFailure {
    return new FileFailure("corrupt", `XML at ${this.start}: ${what}`);
  }
}

/** XML knows one line end, whatever the file has. */
const withLineFeeds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
