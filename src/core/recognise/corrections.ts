import { cellAddress, parseAddress } from "../snapshot/address";
import { fingerprint } from "../text/fingerprint";
import { foldText } from "../text/normalise";
import type {
  Correction,
  CorrectionAnchor,
  Doubt,
  RecognisedTable,
  Recognition,
  CorrectionInForce,
} from "./recognition";

/** What a correction is about: a later one about the same thing takes its place. */
export function subjectOf(correction: Correction): string {
  switch (correction.kind) {
    case "table":
      return `table ${correction.tableKey || anchorText(correction.anchor)}`;
    case "column":
    case "dates":
      return `${correction.kind} ${correction.tableKey || anchorText(correction.anchor)} ${String(correction.column)}`;
    case "colour":
      return `colour ${correction.fill.toUpperCase()}`;
    case "claim":
    case "owner":
    case "spelling":
      return `${correction.kind} ${foldText(correction.text)}`;
    case "forgotten":
      return subjectOf(correction.of);
  }
}

const anchorText = (anchor: CorrectionAnchor | undefined): string =>
  anchor ? `${anchor.sheet}!${anchor.cell} ${anchor.headings.join("|")}` : "";

const STATED_BY: Readonly<Record<CorrectionInForce["kind"], readonly string[]>> = {
  table: ["tableKey", "tableKind"],
  column: ["tableKey"],
  dates: ["tableKey", "order"],
  colour: ["fill", "means"],
  claim: ["text", "means"],
  owner: ["text", "ownerKind"],
  spelling: ["text", "who"],
};

/** Whether a value from outside the program is a correction: settings of a workbook can be written by anybody. */
export function isCorrection(value: unknown): value is Correction {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  const one = value as Readonly<Record<string, unknown>>;
  if (one.kind === "forgotten") return isCorrection(one.of) && one.of.kind !== "forgotten";
  const stated = Object.entries(STATED_BY).find(([kind]) => kind === one.kind)?.[1];
  return stated !== undefined && stated.every((name) => typeof one[name] === "string") && isAnchor(one.anchor);
}

const isAnchor = (value: unknown): boolean => {
  if (value === undefined) return true;
  if (typeof value !== "object" || value === null) return false;
  const anchor = value as Readonly<Record<string, unknown>>;
  return (
    ["sheet", "cell", "read"].every((name) => typeof anchor[name] === "string") &&
    Array.isArray(anchor.headings) &&
    anchor.headings.every((heading) => typeof heading === "string")
  );
};

/** The correction with what it is about written into it, as the workbook is read now; one that has an anchor keeps it. */
export function anchored(
  correction: Correction,
  { tables, doubts }: Pick<Recognition, "tables" | "doubts">,
): Correction {
  if (correction.kind === "forgotten" || correction.anchor) return correction;
  if (correction.kind === "colour" || correction.kind === "claim") return correction;
  if (correction.kind === "owner" || correction.kind === "spelling") {
    const code = correction.kind === "owner" ? "owner-kind" : "owner-spelling";
    const read = likeliest(doubts, (doubt) => doubt.code === code && doubt.samples.includes(correction.text));
    return { ...correction, anchor: { sheet: "", cell: "", headings: [correction.text], read } };
  }
  const table = tables.find(({ key }) => key === correction.tableKey);
  const anchor = table && anchorIn(table, correction, doubts);
  return anchor ? { ...correction, anchor } : correction;
}

/** What is read where a doubt stands: its first choice. */
const likeliest = (doubts: readonly Doubt[], matches: (doubt: Doubt) => boolean): string =>
  doubts.find(matches)?.choices[0] ?? "";

function anchorIn(table: RecognisedTable, correction: Placed, doubts: readonly Doubt[]): CorrectionAnchor | undefined {
  if (correction.kind === "table")
    return {
      sheet: table.sheet,
      cell: cellAddress(headingRow(table), table.firstColumn),
      headings: headingsOf(table),
      read: table.kind,
    };
  const column = table.columns.find((each) => each.column === correction.column);
  return (
    column && {
      sheet: table.sheet,
      cell: cellAddress(headingRow(table), column.column),
      headings: [column.heading],
      read:
        correction.kind === "column"
          ? (column.role ?? "")
          : likeliest(
              doubts,
              (doubt) =>
                doubt.code === "date-order" && doubt.tableKey === table.key && doubt.column === correction.column,
            ),
    }
  );
}

/** One that is about a place, and not about a text or a colour wherever it stands. */
type Placed = Extract<Correction, { readonly tableKey: string }>;

const headingRow = (table: RecognisedTable): number => Math.min(...table.headerRows, table.firstRow);
/** Each heading once: a column of two roles stands twice. */
const headingsOf = (table: RecognisedTable): readonly string[] => [
  ...new Map(table.columns.map((column) => [column.column, column.heading])).values(),
];

