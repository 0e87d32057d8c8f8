import { parseIsoDate, toSerial, type CalendarDate } from "../../../src/core/calendar/calendarDate";
import { buildRegister } from "../../../src/core/read/buildRegister";
import { dateFormatOf } from "../../../src/core/read/dateFormat";
import { judgeDateColumn } from "../../../src/core/read/judgeDateColumn";
import { readDateCell } from "../../../src/core/read/readDateCell";
import { isSurnameFirst, readOwnerCell } from "../../../src/core/read/readOwnerCell";
import { finish } from "../../../src/core/steps/work";
import type { Cell } from "../../../src/core/snapshot/workbookSnapshot";
import { entryOf, on } from "../rate/actionFixture";
import { planFrom, readAlone, SILENT_COLUMN } from "./planDatesOf";

const PLAN = planFrom("2020-01-06", "2021-03-31");
const serial = (iso: string): number => toSerial(parseIsoDate(iso) as CalendarDate, 1900);
const dated = (iso: string): Cell => ({ value: serial(iso), text: iso, format: "dd/mm/yyyy" });
const text = (value: string): Cell => ({ value, text: value, format: "General" });

test("a day number without a date format is a day to the end of 2060 and no further (D2)", () => {
  const read = (iso: string) => {
    const cell = { value: serial(iso), text: String(serial(iso)), format: "General" };
    return readDateCell(cell, SILENT_COLUMN, { inferFrom: null, lastUpdated: null }, PLAN).day;
  };
  expect(read("2060-12-31")).toBe("2060-12-31");
  expect(read("2061-01-01")).toBeNull();
});

test("two true dates on early days are chance, three beside late texts were swapped on import (D4)", () => {
  const swapped = (...cells: readonly Cell[]) =>
    judgeDateColumn(cells, { system: 1900, role: "due", heading: "By when", plan: PLAN }).order.swappedOnImport;
  const texts = [text("31/03/2020"), text("29/05/2020")];
  expect(swapped(...texts, dated("2020-04-03"), dated("2020-06-05"))).toBeUndefined();
  expect(swapped(...texts, dated("2020-04-03"), dated("2020-06-05"), dated("2020-07-02"))).toEqual([2, 3, 4]);
});

test("what a number format fills a cell up with is no letter of a date (D1)", () => {
  expect(dateFormatOf("*d0.00")).toBe("none");
  expect(dateFormatOf("*-dd/mm/yyyy")).toBe("day");
});

test("the years of a plan may be up to ten (D10)", () => {
  expect(readAlone("2019-27", PLAN)).toMatchObject({ kind: "period", firstDay: "2019-04-01", day: "2027-03-31" });
  expect(readAlone("2019-29", PLAN).day).toBe("2029-03-31");
  expect(readAlone("2019-31", PLAN).kind).not.toBe("period");
});

test("two cells with a comma are two owners, a column of them is surname and forename (O1)", () => {
  expect(isSurnameFirst(["Probert, Eleri", "Huws, Aled"])).toBe(false);
  expect(isSurnameFirst(["Probert, Eleri", "Huws, Aled", "Lee, Ann"])).toBe(true);
});

test("two slips in a long name are the same owner, and in a short one another (O8)", () => {
  const names = (...texts: readonly string[]) => finish(buildRegister(texts)).map(({ name }) => name);
  expect(names("Gwenllian Prydderch", "Gwenllian Prydderch", "Gwenlian Pryderch")).toEqual(["Gwenllian Prydderch"]);
  expect(names("Ann Lee", "Ann Lee", "Ann Fay")).toEqual(["Ann Lee", "Ann Fay"]);
});

test("of two posts that nobody has left the one taken up last is the owner's (O9)", () => {
  const register = [
    entryOf("Ann Lee", { post: "Finance Manager", from: on("2018-04-01") }),
    entryOf("Ann Lee", { post: "Head of Finance", from: on("2020-01-06") }),
  ];
  for (const rows of [register, [...register].reverse()]) {
    const [owner] = readOwnerCell("Ann Lee", rows, null).owners;
    expect(owner?.match).toMatchObject({ how: "exact", entry: { post: "Head of Finance" } });
  }
});
