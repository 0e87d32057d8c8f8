import { newWorkbook } from "../../src/ooxml/newWorkbook";
import type { Recalculation } from "../../src/simulator/recalculation/calculation";
import { readIronCalc } from "../../src/simulator/recalculation/ironcalcInNode";
import { createRecalculation } from "../../src/simulator/recalculation/recalculate";
import { bytesAfter, faultless, faultName, openWith, wrongAfter, type Act, type Fault } from "./faults/faults";

/** How many points of each request the soak run tries; without it, one, and whatever has ever failed. */
const POINTS = Number(process.env["SOAK_FAULTS"] ?? 0);
const ONLY = process.env["SOAK_ONLY"];
jest.setTimeout(POINTS > 0 ? 86_400_000 : 300_000);

const PLAN = [
  ["Ref", "Action", "Owner", "Due", "Status"],
  ["R1.1", "Track pupils' progress each half term", "Ann Lee", "31/03/2020", "In progress"],
  ["R1.2", "Train governors", "Bob Day", "30/04/2020", "Not started"],
  ["R2.1", "Review the reserves", "TBC", "January 2020", "Complete"],
];

/** A small plan on a sheet of the council's, with a note below it. */
async function smallPlan(recalculation: Recalculation): Promise<Uint8Array> {
  const open = await openWith(newWorkbook(), recalculation);
  open.excel.host.enter("Sheet1", { row: 0, column: 0, rows: 4, columns: 5 }, PLAN);
  open.excel.host.enter("Sheet1", { row: 8, column: 0, rows: 1, columns: 1 }, [["Agreed by the cabinet"]]);
  return open.excel.workbook.save();
}

const STRUCTURE = { name: "structure", about: "" } as const;
const SUMMARY = { name: "summary", about: "" } as const;
const GENERAL = "GeneralException";
const LOST = "InvalidOrTimedOutSession";

/** Refused, stopped part way and with its answer lost, each time with nothing to be had from Excel afterwards. */
const threeKinds = (request: number): readonly Fault[] => [
  { request, after: 0, code: GENERAL, isDeaf: true },
  { request, after: 150, code: GENERAL, isDeaf: true },
  { request, after: "all", code: LOST, isDeaf: true },
];

/** More points of each request, and the same faults with an Excel that answers again afterwards. */
const manyKinds = (request: number): readonly Fault[] => {
  const points = Array.from({ length: POINTS }, (_, index) => Math.round(1.5 ** (index * (16 / POINTS)) + index));
  const partWay = points.map((after): Fault => ({ request, after, code: GENERAL, isDeaf: true }));
  const all = [...threeKinds(request), ...partWay];
  return [...all, ...all.map((fault) => ({ ...fault, isDeaf: false }))];
};

/** Faults that the tables were once left half made by. */
const FAILED_ONCE: readonly Fault[] = [
  { request: 5, after: 20, code: GENERAL, isDeaf: true },
  { request: 6, after: 450, code: GENERAL, isDeaf: true },
];

async function tryAll(bytes: Uint8Array, act: Act, more: readonly Fault[], recalculation: Recalculation) {
  const known = await faultless(bytes, act, recalculation);
  const requests = Array.from({ length: known.requests }, (_, index) => index + 1);
  const faults = [...more, ...requests.flatMap(POINTS > 0 ? manyKinds : threeKinds)];
  const tried = faults.filter((fault) => ONLY === undefined || faultName(fault).includes(ONLY));
  const wrong: string[] = [];
  for (const fault of tried)
    for (const one of await wrongAfter(bytes, act, fault, known, recalculation))
      wrong.push(`${faultName(fault)}: ${one}`);
  if (POINTS > 0) process.stdout.write(`${String(tried.length)} faults at ${String(known.requests)} requests\n`);
  return wrong;
}

test("whatever goes wrong while tables are created, the workbook is as before or finished, or a new pane brings it there", async () => {
  const recalculation = await createRecalculation(readIronCalc);
  expect(await tryAll(await smallPlan(recalculation), STRUCTURE, FAILED_ONCE, recalculation)).toEqual([]);
});

(POINTS > 0 ? describe : describe.skip)("Other steps, in the soak run", () => {
  test("whatever goes wrong while papers are built on tables that stand, the same holds", async () => {
    const recalculation = await createRecalculation(readIronCalc);
    const bytes = await bytesAfter(await smallPlan(recalculation), STRUCTURE, recalculation);
    expect(await tryAll(bytes, SUMMARY, [], recalculation)).toEqual([]);
  });

  test("whatever goes wrong while a step is taken back, the first or a later one, the same holds", async () => {
    const recalculation = await createRecalculation(readIronCalc);
    const tables = await bytesAfter(await smallPlan(recalculation), STRUCTURE, recalculation);
    const papers = await bytesAfter(tables, SUMMARY, recalculation);
    const wrong = [
      ...(await tryAll(tables, "takeBack", [], recalculation)),
      ...(await tryAll(papers, "takeBack", [], recalculation)),
    ];
    expect(wrong).toEqual([]);
  });
});
