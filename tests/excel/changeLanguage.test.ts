import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lookAt } from "../../src/app/planCommands";
import { parseIsoDate, toSerial, type CalendarDate } from "../../src/core/calendar/calendarDate";
import { proposal } from "../../src/core/proposal";
import { finish } from "../../src/core/steps/work";
import { english } from "../../src/core/words/english";
import { welsh } from "../../src/core/words/welsh";
import { valueOf, workbookInExcel } from "./workbookInExcel";

jest.setTimeout(120_000);
const SAMPLE = join(__dirname, "../../samples/brynmor-plan.xlsx");
const DAY = parseIsoDate("2020-02-28") as CalendarDate;

test("Excel renames a heading in every formula that names it, and the sheets still change their language", async () => {
  const { port } = await workbookInExcel(new Uint8Array(readFileSync(SAMPLE)), { today: toSerial(DAY, 1900) });
  const look = () => valueOf(lookAt(port, { asOf: DAY, fallbackDay: DAY, corrections: [] }));
  await valueOf(port.apply(finish(proposal("structure", await look(), english))));
  await valueOf(port.apply(finish(proposal("structure", await look(), welsh))));
  expect((await look()).snapshot.sheets.map(({ name }) => name)).toContain("Camau gweithredu");
});
