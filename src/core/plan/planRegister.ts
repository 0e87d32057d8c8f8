import { fromSerial, type CalendarDate, type DateSystem } from "../calendar/calendarDate";
import { judgeDateColumn } from "../read/judgeDateColumn";
import type { PlanDates } from "../read/dateColumn";
import { readDateCell } from "../read/readDateCell";
import { readOwnerCell } from "../read/readOwnerCell";
import type { OwnerKind, RegisterEntry } from "../read/readings";
import type { RecognisedTable } from "../recognise/recognition";
import type { Cell, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { foldText } from "../text/normalise";
import { cellFor, cellText, joinedText, recordsOf, type TableRecord } from "./tableRecords";

/** Our own word for a kind in either language, as the table PlanOwners shows it. */
const KINDS: Readonly<Record<string, OwnerKind>> = {
  person: "person",
  post: "post",
  swydd: "post",
  team: "team",
  tim: "team",
  body: "body",
  corff: "body",
  everyone: "everyone",
  pawb: "everyone",
  vacant: "vacant",
  gwag: "vacant",
  placeholder: "placeholder",
  "i'w gadarnhau": "placeholder",
};

/** The register of the workbook: the rows of its owners' tables, ours before any other; null when there is none. */
export function registerIn(
  snapshot: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  dates: PlanDates,
): readonly RegisterEntry[] | null {
  const all = tables.filter((table) => table.kind === "owners");
  const own = all.filter((table) => table.own !== null);
  const taken = own.length > 0 ? own : all.filter((table) => table.ticked || table.visibility !== "visible");
  const entries = taken.flatMap((table) =>
    recordsOf(snapshot, table).flatMap((record) => entryOf(record, snapshot.dateSystem, dates)),
  );
  return entries.length === 0 ? null : entries;
}

function entryOf(record: TableRecord, system: DateSystem, dates: PlanDates): readonly RegisterEntry[] {
  const text = (role: string): string | null => joinedText(record, role, " ");
  const name = text("name");
  if (name === null) return [];
  const post = text("post");
  const kind = KINDS[foldText(text("kind") ?? "")];
  return [
    {
      name,
      initials: text("initials"),
      post,
      team: text("team"),
      email: text("email"),
      aliases: (text("aliases") ?? "").split(/\s*[;|\n]\s*/).filter((alias) => alias !== ""),
      from: dayOf(cellFor(record, "from"), system, dates),
      to: dayOf(cellFor(record, "to"), system, dates),
      kind: kind ?? kindByWords(name, post),
    },
  ];
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
