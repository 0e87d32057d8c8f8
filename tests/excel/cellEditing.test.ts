import { eventually, settled } from "../simulator/excel";
import { block, valueOf, workbookInExcel } from "./workbookInExcel";

/** Excels that hold back what can wait while a cell is edited, and Excels that refuse it. */
const EXCELS = [
  { excel: "that holds back what can wait", options: { requirementSets: { DelayForCellEdit: "1.1" } } },
  { excel: "that refuses everything", options: {} },
] as const;
/** Longer than it takes until Excel is asked again. */
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1300));

describe.each(EXCELS)("While a cell is edited in an Excel $excel", ({ options }) => {
  test("of selections made meanwhile the last is told, once the cell is left", async () => {
    const open = await workbookInExcel(undefined, options);
    const { host } = open.excel;
    const places: unknown[] = [];
    const stop = await valueOf(open.port.onSelection((place) => places.push(place)));
    host.controls.isEditingCell = true;
    host.select("Sheet1", block(4, 2, 1, 1));
    host.select("Sheet1", block(7, 1, 1, 1));
    await settled();
    expect(places).toEqual([]);
    host.controls.isEditingCell = false;
    await eventually(() => expect(places).toEqual([{ sheet: "Sheet1", row: 7, column: 1 }]));
    await stop();
  });

  test("a selection made after it is told at once, and the one before it no more", async () => {
    const open = await workbookInExcel(undefined, options);
    const { host } = open.excel;
    const places: unknown[] = [];
    const stop = await valueOf(open.port.onSelection((place) => places.push(place)));
    host.controls.isEditingCell = true;
    host.select("Sheet1", block(4, 2, 1, 1));
    await settled();
    host.controls.isEditingCell = false;
    host.select("Sheet1", block(9, 0, 1, 1));
    await eventually(() => expect(places.at(-1)).toEqual({ sheet: "Sheet1", row: 9, column: 0 }));
    await soon();
    expect(places.at(-1)).toEqual({ sheet: "Sheet1", row: 9, column: 0 });
    await stop();
  });

  test("a pane that opens then follows the workbook from when the cell is left", async () => {
    const open = await workbookInExcel(undefined, options);
    const { host } = open.excel;
    const places: unknown[] = [];
    host.controls.isEditingCell = true;
    const listening = open.port.onSelection((place) => places.push(place));
    await settled();
    host.controls.isEditingCell = false;
    const stop = await valueOf(listening);
    host.select("Sheet1", block(4, 2, 1, 1));
    await eventually(() => expect(places).toEqual([{ sheet: "Sheet1", row: 4, column: 2 }]));
    await stop();
  });

  test("waiting until it is left costs a handful of requests, however long it takes", async () => {
    const open = await workbookInExcel(undefined, options);
    const { host } = open.excel;
    host.controls.isEditingCell = true;
    const before = host.traffic.requests;
    let isLeft = false;
    const waiting = valueOf(open.port.untilCellIsLeft()).then(() => (isLeft = true));
    await soon();
    await soon();
    expect(isLeft).toBe(false);
    expect(host.traffic.requests - before).toBeLessThanOrEqual(2);
    host.controls.isEditingCell = false;
    await waiting;
    expect(host.traffic.requests - before).toBeLessThanOrEqual(3);
  });
});
