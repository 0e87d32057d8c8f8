import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lookAt } from "../../src/app/planCommands";
import { parseIsoDate, toSerial, type CalendarDate } from "../../src/core/calendar/calendarDate";
import { invert } from "../../src/core/changes/invert";
import { proposal } from "../../src/core/prepareChanges";
import { finish } from "../../src/core/steps/work";
import { english } from "../../src/core/words/english";
import { welsh } from "../../src/core/words/welsh";
import type { Words } from "../../src/core/words/words";
import type { WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { failureOf, valueOf, workbookInExcel, type WorkbookInExcel } from "./workbookInExcel";

jest.setTimeout(120_000);
const SAMPLE = join(__dirname, "../../samples/brynmor-plan.xlsx");
const DAY = parseIsoDate("2020-02-28") as CalendarDate;
const open = () => workbookInExcel(new Uint8Array(readFileSync(SAMPLE)), { today: toSerial(DAY, 1900) });

const lookIn = ({ port }: WorkbookInExcel) => valueOf(lookAt(port, { asOf: DAY, fallbackDay: DAY, corrections: [] }));
type Kind = Parameters<typeof proposal>[0];
const proposed = async (excel: WorkbookInExcel, words: Words, kind: Kind = "structure") =>
  finish(proposal(kind, await lookIn(excel), words));

/** Every cell that holds something, by sheet and place. */
const cellsIn = ({ sheets }: WorkbookSnapshot): ReadonlyMap<string, string> =>
  new Map(
    sheets.flatMap(({ name, used, cells }) =>
      cells.flatMap((row, r) =>
        row.flatMap((cell, c): [string, string][] =>
          cell
            ? [
                [
                  `${name} ${String((used?.row ?? 0) + r)},${String((used?.column ?? 0) + c)}`,
                  cell.formula ?? String(cell.value),
                ],
              ]
            : [],
        ),
      ),
    ),
  );

async function builtInEnglish(kind: Kind): Promise<{ excel: WorkbookInExcel; cells: ReadonlyMap<string, string> }> {
  const excel = await open();
  await valueOf(excel.port.apply(await proposed(excel, english, kind)));
  return { excel, cells: cellsIn((await lookIn(excel)).snapshot) };
}

test.each<[Kind, Kind]>([
  ["summary", "summary"],
  ["structure", "summary"],
])(
  "Excel renames a heading in every formula that names it, and the sheets still change their language and back: %s, then %s in Welsh",
  async (kind, next) => {
    const { excel, cells } = await builtInEnglish(kind);
    const change = await proposed(excel, welsh, next);
    await valueOf(excel.port.apply(change));
    expect((await lookIn(excel)).snapshot.sheets.map(({ name }) => name)).toContain("Camau gweithredu");
    await valueOf(excel.port.apply(invert(change)));
    expect(cellsIn((await lookIn(excel)).snapshot)).toEqual(cells);
  },
);

// The first request looks; the second and the third write.
test.each([
  [2, 700],
  [3, 0],
  [3, 40],
  [3, 150],
])(
  "a change of language that Excel refuses at request %i after %i steps leaves every cell as it was",
  async (...at) => {
    const { excel, cells } = await builtInEnglish("summary");
    const change = await proposed(excel, welsh, "summary");
    excel.excel.host.controls.failAt(at[0], "GeneralException", at[1]);
    expect(await failureOf(excel.port.apply(change))).toMatchObject({ code: "excel-error" });
    expect(cellsIn((await lookIn(excel)).snapshot)).toEqual(cells);
  },
);

test("what an officer's own formulas say of our columns follows the language, and comes back with it", async () => {
  const excel = await open();
  await valueOf(excel.port.apply(await proposed(excel, english, "summary")));
  const type = (sheet: string, address: string, formula: string) =>
    excel.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[formula]];
      await context.sync();
    });
  await type("R1 Standards", "Z50", '=COUNTIFS(PlanFindings[Severity],"Error",PlanFindings[State],"Open")');
  const before = cellsIn((await lookIn(excel)).snapshot);
  const change = await proposed(excel, welsh, "summary");
  await valueOf(excel.port.apply(change));
  const own = [...cellsIn((await lookIn(excel)).snapshot)].find(([place]) => place === "R1 Standards 49,25");
  expect(own?.[1]).toBe('=COUNTIFS(PlanFindings[Difrifoldeb],"Error",PlanFindings[Cyflwr],"Open")');
  await valueOf(excel.port.apply(invert(change)));
  expect(cellsIn((await lookIn(excel)).snapshot)).toEqual(before);
});
