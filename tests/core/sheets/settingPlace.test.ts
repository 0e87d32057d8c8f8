import { limitPlace } from "../../../src/core/sheets/settingPlace";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";

const workbook = gridWorkbook(
  gridSheet(
    "Rheolau graddio",
    `
Rheol | Yn wir pan | Terfyn | Uned    | Gradd | Geiriau am un | Geiriau am fwy
R5    | Hwyr       | 31     | diwrnod | Coch  | hwyr          | hwyr
R8a   | Heb        | 14     | diwrnod | Ambr  | heb           | heb`,
    { tables: [{ name: "PlanRules", at: "A1:G3" }] },
  ),
  gridSheet(
    "Settings",
    `
Setting                | Value | In force | Unit | What it does
Immediate means within | 28    | 28       | days | ASAP`,
    { tables: [{ name: "PlanSettings", at: "A1:E2" }] },
  ),
);

describe("A limit is shown where it can be changed", () => {
  test("one of the ratings is a cell of its row in the rating rules, in whichever language they are", () => {
    expect(limitPlace(workbook, "startPassedDays")).toEqual({ sheet: "Rheolau graddio", row: 2, column: 2 });
  });

  test("any other is a cell of Settings", () => {
    expect(limitPlace(workbook, "immediateDays")).toEqual({ sheet: "Settings", row: 1, column: 1 });
  });

  test("one whose row somebody took out is nowhere", () => {
    expect(limitPlace(workbook, "staleDays")).toBeNull();
  });
});
