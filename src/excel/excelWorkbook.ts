import type { Outcome, WorkbookPort } from "../app/workbookPort";
import { parseAddress } from "../core/snapshot/address";
import { failureFrom, TakenBack } from "./failures";
import { readSnapshot } from "./readSnapshot";
import { missingRequirement } from "./requirements";

/** Several cells changed in a burst are one change; a change is only a hint to look again. */
const CHANGE_PAUSE_MS = 300;

/** The workbook that is open in Excel, through Office.js: the one implementation of the port. */
export function excelWorkbook(): WorkbookPort {
  return {
    read: (progress) => outcomeOf("", () => Excel.run((context) => readSnapshot(context, progress))),
    // Loaded when it is needed: whoever only looks never waits for it.
    apply: (changes, progress) =>
      outcomeOf("", async () => (await import("./applyChangeSet")).applyChangeSet(changes, progress)),
    select: ({ sheet, row, column }) =>
      inOneRun(sheet, (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRangeByIndexes(row, column, 1, 1).select();
        return null;
      }),
    onSelection: (react) =>
      inOneRun("", ({ workbook }) => {
        const handler = workbook.worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
          const first = parseAddress(address.split(",")[0] ?? "");
          const sheet = await nameOf(worksheetId);
          if (first && sheet.ok) react({ sheet: sheet.value, row: first.row, column: first.column });
        });
        return () => remove(handler);
      }),
    onChange: (react) =>
      inOneRun("", ({ workbook }) => {
        let pause: ReturnType<typeof setTimeout> | undefined;
        const handler = workbook.worksheets.onChanged.add(() => {
          clearTimeout(pause);
          pause = setTimeout(react, CHANGE_PAUSE_MS);
          return Promise.resolve();
        });
        return () => {
          clearTimeout(pause);
          return remove(handler);
        };
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
const inOneRun = <T>(where: string, ask: (context: Excel.RequestContext) => T): Promise<Outcome<T>> =>
  outcomeOf(where, () =>
    Excel.run(async (context) => {
      const value = ask(context);
      await context.sync();
      return value;
    }),
  );

async function remove<T>(handler: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}

/** A sheet's name by its id, asked each time because a sheet may be renamed; a failure when Excel is busy or it is gone. */
const nameOf = async (worksheetId: string): Promise<Outcome<string>> =>
  outcomeOf("", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(worksheetId).load("name");
      await context.sync();
      return sheet.name;
    }),
  );
