import { createHash } from "node:crypto";
import fc from "fast-check";
import { proposeSummary } from "../../../src/core/proposals/propose";
import { simulate } from "../../../src/core/changes/simulate";
import { readHistory } from "../../../src/core/history/readHistory";
import {
  brokenSeal,
  comparedWith,
  sealRows,
  type RecordRow,
  type SealedPaper,
} from "../../../src/core/history/sealedPaper";
import { sha256 } from "../../../src/core/history/sha256";
import type { CellContent } from "../../../src/core/changes/changeSet";
import { contentOf } from "../../../src/core/changes/compareCells";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { bodyCell, bodyRows, bodyText, findOwnTable } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { tableOf, typedInField } from "../tables/inTables";
import { actionOf, councilWorkbook, inputOf, on, planOf } from "../proposals/planFixture";

test("the hash is SHA-256, of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
  );
});

const action = (id: string, row: number, action = `Do ${id}`) => actionOf({ id, row, action });
const plan = (...ids: readonly string[]) =>
  planOf(
    ids.map((id, row) => action(id, row)),
    ["R1"],
    { origin: "tables" },
  );
const build = (snapshot: WorkbookSnapshot, day: string, ...ids: readonly string[]): WorkbookSnapshot =>
  simulate(snapshot, proposeSummary(inputOf(english, { snapshot, plan: plan(...ids), asOf: on(day) })));
const twice = build(build(councilWorkbook(), "2020-01-31", "R1.1", "R1.2"), "2020-02-28", "R1.1", "R1.3");

/** The actions of up to four builds, and which of them is built for an earlier day than the one before. */
const SEVERAL_BUILDS = fc.array(
  fc.record({
    ids: fc.uniqueArray(fc.constantFrom("R1.1", "R1.2", "R1.3", "R2.1", "Ü 5", "1"), { minLength: 1 }),
    day: fc.constantFrom("2020-01-31", "2020-02-28", "2020-03-31"),
  }),
  { minLength: 2, maxLength: 4 },
);
const builtOneByOne = (builds: readonly { readonly ids: readonly string[]; readonly day: string }[]) =>
  builds.reduce((now, { ids, day }) => build(now, day, ...ids), councilWorkbook());

const SEALED = {
  snapshots: ["asAt", "seal", "sealBefore"],
  snapshotRows: ["seal", "kind", "recordId", "holds"],
} as const;
type Sealed = keyof typeof SEALED;
const TAMPERING = fc.record({
  key: fc.constantFrom<Sealed>("snapshots", "snapshotRows"),
  /** Rows and fields are counted around: any number is one of them. */
  row: fc.nat(),
  field: fc.nat(),
  how: fc.oneof(
    fc.record({ does: fc.constant("types" as const), text: fc.oneof(fc.string(), fc.nat().map(String)) }),
    fc.record({
      does: fc.constant("types one letter" as const),
      at: fc.nat(),
      letter: fc.constantFrom("a", "0", " ", "7", ",", "]"),
    }),
    fc.record({ does: fc.constant("copies the cell of" as const), other: fc.nat() }),
    fc.record({ does: fc.constant("copies the row of" as const), other: fc.nat() }),
    fc.record({ does: fc.constant("removes the row" as const) }),
  ),
});
type Tampering = typeof TAMPERING extends fc.Arbitrary<infer T> ? T : never;

