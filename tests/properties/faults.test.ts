import { newWorkbook } from "../../src/ooxml/newWorkbook";
import type { Recalculation } from "../../src/simulator/recalculation/calculation";
import { readIronCalc } from "../../src/simulator/recalculation/ironcalcInNode";
import { createRecalculation } from "../../src/simulator/recalculation/recalculate";
import { ACTS, type Act } from "./faults/acts";
import { CODES, GENERAL, LOST } from "./faults/codes";
import { bytesAfter, faultless, faultName, openWith, wrongAfter, type Fault } from "./faults/faults";

/** How many points of each request the soak run tries; without it, one, and whatever has ever failed. */
const POINTS = Number(process.env["SOAK_FAULTS"] ?? 0);
const ONLY = process.env["SOAK_ONLY"];
/** Of structure and papers every request is tried each time; each of the others has so many seconds. */
const SECONDS = POINTS > 0 ? Infinity : 1.5;
jest.setTimeout(POINTS > 0 ? 86_400_000 : 300_000);

const PLAN = [
  ["Ref", "Action", "Owner", "Due", "Status"],
  ["R1.1", "Track pupils' progress each half term", "Ann Lee", "31/03/2020", "In progress"],
  ["R1.2", "Train governors", "Bob Day", "30/04/2020", "Not started"],
  ["R2.1", "Review the reserves", "TBC", "January 2020", "Complete"],
];

/** A small plan on a sheet of the council's, with a note below it. */
async function smallPlan(): Promise<Uint8Array> {
  const open = await openWith(newWorkbook(), recalculation);
  open.excel.host.enter("Sheet1", { row: 0, column: 0, rows: 4, columns: 5 }, PLAN);
  open.excel.host.enter("Sheet1", { row: 8, column: 0, rows: 1, columns: 1 }, [["Agreed by the cabinet"]]);
  return open.excel.workbook.save();
}

/** Refused, stopped part way and with its answer lost, each time with nothing to be had from Excel afterwards. */
const threeKinds = (request: number): readonly Fault[] => [
  { request, after: 0, code: GENERAL, isDeaf: true },
  { request, after: 150, code: GENERAL, isDeaf: true },
  { request, after: "all", code: LOST, isDeaf: true },
];

/** More points of each request, every code, and the same faults with an Excel that answers again afterwards. */
const manyKinds = (request: number): readonly Fault[] => {
  const points = Array.from({ length: POINTS }, (_, index) => Math.round(1.5 ** (index * (16 / POINTS)) + index));
  const partWay = points.map((after): Fault => ({ request, after, code: GENERAL, isDeaf: true }));
  const codes = CODES.flatMap((code): readonly Fault[] =>
    [0, 20].map((after) => ({ request, after, code, isDeaf: true })),
  );
  const all = [...threeKinds(request), ...partWay, ...codes];
  return [...all, ...all.map((fault) => ({ ...fault, isDeaf: false }))];
};

/** Faults that the tables were once left half made by. */
const OF_TABLES: readonly Fault[] = [
  { request: 5, after: 20, code: GENERAL, isDeaf: true },
  { request: 6, after: 450, code: GENERAL, isDeaf: true },
];

/** When the first tables had gone, Excel had written other formulas on sheets that were still to go. */
const OF_TABLES_BACK: readonly Fault[] = [{ request: 8, after: 150, code: GENERAL, isDeaf: true }];

/** A workbook, and what is pressed on it. */
interface Scene {
  readonly bytes: Uint8Array;
  readonly act: Act;
  /** Faults that once did harm here. */
  readonly once?: readonly Fault[];
}

async function tryAll({ bytes, act, once = [] }: Scene, seconds: number, recalculation: Recalculation) {
  const known = await faultless(bytes, act, recalculation);
  const requests = Array.from({ length: known.requests }, (_, index) => index + 1);
  const all = requests.flatMap(POINTS > 0 ? manyKinds : threeKinds);
  const faults = [...once, ...(seconds === Infinity ? all : spread(all))];
  const started = Date.now();
  const wrong: string[] = [];
  let tried = 0;
  for (const fault of faults.filter((one) => ONLY === undefined || faultName(one).includes(ONLY))) {
    if (tried > once.length && Date.now() - started > seconds * 1000) break;
    tried += 1;
    const found = await wrongAfter(bytes, act, fault, known, recalculation);
    wrong.push(...found.map((one) => `${faultName(fault)}: ${one}`));
  }
  if (POINTS > 0) process.stdout.write(`${String(tried)} faults at ${String(known.requests)} requests\n`);
  return wrong;
}

/** All of them in another order: from wherever it is left off, each kind and each part of the work has had its turn. */
const spread = <T>(all: readonly T[]): readonly T[] => {
  const step = [7, 5, 11].find((one) => all.length % one !== 0) ?? 1;
  return all.map((_, index) => all[(index * step) % all.length] as T);
};

let recalculation: Recalculation;
let plan: Uint8Array;
let tables: Uint8Array;
let papers: Uint8Array;
beforeAll(async () => {
  recalculation = await createRecalculation(readIronCalc);
  plan = await smallPlan();
  tables = await after(plan, ACTS.structure);
  papers = await after(tables, ACTS.summary);
});

const after = (bytes: Uint8Array, act: Act): Promise<Uint8Array> => bytesAfter(bytes, act, recalculation);