export interface PlacedCorrections {
  /** In force: each with its present key and column, one for each subject, the latest last. */
  readonly corrections: readonly CorrectionInForce[];
  readonly unplaced: readonly CorrectionInForce[];
}

/**
 * Finds again what each correction is about, in the tables as they were read without any (T11). By heading first, so that
 * inserted rows and columns do not matter; what is not there any more comes back as unplaced and is never guessed.
 */
export function placeCorrections(
  tables: readonly RecognisedTable[],
  corrections: readonly Correction[],
): PlacedCorrections {
  const theirs = tables.filter((table) => table.own === null);
  const placed = new Map<string, CorrectionInForce>();
  const unplaced = new Map<string, CorrectionInForce>();
  for (const correction of corrections) {
    const inForce = correction.kind === "forgotten" ? correction.of : correction;
    const found = placeOf(theirs, inForce);
    const into = found ? placed : unplaced;
    const subject = subjectOf(found ?? inForce);
    const earlier = into.get(subject);
    // The latest stands last: where two columns were given one role, the later choice has it.
    into.delete(subject);
    if (correction.kind !== "forgotten") into.set(subject, withFirstReading(found ?? inForce, earlier));
  }
  return { corrections: [...placed.values()], unplaced: [...unplaced.values()] };
}

/** What was read before the first choice is what the table tells, however often the user chose since. */
const withFirstReading = (next: CorrectionInForce, earlier: CorrectionInForce | undefined): CorrectionInForce =>
  next.anchor && earlier?.anchor ? { ...next, anchor: { ...next.anchor, read: earlier.anchor.read } } : next;

function placeOf(tables: readonly RecognisedTable[], correction: CorrectionInForce): CorrectionInForce | null {
  if (!("tableKey" in correction)) return correction;
  const { anchor } = correction;
  if (!anchor) return tables.some(({ key }) => key === correction.tableKey) ? correction : null;
  // By the sheet's name alone: the sheets of a plan have the same headings, so that another one would fit as well.
  const sheets = tables.filter(({ sheet }) => sheet === anchor.sheet);
  const found = correction.kind === "table" ? tableAt(sheets, anchor) : columnAt(sheets, anchor);
  if (!found) return null;
  const { table, column } = found;
  const renewed: CorrectionAnchor = {
    ...anchor,
    sheet: table.sheet,
    cell: cellAddress(headingRow(table), column),
    headings: correction.kind === "table" ? headingsOf(table) : anchor.headings,
  };
  return correction.kind === "table"
    ? { ...correction, tableKey: table.key, anchor: renewed }
    : { ...correction, tableKey: table.key, column, anchor: renewed };
}

interface Found {
  readonly table: RecognisedTable;
  readonly column: number;
}

/** A table that lost or gained more than half of its headings is another table. */
const SAME_TABLE = 0.5;

function tableAt(tables: readonly RecognisedTable[], anchor: CorrectionAnchor): Found | null {
  const alike = tables.map((table) => ({ table, share: shared(headingsOf(table), anchor.headings) }));
  const best = Math.max(SAME_TABLE, ...alike.map(({ share }) => share));
  const found = alike
    .filter(({ share }) => share >= best)
    .map(({ table }): Found => ({ table, column: table.firstColumn }));
  return nearest(found, anchor);
}

/** The share of headings that two tables have in common, of all that either has. */
function shared(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [new Set(one.map(headingKey)), new Set(other.map(headingKey))];
  const both = [...a].filter((heading) => b.has(heading)).length;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

function columnAt(tables: readonly RecognisedTable[], anchor: CorrectionAnchor): Found | null {
  const wanted = headingKey(anchor.headings[0] ?? "");
  const found = tables.flatMap((table) =>
    table.columns
      .filter(({ heading }) => headingKey(heading) === wanted)
      .map(({ column }): Found => ({ table, column })),
  );
  // A column without a heading is known by its place alone.
  return wanted === "" ? (found.find((each) => cellOf(each) === anchor.cell) ?? null) : nearest(found, anchor);
}

/** "%" and "#" are headings, too, though they have no letter. */
const headingKey = (heading: string): string => fingerprint(heading) || foldText(heading);

const cellOf = ({ table, column }: Found): string => cellAddress(headingRow(table), column);

/** Of several with the same headings the one that stands where it stood, else the one nearest to that. */
function nearest(found: readonly Found[], anchor: CorrectionAnchor): Found | null {
  const stood = parseAddress(anchor.cell);
  const distance = ({ table, column }: Found): number =>
    stood ? Math.abs(headingRow(table) - stood.row) + Math.abs(column - stood.column) : 0;
  return found.reduce<Found | null>((best, next) => (best && distance(best) <= distance(next) ? best : next), null);
}
