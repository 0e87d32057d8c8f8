import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { contentSum } from "../text/contentSum";
import { ownTables, type OwnTable } from "./findTables";
import { MARK_KEY } from "./mark";
import { bodyText, recordsOf } from "./records";

/** The worksheet custom property that says which paper a sheet is: "summary en". */
export const PAPER_KEY = "ActionPlan.Paper";

/** A picture of what was written may be longer than a cell of PlanMemory takes. */
const PIECE = 30_000;
const PICTURE = "Paper";

/** The records of PlanMemory that hold a picture, in pieces. */
export const pictureRecords = (
  paper: string,
  picture: string,
): readonly { readonly table: string; readonly mark: string }[] =>
  Array.from({ length: Math.max(1, Math.ceil(picture.length / PIECE)) }, (_, index) => ({
    table: `${PICTURE} ${paper} ${String(index + 1)}`,
    mark: picture.slice(index * PIECE, (index + 1) * PIECE),
  }));

/** The paper whose picture a record of PlanMemory holds a piece of, and which piece; null for any other record. */
export function pieceOf(record: string): { readonly paper: string; readonly number: number } | null {
  const [, paper, number] = /^Paper (.+) (\d+)$/.exec(record) ?? [];
  return paper === undefined ? null : { paper, number: Number(number) };
}

export interface PaperSheets {
  /** By what the paper is known by ("summary en"): the sheet it stands on. */
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  /** By the same: what we last wrote there. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Sheets that say what a paper of ours says: papers, copies of papers, papers put aside. */
  readonly alike: ReadonlySet<SheetSnapshot>;
}

const known = new WeakMap<WorkbookSnapshot, PaperSheets>();

/** The papers in a workbook, by their marks; where a mark is lost, by what we wrote. */
export function paperSheets(snapshot: WorkbookSnapshot): PaperSheets {
  let found = known.get(snapshot);
  if (found === undefined) {
    found = look(snapshot);
    known.set(snapshot, found);
  }
  return found;
}

function look(snapshot: WorkbookSnapshot): PaperSheets {
  const pictures = picturesIn(snapshot);
  const sheets = new Map<string, SheetSnapshot>();
  for (const sheet of snapshot.sheets) {
    const paper = sheet.properties.get(PAPER_KEY);
    if (paper !== undefined && !sheets.has(paper)) sheets.set(paper, sheet);
  }
  for (const sheet of snapshot.sheets) {
    const paper = madeBefore(sheet);
    if (paper !== null && !sheets.has(paper)) sheets.set(paper, sheet);
  }
  const alike = new Set([...sheets.values(), ...snapshot.sheets.filter((sheet) => madeBefore(sheet) !== null)]);
  if (pictures.size === 0) return { sheets, pictures, alike };
  const sums = new Map([...pictures].map(([paper, text]) => [paper, sumsOfPicture(text)] as const));
  const ours = new Set([...ownTables(snapshot).found.values()].map(({ sheet }) => sheet));
  for (const sheet of snapshot.sheets) {
    if (alike.has(sheet) || ours.has(sheet) || sheet.used === null) continue;
    const onSheet = sumsOn(sheet);
    const like = [...sums].filter(([, wrote]) => isAlike(wrote, onSheet)).map(([paper]) => paper);
    if (like.length === 0) continue;
    alike.add(sheet);
    const lost = like.find((paper) => !sheets.has(paper));
    if (lost !== undefined) sheets.set(lost, sheet);
  }
  return { sheets, pictures, alike };
}

/** The board summary of versions before papers were made of blocks: one table of this name, with these headings. */
const BEFORE = {
  table: "PlanBoardSummary",
  en: ["Ref", "Delivery", "Direction"],
  cy: ["Cyf.", "Cyflawni", "Cyfeiriad"],
} as const;

