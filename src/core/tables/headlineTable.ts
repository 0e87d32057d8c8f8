import { cellAt, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { Language } from "./description";
import { paperSheets } from "./paperSheets";

/** The table of recommendations as it stands on the board summary, for a letter or an e-mail. */
export interface HeadlineTable {
  readonly language: Language;
  /** Plan, board, as-at day and seal, as they stand under the title of the sheet. */
  readonly line: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly HeadlineCell[])[];
}

export interface HeadlineCell {
  readonly text: string;
  /** "#RRGGBB"; of a rating. */
  readonly fill: string | null;
}

const NAME = /^BoardRecommendations(?:Cy)?\d*$/;

/** The table of the papers of a language that stand in the workbook; null where there are none, or the table is gone. */
export function headlineTable(snapshot: WorkbookSnapshot, language: Language): HeadlineTable | null {
  const sheet = paperSheets(snapshot).sheets.get(`summary ${language}`);
  const table = sheet?.tables.find(({ name }) => NAME.test(name));
  if (!sheet || !table) return null;
  const { row, column, rows, columns } = table.block;
  const cell = (line: number, at: number): HeadlineCell => {
    const found = cellAt(sheet, row + line, column + at);
    return { text: String(found?.value ?? "").trim(), fill: found?.fill ?? null };
  };
  const lines = Array.from({ length: rows }, (_, line) => Array.from({ length: columns }, (_, at) => cell(line, at)));
  const [headings = [], ...body] = lines;
  return {
    language,
    line: String(cellAt(sheet, 1, 0)?.value ?? ""),
    headings: headings.map(({ text }) => text),
    rows: body,
  };
}

/** The table for what knows no tables: cells parted by tabs, a line of a cell by a blank. */
export const asPlainText = ({ line, headings, rows }: HeadlineTable): string =>
  [line, headings, ...rows.map((row) => row.map(({ text }) => text))]
    .map((one) => (typeof one === "string" ? one : one.map((text) => text.replace(/\s+/g, " ")).join("\t")))
    .join("\n");

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
const inLines = (text: string): string => text.split("\n").map(escaped).join("<br>");

const CELL = "border:1px solid #BFBFBF;padding:3px 6px;vertical-align:top;text-align:left;color:#1A1A1A";
const filled = (fill: string | null): string => (fill === null ? "" : `;background:${fill}`);

/** The table for Word and Outlook: its looks stand in every cell, because they know no other. */
export function asHtml({ language, line, headings, rows }: HeadlineTable): string {
  const heads = headings.map(
    (text) => `<th scope="col" style="${CELL};font-weight:bold;background:#EAF1F8">${inLines(text)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = row.map(({ text, fill }, at) => {
      const [tag, scope] = at === 0 ? ["th", ' scope="row"'] : ["td", ""];
      const weight = at === 0 || fill !== null ? "bold" : "normal";
      return `<${tag}${scope} style="${CELL};font-weight:${weight}${filled(fill)}">${inLines(text)}</${tag}>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return (
    `<div lang="${language}" style="font-family:Calibri,Arial,sans-serif;font-size:10pt"><p>${escaped(line)}</p>` +
    `<table style="border-collapse:collapse"><thead><tr>${heads.join("")}</tr></thead><tbody>${body.join("")}</tbody></table></div>`
  );
}
