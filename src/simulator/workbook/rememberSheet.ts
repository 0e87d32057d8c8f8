import type { SimulatedChart } from "./sheetParts";
import type { SimulatedSheet } from "./simulatedSheet";

type Restore = () => void;

/** Gives what puts everything of a sheet but its cells back to how it is now. */
export function rememberSheet(sheet: SimulatedSheet): Restore {
  const { name, isDeleted, merges, validations, frozenRows, frozenColumns, showGridlines, tabColour } = sheet;
  const { pageSetup, isProtected, visibility } = sheet;
  const rules = sheet.rules.map((rule) => ({ ...rule }));
  const { drawn } = sheet.attached;
  const parts = [
    ...[sheet.hiddenRows, sheet.hiddenColumns, sheet.groupedColumns].map(rememberSet),
    ...[sheet.columnWidths, sheet.rowHeights].map((map) => rememberMap<number, number>(map)),
    rememberMap(sheet.links),
    rememberMap(sheet.properties),
    rememberMap(sheet.attached.notes),
    rememberList(sheet.tables),
    ...sheet.tables.map((table) => table.remember()),
    rememberList(sheet.charts),
    ...sheet.charts.map(rememberChart),
  ];
  return () => {
    const plain = { name, isDeleted, merges, validations, frozenRows, frozenColumns, showGridlines, tabColour };
    Object.assign(sheet, plain, { pageSetup, isProtected, visibility, rules: rules.map((rule) => ({ ...rule })) });
    sheet.attached.drawn = drawn;
    for (const restore of parts) restore();
  };
}

function rememberChart(chart: SimulatedChart): Restore {
  const series = chart.series.map((one) => ({ ...one }));
  const options = chart.options && new Map(chart.options);
  const before = { ...chart };
  return () => {
    for (const key of Object.keys(chart)) if (!(key in before)) Reflect.deleteProperty(chart, key);
    Object.assign(chart, before, { series: series.map((one) => ({ ...one })) });
    if (options) chart.options = new Map(options);
  };
}

function rememberSet(set: Set<number>): Restore {
  const before = [...set];
  return () => {
    set.clear();
    for (const value of before) set.add(value);
  };
}

function rememberMap<Key, Value>(map: Map<Key, Value>): Restore {
  const before = [...map];
  return () => {
    map.clear();
    for (const [key, value] of before) map.set(key, value);
  };
}

function rememberList(list: unknown[]): Restore {
  const before = [...list];
  return () => void list.splice(0, list.length, ...before);
}
