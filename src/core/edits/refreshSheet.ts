import { part, type Work } from "../steps/work";
import { cellAt, type Block, type SheetName, type SheetSnapshot } from "../snapshot/workbookSnapshot";
import type { CellContent, CellLink, Edit, StyleName } from "./changeSet";
import { byCell, patches, type ByCell, type Change } from "./cellPatches";
import { contentOf, sameContent } from "./compareCells";
import type { SheetLayout } from "./sheetLayout";

const areaBlock = ({ row, column, contents }: SheetLayout["areas"][number]): Block => ({
  row,
  column,
  rows: contents.length,
  columns: contents[0]?.length ?? 0,
});

function* cellEdits(standing: SheetSnapshot, before: SheetLayout, after: SheetLayout): Work<readonly Edit[]> {
  const contents = ({ areas }: SheetLayout): Work<ByCell<CellContent>> =>
    byCell(areas, areaBlock, (area, row, column) => area.contents[row]?.[column] ?? null);
  const wanted = yield* contents(after);
  const change = (row: number, column: number): Change<CellContent> | null => {
    const now = contentOf(cellAt(standing, row, column));
    const then = wanted.get(row)?.get(column) ?? null;
    return sameContent(now, then) ? null : { before: now, after: then };
  };
  return (yield* patches(yield* contents(before), wanted, change)).map(({ block, changes }): Edit => ({
    kind: "setCells",
    sheet: standing.name,
    block,
    before: changes.map((row) => row.map((cell) => cell.before)),
    after: changes.map((row) => row.map((cell) => cell.after)),
  }));
}

function* styleEdits(sheet: SheetName, before: SheetLayout, after: SheetLayout): Work<readonly Edit[]> {
  const styles = ({ styles: parts }: SheetLayout): Work<ByCell<StyleName>> =>
    byCell(
      parts,
      ({ block }) => block,
      ({ style }) => style,
    );
  const [old, wanted] = [yield* styles(before), yield* styles(after)];
  const change = (row: number, column: number): Change<StyleName> | null => {
    const [now, then] = [old.get(row)?.get(column) ?? "plain", wanted.get(row)?.get(column) ?? "plain"];
    return now === then ? null : { before: now, after: then };
  };
  const alike = (one: Change<StyleName>, other: Change<StyleName>): boolean =>
    one.before === other.before && one.after === other.after;
  return (yield* patches(old, wanted, change, alike)).flatMap(({ block, changes }): readonly Edit[] => {
    const [first] = changes[0] ?? [];
    return first ? [{ kind: "setStyle", sheet, block, ...first }] : [];
  });
}

function* linkEdits(sheet: SheetName, before: SheetLayout, after: SheetLayout): Work<readonly Edit[]> {
  const links = ({ links: parts }: SheetLayout): Work<ByCell<CellLink | null>> =>
    byCell(
      parts,
      ({ block }) => block,
      ({ links: column }, row) => column[row] ?? null,
    );
  const [old, wanted] = [yield* links(before), yield* links(after)];
  const change = (row: number, column: number): Change<CellLink | null> | null => {
    const [now, then] = [old.get(row)?.get(column) ?? null, wanted.get(row)?.get(column) ?? null];
    const same = now?.sheet === then?.sheet && now?.address === then?.address && now?.screenTip === then?.screenTip;
    return same ? null : { before: now, after: then };
  };
  return (yield* patches(old, wanted, change)).map(({ block, changes }): Edit => ({
    kind: "setLinks",
    sheet,
    block,
    before: changes.map(([cell]) => cell?.before ?? null),
    after: changes.map(([cell]) => cell?.after ?? null),
  }));
}

function* heightEdits(sheet: SheetName, before: SheetLayout, after: SheetLayout): Work<readonly Edit[]> {
  const heights = ({ heights: parts }: SheetLayout): Work<ByCell<number | null>> =>
    byCell(
      parts,
      ({ firstRow, points }) => ({ row: firstRow, column: 0, rows: points.length, columns: 1 }),
      ({ points }, row) => points[row] ?? null,
    );
  const [old, wanted] = [yield* heights(before), yield* heights(after)];
  const change = (row: number): Change<number | null> | null => {
    const [now, then] = [old.get(row)?.get(0) ?? null, wanted.get(row)?.get(0) ?? null];
    return now === then ? null : { before: now, after: then };
  };
  return (yield* patches(old, wanted, change)).map(({ block, changes }): Edit => ({
    kind: "setRowHeights",
    sheet,
    firstRow: block.row,
    before: changes.map(([row]) => row?.before ?? null),
    after: changes.map(([row]) => row?.after ?? null),
  }));
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Takes off what stood on a block of the old layout, and puts on what the new one has, where the two differ. */
function blockEdits<P extends { readonly block: Block }>(
  before: readonly P[],
  after: readonly P[],
  off: (part: P) => Edit,
  on: (part: P) => Edit,
): readonly Edit[] {
  const gone = before.filter((part) => !after.some((other) => same(part, other)));
  const come = after.filter((part) => !before.some((other) => same(part, other)));
  return [...gone.map(off), ...come.map(on)];
}

/** The edits that turn one layout of a sheet into another, in place (B4); none when the sheet already says it. */
export function* refreshSheet(
  standing: SheetSnapshot,
  before: SheetLayout,
  after: SheetLayout,
  tableBlock: Block,
): Work<readonly Edit[]> {
  const sheet = standing.name;
  const block = { ...tableBlock, rows: after.table.block.rows };
  const charts = { gone: before.charts, come: after.charts };
  const redraw = !same(charts.gone, charts.come);
  const styles = yield* part(styleEdits(sheet, before, after), 0, 0.4);
  const cells = yield* part(cellEdits(standing, before, after), 0.4, 0.8);
  const heights = yield* part(heightEdits(sheet, before, after), 0.8, 0.9);
  const links = yield* part(linkEdits(sheet, before, after), 0.9, 1);
  return [
    ...(redraw ? charts.gone.map((chart): Edit => ({ kind: "removeChart", sheet, chart })) : []),
    ...(same(tableBlock, block)
      ? []
      : [{ kind: "resizeTable", sheet, name: after.table.name, before: tableBlock, after: block } satisfies Edit]),
    ...styles,
    ...cells,
    ...heights,
    ...blockEdits(
      before.rules,
      after.rules,
      (part) => ({ kind: "setFormatRules", sheet, block: part.block, before: part.rules, after: [] }),
      (part) => ({ kind: "setFormatRules", sheet, block: part.block, before: [], after: part.rules }),
    ),
    ...blockEdits(
      before.validations,
      after.validations,
      (part) => ({ kind: "setValidation", sheet, block: part.block, before: part.validation, after: null }),
      (part) => ({ kind: "setValidation", sheet, block: part.block, before: null, after: part.validation }),
    ),
    ...links,
    ...(redraw ? charts.come.map((chart): Edit => ({ kind: "addChart", sheet, chart })) : []),
    ...(same(before.view, after.view)
      ? []
      : [{ kind: "setView", sheet, before: before.view, after: after.view } satisfies Edit]),
  ];
}
