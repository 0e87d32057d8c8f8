import fc from "fast-check";
import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { proposeRefresh } from "../../../src/core/proposals/proposeRefresh";
import { placeFrom } from "../../../src/core/sheets/placeText";
import { simulate } from "../../../src/core/changes/simulate";
import { proposal } from "../../../src/core/prepareChanges";
import { review, type Review } from "../../../src/core/review";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { tableOf } from "../tables/inTables";

const ASOF = "2020-02-28" as CalendarDate;
const look = (snapshot: WorkbookSnapshot): Review =>
  review(snapshot, { asOf: null, fallbackDay: ASOF, corrections: [] });

const HEADINGS = {
  id: "Ref",
  action: "Action",
  owner: "Lead",
  due: "By when",
  status: "Status",
  latestUpdate: "Progress",
};
type Field = keyof typeof HEADINGS;
const FIELDS = Object.keys(HEADINGS) as Field[];

/** A row of the council's sheet, and who it was when it was taken over; null for one that came later. */
interface Row {
  readonly was: number | null;
  readonly said: Readonly<Record<Field, string>>;
}

interface Sheet {
  rows: Row[];
  columns: Field[];
}

const WORDS = ["Visit every school", "Review the entry policy", "Publish the report", "Train the governors", "Agree the budget",
  "Write to all parents", "Check the attendance figures", "Appoint a new adviser", "Close the old portal"]; // prettier-ignore
const rowsAtFirst: readonly Row[] = WORDS.map((words, index) => ({
  was: index,
  said: {
    id: `1.${String(index + 1)}`,
    action: `${words} this year`,
    owner: index % 2 === 0 ? "Ann Lee" : "Bob Day",
    due: `2020-0${String(4 + (index % 5))}-15`,
    status: "In progress",
    latestUpdate: `First report number ${String(index)} was written and sent to all the members of the board`,
  },
}));

const drawn = ({ rows, columns }: Sheet): SheetSnapshot =>
  gridSheet(
    "Plan",
    [columns.map((field) => HEADINGS[field]), ...rows.map(({ said }) => columns.map((field) => said[field]))]
      .map((line) => line.join(" | "))
      .join("\n"),
  );
const officers = gridSheet("Officers", "Name | Post\nAnn Lee | Head of Education\nBob Day | Finance Manager");

const first = gridWorkbook(drawn({ rows: [...rowsAtFirst], columns: [...FIELDS] }), officers);
const tables = simulate(first, finish(proposal("structure", look(first), english)));

/** What people do to a sheet. A row keeps its number or its words: which row it is, must be told by something. */
type Deed = (sheet: Sheet, at: number, turn: number) => void;
const OTHER: Readonly<Record<Exclude<Field, "id" | "action">, (turn: number) => string>> = {
  owner: (turn) => (turn % 2 === 0 ? "Bob Day" : "Ann Lee"),
  due: (turn) => `2020-${String(9 + (turn % 3)).padStart(2, "0")}-2${String(turn % 9)}`,
  status: (turn) => ["Complete", "On hold", "Not started"][turn % 3] ?? "",
  latestUpdate: (turn) =>
    `Report ${String(turn)} of another kind altogether was agreed by the whole council in session`,
};
const change =
  (field: keyof typeof OTHER): Deed =>
  ({ rows }, at, turn) => {
    const row = rows[at % rows.length];
    if (row) rows[at % rows.length] = { ...row, said: { ...row.said, [field]: OTHER[field](turn) } };
  };
const rename =
  (field: "id" | "action", other: "id" | "action"): Deed =>
  ({ rows }, at, turn) => {
    const row = rows[at % rows.length];
    const before = rowsAtFirst[row?.was ?? -1];
    if (!row || !before || row.said[other] !== before.said[other]) return;
    const text = field === "id" ? `1.${String(50 + turn)}` : `${row.said.action} and again`;
    rows[at % rows.length] = { ...row, said: { ...row.said, [field]: text } };
  };
