import type { DateSystem } from "../calendar/calendarDate";
import type { Finding, FindingFacts, WrittenValue, Severity } from "../findings/finding";
import { makeFinding } from "../findings/findings";
import type { ActionPlan } from "../plan/actionPlan";
import {
  cellInSource,
  nameOfRecord,
  placeInSource,
  placeInTable,
  sheetTakenFrom,
  wordsInSource,
  type SourceDifference,
} from "../plan/sourceDifference";
import { writtenValue } from "../plan/writtenValue";
import { cellAddress, type CellPlace } from "../snapshot/address";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { sourceMemory } from "../tables/sourceMemory";
import { figuresChanged, type FiguresChanged } from "./figuresInStep";
import type { TakenRow } from "../tables/sourceRecords";

type Facts = FindingFacts["source-changed"];

const NOTHING: WrittenValue = { kind: "words", words: "" };
const NO_FACTS: Omit<Facts, "what"> = {
  ofTable: "actions",
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

type Of<Kind extends SourceDifference["kind"]> = Extract<SourceDifference, { readonly kind: Kind }>;
type KeyOf = (row: TakenRow) => string | null;

function findingOf(one: SourceDifference, keyOf: KeyOf, system: DateSystem): Finding {
  const ofTable = one.of ?? "actions";
  switch (one.kind) {
    case "changed":
      return cellChanged(one, keyOf, system);
    case "new": {
      const place = placeInSource(one.source);
      const cell = cellAddress(place.row, place.column);
      const id = one.of === undefined ? (one.source.action.id ?? "") : "";
      return changed(place, null, {
        what: "new",
        ofTable,
        sheet: place.sheet,
        cell,
        id,
        text: wordsInSource(one.source),
      });
    }
    case "gone":
      return rowGone(one, keyOf);
    case "sheet": {
      const { sheet, rows, isThere } = one;
      const what = isThere ? "sheet" : "sheet-gone";
      return changed(isThere ? firstCellOf(sheet) : null, null, { what, ofTable, sheet, text: sheet, rows });
    }
    case "column": {
      const { sheet, field, rows } = one;
      const text = `${sheet} ${field}`;
      return changed(firstCellOf(sheet), null, { what: "column", ofTable, sheet, text, field, rows });
    }
  }
}

/** An action has its own line beside its findings; of another record its name says which it is. */
const subjectOf = ({ of, record }: Of<"changed"> | Of<"gone">): Pick<Facts, "ofTable" | "text"> =>
  of === undefined ? { ofTable: "actions", text: "" } : { ofTable: of, text: nameOfRecord(of, record) };

function cellChanged(one: Of<"changed">, keyOf: KeyOf, system: DateSystem): Finding {
  const { of, field, row, source } = one;
  const { sheet } = placeInSource(source);
  const cell = cellInSource(source, field);
  const say = (value: string): WrittenValue => writtenValue(of, field, value, system);
  return changed(placeInTable(one), of === undefined ? keyOf(row) : null, {
    what: one.isConflict ? "conflict" : "changed",
    ...{ ...subjectOf(one), sheet, cell: cell ? cellAddress(cell.row, cell.column) : "", field },
    ...{ before: say(one.before), now: say(one.now), inTable: say(one.table) },
  });
}

function rowGone(one: Of<"gone">, keyOf: KeyOf): Finding {
  const { of, row, isKept } = one;
  const facts = { what: isKept ? "kept" : "gone", ...subjectOf(one), sheet: sheetTakenFrom(row) } as const;
  return changed(placeInTable(one), of === undefined ? keyOf(row) : null, facts, isKept ? "note" : undefined);
}
