import fc from "fast-check";
import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { proposeRefresh } from "../../../src/core/proposals/proposeRefresh";
import { placeFrom } from "../../../src/core/sheets/placeText";
import { simulate } from "../../../src/core/changes/simulate";
import { proposal } from "../../../src/core/prepareChanges";
import { review, type Review } from "../../../src/core/review";
import { cellAddress } from "../../../src/core/snapshot/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { findOwnTable, recordsOf } from "../../../src/core/tables/records";
import { sourceMemory } from "../../../src/core/tables/sourceMemory";
import type { RecordTable } from "../../../src/core/tables/sourceRecords";
import { english } from "../../../src/core/words/english";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";

const ASOF = "2020-02-28" as CalendarDate;
const look = (snapshot: WorkbookSnapshot): Review =>
  review(snapshot, { asOf: null, fallbackDay: ASOF, corrections: [] });

/** A table of the council's: its heading row by field, its records, and what else may stand in their cells. */
interface Given {
  readonly of: RecordTable;
  readonly headings: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly string[])[];
  /** By which a record is known, however its other cells change: its first cell, and these. */
  readonly key: string;
  readonly words: string;
  readonly others: Readonly<Record<string, (turn: number) => string>>;
}
const day = (turn: number): string => `2021-${String(1 + (turn % 9)).padStart(2, "0")}-${String(10 + (turn % 18))}`;
const GIVEN = {
  Recommendations: {
    of: "recommendations",
    headings: { ref: "Ref", recommendation: "Recommendation", lead: "Lead", madeOn: "Made on" },
    rows: [
      ["R1", "Raise standards in all secondary schools", "Ann Lee", "2019-07-01"],
      ["R2", "Improve financial management in schools", "Bob Day", "2019-07-01"],
      ["R3", "Strengthen the leadership of the service", "Cai Rees", "2019-07-01"],
    ],
    ...{ key: "ref", words: "recommendation" },
    others: { lead: (turn) => ["Dai Morgan", "Eve Pugh"][turn % 2] ?? "", madeOn: day },
  },
  Officers: {
    of: "owners",
    headings: { name: "Name", post: "Post", email: "E-mail", initials: "Initials" },
    rows: [
      ["Ann Lee", "Head of Education", "ann@example.org", "AL"],
      ["Bob Day", "Finance Manager", "bob@example.org", "BD"],
      ["Cai Rees", "Schools Officer", "cai@example.org", "CR"],
      ["Dai Morgan", "Inclusion Manager", "dai@example.org", "DM"],
    ],
    ...{ key: "email", words: "name" },
    others: { post: (turn) => `Adviser ${String(turn)}`, initials: (turn) => `X${String.fromCharCode(65 + turn)}` },
  },
  Measures: {
    of: "measures",
    headings: { id: "ID", measure: "Measure", baseline: "Baseline", baselineOn: "Baseline date", target: "Target", targetOn: "Target date", latest: "Latest", latestOn: "Latest date" },
    rows: [
      ["M1", "Learners with five good passes", "52", "2019-09-01", "60", "2020-09-01", "55", "2020-01-31"],
      ["M2", "Schools in deficit", "12", "2019-09-01", "4", "2020-09-01", "10", "2020-01-31"],
      ["M3", "Days lost to exclusion", "310", "2019-09-01", "200", "2020-09-01", "290", "2020-01-31"],
    ],
    ...{ key: "id", words: "measure" },
    others: { target: (turn) => String(70 + turn), targetOn: day, latest: (turn) => String(80 + turn) },
  },
  Risks: {
    of: "risks",
    headings: { id: "Ref", risk: "Risk", likelihood: "Likelihood", impact: "Impact", mitigation: "Mitigation", owner: "Owner" },
    rows: [
      ["K1", "Not enough teachers of mathematics", "4", "4", "Advertise early", "Ann Lee"],
      ["K2", "Schools do not return their figures", "3", "3", "Write to heads", "Bob Day"],
      ["K3", "Buildings close after storms", "2", "5", "Inspect all roofs", "Cai Rees"],
    ],
    ...{ key: "id", words: "risk" },
    others: { mitigation: (turn) => `Something else is done, number ${String(turn)}`, owner: () => "Eve Pugh" },
  },
  Calendar: {
    of: "keyDates",
    headings: { date: "Date", event: "Event", note: "Notes" },
    rows: [
      ["2020-04-01", "Improvement board in April", "Both leads attend"],
      ["2020-06-15", "Progress conference", "With the inspectorate"],
      ["2020-07-31", "End of year report", "To the cabinet"],
    ],
    ...{ key: "date", words: "event" },
    others: { note: (turn) => `Another note altogether, ${String(turn)}` },
  },
} satisfies Readonly<Record<string, Given>>; // prettier-ignore
type Name = keyof typeof GIVEN;
const NAMES = Object.keys(GIVEN) as Name[];
const given = (name: Name): Given => GIVEN[name];

