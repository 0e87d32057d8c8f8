import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { lookAt } from "../../src/app/planCommands";
import { parseIsoDate, type CalendarDate } from "../../src/core/calendar/calendarDate";
import { proposal } from "../../src/core/prepareChanges";
import { finish } from "../../src/core/steps/work";
import { english } from "../../src/core/words/english";
import { welsh } from "../../src/core/words/welsh";
import { failureOf, valueOf, workbookInExcel } from "./workbookInExcel";

const FILE = resolve(__dirname, "../../samples/brynmor-plan.xlsx");
const DAY = parseIsoDate("2020-02-28") as CalendarDate;

test.each(["PlanActions", "PlanOwners", "PlanFindings"])(
  "somebody else's table called %s is neither read nor written: the step is refused, with its sheet and what to do",
  async (name) => {
    const { port } = await workbookInExcel(new Uint8Array(readFileSync(FILE)));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Our lists");
      sheet.getRange("A1:B3").values = [
        ["Action", "Who"],
        ["Paint the hall", "Ann"],
        ["Mend the roof", "Bob"],
      ];
      sheet.tables.add("A1:B3", true).name = name;
      await context.sync();
    });
    const before = await valueOf(lookAt(port, { asOf: DAY, fallbackDay: DAY, corrections: [] }));
    const changes = finish(proposal("summary", before, english));
    const failure = await failureOf(port.apply(changes));
    expect(failure).toMatchObject({ code: "name-taken", where: name, usedBy: "Our lists" });
    const after = await valueOf(lookAt(port, { asOf: DAY, fallbackDay: DAY, corrections: [] }));
    expect(after.snapshot).toEqual(before.snapshot);
    for (const { failures } of [english, welsh]) {
      const { what } = failures.excel["name-taken"](name, "Our lists");
      expect(what).toContain(name);
      expect(what).toContain("“Our lists”");
    }
  },
);
