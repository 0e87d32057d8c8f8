import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lookAt } from "../../src/app/planCommands";
import { parseIsoDate, toSerial, type CalendarDate } from "../../src/core/calendar/calendarDate";
import { proposeAsAt } from "../../src/core/proposals/proposeAsAt";
import { proposal } from "../../src/core/prepareChanges";
import { finish } from "../../src/core/steps/work";
import { english } from "../../src/core/words/english";
import { readIronCalc } from "../../src/simulator/recalculation/ironcalcInNode";
import { createRecalculation } from "../../src/simulator/recalculation/recalculate";
import { recordsOf } from "../../src/core/tables/records";
import { tableOf } from "../core/tables/inTables";
import { valueOf, workbookInExcel } from "./workbookInExcel";

jest.setTimeout(120_000);
const SAMPLE = join(__dirname, "../../samples/brynmor-plan.xlsx");
const dayOf = (text: string): CalendarDate => parseIsoDate(text) as CalendarDate;
const [TODAY, DAY] = [dayOf("2026-11-29"), dayOf("2020-02-28")];

test("an as-at day that is set after the tables were made moves every rating of the sheets with those of the pane", async () => {
  const recalculation = await createRecalculation(readIronCalc);
  const { port } = await workbookInExcel(new Uint8Array(readFileSync(SAMPLE)), {
    recalculation,
    today: toSerial(TODAY, 1900),
  });
  const asked = { asOf: null, fallbackDay: TODAY, corrections: [] };
  await valueOf(port.apply(finish(proposal("structure", await valueOf(lookAt(port, asked)), english))));
  await valueOf(port.apply(proposeAsAt((await valueOf(lookAt(port, asked))).snapshot, DAY)));
  const { snapshot, rated, asOf } = await valueOf(lookAt(port, asked));
  expect(asOf).toBe(DAY);
  const written = recordsOf(tableOf(snapshot, "actions")).map(({ text }) => text("rating"));
  expect(written).toEqual(rated.map(({ rating }) => rating));
});