/** A row of a sheet, and which record it was when it was taken over; null for one that came later. */
interface Row {
  readonly was: number | null;
  readonly said: Readonly<Record<string, string>>;
}
interface Sheet {
  rows: Row[];
  columns: string[];
}
const fieldsOf = (name: Name): string[] => Object.keys(given(name).headings);
const rowsOf = (name: Name): Row[] =>
  given(name).rows.map((cells, was) => ({
    was,
    said: Object.fromEntries(fieldsOf(name).map((field, index) => [field, cells[index] ?? ""])),
  }));
const drawn = (name: Name, { rows, columns }: Sheet): SheetSnapshot =>
  gridSheet(
    name,
    [columns.map((field) => given(name).headings[field] ?? ""), ...rows.map(({ said }) => columns.map((one) => said[one] ?? ""))]
      .map((line) => line.join(" | "))
      .join("\n"),
  ); // prettier-ignore

const plan = gridSheet(
  "Plan",
  "Ref | Action | Lead | By when | Status\nR1.1 | Visit every school this term | Ann Lee | 2020-05-29 | In progress\nR2.1 | Publish the report to members | Bob Day | 2020-03-31 | Not started",
);
const atFirst = (name: Name): Sheet => ({ rows: rowsOf(name), columns: fieldsOf(name) });
const tables = ((): WorkbookSnapshot => {
  const first = gridWorkbook(plan, ...NAMES.map((name) => drawn(name, atFirst(name))));
  return simulate(first, finish(proposal("structure", look(first), english)));
})();

/** What people do to a sheet. A row keeps its key or its words: which record it is, must be told by something. */
type Deed = (name: Name, sheet: Sheet, at: number, turn: number) => void;
const changed =
  (fieldAt: (name: Name, turn: number) => string, to: (name: Name, field: string, row: Row, turn: number) => string): Deed =>
  (name, { rows }, at, turn) => {
    const row = rows[at % rows.length];
    const field = fieldAt(name, turn);
    if (row) rows[at % rows.length] = { ...row, said: { ...row.said, [field]: to(name, field, row, turn) } };
  }; // prettier-ignore
const isAsTaken = (name: Name, row: Row, field: string): boolean =>
  row.was !== null && rowsOf(name)[row.was]?.said[field] === row.said[field];
const DEEDS: Readonly<Record<string, Deed>> = {
  cell: changed(
    (name, turn) => Object.keys(given(name).others)[turn % Object.keys(given(name).others).length] ?? "",
    (name, field, _, turn) => given(name).others[field]?.(turn) ?? "",
  ),
  words: (name, sheet, at, turn) => {
    const row = sheet.rows[at % sheet.rows.length];
    if (row && isAsTaken(name, row, given(name).key))
      changed(
        () => given(name).words,
        (_, field, { said }) => `${said[field] ?? ""} again`,
      )(name, sheet, at, turn);
  },
  insert: (name, { rows, columns }, at, turn) => {
    const said: Record<string, string> = Object.fromEntries(columns.map((field) => [field, rows[0]?.said[field] ?? ""]));
    said[given(name).words] = `Nobody knew of thing ${String.fromCharCode(65 + turn)}`;
    const keys = { email: `new${String(turn)}@example.org`, date: `2022-${String(1 + turn)}-11`.replace(/-(\d)-/, "-0$1-") };
    said[given(name).key] = (keys as Record<string, string>)[given(name).key] ?? `${given(name).rows[0]?.[0]?.[0] ?? ""}${String(50 + turn)}`;
    rows.splice(at % (rows.length + 1), 0, { was: null, said });
  }, // prettier-ignore
  remove: (_, { rows }, at) => {
    if (rows.length > 2) rows.splice(at % rows.length, 1);
  },
  sort: (_, { rows, columns }, at) => {
    const field = columns[at % columns.length] ?? "";
    rows.sort((a, b) => ((a.said[field] ?? "") < (b.said[field] ?? "") ? -1 : 1) * (at % 2 === 0 ? 1 : -1));
  },
  moveColumn: (_, { columns }, at, turn) => {
    const [column] = columns.splice(at % columns.length, 1);
    if (column !== undefined) columns.splice(turn % (columns.length + 1), 0, column);
  },
};
const stories = fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...Object.keys(DEEDS)), fc.nat(40)), {
  minLength: 10,
  maxLength: 10,
});

