import { fromSerial, type CalendarDate, type DateSystem } from "../calendar/calendarDate";
import { judgeDateColumn } from "../read/judgeDateColumn";
import type { PlanDates } from "../read/dateColumn";
import { readDateCell } from "../read/readDateCell";
import { readOwnerCell } from "../read/readOwnerCell";
import type { OwnerKind, RegisterEntry } from "../read/readings";
import { ownerKindInTable, TABLE_OWNER_KINDS } from "../read/tableWords";
import type { RecognisedTable } from "../recognise/recognition";
import type { Cell, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { Language } from "../tables/description";
import { findOwnTable } from "../tables/records";
import { languageOfTable } from "../tables/tableLanguage";
import { foldText } from "../text/normalise";
import { rawText } from "./ownCells";
import type { StatedIn } from "./sideTables";
import { cellFor, cellText, joinedText, recordsOf, type TableRecord } from "./tableRecords";

/** Our own word for a kind in either language, as other tables of owners may show it, too. */
const KINDS: ReadonlyMap<string, OwnerKind> = new Map(
  Object.values(TABLE_OWNER_KINDS).flatMap((words) =>
    Object.entries(words).map(([kind, word]) => [foldText(word), kind as OwnerKind] as const),
  ),
);

/** What may stand in the column of the language in which an owner is written to. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ...(["English", "Saesneg"] as const).map((word) => [foldText(word), "en"] as const),
  ...(["Welsh", "Cymraeg"] as const).map((word) => [foldText(word), "cy"] as const),
]);

/** The register of the workbook: the rows of its owners' tables, ours before any other; null when there is none. */
export function registerIn(
  snapshot: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  dates: PlanDates,
): readonly RegisterEntry[] | null {
  const all = tables.filter((table) => table.kind === "owners");
  const own = all.filter((table) => table.own !== null);
  if (own.length === 0) {
    const stated = ownersStated(snapshot, tables, dates);
    return stated.length === 0 ? null : stated.map(({ row }) => row);
  }
  const table = findOwnTable(snapshot, "owners");
  const language = (table && languageOfTable(table)) ?? "en";
  const entries = own.flatMap((one) =>
    recordsOf(snapshot, one).flatMap((record) => {
      const entry = entryOf(record, snapshot.dateSystem, dates);
      return entry === null ? [] : [inTable(entry, record, snapshot.dateSystem, language)];
    }),
  );
  return entries.length === 0 ? null : entries;
}

/** The owners that tables of the council's list, hidden ones too. */
export const ownersStated = (
  snapshot: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  dates: PlanDates,
): readonly StatedIn<RegisterEntry>[] =>
  tables
    .filter(
      ({ kind, own, ticked, visibility }) => kind === "owners" && own === null && (ticked || visibility !== "visible"),
    )
    .flatMap((table) => recordsOf(snapshot, table))
    .flatMap((record) => {
      const row = entryOf(record, snapshot.dateSystem, dates);
      return row === null ? [] : [{ record, row }];
    });

function entryOf(record: TableRecord, system: DateSystem, dates: PlanDates): RegisterEntry | null {
  const text = (role: string): string | null => joinedText(record, role, " ");
  const name = text("name");
  if (name === null) return null;
  const post = text("post");
  const kind = KINDS.get(foldText(text("kind") ?? ""));
  return {
    name,
    initials: text("initials"),
    post,
    team: text("team"),
    email: text("email"),
    aliases: (text("aliases") ?? "").split(/\s*[;|\n]\s*/).filter((alias) => alias !== ""),
    from: dayOf(cellFor(record, "from"), system, dates),
    to: dayOf(cellFor(record, "to"), system, dates),
    kind: kind ?? kindByWords(name, post),
  };
}

/**
 * A row of our own table as the live formulas read it: To is a number or nothing, and Kind one of the words of the sheet's
 * language; any other word names nobody.
 */
function inTable(entry: RegisterEntry, record: TableRecord, system: DateSystem, language: Language): RegisterEntry {
  const kind = rawText(cellFor(record, "kind"));
  const writtenTo = LANGUAGES.get(foldText(rawText(cellFor(record, "language"))));
  const to = cellFor(record, "to")?.value;
  return {
    ...entry,
    to: typeof to === "number" ? fromSerial(Math.max(1, Math.ceil(to)), system) : null,
    ...(writtenTo ? { language: writtenTo } : {}),
    ...(kind === "" ? { saysNoKind: true } : { kind: ownerKindInTable(kind, language) ?? nobodyOf(kind) }),
  };
}

/** The formulas look for a person or a post in the words of the sheet: whatever else the cell says is nobody. */
function nobodyOf(text: string): OwnerKind {
  const kind = KINDS.get(foldText(text)) ?? "placeholder";
  return kind === "person" || kind === "post" ? "placeholder" : kind;
}

/** A row with a name and no kind is a person, unless its words say post, team or body ("Learning and Development"). */
function kindByWords(name: string, post: string | null): OwnerKind {
  if (post !== null && foldText(post) !== foldText(name)) return "person";
  const [owner] = readOwnerCell(name, [], null).owners;
  return owner === undefined || owner.kind === "missing" || owner.kind === "placeholder" || owner.kind === "vacant"
    ? "person"
    : owner.kind;
}

function dayOf(cell: Cell | undefined, system: DateSystem, plan: PlanDates): CalendarDate | null {
  if (cell === undefined || cellText(cell) === "") return null;
  if (typeof cell.value === "number") return fromSerial(cell.value, system);
  const column = judgeDateColumn([cell], { system, role: "other", heading: "", plan });
  return readDateCell(cell, column, { inferFrom: null, lastUpdated: null }, plan).day;
}