const DEEDS: Readonly<Record<string, Deed>> = {
  insert: ({ rows }, at, turn) => {
    const said = { id: `1.${String(80 + turn)}`, action: `Something new that nobody knew of, item ${String(turn)}` };
    const rest = { owner: "Ann Lee", due: "2020-12-01", status: "Not started", latestUpdate: "" };
    rows.splice(at % (rows.length + 1), 0, { was: null, said: { ...said, ...rest } });
  },
  remove: ({ rows }, at) => {
    if (rows.length > 4) rows.splice(at % rows.length, 1);
  },
  sort: (sheet, at) => {
    const field = FIELDS[at % FIELDS.length] ?? "id";
    sheet.rows.sort((a, b) => (a.said[field] < b.said[field] ? -1 : 1) * (at % 2 === 0 ? 1 : -1));
  },
  moveColumn: ({ columns }, at, turn) => {
    const [column] = columns.splice(at % columns.length, 1);
    if (column) columns.splice(turn % (columns.length + 1), 0, column);
  },
  owner: change("owner"),
  due: change("due"),
  status: change("status"),
  latestUpdate: change("latestUpdate"),
  number: rename("id", "action"),
  words: rename("action", "id"),
};

const deeds = fc.array(fc.tuple(fc.constantFrom(...Object.keys(DEEDS)), fc.nat(40)), { minLength: 10, maxLength: 10 });

/** What has to be told of a sheet, by the ids at first: no more, and no less. */
function expected({ rows }: Sheet): readonly string[] {
  const there = new Set(rows.map(({ was }) => was));
  return [
    ...rowsAtFirst.flatMap(({ was, said }) => (there.has(was) ? [] : [`gone ${said.id}`])),
    ...rows.flatMap(({ was, said }) => {
      const before = was === null ? undefined : rowsAtFirst[was];
      if (!before) return [`new ${said.id}`];
      return FIELDS.filter((field) => said[field] !== before.said[field]).map((field) => `${field} ${before.said.id}`);
    }),
  ].sort();
}

function told({ findings, plan }: Review): readonly string[] {
  return findings
    .flatMap((finding) => {
      if (finding.code !== "source-changed") return [];
      const { what, id, field } = finding.facts;
      const own = plan.actions.find(({ key }) => key === finding.actionKey)?.id ?? id;
      return [`${what === "changed" ? field : what} ${own}`];
    })
    .sort();
}

/** The words of each action of our table, by the row that its Source cell names. */
const sourcesOf = (snapshot: WorkbookSnapshot): ReadonlyMap<string, number | null> =>
  new Map(
    recordsOf(tableOf(snapshot, "actions")).map(({ text }) => [text("id"), placeFrom(text("source"))?.row ?? null]),
  );

test("of any edits of the council's sheet each difference is told, none is written unasked, and every Source is right (F54)", () => {
  let edits = 0;
  fc.assert(
    fc.property(deeds, (story) => {
      const sheet: Sheet = { rows: [...rowsAtFirst], columns: [...FIELDS] };
      story.forEach(([deed, at], turn) => DEEDS[deed]?.(sheet, at, turn));
      edits += story.length;
      const source = drawn(sheet);
      const now = { ...tables, sheets: tables.sheets.map((one) => (one.name === "Plan" ? source : one)) };
      const seen = look(now);
      expect(told(seen)).toEqual(expected(sheet));
      const next = simulate(now, finish(proposal("structure", seen, english)));
      const cells = (snapshot: WorkbookSnapshot): readonly string[] =>
        recordsOf(tableOf(snapshot, "actions")).map(({ text }) => FIELDS.map((field) => text(field)).join("|"));
      expect(cells(next)).toEqual(cells(tables));
      const rowOf = new Map(sheet.rows.map(({ was }, row) => [was, row + 1]));
      const right = new Map(rowsAtFirst.map(({ was, said }) => [said.id, rowOf.get(was) ?? null]));
      expect(sourcesOf(next)).toEqual(right);
      const taken = simulate(now, finish(proposeRefresh({ ...seen, words: english }, "all")));
      expect(told(look(taken)).filter((one) => !one.startsWith("gone"))).toEqual([]);
      expect(taken.sheets.find(({ name }) => name === "Plan")).toEqual(source);
    }),
    { numRuns: 12, seed: 20200228, endOnFailure: true },
  );
  expect(edits).toBeGreaterThanOrEqual(100);
}, 60_000);
