import fc from "fast-check";
import { returnBytes, returnedFile } from "../../../src/app/returnFiles";
import { proposeMerge } from "../../../src/core/returns/proposeReturns";
import { simulate } from "../../../src/core/changes/simulate";
import { mergeReturns, returnsRead, type MergedReturns } from "../../../src/core/returns/mergeReturns";
import { readReturn, type ReadReturn, type ReturnedFile } from "../../../src/core/returns/readReturn";
import { HEADING_ROW, makeReturns } from "../../../src/core/returns/returnSheet";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { RETURN_COLUMNS, type ReturnColumn } from "../../../src/core/words/returnsWords";
import { look, slippedBy, withTables, type Slip } from "../../core/fixes/slippedPlan";
import { tableOf } from "../../core/tables/inTables";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";

const OWNERS = ["Ann Lee", "Bob Day", "Cai Rhys", "Dai Huw"] as const;
const LAST = ["2020-01-10", "2020-01-20", ""] as const;

/** A plan of twelve actions and four owners, with our tables. */
const TABLES = withTables(
  gridWorkbook(
    gridSheet(
      "Plan",
      [
        "Ref | Action | Lead | By when | Status | % complete | Last updated | Latest update | Evidence",
        ...Array.from({ length: 12 }, (_, n) =>
          [
            ...[`1.${String(n + 1)}`, `Visit the schools of cluster ${String(n + 1)} this term`, OWNERS[n % 4]],
            ...[n % 5 === 4 ? "" : `2020-0${String(4 + (n % 4))}-30`, n % 3 === 2 ? "Not started" : "In progress"],
            ...[n % 3 === 2 ? "" : String(10 * n), LAST[n % 3], n % 2 === 0 ? `Said before of ${String(n)}` : ""],
            n % 4 === 1 ? `Shown before of ${String(n)}` : "",
          ].join(" | "),
        ),
      ].join("\n"),
    ),
    gridSheet("Officers", `Name | Post\n${OWNERS.map((name) => `${name} | Officer for ${name}`).join("\n")}`),
  ),
);

/** As each file was made. */
const BLANK: readonly ReturnedFile[] = makeReturns({ ...look(TABLES), language: "en" }).map((form) =>
  returnedFile(form.owner, returnBytes(form)),
);

type Typed = Readonly<Partial<Record<ReturnColumn | "beside", string | number>>>;
/** What became of a file on its way: as it was made, its columns moved, its rows sorted, the last column of its first row gone. */
const SHAPES = ["as made", "columns moved", "rows sorted", "memory gone"] as const;

interface Back {
  readonly owner: number;
  readonly rows: readonly Typed[];
  readonly shape: (typeof SHAPES)[number];
}

/** Returns that come back, what somebody typed into the plan since they were made, and another order to merge them in. */
export interface Story {
  readonly back: readonly Back[];
  readonly meanwhile: readonly Slip[];
  readonly turn: number;
}

const anyText = (prefix: string): fc.Arbitrary<string> => fc.nat(30).map((n) => `${prefix} ${String(n)}`);
const anyRow: fc.Arbitrary<Typed> = fc.record(
  {
    status: fc.constantFrom("Complete", "In progress", "Cwblhawyd", "Nearly", "On hold", "Not started"),
    percent: fc.constantFrom<string | number>(0, 40, 55, 0.6, "70%", "most", 100, 120),
    newDay: fc.constantFrom<string | number>(43951, 43982, "30/6/2020", "2020-07-31", "summer"),
    why: anyText("typed why"),
    words: anyText("typed words"),
    evidence: anyText("typed evidence"),
    action: anyText("typed action"),
    beside: anyText("typed beside"),
  },
  { requiredKeys: [] },
);
const anySlip: fc.Arbitrary<Slip> = fc.tuple(fc.nat(11), fc.constantFrom(0, 1, 2, 3)).map(([row, what]): Slip => {
  if (what === 0) return [row, "percentComplete", 55];
  if (what === 1) return [row, "latestUpdate", "typed words 3"];
  return what === 2 ? [row, "status", "Complete"] : [row, "evidence", "typed evidence 4"];
});