function madeBefore({ tables, properties }: SheetSnapshot): string | null {
  const headings = tables.flatMap((table) =>
    table.name === BEFORE.table || properties.get(MARK_KEY)?.includes(`"${BEFORE.table}"`) ? table.headings : [],
  );
  const language = (["en", "cy"] as const).find((one) => BEFORE[one].every((heading) => headings.includes(heading)));
  return language === undefined ? null : `summary ${language}`;
}

const picturesOn = new WeakMap<SheetSnapshot, ReadonlyMap<string, string>>();

function picturesIn(snapshot: WorkbookSnapshot): ReadonlyMap<string, string> {
  const memory = ownTables(snapshot).found.get("memory");
  if (!memory) return new Map();
  let pictures = picturesOn.get(memory.sheet);
  if (pictures === undefined) {
    pictures = readPictures(memory);
    picturesOn.set(memory.sheet, pictures);
  }
  return pictures;
}

function readPictures(memory: OwnTable): ReadonlyMap<string, string> {
  const pieces = new Map<string, string[]>();
  const [name, mark] = [memory.fields.indexOf("table"), memory.fields.indexOf("mark")];
  for (const { row } of recordsOf(memory)) {
    const piece = pieceOf(bodyText(memory, row, name));
    if (piece === null) continue;
    const own = pieces.get(piece.paper) ?? [];
    own[piece.number - 1] = bodyText(memory, row, mark);
    pieces.set(piece.paper, own);
  }
  return new Map([...pieces].map(([paper, own]) => [paper, own.join("")]));
}

/** What a paper of ours says: the sums of all its contents, and of the line under its title, which names day and seal. */
interface PaperSums {
  readonly all: ReadonlySet<string>;
  readonly line: string;
}

/** Of how many of our different contents a sheet must hold to be a paper, or a copy of one: with the line under the title, and without. */
const ALIKE = 0.4;
const ALIKE_WITHOUT_LINE = 0.8;

/** The plan of the council holds much of what a page about its recommendations says, but never the line under the title. */
function isAlike({ all, line }: PaperSums, onSheet: ReadonlySet<string>): boolean {
  let count = 0;
  for (const sum of all) if (onSheet.has(sum)) count += 1;
  return all.size > 0 && count / all.size >= (onSheet.has(line) ? ALIKE : ALIKE_WITHOUT_LINE);
}

const sumsKnown = new WeakMap<SheetSnapshot, ReadonlySet<string>>();

function sumsOn(sheet: SheetSnapshot): ReadonlySet<string> {
  let sums = sumsKnown.get(sheet);
  if (sums === undefined) {
    sums = sumsOf(sheet);
    sumsKnown.set(sheet, sums);
  }
  return sums;
}

function sumsOf({ cells }: SheetSnapshot): ReadonlySet<string> {
  const sums = new Set<string>();
  for (const row of cells)
    for (const cell of row) {
      const sum = cell && contentSum(cell.formula === undefined ? cell.value : { formula: cell.formula });
      if (sum) sums.add(sum);
    }
  return sums;
}

const picturesSummed = new Map<string, PaperSums>();
/** A workbook has a picture for each paper and language. */
const MOST_PICTURES = 40;

function sumsOfPicture(text: string): PaperSums {
  const known = picturesSummed.get(text);
  if (known) return known;
  if (picturesSummed.size >= MOST_PICTURES) picturesSummed.clear();
  const sums = sumsIn(text);
  picturesSummed.set(text, sums);
  return sums;
}

function sumsIn(text: string): PaperSums {
  try {
    const { rows } = JSON.parse(text) as { rows: readonly (readonly unknown[])[] };
    const sumsOf = (row: readonly unknown[]): readonly string[] => String(row[2]).split(",");
    const line = rows.find(([key]) => key === "line");
    return {
      all: new Set(rows.flatMap(sumsOf).filter((sum) => sum !== "")),
      line: (line && sumsOf(line)[0]) ?? "",
    };
  } catch {
    return { all: new Set(), line: "" };
  }
}
