import { checksum } from "../../../src/core/text/checksum";
import { readReturn, type ReturnedFile } from "../../../src/core/returns/readReturn";
import { HEADING_ROW, type ReturnMemory } from "../../../src/core/returns/returnSheet";
import { RETURNS_WORDS } from "../../../src/core/words/returnsLanguages";
import { RETURN_COLUMNS, type ReturnColumn } from "../../../src/core/words/returnsWords";
import { on } from "../rate/actionFixture";

type Value = string | number | boolean;
type Row = Readonly<Partial<Record<ReturnColumn, Value>>>;
const GIVEN = ["R1.1", "Visit every school", "43921", "Two visited", "In progress", "20"];
const memoryOf = (more: Partial<ReturnMemory> = {}): string =>
  JSON.stringify({
    ...{ key: "R1!1", owner: "Ann Lee", asOf: on("2020-02-28"), status: "in progress", percent: 20 },
    ...{ day: on("2020-03-31"), words: "Two visited", given: GIVEN, ...more },
  });
/** A row as it went out. */
const SENT: Row = {
  ...{ id: "R1.1", action: "Visit every school", due: 43921, saidLast: "Two visited" },
  ...{ statusNow: "In progress", percentNow: 20, memory: memoryOf() },
};

/** A return in a file, its columns in the order given. */
function fileOf(rows: readonly Row[], language: "en" | "cy" = "en", columns = RETURN_COLUMNS): ReturnedFile {
  const heads = columns.map((column, at) => ({
    row: HEADING_ROW,
    column: at,
    value: RETURNS_WORDS[language].columns[column],
  }));
  const cells = rows.flatMap((row, down) =>
    columns.flatMap((column, at) => {
      const value = row[column];
      return value === undefined ? [] : [{ row: HEADING_ROW + 1 + down, column: at, value }];
    }),
  );
  return { name: "ann.xlsx", dateSystem: 1900, sheets: [{ cells: [...heads, ...cells] }] };
}
const read = (row: Row) => readReturn(fileOf([{ ...SENT, ...row }]));
const said = (row: Row) => {
  const [answer] = read(row).answers;
  if (!answer) return null;
  const { file, id, memory, ...rest } = answer;
  return file === "ann.xlsx" && id === "R1.1" && memory.key === "R1!1" ? rest : null;
};
const NO_RETURN = { owner: null, madeOn: null, contents: "", answers: [] };

