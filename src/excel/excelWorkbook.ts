import type { Outcome, WorkbookPort } from "../app/workbookPort";
import { inOneRun, outcomeOf, patiently } from "./asking";
import { failureFrom } from "./failures";
import { readSnapshot } from "./readSnapshot";

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
    onSelection: (react) => following((part) => part.onSelection(react)),
    onChange: (react) => following((part) => part.onChange(react)),
    readRows: (snapshot, edited) => following((part) => part.readEdited(snapshot, edited)),
    // A request for nothing would not be sent at all.
    untilCellIsLeft: () =>
      patiently(({ application }) => {
        application.load("calculationMode");
        return null;
      }),
    openCopy: (base64) => outcomeOf("", () => Excel.createWorkbook(base64).then(() => null)),
  };
}

type Following = typeof import("./followWorkbook");

/** What follows the workbook is loaded once it was looked at. */
async function following<T>(ask: (part: Following) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await ask(await import(/* webpackChunkName: "following" */ "./followWorkbook"));
  } catch (error) {
    return { ok: false, failure: failureFrom(error, "") };
  }
}

/** Where that cannot be told either, the sheet counts as one that can be seen. */
async function isHidden(sheet: string): Promise<boolean> {
  const asked = await inOneRun(sheet, ({ workbook }) => workbook.worksheets.getItem(sheet).load("visibility"));
  return asked.ok && asked.value.visibility !== "Visible";
}
