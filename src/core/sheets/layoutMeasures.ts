import type { CalendarDate } from "../calendar/calendarDate";
import type { Measure } from "../plan/actionPlan";
import { figureIn, isPercent } from "../plan/ownMeasures";
import type { Work } from "../steps/work";
import type { FieldOf } from "../tables/description";
import { MEASURES, READINGS } from "../tables/measures";
import { findOwnTable } from "../tables/records";
import type { Edit } from "../changes/changeSet";
import { withIds } from "../plan/givenIds";
import { impactFormulas, measureColumnFormulas, readingColumnFormulas } from "./liveFormulas";
import { placeText } from "./placeText";
import { dayContent, layoutTable, textContent, type Column, type LayoutInput, type SheetLayout } from "./sheetLayout";
import { changeCells, type CellChange } from "./tableCells";
import { tableColumns } from "./tableColumns";

/** A measure as its row of PlanMeasures is to be written: one without an id gets one, by which its readings know it. */
export type MeasureRow = Measure & { readonly id: string };

const measureRows = ({ plan }: LayoutInput): readonly MeasureRow[] => withIds(plan.measures ?? [], "M");

const formulaCells = <Field extends string>(
  formulas: Readonly<Record<Field, string>>,
): Record<Field, { readonly formula: string }> =>
  Object.fromEntries(Object.entries(formulas).map(([field, formula]) => [field, { formula }])) as never;

/** A figure as a figure; what is none stays as it was typed. */
const figureOrText = (text: string | null): string | number | null => figureIn(text) ?? textOf(text);
const textOf = (text: string | null): string | null => (text === null || text.trim() === "" ? null : text);

/** The columns of PlanMeasures in their order. */
export function measureColumns(input: LayoutInput): readonly Column<MeasureRow>[] {
  const { words, snapshot } = input;
  return tableColumns<FieldOf<typeof MEASURES>, MeasureRow>(MEASURES, input, {
    id: { content: ({ id }) => id },
    recommendation: { content: ({ recommendation }) => textContent(recommendation) },
    measure: { content: ({ measure }) => textContent(measure) },
    unit: { content: ({ baseline, target }) => (isPercent(baseline) || isPercent(target) ? "%" : null) },
    betterWhen: {
      content: ({ figures, betterWhen }) =>
        figures?.better ? words.sheets.betterWhen[figures.better] : textContent(betterWhen),
    },
    baseline: { content: ({ baseline }) => figureOrText(baseline) },
    baselineOn: { content: ({ baselineOn }) => dayContent(baselineOn, snapshot.dateSystem) },
    target: { content: ({ target }) => figureOrText(target) },
    targetOn: { content: ({ targetOn }) => dayContent(targetOn, snapshot.dateSystem) },
    ...formulaCells(measureColumnFormulas(input)),
  });
}

/** PlanMeasures: what shows that recommendations make a difference. */
export const layoutMeasures = (input: LayoutInput): Work<SheetLayout> =>
  layoutTable(input, { table: MEASURES, columns: measureColumns(input), rows: measureRows(input) });

/** A row of PlanReadings; what is no figure, or says no day, is kept as it was typed and counts for nothing. */
export interface ReadingRow {
  readonly measureId: string;
  readonly on: CalendarDate | null;
  readonly value: string | number | null;
  readonly source: string;
}

/** The readings that a measure of the council's sheets states. */
export function readingsOf({ id, figures, latest, latestOn, place }: MeasureRow): readonly ReadingRow[] {
  const known: readonly Pick<ReadingRow, "on" | "value">[] = figures?.readings ?? [];
  const typed = known.length === 0 && textOf(latest) !== null ? [{ on: latestOn, value: textOf(latest) }] : known;
  return typed.map((one) => ({ ...one, measureId: id, source: placeText(place) }));
}

/** The columns of PlanReadings in their order. */
export const readingColumns = (input: LayoutInput): readonly Column<ReadingRow>[] =>
  tableColumns<FieldOf<typeof READINGS>, ReadingRow>(READINGS, input, {
    measureId: { content: ({ measureId }) => measureId },
    on: { content: ({ on }) => dayContent(on, input.snapshot.dateSystem) },
    value: { content: ({ value }) => value },
    source: { content: ({ source }) => textContent(source) },
    ...formulaCells(readingColumnFormulas(input)),
  });

/** PlanReadings: the figures of the measures over time. */
export const layoutReadings = (input: LayoutInput): Work<SheetLayout> =>
  layoutReadingsOf(input, measureRows(input).flatMap(readingsOf));

export const layoutReadingsOf = (input: LayoutInput, rows: readonly ReadingRow[]): Work<SheetLayout> =>
  layoutTable(input, { table: READINGS, columns: readingColumns(input), rows });

/** Where measures come to recommendations that stand, their Impact rating is worked out from them from now on. */
// eslint-disable-next-line require-yield -- a few cells are no work to be done in steps
export function* impactEdits(input: LayoutInput): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "recommendations");
  const comes = findOwnTable(input.snapshot, "measures") === null && (input.plan.measures ?? []).length > 0;
  if (!table || !comes) return [];
  const rows = Array.from({ length: table.block.rows - 1 }, (_, row) => row);
  const formulas = Object.entries(impactFormulas(input));
  return changeCells(
    table,
    rows.flatMap((row) =>
      formulas
        .filter(([field]) => table.fields.some((one) => one === field))
        .map(
          ([field, formula]) => ({ row, field, content: { formula } }) as CellChange<FieldOf<typeof table.description>>,
        ),
    ),
  );
}