describe("What an owner's file says", () => {
  test("nothing typed is no answer, and nothing that is not understood", () => {
    expect(readReturn(fileOf([SENT]))).toMatchObject({
      ...{ file: "ann.xlsx", owner: "Ann Lee", madeOn: "2020-02-28", answers: [], notUnderstood: [] },
    });
    expect(readReturn(fileOf([]))).toMatchObject({ owner: null, madeOn: null, answers: [], notUnderstood: [] });
  });

  test("a cell of blanks says nothing", () => {
    expect(said({ words: "  ", percent: " " })).toBeNull();
    expect(read({ words: "  " }).notUnderstood).toEqual([]);
  });

  test("every asked cell is read, in the words of either language", () => {
    const typed = { status: "On hold", percent: 35, newDay: "30/6/2020", why: "Late hall" };
    expect(said({ ...typed, words: " Waits for the hall ", evidence: "Minutes" })).toEqual({
      ...{ status: "on hold", percent: 35, newDay: "2020-06-30", why: "Late hall" },
      ...{ words: "Waits for the hall", evidence: "Minutes" },
    });
    expect(said({ status: "Cwblhawyd" })).toEqual({ status: "complete" });
  });

  test.each<readonly [Value, number]>([
    ...([
      [35, 35],
      [0.6, 60],
      [1, 1],
      [0, 0],
      [100, 100],
      [33.335, 33.34],
      ["60", 60],
      ["60 %", 60],
      ["5%", 5],
    ] as const),
  ])("a percentage typed as %j is %d", (typed, percent) => {
    expect(said({ percent: typed })).toEqual({ percent });
  });

  test.each<Value>([-5, -0.5, 101, "160", "about 60 %", "60 % now", "6o%", "60x%", true])(
    "a percentage typed as %j is told, not taken",
    (typed) => {
      const { answers, notUnderstood } = read({ percent: typed });
      expect(answers).toEqual([]);
      expect(notUnderstood).toEqual([
        { file: "ann.xlsx", id: "R1.1", where: "% complete", text: String(typed), why: "unreadable" },
      ]);
    },
  );

  test.each<readonly [Value, string]>([
    ...([
      [43921, "2020-03-31"],
      [43921.75, "2020-03-31"],
      ["31.3.20", "2020-03-31"],
      ["2020-03-31", "2020-03-31"],
    ] as const),
  ])("a day typed as %j is %s", (typed, newDay) => {
    expect(said({ newDay: typed })).toEqual({ newDay });
  });

  test("a day of a workbook that counts from 1904 is the day it shows", () => {
    const file = { ...fileOf([{ ...SENT, newDay: 43921 - 1462 }]), dateSystem: 1904 as const };
    expect(readReturn(file).answers.map(({ newDay }) => newDay)).toEqual(["2020-03-31"]);
  });

  test("what cannot be read is told beside what can", () => {
    const { answers, notUnderstood } = read({ status: "Nearly", newDay: "soon", words: "Two more" });
    expect(answers).toMatchObject([{ words: "Two more" }]);
    expect(notUnderstood.map(({ where, text, why }) => [where, text, why])).toEqual([
      ["Status", "Nearly", "unreadable"],
      ["New day", "soon", "unreadable"],
    ]);
  });

  test("what is typed over a cell that was not asked for, or beside the form, is told", () => {
    expect(read({ action: "Visit two schools" }).notUnderstood).toEqual([
      { file: "ann.xlsx", id: "R1.1", where: "Action", text: "Visit two schools", why: "not-asked" },
    ]);
    const beside = fileOf([SENT]);
    const cell = { row: HEADING_ROW + 1, column: 20, value: "Call me" };
    const [sheet] = beside.sheets;
    const { notUnderstood } = readReturn({ ...beside, sheets: [{ cells: [...(sheet?.cells ?? []), cell] }] });
    expect(notUnderstood).toEqual([{ file: "ann.xlsx", id: "R1.1", where: "", text: "Call me", why: "not-asked" }]);
  });

  test("a row that an owner added is told cell by cell, and its empty cells are not", () => {
    const { answers, notUnderstood } = readReturn(fileOf([SENT, { action: "Another thing", words: "Done in May" }]));
    expect(answers).toEqual([]);
    expect(notUnderstood).toEqual([
      { file: "ann.xlsx", id: "", where: "Action", text: "Another thing", why: "no-row" },
      { file: "ann.xlsx", id: "", where: "What has happened", text: "Done in May", why: "no-row" },
    ]);
  });

  test.each([
    ["cut", memoryOf().slice(0, 40)],
    ["of no action", memoryOf({ key: undefined as never })],
    ["without what was given", memoryOf({ given: undefined as never })],
    ["a number", "5"],
    ["nothing", "null"],
    ["a sentence", "Please keep"],
  ])("a row whose last cell is %s belongs to no action, and what was typed is told", (_, memory) => {
    const { owner, answers, notUnderstood } = read({ memory, words: "Two more" });
    expect([owner, answers]).toEqual([null, []]);
    expect(notUnderstood.filter(({ where }) => where === "What has happened")).toEqual([
      { file: "ann.xlsx", id: "R1.1", where: "What has happened", text: "Two more", why: "no-row" },
    ]);
  });

  test("a form in Welsh, its columns in another order, under notes, on the second sheet is found", () => {
    const moved = fileOf([{ ...SENT, words: "Dwy arall" }], "cy", [...RETURN_COLUMNS].reverse() as never);
    const notes = { cells: [{ row: 0, column: 0, value: "Nodiadau" }] };
    const { owner, answers } = readReturn({ ...moved, sheets: [notes, ...moved.sheets] });
    expect([owner, answers.map(({ words }) => words)]).toEqual(["Ann Lee", ["Dwy arall"]]);
  });

  test("what stands above the headings is no row of it", () => {
    const file = fileOf([SENT]);
    const title = { row: 0, column: 0, value: "What Ann Lee is asked" };
    const [sheet] = file.sheets;
    expect(readReturn({ ...file, sheets: [{ cells: [title, ...(sheet?.cells ?? [])] }] }).notUnderstood).toEqual([]);
  });

  test.each<readonly [string, readonly ReturnColumn[]]>([
    ["without the product's own column", RETURN_COLUMNS.filter((column) => column !== "memory")],
    ["without a column that is asked for", RETURN_COLUMNS.filter((column) => column !== "evidence")],
    ["with nothing but that column", ["memory"]],
  ])("a sheet %s is no return, and the file is named", (_, columns) => {
    expect(readReturn(fileOf([SENT], "en", columns as never))).toEqual({
      ...{ file: "ann.xlsx", ...NO_RETURN },
      notUnderstood: [{ file: "ann.xlsx", id: "", where: "", text: "ann.xlsx", why: "no-return" }],
    });
  });

  test("the same cells have the same mark, whatever the file is called; one more letter has another", () => {
    const file = fileOf([SENT]);
    const { contents } = readReturn(file);
    expect(readReturn({ ...file, name: "again.xlsx" }).contents).toBe(contents);
    expect(read({ words: "x" }).contents).not.toBe(contents);
    const text = JSON.stringify(file.sheets.map(({ cells }) => cells.map((one) => [one.row, one.column, one.value])));
    expect(contents).toBe(`${checksum(text)}-${text.length.toString(36)}`);
  });
});
