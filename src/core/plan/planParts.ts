import { buildRegister } from "../read/buildRegister";
import type { RegisterEntry } from "../read/readings";
import type { RecognisedTable } from "../recognise/recognition";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { mapInSteps, part, type Work } from "../steps/work";
import { foldText } from "../text/normalise";
import { initialsNamed, namesOfInitials } from "./namesOfInitials";
import { ownerValues } from "./ownersOfTable";
import { recordsOf, type TableRecord } from "./tableRecords";

/** A table of actions with its records. */
export interface PlanPart {
  readonly table: RecognisedTable;
  readonly sheet: SheetSnapshot | undefined;
  readonly records: readonly TableRecord[];
}

const partOf = (snapshot: WorkbookSnapshot, table: RecognisedTable): PlanPart => ({
  table,
  sheet: snapshot.sheets.find(({ name }) => name === table.sheet),
  records: recordsOf(snapshot, table),
});

/** The tables of the council's that are taken. */
export const sourceTables = (snapshot: WorkbookSnapshot, taken: readonly RecognisedTable[]): readonly PlanPart[] =>
  taken.filter((t) => t.kind === "actions" && t.own === null).map((table) => partOf(snapshot, table));

/** Our own table of actions. */
export function ownTable(snapshot: WorkbookSnapshot, taken: readonly RecognisedTable[]): PlanPart | null {
  const table = taken.find((t) => t.own === "PlanActions");
  return table ? partOf(snapshot, table) : null;
}

/** A register of all whom the cells name (O8). */
export function* builtRegister(
  parts: readonly PlanPart[],
  snapshot: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
): Work<readonly RegisterEntry[]> {
  const texts = yield* part(
    mapInSteps(parts, (one) => ownerTexts([one]), 1),
    0,
    0.3,
  );
  const all = texts.flat();
  return yield* part(buildRegister([...all, ...namesOfInitials(snapshot, tables, all)]), 0.3, 1);
}

/** The list of the workbook with the initials that stand beside its names, or in a line about the tables (O5). */
export function withInitials(
  listed: readonly RegisterEntry[],
  parts: readonly PlanPart[],
  snapshot: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
): readonly RegisterEntry[] {
  if (listed.every(({ initials }) => initials !== null)) return listed;
  const named = new Map(
    [...initialsNamed(snapshot, tables, ownerTexts(parts))].map(([initials, name]) => [foldText(name), initials]),
  );
  return listed.map((entry) => {
    const initials = entry.initials ?? named.get(foldText(entry.name)) ?? null;
    return initials === entry.initials ? entry : { ...entry, initials };
  });
}

const ownerTexts = (parts: readonly PlanPart[]): readonly string[] =>
  parts.flatMap(({ records }) =>
    (["owner", "supportingOwners"] as const).flatMap((role) =>
      ownerValues(records, role).map((value) => value?.text ?? ""),
    ),
  );
