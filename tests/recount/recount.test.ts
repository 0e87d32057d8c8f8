import { readServiceFile } from "../../src/app/servicePlanFile";
import { proposeServicePlans } from "../../src/core/otherPlans/proposeServicePlans";
import { lookAt } from "../../src/app/planCommands";
import { parseIsoDate, toSerial, type CalendarDate } from "../../src/core/calendar/calendarDate";
import { proposal } from "../../src/core/prepareChanges";
import { asSheetName } from "../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../src/core/steps/work";
import { english } from "../../src/core/words/english";
import { readIronCalc } from "../../src/simulator/recalculation/ironcalcInNode";
import { createRecalculation } from "../../src/simulator/recalculation/recalculate";
import { cellsEdit, SHEET1, valueOf, workbookInExcel, type WorkbookInExcel } from "../excel/workbookInExcel";
import { readXlsx } from "./readXlsx";
import { recount, recountChanges } from "./recount";
import { serviceFile } from "../snapshots/planFile";
import { recountForecast, recountPack, recountQuestions, recountWelsh } from "./recountPack";
import { recountServices } from "./recountServices";

jest.setTimeout(120_000);

const DAY = parseIsoDate("2020-02-28") as CalendarDate;
const BEFORE = parseIsoDate("2020-01-31") as CalendarDate;
const HEAD = [
  "Ref",
  "Recommendation",
  "Action",
  "Lead officer",
  "Start",
  "Deadline",
  "Revised date",
  "Status",
  "Evidence",
];
const OWNERS = ["Mared Ifans", "Nest Caradog", "Steffan Gwilym", "Performance Team", ""];
const STATUSES = ["In progress", "In progress", "Not started", "Complete", "On hold", "Cancelled"];