/** What has to be told: no more, and no less; the cell of what changed is the one where it stands now. */
function expected(name: Name, { rows, columns }: Sheet): readonly string[] {
  const { of, words } = given(name);
  const nameOf = ({ said }: Row): string => (of === "recommendations" ? (said.ref ?? "") : (said[words] ?? ""));
  const there = new Set(rows.map(({ was }) => was));
  const known = rowsOf(name);
  return [
    ...known.filter(({ was }) => !there.has(was)).map((row) => `gone ${of} ${row.said[words] ?? ""}`),
    ...rows.flatMap((row, at): readonly string[] => {
      const before = row.was === null ? undefined : known[row.was];
      const address = (field: string): string => cellAddress(at + 1, columns.indexOf(field));
      if (!before) return [`new ${of} ${nameOf(row)} ${cellAddress(at + 1, 0)}`];
      return columns
        .filter((field) => field !== "latestOn" && row.said[field] !== before.said[field])
        .map((field) => `${field} ${of} ${before.said[words] ?? ""} ${address(field)}`);
    }),
  ];
}

function told({ findings, snapshot }: Review): readonly string[] {
  return findings
    .flatMap((finding) => {
      if (finding.code !== "source-changed") return [];
      const { what, field, ofTable, text, cell } = finding.facts;
      const wordsField = ofTable === "actions" ? "" : (Object.values(GIVEN).find(({ of }) => of === ofTable)?.words ?? "");
      const table = ofTable === "actions" ? null : findOwnTable(snapshot, ofTable);
      const record = table && recordsOf(table).find(({ row }) => finding.place?.row === table.block.row + 1 + row);
      const own = what === "new" ? text : String(record?.cell(wordsField as never)?.value ?? "");
      return [[what === "changed" ? field : what, ofTable, own, cell].filter((one) => one !== "").join(" ")];
    })
    .sort();
} // prettier-ignore

/** The measures' and risks' names of new rows are their numbers. */
const asNamed = (text: string, sheets: ReadonlyMap<Name, Sheet>): string => {
  const [, of = "", name = "", cell = ""] = /^new (\S+) (.*) (\S+)$/.exec(text) ?? [];
  if (of !== "measures" && of !== "risks") return text;
  const rows = sheets.get(of === "measures" ? "Measures" : "Risks")?.rows ?? [];
  const found = rows.find(({ was, said }) => was === null && Object.values(said).includes(name));
  return `new ${of} ${found?.said.id ?? ""} ${cell}`;
};

const cellsOf = (snapshot: WorkbookSnapshot, of: RecordTable): readonly string[] => {
  const table = findOwnTable(snapshot, of);
  return table ? recordsOf(table).map(({ text }) => table.fields.map((field) => text(field as never)).join("|")) : [];
};

test("of any edits of sheets beside the plan each difference is told, none is written unasked, and every place is right (F54)", () => {
  let edits = 0;
  fc.assert(
    fc.property(stories, (story) => {
      const sheets = new Map(NAMES.map((name) => [name, atFirst(name)]));
      story.forEach(([name, deed, at], turn) => {
        const sheet = sheets.get(name);
        if (sheet) DEEDS[deed]?.(name, sheet, at, turn);
      });
      edits += story.length;
      const source = new Map<string, SheetSnapshot>([...sheets].map(([name, sheet]) => [name, drawn(name, sheet)]));
      const now = { ...tables, sheets: tables.sheets.map((one) => source.get(one.name) ?? one) };
      const seen = look(now);
      const wanted = [...sheets].flatMap(([name, sheet]) => expected(name, sheet)).map((one) => asNamed(one, sheets));
      expect(told(seen)).toEqual([...wanted].sort());
      const next = simulate(now, finish(proposal("structure", seen, english)));
      for (const name of NAMES) expect(cellsOf(next, given(name).of)).toEqual(cellsOf(tables, given(name).of));
      const right = new Map(
        [...sheets].flatMap(([name, { rows }]) =>
          rowsOf(name).map(({ was }) => [`${name} ${String(was)}`, rows.findIndex((row) => row.was === was) + 1]),
        ),
      );
      const places = sourceMemory(next).records.map(({ of, knownAs, at }) => {
        const name = NAMES.find((one) => given(one).of === of) ?? "";
        const was = (placeFrom(knownAs)?.row ?? 0) - 1;
        return [`${name} ${String(was)}`, placeFrom(at)?.row ?? 0] as const;
      });
      expect(new Map(places)).toEqual(right);
      const taken = simulate(now, finish(proposeRefresh({ ...seen, words: english }, "all")));
      expect(told(look(taken)).filter((one) => !one.startsWith("gone"))).toEqual([]);
      for (const [name, sheet] of source) expect(taken.sheets.find((one) => one.name === name)).toBe(sheet);
      for (const name of NAMES) {
        const { of } = given(name);
        const table = findOwnTable(taken, of);
        const rows = table ? recordsOf(table).map(({ text }) => text(given(name).words as never)) : [];
        for (const { said } of sheets.get(name)?.rows ?? []) expect(rows).toContain(said[given(name).words]);
      }
    }),
    { numRuns: 12, seed: 20200228, endOnFailure: true },
  );
  expect(edits).toBeGreaterThanOrEqual(100);
}, 120_000);
