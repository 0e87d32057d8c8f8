import type { DateSystem } from "../calendar/calendarDate";
import type { Finding, FindingFacts, WrittenValue, Severity } from "../findings/finding";
import { makeFinding } from "../findings/findings";
import type { ActionPlan } from "../plan/actionPlan";
import { sheetOf, type SourceDifference } from "../plan/sourceDifferences";
import { writtenValue } from "../plan/writtenValue";
import { cellAddress, type CellPlace } from "../snapshot/address";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { sourceMemory } from "../tables/sourceMemory";
import { figuresChanged, type FiguresChanged } from "./figuresInStep";
import type { TakenRow } from "../tables/sourceRecords";

type Facts = FindingFacts["source-changed"];

const NOTHING: WrittenValue = { kind: "words", words: "" };
const NO_FACTS: Omit<Facts, "what"> = {
  ...{ sheet: "", cell: "", field: "", id: "", text: "", rows: 0 },
  ...{ before: NOTHING, now: NOTHING, inTable: NOTHING },
};

/** F54: what the council's sheets say otherwise than when they were taken over, and sheets that are compared no more. */
export function sourceFindings(
  plan: ActionPlan,
  snapshot: WorkbookSnapshot,
  differences: readonly SourceDifference[],
): readonly Finding[] {
  const memory = sourceMemory(snapshot);
  const keys = new Map(plan.actions.flatMap(({ key, knownAs }) => (knownAs === undefined ? [] : [[knownAs, key]])));
  const keyOf = ({ knownAs }: TakenRow): string | null => keys.get(knownAs) ?? null;
  const there = new Set<string>(snapshot.sheets.map(({ name }) => name));
  return [
    ...[...memory.left]
      .filter((sheet) => there.has(sheet))
      .map((sheet) => changed(firstCellOf(sheet), null, { what: "left", sheet, text: sheet }, "note")),
    ...differences.map((one) => findingOf(one, keyOf, snapshot.dateSystem)),
    ...figuresChanged(plan, memory).flatMap((one) => ofFigures(one, snapshot)),
  ];
}

/** Once for a sheet, since all of it is brought over in one place. */
function ofFigures({ sheet, figures, gone }: FiguresChanged, { sheets }: WorkbookSnapshot): readonly Finding[] {
  const [first] = figures.flatMap(({ balances }) => balances);
  const isThere = sheets.some(({ name }) => name === sheet);
  const about = { sheet, text: sheet };
  return [
    ...(first ? [changed(first.place, null, { ...about, what: "figures", rows: figures.length })] : []),
    ...(gone.length > 0
      ? [changed(isThere ? firstCellOf(sheet) : null, null, { ...about, what: "figures-gone", rows: gone.length })]
      : []),
  ];
}

const changed = (
  place: CellPlace | null,
  actionKey: string | null,
  facts: Partial<Facts> & Pick<Facts, "what">,
  severity?: Severity,
): Finding => makeFinding("source-changed", { place, actionKey }, { ...NO_FACTS, ...facts }, severity);

const firstCellOf = (sheet: string): CellPlace => ({ sheet, row: 0, column: 0 });

function findingOf(one: SourceDifference, keyOf: (row: TakenRow) => string | null, system: DateSystem): Finding {
  switch (one.kind) {
    case "changed": {
      const { field, record, row, source } = one;
      const { sheet } = source.action.place;
      const cell = source.action.cells[field];
      const say = (value: string): WrittenValue => writtenValue(field, value, system);
      return changed(record.place(field) ?? record.place("source"), keyOf(row), {
        what: one.isConflict ? "conflict" : "changed",
        ...{ sheet, cell: cell ? cellAddress(cell.row, cell.column) : "", field },
        ...{ before: say(one.before), now: say(one.now), inTable: say(one.table) },
      });
    }
    case "new": {
      const { place, id, action } = one.source.action;
      const cell = cellAddress(place.row, place.column);
      return changed(place, null, { what: "new", sheet: place.sheet, cell, id: id ?? "", text: action });
    }
    case "gone": {
      const sheet = sheetOf(one.row);
      const what = one.isKept ? "kept" : "gone";
      return changed(one.record.place("source"), keyOf(one.row), { what, sheet }, one.isKept ? "note" : undefined);
    }
    case "sheet": {
      const { sheet, rows, isThere } = one;
      const what = isThere ? "sheet" : "sheet-gone";
      return changed(isThere ? firstCellOf(sheet) : null, null, { what, sheet, text: sheet, rows });
    }
    case "column": {
      const { sheet, field, rows } = one;
      return changed(firstCellOf(sheet), null, { what: "column", sheet, text: `${sheet} ${field}`, field, rows });
    }
  }
}