export const anyStory: fc.Arbitrary<Story> = fc.record({
  back: fc.array(
    fc.record({
      owner: fc.nat(OWNERS.length - 1),
      rows: fc.array(anyRow, { maxLength: 3 }),
      shape: fc.constantFrom(...SHAPES),
    }),
    { minLength: 1, maxLength: 10 },
  ),
  meanwhile: fc.array(anySlip, { maxLength: 4 }),
  turn: fc.nat(1000),
});

type CellOf = ReturnedFile["sheets"][number]["cells"][number];

/** A cell that somebody typed. */
interface TypedCell {
  readonly file: string;
  readonly column: string;
  readonly value: string | number;
}

/** A file as it comes back, and what was typed into it. */
function fileOf(
  { owner, rows, shape }: Back,
  at: number,
): { readonly file: ReturnedFile; readonly typed: readonly TypedCell[] } {
  const name = `${String(at)}.xlsx`;
  const cells = new Map<string, CellOf>();
  const put = (cell: CellOf): void => void cells.set(`${String(cell.row)} ${String(cell.column)}`, cell);
  const blank = BLANK[owner]?.sheets[0]?.cells ?? [];
  blank.forEach(put);
  const typed: TypedCell[] = [];
  rows.forEach((row, index) => {
    for (const [column, value] of Object.entries(row)) {
      const known = RETURN_COLUMNS.indexOf(column as ReturnColumn);
      put({ row: HEADING_ROW + 1 + index, column: known < 0 ? RETURN_COLUMNS.length + 3 : known, value });
      typed.push({ file: name, column, value });
    }
  });
  const shaped = [...cells.values()].map((cell) => shapedCell(cell, shape));
  return { file: { name, dateSystem: 1900, sheets: [{ cells: shaped.flatMap((cell) => cell ?? []) }] }, typed };
}

function shapedCell(cell: CellOf, shape: Back["shape"]): CellOf | null {
  const isForm = cell.row > HEADING_ROW;
  if (shape === "columns moved" && cell.row >= HEADING_ROW)
    return { ...cell, column: (cell.column * 7 + 3) % (RETURN_COLUMNS.length + 4) };
  if (shape === "rows sorted" && isForm) return { ...cell, row: 2 * (HEADING_ROW + 3) - cell.row };
  const isMemory = cell.row === HEADING_ROW + 1 && cell.column === RETURN_COLUMNS.indexOf("memory");
  return shape === "memory gone" && isMemory ? null : cell;
}

const merge = (snapshot: WorkbookSnapshot, returns: readonly ReadReturn[]): MergedReturns =>
  mergeReturns(look(snapshot).plan, returns);

function written(snapshot: WorkbookSnapshot, returns: readonly ReadReturn[], merged: MergedReturns): WorkbookSnapshot {
  const asked = { updates: merged.taken, read: returnsRead(returns, merged.conflicts) };
  return simulate(snapshot, finish(proposeMerge({ ...look(snapshot), words: english }, asked)));
}

const FIELDS = ["status", "percentComplete", "revisedDue", "due", "latestUpdate", "evidence", "timesReDated"] as const;
/** The field of a conflict that a cell of the plan comes from. */
const CONFLICT_OF: Readonly<Record<(typeof FIELDS)[number], readonly string[]>> = {
  status: ["status"],
  // Whoever says that it is complete says that it is 100 per cent.
  percentComplete: ["percent", "status"],
  revisedDue: ["newDay"],
  due: ["newDay"],
  timesReDated: ["newDay"],
  latestUpdate: ["words"],
  evidence: [],
};

/** What the plan says, cell by cell; evidence adds up, in whichever order. */
function planIn(snapshot: WorkbookSnapshot): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const { text } of recordsOf(tableOf(snapshot, "actions")))
    for (const field of FIELDS) cells.set(`${text("id")} ${field}`, text(field).split("\n").sort().join("\n"));
  return cells;
}

