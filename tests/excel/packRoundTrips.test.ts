import { lookAt } from "../../src/app/planCommands";
import { parseIsoDate, type CalendarDate } from "../../src/core/calendar/calendarDate";
import { proposal } from "../../src/core/prepareChanges";
import { finish } from "../../src/core/steps/work";
import { english } from "../../src/core/words/english";
import { cellsEdit, SHEET1, valueOf, workbookInExcel } from "./workbookInExcel";

/** Portions by size are what a pack of more bytes takes besides. */
jest.mock("../../src/excel/portions", () => ({
  ...jest.requireActual<object>("../../src/excel/portions"),
  BYTES_PER_TRIP: 1_000_000_000,
}));
jest.setTimeout(120_000);

const DAY = parseIsoDate("2020-02-28") as CalendarDate;
const MOST = 12;

/** What building the whole pack of a plan of so many recommendations takes, and how many sheets it adds. */
async function build(recommendations: number, papersIn: "one" | "both") {
  const open = await workbookInExcel();
  const rows = Array.from({ length: recommendations }, (_, index) => {
    const ref = `R${String(index + 1)}`;
    return [`${ref}.1`, ref, `Moderate the work of ${ref}`, "Mared Ifans", "31/01/2020", "In progress"];
  });
  const head = ["Ref", "Recommendation", "Action", "Lead officer", "Deadline", "Status"];
  await valueOf(open.port.apply({ edits: [cellsEdit(SHEET1, 0, 0, [head, ...rows])] }));
  const looked = await valueOf(lookAt(open.port, { asOf: DAY, fallbackDay: DAY, corrections: [] }));
  const changes = finish(proposal("summary", looked, english, { papersIn }));
  const { roundTrips } = await valueOf(open.port.apply(changes));
  return { roundTrips, sheets: changes.edits.filter(({ kind }) => kind === "addSheet").length };
}

test("a whole pack takes at most 12 round trips, and as many for any number of sheets, bytes apart", async () => {
  const small = await build(1, "one");
  const large = await build(10, "both");
  expect(large.sheets).toBeGreaterThan(small.sheets + 25);
  expect(large.roundTrips).toBe(small.roundTrips);
  expect(large.roundTrips).toBeLessThanOrEqual(MOST);
});
