import { figuresFile } from "../../../src/app/csvFile";
import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { proposeSchoolFigures } from "../../../src/core/proposals/proposeSchoolFigures";
import { simulate } from "../../../src/core/changes/simulate";
import { fromPence } from "../../../src/core/money/pounds";
import { proposal, wordsOfSheets } from "../../../src/core/prepareChanges";
import type { SchoolAnswer } from "../../../src/core/returns/matchFileSchools";
import { mergeFigures, type MergedFigures } from "../../../src/core/returns/mergeFigures";
import { readFigures, type FiguresFile } from "../../../src/core/returns/readFigures";
import { review, type Review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { balanceFindings } from "../../../src/core/validate/balanceRules";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { entered, takenBack } from "../journal/journalledSteps";
import { inField, tableOf } from "../tables/inTables";

const DAY = "2020-05-28" as CalendarDate;
const look = (snapshot: WorkbookSnapshot): Review => review(snapshot, { asOf: DAY, fallbackDay: DAY, corrections: [] });
const SOURCE = gridWorkbook(
  gridSheet(
    "Schools",
    `
School No | School | Also known as | Sector | Balance 31.3.19 £ | Licensed / unlicensed
4901 | Llanfair High School | Ysgol Uwchradd Llanfair | Secondary | -91238.50 | Unlicensed
 | Ysgol Cwm Marteg | | Primary | 600.25 |
`,
  ),
);
const made = (words = english): WorkbookSnapshot =>
  simulate(SOURCE, finish(proposal("structure", look(SOURCE), words)));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
function linesOf(name: string, given: Uint8Array): FiguresFile {
  const file = figuresFile(name, given);
  if (!file) throw new Error(`${name} is no text.`);
  return file;
}
const read = (text: string, name = "outturn.csv") => readFigures(linesOf(name, bytes(text)), DAY);

const merged = (
  snapshot: WorkbookSnapshot,
  text: string,
  schools: readonly (readonly [string, SchoolAnswer])[] = [],
  figures: readonly (readonly [string, number])[] = [],
): MergedFigures =>
  mergeFigures(look(snapshot).plan, read(text), { schools: new Map(schools), figures: new Map(figures) });
const changesOf = (snapshot: WorkbookSnapshot, { taken }: MergedFigures) => {
  const now = look(snapshot);
  return finish(proposeSchoolFigures({ ...now, words: wordsOfSheets(now, english) }, taken));
};
const takenIn = (snapshot: WorkbookSnapshot, what: MergedFigures): WorkbookSnapshot =>
  simulate(snapshot, changesOf(snapshot, what));
const balances = (snapshot: WorkbookSnapshot): readonly string[] =>
  recordsOf(tableOf(snapshot, "schoolBalances")).map((record) =>
    [
      ...(["schoolNumber", "year", "opening", "inYear", "closing", "source"] as const).map((field) =>
        record.text(field),
      ),
    ].join(" | "),
  );

const OUTTURN = `School code,School,Year,Kind,Opening,In-year,Closing
4901,Llanfair High School,2019/20,Outturn,"(91,238.50)",-£12k,"103,238.50 DR"
,Ysgol Cwm Marteg,2019/20,Outturn,600.25,"1,000.00 CR","1,600.25 CR"
`;

describe("a file of figures", () => {
  test.each([english, welsh])(
    "adds its balances, each with its place in the file, and is taken back ($language)",
    (words) => {
      const before = made(words);
      const changes = changesOf(before, merged(before, OUTTURN));
      const after = simulate(before, entered({ ...look(before), words }, changes, { name: "schoolFigures" }));
      expect(balances(after).slice(2)).toEqual([
        "4901 | 2019-20 | -91238.5 | -12000 | -103238.5 | outturn.csv!E2 (£1,000)",
        "S1 | 2019-20 | 600.25 | 1000 | 1600.25 | outturn.csv!E3",
      ]);
      expect(look(after).schools.map(({ latest }) => latest?.closing)).toEqual([-10323850, 160025]);
      expect(look(after).findings.filter(({ code }) => code === "balance-break")).toEqual([]);
      expect(balances(takenBack({ ...look(after), words }, "S1").now)).toEqual(balances(before));
    },
  );

  test("taken in twice writes nothing the second time", () => {
    const after = takenIn(made(), merged(made(), OUTTURN));
    const again = merged(after, OUTTURN);
    expect(again).toMatchObject({ matched: 2, already: 6, conflicts: [], asked: [] });
    expect(changesOf(after, again)).toEqual({ edits: [] });
  });

  test("never changes a figure that stands unless that is chosen, and shows both", () => {
    const text = "School No,School,Year,Kind,Closing\n4901,Llanfair High School,2018/19,Actual,-91238.51\n";
    const [conflict] = merged(made(), text).conflicts;
    expect(conflict).toMatchObject({ figure: "closing", now: -9123850, offered: [{ amount: -9123851 }] });
    expect(balances(takenIn(made(), merged(made(), text)))).toEqual(balances(made()));
    const chosen = merged(made(), text, [], [[conflict?.id ?? "", 0]]);
    expect(balances(takenIn(made(), chosen))[0]).toBe("4901 | 2018-19 |  |  | -91238.51 | outturn.csv!E2");
  });

  test("leaves a figure that somebody has changed since it was seen", () => {
    const text = "School No,School,Year,Kind,Closing\n4901,Llanfair High School,2018/19,Actual,-91238.51\n";
    const id = merged(made(), text).conflicts[0]?.id ?? "";
    const chosen = merged(made(), text, [], [[id, 0]]);
    const figures = chosen.taken.figures.map((one) => ({ ...one, was: fromPence(5) }));
    const stale = { ...chosen, taken: { ...chosen.taken, figures } };
    expect(changesOf(made(), stale)).toEqual({ edits: [] });
  });

  test("whose two lines disagree is a conflict, and the balance waits until one is chosen", () => {
    const text = `${OUTTURN}4901,Llanfair High School,2019/20,Outturn,-91238.50,-12000,-103000\n`;
    const { conflicts, taken } = merged(made(), text);
    expect(conflicts).toMatchObject([{ now: null, offered: [{ amount: -10323850 }, { amount: -10300000 }] }]);
    expect(taken.balances).toHaveLength(1);
    const chosen = merged(made(), text, [], [[conflicts[0]?.id ?? "", 0]]);
    expect(chosen.taken.balances.map(({ closing }) => closing)).toContain(-10323850);
  });

  test("asks about a name that is only like one, and about a number under another name", () => {
    const text = OUTTURN.replace("Ysgol Cwm Marteg", "Ysgol Cwm Martag").replace(
      "Llanfair High",
      "Castell Hyfaidd High",
    );
    const { asked, taken, leftOut } = merged(made(), text);
    expect(asked.map(({ school, maybe }) => [school, maybe.map((one) => one.school)])).toEqual([
      ["Castell Hyfaidd High School", ["Llanfair High School"]],
      ["Ysgol Cwm Martag", ["Ysgol Cwm Marteg"]],
    ]);
    expect([taken.balances, leftOut]).toEqual([[], 2]);
  });

  test("whose name somebody matches is known by it from then on", () => {
    const text = OUTTURN.replace("Ysgol Cwm Marteg", "Ysgol Cwm Martag");
    const own = look(made()).plan.schools?.[1]?.key ?? "";
    const after = takenIn(made(), merged(made(), text, [["Ysgol Cwm Martag", { is: own }]]));
    expect(inField(after, "schools", 1, "aliases")).toBe("Ysgol Cwm Martag");
    expect(inField(after, "schools", 1, "schoolNumber")).toBe("S1");
    expect(merged(after, text)).toMatchObject({ matched: 2, asked: [], already: 6 });
  });

  test("may have a school that the plan does not have", () => {
    const text = `${OUTTURN}4999,Ysgol Newydd Sbon,2019/20,Outturn,0,1.50,1.50\n`;
    expect(merged(made(), text).asked.map(({ school }) => school)).toEqual(["Ysgol Newydd Sbon"]);
    const after = takenIn(made(), merged(made(), text, [["4999", "new"]]));
    expect(look(after).schools.map(({ school, latest }) => [school.number, latest?.closing])).toContainEqual([
      "4999",
      150,
    ]);
  });

  test("makes the tables where there are none, with what the workbook has itself", () => {
    const after = takenIn(SOURCE, merged(SOURCE, OUTTURN));
    expect(balances(after).map((line) => line.split(" | ").at(-1))).toEqual([
      ...["Schools!E2", "Schools!E3"],
      ...["outturn.csv!E2 (£1,000)", "outturn.csv!E3"],
    ]);
    expect(look(after).schools.map(({ latest }) => latest?.closing)).toEqual([-10323850, 160025]);
  });

  test("keeps its total as a control total where it is of all schools, and never counts it twice (M12)", () => {
    const text = `${OUTTURN}Total,,2019/20,Outturn,,,-101638.25\n`;
    const after = takenIn(made(), merged(made(), text));
    expect(balances(after).at(-1)).toBe("ALL | 2019-20 |  |  | -101638.25 | outturn.csv!G4");
    expect(look(after).findings.filter(({ code }) => code === "total-not-reconciled")).toEqual([]);
    const wrong = merged(made(), text.replace("-101638.25", "-101638.24"));
    expect(wrong.findings.map(({ code }) => code)).toEqual(["total-not-reconciled"]);
    const partly = merged(made(), text.replace("Cwm Marteg", "Bryn Neb"));
    expect(partly.taken.balances.map(({ of }) => of)).toEqual([{ key: "4901" }]);
  });
});

describe("a file as finance systems export it is read", () => {
  test("in Windows letters, with a mark of UTF-8 or UTF-16, with semicolons and tabs", () => {
    const text = "School,Balance 31.3.19 £\nYsgol Tŷ,-5.25\n";
    const codes = Array.from(text, (one) => one.charCodeAt(0));
    const utf16 = new Uint8Array([0xff, 0xfe, ...codes.flatMap((code) => [code & 255, code >> 8])]);
    const windows = new Uint8Array(Array.from(text.replace("ŷ", "y"), (one) => one.charCodeAt(0)));
    const all = [
      bytes(text),
      bytes(`\ufeff${text}`),
      utf16,
      windows,
      bytes(text.replaceAll(",", ";")),
      bytes(text.replaceAll(",", "\t")),
    ];
    for (const one of all)
      expect(readFigures(linesOf("x.csv", one), DAY).balances.map(({ closing, year }) => [closing, year])).toEqual([
        [-525, "2018-19"],
      ]);
  });

  test.each([
    ["a workbook", [0x50, 0x4b, 3, 4, 0, 0, 8]],
    ["a workbook of Excel 97", [0xd0, 0xcf, 0x11, 0xe0, 0]],
    ["a picture", [...Buffer.from("\u0000\u0001PNG")]],
    ["a PDF without a byte of nought", [...Buffer.from("%PDF-1.7\nSchool,Closing\n")]],
  ])("%s is no text", (_, given) => {
    expect(figuresFile("x.csv", new Uint8Array(given))).toBeNull();
  });

  test.each([
    ["semicolons", ";"],
    ["tabs", "\t"],
  ])("with decimal commas and %s between values, of a program set to another country (M14)", (_, mark) => {
    const { balances: found, totals } = read(
      `School No;School;Year;Kind;Opening;In-year;Closing
4901;Ysgol Uwchradd Llanfair;2018/19;Outturn;-79.238,50;-12.000,00;-91.238,50
2911;Ysgol Gynradd Cwm Marteg;2018/19;Outturn;600,00;0,25;600,25
2912;Ysgol Un;2018/19;Outturn;0,00;1.200;1.200
;Total;2018/19;Outturn;-78.638,50;-10.799,75;-89.438,25
`.replaceAll(";", mark),
    );
    expect(found.map(({ opening, inYear, closing }) => [opening, inYear, closing])).toEqual([
      [-7_923_850, -1_200_000, -9_123_850],
      [60_000, 25, 60_025],
      [0, 120_000, 120_000],
    ]);
    expect(balanceFindings(found, totals)).toEqual([]);
    expect(totals.map(({ amount }) => amount)).toEqual([-7_863_850, -1_079_975, -8_943_825]);
  });

  test("an amount that may be thousands is told before it is taken in, and is not taken in (M14)", () => {
    const { findings, taken } = merged(
      made(),
      "School code,School,Year,Kind,Closing\n4901,Llanfair High School,2019/20,Outturn,1.234\n",
    );
    expect(taken.balances).toEqual([]);
    expect(findings.map(({ code, facts }) => [code, "why" in facts && facts.why])).toEqual([
      ["balance-doubtful", "decimal-mark"],
    ]);
  });

  test("with a title, the day of its printing, blocks and subtotals (M12, M14)", () => {
    const { balances: found, totals } = read(`Sir Bryn County Council,,,
School balances 2018/19 outturn,,,
Run date: 12/04/2019,,,
,,,
Cost Centre,Cost Centre Description,In year,Closing balance
SECONDARY,,,
4901,LLANFAIR HIGH SCHOOL,"(12,000.00)","(91,238.50)"
Total Secondary,,"(12,000.00)","(91,238.50)"
PRIMARY,,,
2911,CWM MARTEG C.P.,0.25,600.25
Total Primary,,0.25,600.25
`);
    expect(found.map(({ school, year, kind, closing }) => [school, year, kind, closing])).toEqual([
      ["LLANFAIR HIGH SCHOOL", "2018-19", "actual", -9123850],
      ["CWM MARTEG C.P.", "2018-19", "actual", 60025],
    ]);
    expect(totals.map(({ of, figure, balances: own }) => [of, figure, own.length])).toEqual([
      ["secondary", "inYear", 1],
      ["secondary", "closing", 1],
      ["primary", "inYear", 1],
      ["primary", "closing", 1],
    ]);
  });

  test("with the year in its name alone, or nowhere: then somebody says it", () => {
    const text = "School,Balance\nYsgol Cwm Marteg,(5.25)\n";
    expect(read(text, "School_balances_2018-19_forecast.csv").balances).toMatchObject([
      { year: "2018-19", kind: "forecast" },
    ]);
    expect(read(text).balances).toMatchObject([{ year: null }]);
    expect(merged(made(), text)).toMatchObject({ leftOut: 1, taken: { balances: [] } });
    expect(readFigures(linesOf("x.csv", bytes(text)), DAY, 2018).balances).toMatchObject([{ year: "2018-19" }]);
  });

  test("with a year over each column and nothing that says it is money", () => {
    const { balances: found } = read(`DFE,School,2017/18,31/03/2019\n6664901,Llanfair,"(1,000.25)","2,000.50"\n`);
    expect(found.map(({ number, year, closing }) => [number, year, closing])).toEqual([
      ["6664901", "2017-18", -100025],
      ["6664901", "2018-19", 200050],
    ]);
  });

  test.each(["", "\n\n", "a photograph", "Name,Job\nAnn Lee,Officer\n"])(
    "%j is told as no table of schools",
    (text) => {
      expect(read(text)).toMatchObject({ hasSchools: false, balances: [] });
    },
  );
});