/** Merges the files one after the other, each written before the next; what was in conflict on the way. */
function oneByOne(snapshot: WorkbookSnapshot, returns: readonly ReadReturn[]) {
  const conflicts = new Set<string>();
  let now = snapshot;
  for (const one of returns) {
    const merged = merge(now, [one]);
    for (const { id, field } of merged.conflicts) conflicts.add(`${id} ${field}`);
    now = written(now, [one], merged);
  }
  return { plan: planIn(now), conflicts };
}

/** Plays a story; throws where the order decides without a word, or where something typed is lost. */
export function play({ back, meanwhile, turn }: Story): Promise<unknown> {
  const files = back.map(fileOf);
  const returns = files.map(({ file }) => readReturn(file));
  const at = turn % returns.length;
  const turned = [...returns.slice(at), ...returns.slice(0, at)].reverse();
  const before = slippedBy(TABLES, meanwhile);
  const merged = merge(before, returns);
  const other = merge(before, turned);
  if (JSON.stringify(other) !== JSON.stringify(merged))
    throw new Error("Merged together, the order of the files decides.");
  const now = written(before, returns, merged);
  const typed = files.flatMap((one) => one.typed);
  const lost = typed.filter((cell) => isLost(cell, merged, returns, [before, now]));
  if (lost.length > 0) throw new Error(`Lost: ${JSON.stringify(lost).slice(0, 300)}`);
  const [one, another] = [oneByOne(before, returns), oneByOne(before, turned)];
  const stated = new Set([...one.conflicts, ...another.conflicts]);
  for (const [cell, value] of one.plan) {
    if (another.plan.get(cell) === value) continue;
    const [id = "", field = ""] = cell.split(" ");
    const of = CONFLICT_OF[field as (typeof FIELDS)[number]];
    if (!of.some((name) => stated.has(`${id} ${name}`)))
      throw new Error(
        `${cell} is ${value} or ${String(another.plan.get(cell))}, by the order, and no conflict says so.`,
      );
  }
  return Promise.resolve({ files: files.length, conflicts: merged.conflicts.length, not: merged.notUnderstood.length });
}

/** What a typed value is once it is read. */
const READ: Readonly<Record<string, string | number>> = {
  ...{ Complete: "complete", Cwblhawyd: "complete", "In progress": "in progress", "On hold": "on hold" },
  ...{ "Not started": "not started", "0.6": 60, "70%": 70 },
  ...{ "43951": "2020-04-30", "43982": "2020-05-31", "30/6/2020": "2020-06-30" },
};

/** Whether a typed cell is nowhere: not written, not in a conflict, not told, and not what the plan said already. */
function isLost(
  { file, column, value }: TypedCell,
  { taken, conflicts, notUnderstood }: MergedReturns,
  returns: readonly ReadReturn[],
  [before, now]: readonly [WorkbookSnapshot, WorkbookSnapshot],
): boolean {
  if (notUnderstood.some((one) => one.file === file && one.text === String(value))) return false;
  const read = READ[String(value)] ?? value;
  const answers = returns.find((one) => one.file === file)?.answers ?? [];
  const keys = new Set(
    answers.filter((one) => one[column as "percent" | "words"] === read).map(({ memory }) => memory.key),
  );
  if (keys.size === 0) return true;
  const isIn = (text: string | number | undefined): boolean =>
    String(text ?? "")
      .split("\n")
      .includes(String(read));
  const isTaken = taken.some((one) => keys.has(one.key) && isIn(one[column as "words"]));
  const isOpen = conflicts.some(
    (one) => keys.has(one.key) && one.field === column && one.returned.some((said) => said.value === read),
  );
  return !isTaken && !isOpen && !saidAlready(keys, column, read, before, now);
}

/** Whether the plan said it before, as `now` says still. */
function saidAlready(
  keys: ReadonlySet<string>,
  column: string,
  read: string | number,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): boolean {
  return [before, now].every((snapshot) =>
    look(snapshot).plan.actions.some((action) => {
      if (!keys.has(action.key)) return false;
      if (column === "status") return action.status.status === read;
      if (column === "percent") return action.percent.percent === read;
      if (column === "newDay") return (action.revisedDue.day ?? action.due.day) === read;
      return ((column === "words" ? action.latestUpdate : action.evidence) ?? "").includes(String(read));
    }),
  );
}