/** The workbook after that; null where nothing is other than it was. */
function tamperedWith(workbook: WorkbookSnapshot, { key, row, field, how }: Tampering): WorkbookSnapshot | null {
  const table = tableOf(workbook, key);
  const { name: sheet } = table.sheet;
  const rows = bodyRows(table);
  const at = row % rows;
  const fields: readonly string[] = SEALED[key];
  const column = (table.fields as readonly (string | null)[]).indexOf(fields[field % fields.length] ?? "");
  const wholeRow = (which: number): CellContent[] =>
    Array.from({ length: table.block.columns }, (_, index) => contentOf(bodyCell(table, which, index)));
  const first = table.block.row + 1;
  switch (how.does) {
    case "removes the row":
      return simulate(workbook, { edits: [{ kind: "removeRows", sheet, at: first + at, rows: 1 }] });
    case "copies the row of": {
      const block = { row: first + at, column: table.block.column, rows: 1, columns: table.block.columns };
      const after = [wholeRow(how.other % rows)];
      return simulate(workbook, {
        edits: [
          { kind: "insertRows", sheet, at: first + at, rows: 1 },
          { kind: "setCells", sheet, block, before: [after[0]?.map(() => null) ?? []], after },
        ],
      });
    }
    default: {
      const was = bodyText(table, at, column);
      const text = textTyped(how, was, (other) => bodyText(table, other % rows, column));
      if (text === was) return null;
      const block = { row: first + at, column: table.block.column + column, rows: 1, columns: 1 };
      return simulate(workbook, { edits: [{ kind: "setCells", sheet, block, before: [[null]], after: [[text]] }] });
    }
  }
}

type Typing = Exclude<Tampering["how"], { does: "removes the row" | "copies the row of" }>;

function textTyped(how: Typing, was: string, otherCell: (row: number) => string): string {
  if (how.does === "types") return how.text;
  if (how.does === "copies the cell of") return otherCell(how.other);
  const at = how.at % (was.length + 1);
  return was.slice(0, at) + how.letter + was.slice(at + 1);
}

