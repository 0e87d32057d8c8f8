import type { Outcome, WorkbookPort } from "../app/workbookPort";
import { firstCell } from "../core/snapshot/address";
import { failureFrom, TakenBack } from "./failures";
import { listen, type Handler } from "./changeEvents";
import { readRows } from "./readRows";
import { readSnapshot } from "./readSnapshot";
import { missingRequirement } from "./requirements";

/** The workbook that is open in Excel, through Office.js: the one implementation of the port. */
export function excelWorkbook(): WorkbookPort {
  return {
    read: (progress, as = "whole") => outcomeOf("", () => Excel.run((context) => readSnapshot(context, as, progress))),
    // Loaded when it is needed: whoever only looks never waits for it.
    apply: (changes, progress) =>
      outcomeOf("", async () => {
        const { applyChangeSet } = await import(/* webpackChunkName: "applying" */ "./applyChangeSet");
        return applyChangeSet(changes, progress);
      }),
    select: async ({ sheet, row, column }) => {
      const selected = await inOneRun(sheet, (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRangeByIndexes(row, column, 1, 1).select();
        return null;
      });
      if (selected.ok || !(await isHidden(sheet))) return selected;
      return { ok: false, failure: { ...selected.failure, code: "sheet-hidden" } };
    },
    onSelection: (react) =>
      patiently(({ workbook }) => {
        let latest = 0;
        const handler = workbook.worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
          const own = ++latest;
          const isLatest = (): boolean => own === latest;
          const first = firstCell(address);
          const sheet = await nameOf(worksheetId, isLatest);
          if (first && sheet.ok && isLatest()) react({ sheet: sheet.value, row: first.row, column: first.column });
        });
        return () => remove(handler);
      }),
    onChange: (react) =>
      patiently(({ workbook }) => {
        const handlers = listen(workbook, react);
        return () => remove(...handlers);
      }),
    readRows: (snapshot, edited) => outcomeOf("", () => Excel.run((context) => readRows(context, snapshot, edited))),
    // A request for nothing would not be sent at all.
    untilCellIsLeft: () =>
      patiently(({ application }) => {
        application.load("calculationMode");
        return null;
      }),
    openCopy: (base64) => outcomeOf("", () => Excel.createWorkbook(base64).then(() => null)),
  };
}

/** What Excel refuses comes back as a failure; what is our own fault is thrown. */
async function outcomeOf<T>(where: string, work: () => Promise<T>): Promise<Outcome<T>> {
  const missing = missingRequirement();
  if (missing !== null) return { ok: false, failure: { code: "excel-too-old", where: missing, detail: "" } };
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const failure = error instanceof TakenBack ? failureFrom(error.cause, error.where) : failureFrom(error, where);
    return { ok: false, failure };
  }
}

/** Asks for everything at once, and waits until Excel did it. */
const inOneRun = <T>(
  where: string,
  ask: (context: Excel.RequestContext) => T,
  options: Excel.RunOptions = {},
): Promise<Outcome<T>> =>
  outcomeOf(where, () =>
    Excel.run(options, async (context) => {
      const value = ask(context);
      await context.sync();
      return value;
    }),
  );

/** Milliseconds until Excel is asked again, the first time and at most. */
const AGAIN_MS = { first: 1000, most: 16_000 };

/**
 * What nobody pressed a button for can wait while a cell is being edited. Excel holds it back until the cell is left; one
 * that cannot refuses it, and is asked again, ever more rarely, as long as the answer is wanted.
 */
async function patiently<T>(
  ask: (context: Excel.RequestContext) => T,
  isWanted: () => boolean = () => true,
): Promise<Outcome<T>> {
  for (let pause = AGAIN_MS.first; ; pause = Math.min(2 * pause, AGAIN_MS.most)) {
    const outcome = await inOneRun("", ask, { delayForCellEdit: true });
    if (outcome.ok || outcome.failure.code !== "cell-being-edited") return outcome;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!isWanted()) return outcome;
  }
}

/** Handlers that were added together are removed together. */
async function remove(...handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

/** Where that cannot be told either, the sheet counts as one that can be seen. */
async function isHidden(sheet: string): Promise<boolean> {
  const asked = await inOneRun(sheet, ({ workbook }) => workbook.worksheets.getItem(sheet).load("visibility"));
  return asked.ok && asked.value.visibility !== "Visible";
}

/** A sheet's name by its id, asked each time because a sheet may be renamed; a failure when it is gone. */
async function nameOf(worksheetId: string, isWanted: () => boolean): Promise<Outcome<string>> {
  const asked = await patiently(({ workbook }) => workbook.worksheets.getItem(worksheetId).load("name"), isWanted);
  return asked.ok ? { ok: true, value: asked.value.name } : asked;
}
