import { strFromU8, unzipSync } from "fflate";

/**
 * Reads an .xlsx for the recount: a reader of its own, of nothing but what a recount needs, so that a mistake of the product's
 * reader or writer is not made twice.
 */
export interface ReadSheet {
  readonly name: string;
  /** By row and column, from one and from nought. */
  readonly rows: readonly (readonly (string | number)[])[];
  readonly tables: readonly ReadTable[];
  /** Page breaks that were set. */
  readonly breaks: number;
}

export interface ReadTable {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const unescape = (text: string): string =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, "&")
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const attributeOf = (tag: string, name: string): string =>
  unescape(new RegExp(`(?:^|\\s)(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

const textsIn = (xml: string): string =>
  [...xml.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g)]
    .map(([, text = ""]) => unescape(text))
    .join("");

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export function readXlsx(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = unzipSync(bytes);
  const part = (name: string): string => {
    const found = parts[name];
    return found ? strFromU8(found) : "";
  };
  const shared = [...part("xl/sharedStrings.xml").matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map(([, inner = ""]) =>
    textsIn(inner),
  );
  const targets = relationships(part("xl/_rels/workbook.xml.rels"), "xl/");
  return [...part("xl/workbook.xml").matchAll(/<sheet\s[^>]*>/g)].map(([tag]): ReadSheet => {
    const at = targets.get(/r:id="([^"]*)"/.exec(tag)?.[1] ?? "") ?? "";
    const rows = cellsIn(part(at), shared);
    const own = relationships(part(at.replace(/([^/]+)$/, "_rels/$1.rels")), "xl/worksheets/");
    const tables = [...own.values()]
      .filter((target) => target.includes("/tables/"))
      .map((target) => readTable(part(target), rows));
    const breaks = Number(/<(?:\w+:)?rowBreaks\s[^>]*?\bcount="(\d+)"/.exec(part(at))?.[1] ?? 0);
    return { name: attributeOf(tag, "name"), rows, tables, breaks };
  });
}

function relationships(xml: string, folder: string): ReadonlyMap<string, string> {
  return new Map(
    [...xml.matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => {
      const target = attributeOf(tag, "Target");
      if (target.startsWith("/")) return [attributeOf(tag, "Id"), target.slice(1)];
      const pieces = `${folder}${target}`.split("/");
      const whole = pieces.reduce<string[]>(
        (path, piece) => (piece === ".." ? path.slice(0, -1) : [...path, piece]),
        [],
      );
      return [attributeOf(tag, "Id"), whole.join("/")];
    }),
  );
}

function cellsIn(xml: string, shared: readonly string[]): readonly (readonly (string | number)[])[] {
  const rows: (string | number)[][] = [];
  for (const [, attributes = "", inner = ""] of xml.matchAll(/<c\s([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(attributeOf(attributes, "r")) ?? [];
    const value = unescape(/<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/.exec(inner)?.[1] ?? "");
    const type = attributeOf(attributes, "t");
    const row = (rows[Number(digits)] ??= []);
    row[columnOf(letters)] =
      type === "s"
        ? (shared[Number(value)] ?? "")
        : type === "inlineStr"
          ? textsIn(inner)
          : type === "str" || value === ""
            ? value
            : Number(value);
  }
  // Rows and cells that are not in the file are empty.
  const whole = <T>(all: readonly T[], otherwise: T): T[] =>
    Array.from({ length: all.length }, (_, index) => (index in all ? (all[index] as T) : otherwise));
  return whole(rows, []).map((row) => whole<string | number>(row, ""));
}

function readTable(xml: string, rows: ReadSheet["rows"]): ReadTable {
  const tag = /<table\s[^>]*>/.exec(xml)?.[0] ?? "";
  const [, left = "", top = "", right = "", bottom = ""] =
    /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(attributeOf(tag, "ref")) ?? [];
  const [from, to] = [columnOf(left), columnOf(right)];
  const line = (row: number): readonly (string | number)[] =>
    Array.from({ length: to - from + 1 }, (_, index) => rows[row]?.[from + index] ?? "");
  return {
    name: attributeOf(tag, "displayName"),
    headings: line(Number(top)).map(String),
    rows: Array.from({ length: Number(bottom) - Number(top) }, (_, index) => line(Number(top) + 1 + index)),
  };
}

/** A table, with the rows that it has on later pages of a paper: those are tables of their own. */
export function tableIn(sheets: readonly ReadSheet[], name: string): ReadTable | null {
  const all = sheets.flatMap(({ tables }) => tables);
  const first = all.find((table) => table.name === name);
  if (!first) return null;
  const later = new RegExp(name.replace(/^(.+?)(Cy)?$/, "^$1_part\\d+$2$"));
  return { ...first, rows: [first, ...all.filter((table) => later.test(table.name))].flatMap(({ rows }) => rows) };
}