describe("Each build of the papers is sealed (B5)", () => {
  test("a build that says something new is appended, one that does not is not", () => {
    expect(readHistory(twice).map(({ asAt }) => asAt)).toEqual(["2020-01-31", "2020-02-28"]);
    const again = build(twice, "2020-02-28", "R1.1", "R1.3");
    expect(again).toEqual(twice);
    expect(brokenSeal(readHistory(twice))).toBeNull();
  });

  test("an earlier as-at day, built later, is appended as well, and nothing is taken away", () => {
    const back = build(twice, "2020-01-31", "R1.1");
    expect(readHistory(back).map(({ asAt }) => asAt)).toEqual(["2020-01-31", "2020-02-28", "2020-01-31"]);
    expect(brokenSeal(readHistory(back))).toBeNull();
  });

  test("any single changed cell of the snapshots is found, and its row named", () => {
    const rows = findOwnTable(twice, "snapshotRows");
    const count = rows ? bodyRows(rows) : 0;
    expect(count).toBeGreaterThan(4);
    for (let row = 0; row < count; row += 1)
      for (const field of ["seal", "kind", "recordId", "holds"] as const) {
        const broken = brokenSeal(readHistory(typedInField(twice, "snapshotRows", row, field, "another")));
        expect({ row, field, broken }).not.toEqual({ row, field, broken: null });
      }
    const second = brokenSeal(readHistory(typedInField(twice, "snapshotRows", 2, "holds", '[3,"0",null]')));
    expect(second?.row).toMatchObject({ kind: "action", number: 3 });
  });

  /** Somebody typed under a table, which grew by the row as Excel lets it. */
  const typedUnder = (key: "snapshots" | "snapshotRows"): WorkbookSnapshot => {
    const { sheet, block, name } = tableOf(twice, key);
    const under = { ...block, row: block.row + block.rows, rows: 1, columns: 1 };
    return simulate(twice, {
      edits: [
        { kind: "setCells", sheet: sheet.name, block: under, before: [[null]], after: [["check with Ann"]] },
        {
          kind: "resizeTable",
          sheet: sheet.name,
          name: name ?? "",
          before: block,
          after: { ...block, rows: block.rows + 1 },
        },
      ],
    });
  };

  test.each(["snapshots", "snapshotRows"] as const)("a text that somebody types under %s is no build", (key) => {
    expect(readHistory(typedUnder(key))).toEqual(readHistory(twice));
    expect(brokenSeal(readHistory(typedUnder(key)))).toBeNull();
  });

  test("a seal that is taken away is found, of a build and of any of its rows", () => {
    expect(brokenSeal(readHistory(typedInField(twice, "snapshots", 0, "seal", "")))).not.toBeNull();
    const rows = findOwnTable(twice, "snapshotRows");
    for (let row = 0; row < (rows ? bodyRows(rows) : 0); row += 1)
      for (const field of ["seal", "holds"] as const)
        expect(brokenSeal(readHistory(typedInField(twice, "snapshotRows", row, field, "")))).not.toBeNull();
  });

  test("a changed day, seal or order of the builds is found", () => {
    for (const field of ["asAt", "seal", "sealBefore"] as const)
      for (const row of [0, 1])
        expect(brokenSeal(readHistory(typedInField(twice, "snapshots", row, field, "1")))).not.toBeNull();
  });

  test("whatever single cell or row of the snapshots somebody changes, adds or takes away, it is found", () => {
    const workbooks = fc.sample(SEVERAL_BUILDS, { numRuns: 6, seed: 15 }).map(builtOneByOne);
    for (const workbook of workbooks) expect(brokenSeal(readHistory(workbook))).toBeNull();
    fc.assert(
      fc.property(fc.constantFrom(...workbooks), TAMPERING, (workbook, tampering) => {
        const tampered = tamperedWith(workbook, tampering);
        fc.pre(tampered !== null);
        expect(brokenSeal(readHistory(tampered))).not.toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  test("rows that are added, taken away or changed break the chain", () => {
    const rows: readonly RecordRow[] = ["a", "b", "c"].map((id) => ({ kind: "action", id, fields: [id, 1, null] }));
    const day = on("2020-01-31");
    const paper: SealedPaper = { asAt: day, received: null, sealBefore: "", ...sealRows(day, "", rows) };
    const [first, second, third] = paper.rows;
    expect(brokenSeal([paper])).toBeNull();
    if (!first || !second || !third) throw new Error("three rows were sealed");
    const changed: readonly (readonly (typeof first)[])[] = [
      [first, third],
      [first, second],
      [first, second, third, third],
      [second, first, third],
      [{ ...first, fields: ["a", 2, null] }, second, third],
    ];
    for (const some of changed) expect(brokenSeal([{ ...paper, rows: some }])).not.toBeNull();
    expect(brokenSeal([{ ...paper, rows: [first, { ...second, fields: ["b", 2, null] }, third] }])).toMatchObject({
      row: { id: "b", number: 2 },
    });
  });
});

describe("A paper is compared with the last one that the Board received (B5, R10)", () => {
  const paper = (asAt: string, received: string | null): SealedPaper => ({
    asAt: on(asAt),
    received: received === null ? null : on(received),
    ...{ seal: asAt, sealBefore: "", rows: [] },
  });

  test("the newest that it received, of an earlier day; without any the newest of an earlier day", () => {
    const january = paper("2020-01-31", "2020-02-04");
    const draft = paper("2020-02-14", null);
    const later = paper("2020-03-31", "2020-04-07");
    expect(comparedWith([january, draft, later], on("2020-02-28"))).toBe(january);
    expect(comparedWith([draft, later], on("2020-02-28"))).toBe(draft);
    expect(comparedWith([later], on("2020-02-28"))).toBeNull();
    expect(comparedWith([january], on("2020-01-31"))).toBeNull();
  });
});

test("a hundred builds of five hundred actions take so many bytes an action a build", () => {
  const rows = Array.from({ length: 500 }, (_, index): RecordRow => {
    const id = `R1!${String(index + 5)}`;
    const text = "Agree a programme for more able learners in every secondary school, with heads";
    const fields = ["R1", text, "Leah Lovell", "2020-03-31", "in progress", "Green", 1, 0, `R1.${String(index)}`];
    return { kind: "action", id, fields };
  });
  let seal = "";
  for (let build = 0; build < 100; build += 1) ({ seal } = sealRows(on("2020-01-31"), seal, rows));
  const bytes = sealRows(on("2020-01-31"), seal, rows).rows.reduce(
    (sum, row) =>
      sum + JSON.stringify([seal.slice(0, 16), row.kind, row.id, row.number, row.link, ...row.fields]).length,
    0,
  );
  expect(bytes / 500).toBeLessThan(230);
});