/** The workbook after a person has typed into the first rows of a column of the actions. */
async function typed(bytes: Uint8Array, heading: string, texts: readonly string[]): Promise<Uint8Array> {
  const open = await openWith(bytes, recalculation);
  const table = open.excel.workbook.tables.find(({ name }) => name === "PlanActions");
  if (!table) throw new Error("There is no table of actions.");
  const column = table.block.column + table.headings.indexOf(heading);
  const block = { row: table.body.row, column, rows: texts.length, columns: 1 };
  open.excel.host.enter(
    table.sheet.name,
    block,
    texts.map((text) => [text]),
  );
  return open.excel.workbook.save();
}

test("whatever goes wrong while tables are created, the workbook is as before or finished, or a new pane brings it there", async () => {
  expect(await tryAll({ bytes: plan, act: ACTS.structure, once: OF_TABLES }, Infinity, recalculation)).toEqual([]);
});

test("whatever goes wrong while papers are built on tables that stand, the same holds", async () => {
  expect(await tryAll({ bytes: tables, act: ACTS.summary }, Infinity, recalculation)).toEqual([]);
});

const rebuilt = (): Promise<Uint8Array> => typed(papers, "Status", ["Complete", "Complete"]);

/** Days typed as text, which the formulas cannot read: each check proposes the day. */
const toBeFixed = (): Promise<Uint8Array> => typed(tables, "Due", ["'31/01/2020", "'14/02/2020"]);

/** Cells that people put into the council's own sheet. */
async function entered(bytes: Uint8Array, row: number, lines: readonly (readonly string[])[]): Promise<Uint8Array> {
  const open = await openWith(bytes, recalculation);
  const block = { row, column: 0, rows: lines.length, columns: lines[0]?.length ?? 0 };
  open.excel.host.enter("Sheet1", block, lines);
  return open.excel.workbook.save();
}
const DATES = [
  ["Date", "Event", "Notes"],
  ["04/03/2020", "Improvement board meeting", "Both leads attend"],
  ["15/06/2020", "Progress conference", "With the inspectorate"],
];

/** Tables whose council's sheet was edited since: an action, a key date, and one more of each. */
async function editedSince(): Promise<Uint8Array> {
  const made = await after(await entered(plan, 10, DATES), ACTS.structure);
  const edited = await entered(made, 1, [
    ["R1.1", "Track pupils' progress each half term", "Bob Day", "30/06/2020", "Complete"],
  ]);
  const added = await entered(edited, 4, [["R2.2", "Publish the report", "Ann Lee", "31/07/2020", "Not started"]]);
  return entered(added, 12, [
    ["15/06/2020", "Progress conference", "In the chamber"],
    ["30/09/2020", "Improvement board ends", ""],
  ]);
}

/** Tables of which somebody deleted formulas. */
const toBeMended = (): Promise<Uint8Array> => typed(tables, "Rating", ["", ""]);

const SCENES: Readonly<Record<string, () => Scene | Promise<Scene>>> = {
  "tables taken back": () => ({ bytes: tables, act: ACTS.takeBack, once: OF_TABLES_BACK }),
  "papers taken back": () => ({ bytes: papers, act: ACTS.takeBack }),
  "papers built again": async () => ({ bytes: await rebuilt(), act: ACTS.summary }),
  "papers built again, taken back": async () => ({
    bytes: await after(await rebuilt(), ACTS.summary),
    act: ACTS.takeBack,
  }),
  "a check that is fixed": async () => ({ bytes: await toBeFixed(), act: ACTS.fix }),
  "a fix taken back": async () => ({ bytes: await after(await toBeFixed(), ACTS.fix), act: ACTS.takeBack }),
  "all checks that are fixed": async () => ({ bytes: await toBeFixed(), act: ACTS.fixAll }),
  "all fixes taken back": async () => ({
    bytes: await after(await toBeFixed(), ACTS.fixAll),
    act: ACTS.takeBack,
  }),
  "checks set aside": () => ({ bytes: papers, act: ACTS.setAside }),
  "checks opened again": async () => ({ bytes: await after(papers, ACTS.setAside), act: ACTS.openAgain }),
  "setting aside taken back": async () => ({ bytes: await after(papers, ACTS.setAside), act: ACTS.takeBack }),
  "the council's sheet brought over": async () => ({ bytes: await editedSince(), act: ACTS.refresh }),
  "what was brought over taken back": async () => ({
    bytes: await after(await editedSince(), ACTS.refresh),
    act: ACTS.takeBack,
  }),
  "an update": () => ({ bytes: tables, act: ACTS.update }),
  "an update taken back": async () => ({ bytes: await after(tables, ACTS.update), act: ACTS.takeBack }),
  "tables put right": async () => ({ bytes: await toBeMended(), act: ACTS.repair }),
  "putting right taken back": async () => ({ bytes: await after(await toBeMended(), ACTS.repair), act: ACTS.takeBack }),
  "the as-at day": () => ({ bytes: tables, act: ACTS.day }),
  "the as-at day taken back": async () => ({ bytes: await after(tables, ACTS.day), act: ACTS.takeBack }),
};

describe("Whatever goes wrong, the same holds of", () => {
  test.each(Object.keys(SCENES))("%s", async (name) => {
    const scene = await SCENES[name]?.();
    expect(scene && (await tryAll(scene, SECONDS, recalculation))).toEqual([]);
  });
});
