import type { PlacedPaper } from "../papers/placed";
import type { Block, SheetName } from "../snapshot/workbookSnapshot";
import { PAPER_KEY } from "../tables/paperSheets";
import type { Work } from "../steps/work";
import type { Edit, SheetView } from "../changes/changeSet";
import { writeCells } from "./paperCells";
import { linkEdits, linkPosition, same, tableEdits } from "./paperParts";
import { pictureOf, pictureText, type Picture } from "./paperPicture";
import { planRows, type FinalRow, type RowPlan } from "./paperRows";
import { chartsOf, linksOf, tablesOf, viewOf, type PaperFrame, type PaperPosition } from "./paperSheet";
import { contentIn, theirsIn, widthOf, type ExistingPaper } from "./existingPaper";

/** The edits that bring a sheet to say a paper, and what is to be remembered of what was written. */
export interface PaperChange {
  readonly edits: readonly Edit[];
  readonly picture: string;
}

function remembered(paper: PlacedPaper, position: PaperPosition, frame: PaperFrame): Picture {
  const tables = tablesOf(paper, position, frame).map(({ name }, index) => ({
    name,
    block: paper.tables[index]?.block ?? { row: 0, column: 0, rows: 0, columns: 0 },
  }));
  const view = JSON.stringify(viewOf(paper, position, frame));
  return pictureOf(paper, chartsOf(paper, position), linksOf(paper, frame), tables, view);
}

/** A sheet that is to be made, and the one it is to stand behind; none where it comes behind all others. */
export interface NewSheet {
  readonly name: SheetName;
  readonly behind: SheetName | undefined;
}

/** The edits that make the sheet of a paper. */
export function* makePaper(
  { name: sheet, behind }: NewSheet,
  mark: string,
  paper: PlacedPaper,
  frame: PaperFrame,
): Work<PaperChange> {
  const position: PaperPosition = {
    rows: paper.rows.map((_, row) => row),
    columns: paper.columns.map((_, column) => column),
  };
  const picture = remembered(paper, position, frame);
  const rows = paper.rows.map((_, row): FinalRow => ({ from: null, row }));
  const write = yield* writeCells(sheet, rows, null, paper, position);
  return {
    edits: [
      {
        ...{ kind: "addSheet", sheet, view: viewOf(paper, position, frame) },
        ...(behind === undefined ? {} : { behind }),
      },
      ...write,
      ...tablesOf(paper, position, frame).map((table): Edit => ({ kind: "addTable", sheet, table })),
      { kind: "setMark", sheet, key: PAPER_KEY, before: null, after: mark },
      ...linkEdits(sheet, [], picture.links, position, position),
      ...picture.charts.map((chart): Edit => ({ kind: "addChart", sheet, chart })),
    ],
    picture: pictureText(picture),
  };
}

/** The edits that rebuild a paper in its place: what people typed beside it, below it and into it stays (B4). */
export function* rebuildPaper(
  existing: ExistingPaper,
  mark: string,
  paper: PlacedPaper,
  frame: PaperFrame,
): Work<PaperChange> {
  const { sheet, picture: before, alignment } = existing;
  const { name } = sheet;
  const plan = rowPlan(existing, paper);
  const position: PaperPosition = {
    rows: paper.rows.map((_, row) => plan.rows.findIndex((one) => one.row === row)),
    columns: columnsFor(paper, alignment.columns),
  };
  const after = remembered(paper, position, frame);
  const movesRows = plan.gone.length > 0 || plan.rows.some(({ from }) => from === null);
  const redraws = movesRows || !same(before.charts, after.charts);
  const write = yield* writeCells(name, plan.rows, { existing, plan }, paper, position);
  const tables = tableEdits(existing, tablesOf(paper, position, frame), movesRows || joinsTable(write, sheet));
  const setsView = movesRows || before.view !== after.view;
  const was = sheet.properties.get(PAPER_KEY) ?? null;
  return {
    edits: [
      ...(redraws ? before.charts.map((chart): Edit => ({ kind: "removeChart", sheet: name, chart })) : []),
      ...tables.off,
      ...clearedRows(existing, plan.gone),
      ...movedRows(name, plan),
      ...write,
      ...tables.on,
      ...(was === mark
        ? []
        : [{ kind: "setMark", sheet: name, key: PAPER_KEY, before: was, after: mark } satisfies Edit]),
      ...linkEdits(name, before.links, after.links, linkPosition(existing, plan), position),
      ...(redraws ? after.charts.map((chart): Edit => ({ kind: "addChart", sheet: name, chart })) : []),
      ...(setsView ? [setView(name, before.view, viewOf(paper, position, frame))] : []),
    ],
    picture: pictureText(after),
  };
}

