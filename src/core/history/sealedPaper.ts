import type { CalendarDate } from "../calendar/calendarDate";
import { sha256 } from "./sha256";

/** What a build held of one thing: a row of its snapshot. */
export interface RecordRow {
  /** "total", "recommendation", "action", "measure", "school" or "service". */
  readonly kind: string;
  readonly id: string;
  readonly fields: RecordFields;
}

/** Texts, numbers and nothing, in a fixed order for each kind: what they are is said where they are written and read. */
export type RecordFields = readonly (string | number | null)[];

/** A build of the papers as it was sealed. */
export interface SealedPaper {
  /** null where its cell holds no day any more. */
  readonly asAt: CalendarDate | null;
  /** The day the Board received it; null for a build that no Board has had. */
  readonly received: CalendarDate | null;
  readonly seal: string;
  readonly sealBefore: string;
  readonly rows: readonly SealedRow[];
}

/** A row with its number in the build and the first digits of the chain up to it, by which a changed row is named. */
export interface SealedRow extends RecordRow {
  readonly number: number;
  readonly link: string;
}

/** Digits of the chain that each row carries. */
const LINK = 12;

const rowText = ({ kind, id, fields }: RecordRow, number: number): string => JSON.stringify([number, kind, id, fields]);

/**
 * Seals rows: each is chained to those before it and to the build before, so that no row of any build can be changed, added
 * or taken away without the seals that follow showing it.
 */
export function sealRows(
  asAt: CalendarDate | null,
  sealBefore: string,
  rows: readonly RecordRow[],
): { readonly seal: string; readonly rows: readonly SealedRow[] } {
  let chain = sha256(`${sealBefore}\n${asAt ?? ""}`);
  const sealed = rows.map((row, index): SealedRow => {
    chain = sha256(`${chain}\n${rowText(row, index + 1)}`);
    return { ...row, number: index + 1, link: chain.slice(0, LINK) };
  });
  return { seal: sha256(`${chain}\n${String(rows.length)}`), rows: sealed };
}

/** The field of an action that is its name only. */
const NAME = 8;
const unnamed = (row: RecordRow): RecordRow =>
  row.kind === "action" ? { ...row, fields: row.fields.filter((_, index) => index !== NAME) } : row;

/** Whether a build says what another said of the same day: then it is no new one. */
export const saysTheSame = (paper: SealedPaper, asAt: CalendarDate, rows: readonly RecordRow[]): boolean =>
  paper.asAt === asAt &&
  paper.rows.length === rows.length &&
  rows.every((row, index) => {
    const other = paper.rows[index];
    return other !== undefined && rowText(unnamed(other), index + 1) === rowText(unnamed(row), index + 1);
  });

/** What is wrong with the snapshots: the build, and the first row that is not as it was sealed; null for the build's own line. */
export interface BrokenSeal {
  readonly seal: string;
  readonly row: { readonly kind: string; readonly id: string; readonly number: number } | null;
}

/** Checks the whole chain, the oldest first, and names the first thing in it that is not as it was sealed. */
export function brokenSeal(papers: readonly SealedPaper[]): BrokenSeal | null {
  let before = "";
  for (const paper of papers) {
    if (paper.sealBefore !== before) return { seal: paper.seal, row: null };
    const again = sealRows(paper.asAt, before, paper.rows);
    const at = again.rows.findIndex(({ link, number }, index) => {
      const row = paper.rows[index];
      return row?.link !== link || row.number !== number;
    });
    const row = paper.rows[at];
    if (row) return { seal: paper.seal, row: { kind: row.kind, id: row.id, number: row.number } };
    if (again.seal !== paper.seal) return { seal: paper.seal, row: null };
    before = paper.seal;
  }
  return null;
}

/** The paper that one of a day is compared with: the newest that the Board received, else the newest, of an earlier day (B5). */
export function comparedWith(papers: readonly SealedPaper[], asOf: CalendarDate): SealedPaper | null {
  const earlier = papers.filter(({ asAt }) => asAt !== null && asAt < asOf);
  const newest = (some: readonly SealedPaper[]): SealedPaper | null =>
    some.reduce<SealedPaper | null>(
      (best, one) => (best === null || (one.asAt ?? "") >= (best.asAt ?? "") ? one : best),
      null,
    );
  return newest(earlier.filter(({ received }) => received !== null)) ?? newest(earlier);
}

/** A seal as people read it: "7F3A-91C2". */
export const shortSeal = (seal: string): string => `${seal.slice(0, 4)}-${seal.slice(4, 8)}`.toUpperCase();
