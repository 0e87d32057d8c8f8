import { FileFailure } from "../fileFailure";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text as it was meant, from text as it stands in XML. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  let plain = "";
  let from = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", from)) {
    const end = text.indexOf(";", at);
    if (end < 0 || end - at > 12) throw new FileFailure("corrupt", "a loose & in XML");
    plain += text.slice(from, at) + entity(text.slice(at + 1, end));
    from = end + 1;
  }
  return plain + text.slice(from);
}

function entity(name: string): string {
  const known = ENTITIES[name];
  if (known !== undefined) return known;
  const hex = /^#x([0-9a-f]{1,6})$/i.exec(name)?.[1];
  const decimal = /^#([0-9]{1,7})$/.exec(name)?.[1];
  const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : -1;
  if (code < 0 || code > 0x10ffff) throw new FileFailure("corrupt", `unknown entity &${name};`);
  return String.fromCodePoint(code);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A line break in an attribute would be read back as a space.
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};
const NOT_PLAIN_IN_ATTRIBUTE = /[&<>"\n\r\t]/;
const NOT_PLAIN_IN_TEXT = /[&<>]/;

/** For text between tags. */
export const escapeText = (text: string): string =>
  NOT_PLAIN_IN_TEXT.test(text) ? text.replace(/[&<>]/g, (letter) => ESCAPES[letter] ?? letter) : text;

/** For text between double quotes. */
export const escapeAttribute = (text: string): string =>
  NOT_PLAIN_IN_ATTRIBUTE.test(text) ? text.replace(/[&<>"\n\r\t]/g, (letter) => ESCAPES[letter] ?? letter) : text;

/**
 * Characters XML cannot hold, and halves of a pair that lost the other half. A carriage return would be normalised away.
 * Last, what would be read as an escape: "_x0041" and an underscore, be it the one that an escape of its own begins with.
 */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- these are the characters that must not reach the file
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9a-fA-F]{4}[_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff])/g;
const MAYBE_UNWRITABLE = /[^\t\n\u0020-\ud7ff\ue000-\ufffd]|_x/;

const hexEscape = (letter: string): string => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Excel's own escape for what XML cannot hold; text that looks like the escape has its underscore escaped. */
export const escapeControls = (text: string): string =>
  MAYBE_UNWRITABLE.test(text) ? text.replace(UNWRITABLE, hexEscape) : text;

/** The text that `escapeControls` was given. */
export const unescapeControls = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