/** Whether something is written right under a table or right beside it: Excel would take it into the table. */
const joinsTable = (write: readonly Edit[], { tables }: ExistingPaper["sheet"]): boolean =>
  write.some(
    (edit) =>
      edit.kind === "setCells" &&
      tables.some(({ block: { row, column, rows, columns } }) => {
        const { block } = edit;
        const isBesideRows = block.row < row + rows && block.row + block.rows > row;
        const isUnderColumns = block.column < column + columns && block.column + block.columns > column;
        const isUnder = block.row <= row + rows && block.row + block.rows > row + rows;
        const isBeside = block.column <= column + columns && block.column + block.columns > column + columns;
        return (isUnder && isUnderColumns) || (isBeside && isBesideRows);
      }),
  );

/** A paper that has more columns than it had takes those to the right of its last. */
const columnsFor = ({ columns }: PlacedPaper, known: readonly number[]): readonly number[] =>
  columns.map((_, index) => known[index] ?? (known.at(-1) ?? -1) + 1 + index - known.length);

const setView = (sheet: SheetName, before: string, after: SheetView): Edit => ({
  kind: "setView",
  sheet,
  before: JSON.parse(before) as SheetView,
  after,
});

function rowPlan(existing: ExistingPaper, paper: PlacedPaper): RowPlan {
  const { alignment, picture } = existing;
  const keys = new Map(paper.rows.map(({ key }, row) => [key, row]));
  const rowOf = (at: number): number | null | undefined => {
    const row = alignment.rows[at] ?? null;
    return row === null ? null : keys.get(picture.rows[row]?.key ?? "");
  };
  return planRows(
    alignment.rows.length,
    paper.rows.length,
    rowOf,
    (row) => theirsIn(existing, row).length > 0,
    existing.named,
  );
}

/** Rows that go are blank and plain before they go, so that taking back brings back what they held. */
function clearedRows({ sheet, picture, alignment }: ExistingPaper, gone: readonly number[]): readonly Edit[] {
  const width = widthOf(sheet);
  return gone.flatMap((row): readonly Edit[] => {
    const before = Array.from({ length: width }, (_, column) => contentIn(sheet, row, column));
    const looks = picture.rows[alignment.rows[row] ?? -1]?.looks ?? [];
    const block: Block = { row, column: 0, rows: 1, columns: width };
    return [
      { kind: "setCells", sheet: sheet.name, block, before: [before], after: [before.map(() => null)] },
      ...looks.flatMap((look, column): readonly Edit[] => {
        const at: Block = { row, column: alignment.columns[column] ?? column, rows: 1, columns: 1 };
        return look === "plain"
          ? []
          : [{ kind: "setStyle", sheet: sheet.name, block: at, before: look, after: "plain" }];
      }),
    ];
  });
}

/** Runs of neighbouring numbers. */
function runs(numbers: readonly number[]): readonly { readonly at: number; readonly rows: number }[] {
  const found: { at: number; rows: number }[] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last.at + last.rows === number) last.rows += 1;
    else found.push({ at: number, rows: 1 });
  }
  return found;
}

function movedRows(sheet: SheetName, { rows, gone }: RowPlan): readonly Edit[] {
  const come = rows.flatMap(({ from }, at) => (from === null ? [at] : []));
  return [
    ...runs(gone)
      .toReversed()
      .map((run): Edit => ({ kind: "removeRows", sheet, ...run })),
    ...runs(come).map((run): Edit => ({ kind: "insertRows", sheet, ...run })),
  ];
}