/** Numbers that look drawn by lot and are the same for a seed. */
function lots(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Days on which a limit falls: the as-at day, the one before, and the last that is due soon. */
const LIMITS = ["27/02/2020", "28/02/2020", "27/03/2020", "28/03/2020"];

function planRows(draw: (below: number) => number): readonly (readonly string[])[] {
  const of = <T>(all: readonly T[]): T => all[draw(all.length)] as T;
  const two = (figure: number): string => String(figure).padStart(2, "0");
  const day = (): string =>
    draw(4) === 0 ? of(LIMITS) : `${two(1 + draw(28))}/${two(1 + draw(12))}/${of(["2019", "2020", "2020"])}`;
  const refs = 1 + draw(5);
  return Array.from({ length: 4 + draw(30) }, (_, index) => {
    const ref = `R${String(1 + draw(refs))}`;
    const due = draw(6) === 0 ? "" : day();
    const revised = due !== "" && draw(5) === 0 ? day() : "";
    const evidence = draw(3) === 0 ? `Minutes ${String(index)}` : "";
    return [
      ...[`${ref}.${String(index + 1)}`, ref, `Moderate work ${String(index)} of ${ref}`, of(OWNERS), "06/01/2020"],
      ...[due, revised, of(STATUSES), evidence],
    ];
  });
}

/** A sheet's own lines below the plan: the outturn of each school and what is forecast, in pounds. */
function schoolRows(draw: (below: number) => number): readonly (readonly (string | number)[])[] {
  const amount = (): number => (draw(400) - 220) * 1000 + draw(5) * 100;
  const schools = Array.from({ length: 1 + draw(9) }, (_, index) => [
    ...[String(2101 + index), `Ysgol Bro ${"ABCDEFGHIJ".charAt(index)}fon`, index % 3 === 0 ? "Secondary" : "Primary"],
    ...[amount(), amount(), amount()],
  ]);
  return [
    ["School No", "School", "Sector", "Balance 31.3.19 £", "Projected 31.3.20 £", "Projected 31.3.21 £"],
    ...schools,
  ];
}

/** The plans of two other services, in files of their own. */
async function bringIn(open: WorkbookInExcel, draw: (below: number) => number): Promise<void> {
  const looked = await valueOf(lookAt(open.port, { asOf: BEFORE, fallbackDay: BEFORE, corrections: [] }));
  const plans = ["Care", "Waste"].map((service) => {
    const rows = planRows(draw).map(
      ([id = "", , action = "", owner = "", , due = "", , status = "", evidence = ""]) => [
        ...[id, `${service}: ${action}`, owner, due, status, "", evidence],
      ],
    );
    const read = finish(readServiceFile(`${service}.xlsx`, serviceFile("Plan", rows), looked));
    if (!("found" in read)) throw new Error(read.refused.why);
    return { service, file: `${service}.xlsx`, actions: read.found.actions };
  });
  await valueOf(open.port.apply(finish(proposeServicePlans({ ...looked, words: english }, plans))));
}

const padded = (rows: readonly (readonly (string | number)[])[]): (string | number)[][] =>
  rows.map((row) => HEAD.map((_, column) => row[column] ?? ""));

async function papersOf(open: WorkbookInExcel, asOf: CalendarDate, papersIn: "one" | "both"): Promise<Uint8Array> {
  const looked = await valueOf(lookAt(open.port, { asOf, fallbackDay: asOf, corrections: [] }));
  await valueOf(open.port.apply(finish(proposal("summary", looked, english, { papersIn }))));
  return open.excel.workbook.save();
}

/** Types other statuses into the table of actions. */
async function moveOn(open: WorkbookInExcel, draw: (below: number) => number): Promise<void> {
  const name = asSheetName("Actions");
  const sheet = (await valueOf(open.port.read())).sheets.find((one) => one.name === name);
  const table = sheet?.tables.find((one) => one.name === "PlanActions");
  if (!table) throw new Error("There is no table of actions.");
  const column = table.block.column + table.headings.indexOf("Status");
  const rows = Array.from({ length: table.block.rows - 1 }, (_, index) => table.block.row + 1 + index);
  const moved = rows.filter(() => draw(4) === 0);
  await valueOf(
    open.port.apply({
      edits: moved.map((row) => {
        const was = sheet?.used && sheet.cells[row - sheet.used.row]?.[column - sheet.used.column]?.value;
        const after = [[STATUSES[draw(STATUSES.length)] ?? ""]];
        const block = { row, column, rows: 1, columns: 1 };
        return { kind: "setCells", sheet: name, block, before: [[was ?? null]], after };
      }),
    }),
  );
}

/** `npm run soak -- recount --seeds N` plays the first N; here a few, and of the longer story one. */
const ASKED = Number(process.env.SOAK_SEEDS ?? "0");
const upTo = (few: number): readonly number[] => Array.from({ length: ASKED || few }, (_, index) => index + 1);

/** Nothing is counted again by what counted it: the recount reads the saved file, and shares no code with the product. */
describe("Figures of the papers are those of the rows of the plan (B6, B8)", () => {
  test.each(upTo(3))("seed %d", async (seed) => {
    const draw = lots(seed);
    const open = await workbookInExcel(undefined, {
      recalculation: await createRecalculation(readIronCalc),
      today: toSerial(DAY, 1900),
    });
    const plan = planRows(draw);
    const schools = cellsEdit(SHEET1, plan.length + 4, 0, padded(schoolRows(draw)));
    await valueOf(open.port.apply({ edits: [cellsEdit(SHEET1, 0, 0, [HEAD, ...plan]), schools] }));
    const first = readXlsx(await papersOf(open, BEFORE, "one"));
    await moveOn(open, draw);
    await bringIn(open, draw);
    const second = readXlsx(await papersOf(open, DAY, "both"));
    const compared = [
      ...recount(first, toSerial(BEFORE, 1900)),
      ...recount(second, toSerial(DAY, 1900)),
      ...recountChanges(first, second),
      ...recountPack(first),
      ...recountPack(second),
      ...recountQuestions(first, toSerial(BEFORE, 1900)),
      ...recountQuestions(second, toSerial(DAY, 1900)),
      ...recountServices(second, toSerial(DAY, 1900)),
      ...recountWelsh(second),
    ];
    expect(compared.length).toBeGreaterThan(30);
    for (const { where, says, counted } of compared)
      expect({ where, figures: says }).toEqual({ where, figures: counted });
  });
});

/** Days of papers: some of them three months apart, and the last of them a short time after the one before. */
const PAPERS = ["2019-10-31", "2019-12-02", "2020-01-31", "2020-02-28"];

describe("The range of the forecast is that of the pace between the papers", () => {
  test.each(upTo(1))("seed %d", async (seed) => {
    const draw = lots(seed);
    const open = await workbookInExcel(undefined, {
      recalculation: await createRecalculation(readIronCalc),
      today: toSerial(DAY, 1900),
    });
    await valueOf(open.port.apply({ edits: [cellsEdit(SHEET1, 0, 0, [HEAD, ...planRows(draw)])] }));
    const papers = [];
    for (const text of PAPERS) {
      const day = parseIsoDate(text) as CalendarDate;
      papers.push({ sheets: readXlsx(await papersOf(open, day, "one")), asAt: toSerial(day, 1900) });
      await moveOn(open, draw);
    }
    for (const { where, says, counted } of recountForecast(papers))
      expect({ where, figures: says }).toEqual({ where, figures: counted });
  });
});
