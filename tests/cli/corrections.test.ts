import { readFileSync, writeFileSync } from "node:fs";
import { TABLE } from "../../src/core/tables/allTables";
import { join } from "node:path";
import { lookAt } from "../../src/app/planCommands";
import { openInExcel } from "../../src/cli/openWorkbook";
import { parseIsoDate, type CalendarDate } from "../../src/core/calendar/calendarDate";
import { proposeStructure } from "../../src/core/proposals/propose";
import { anchored } from "../../src/core/recognise/corrections";
import type { CorrectionInForce } from "../../src/core/recognise/recognition";
import type { Review } from "../../src/core/review";
import { english } from "../../src/core/words/english";
import { welsh } from "../../src/core/words/welsh";
import type { Words } from "../../src/core/words/words";
import { valueOf } from "../excel/workbookInExcel";
import { ownFolder, run, SAMPLE } from "./commandLine";

jest.setTimeout(120_000);

const DAY = parseIsoDate("2020-02-28") as CalendarDate;

interface Result {
  readonly actions: readonly { readonly sheet: string }[];
  readonly corrections: readonly { readonly about: string; readonly choice: string }[];
}
const resultOf = async (file: string): Promise<Result> => {
  const { code, out, err } = await run("check", file, "--as-at", "2020-02-28", "--json");
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as Result;
};

/** The sample with a sheet of corrections in it, as the pane writes it, and without the tables of the plan. */
async function correctedSample(
  words: Words,
  chosen: (before: Review) => readonly CorrectionInForce[],
): Promise<string> {
  const excel = await openInExcel(new Uint8Array(readFileSync(SAMPLE)));
  try {
    const look = (corrections: readonly CorrectionInForce[]): Promise<Review> =>
      valueOf(lookAt(excel.port, { asOf: DAY, fallbackDay: DAY, corrections }));
    const before = await look([]);
    const held = chosen(before).map((one) => anchored(one, before.recognition) as CorrectionInForce);
    const { edits } = proposeStructure({ ...(await look(held)), words });
    const sheet = TABLE.corrections.sheet[words.language];
    await valueOf(excel.port.apply({ edits: edits.filter((edit) => edit.sheet === sheet) }));
    const file = join(ownFolder(), "corrected.xlsx");
    writeFileSync(file, excel.save());
    return file;
  } finally {
    excel.close();
  }
}

describe.each([english, welsh])("a workbook with corrections in it ($language)", (words) => {
  test("gives the command line the corrected plan, as the pane has it (T11)", async () => {
    let left = "";
    const file = await correctedSample(words, ({ recognition }) => {
      const table = recognition.tables.find(({ kind, ticked }) => kind === "actions" && ticked);
      if (!table) throw new Error("The sample has no plan.");
      left = table.sheet;
      return [{ kind: "table", tableKey: table.key, ticked: false, tableKind: "actions" }];
    });
    const before = await resultOf(SAMPLE);
    const after = await resultOf(file);
    const kept = before.actions.filter(({ sheet }) => sheet !== left);
    expect(after.corrections).toMatchObject([{ about: "table", choice: "actions-" }]);
    expect(kept.length).toBeLessThan(before.actions.length);
    expect(after.actions.map(({ sheet }) => sheet)).toEqual(kept.map(({ sheet }) => sheet));
  });
});
