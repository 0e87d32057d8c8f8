import { tableIn, type ReadSheet, type ReadTable } from "./readXlsx";

/** An action as its row in the table of actions says it. */
interface Row {
  readonly id: string;
  readonly ref: string;
  readonly owner: string;
  readonly first: number | null;
  readonly day: number | null;
  readonly status: string;
  readonly rating: string;
  readonly evidence: string;
}

/** What a paper says and what the recount finds. */
export interface Compared {
  readonly where: string;
  readonly says: unknown;
  readonly counted: unknown;
}

const RATINGS = ["Blue", "Green", "Amber", "Red", "Grey"] as const;
const HORIZON = 28;
const isDay = (value: string | number | undefined): value is number => typeof value === "number";

const cellOf = (table: ReadTable, row: ReadTable["rows"][number], heading: string): string | number =>
  row[table.headings.indexOf(heading)] ?? "";

function actionsIn(sheets: readonly ReadSheet[]): readonly Row[] {
  const table = tableIn(sheets, "PlanActions");
  if (!table) return [];
  return table.rows.map((row) => {
    const said = (heading: string): string => String(cellOf(table, row, heading));
    const [due, revised] = [cellOf(table, row, "Due"), cellOf(table, row, "Revised due")];
    return {
      ...{ id: said("ID"), ref: said("Recommendation"), owner: said("Owner"), status: said("Status") },
      first: isDay(due) ? due : isDay(revised) ? revised : null,
      day: isDay(revised) ? revised : isDay(due) ? due : null,
      ...{ rating: said("Rating"), evidence: said("Evidence") },
    };
  });
}

/** Lines of a sheet, each cell of text by itself. */
const saidOn = (sheets: readonly ReadSheet[], name: string): string =>
  (sheets.find((sheet) => sheet.name === name)?.rows ?? [])
    .map((row) => row.filter((cell) => cell !== "").join(" "))
    .join(" ")
    .replace(/\u00a0/g, " ");

/** The figures of the first match of a pattern; null where a sheet does not say it. */
const figures = (text: string, pattern: RegExp): readonly number[] | null =>
  pattern.exec(text)?.slice(1).map(Number) ?? null;

const count = (rows: readonly Row[], holds: (row: Row) => boolean): number => rows.filter(holds).length;
const isOpen = ({ status }: Row): boolean => status !== "Complete" && status !== "Cancelled";

/** Every figure of the papers that follows from the actions, counted again from their rows. */
export function recount(sheets: readonly ReadSheet[], asAt: number): readonly Compared[] {
  const actions = actionsIn(sheets);
  const until = asAt + HORIZON;
  const facts: Facts = {
    ...{ sheets, actions, asAt, until },
    isLate: (row) => isOpen(row) && row.status !== "On hold" && row.day !== null && row.day < asAt,
    isDue: (row) => isOpen(row) && row.day !== null && row.day >= asAt && row.day <= until,
  };
  return [
    ...summary(facts),
    ...pages(facts),
    ...exceptions(facts),
    ...upcoming(facts),
    ...owners(facts),
    ...forecast(facts),
    ...evidence(facts),
    ...quality(facts),
  ];
}

interface Facts {
  readonly sheets: readonly ReadSheet[];
  readonly actions: readonly Row[];
  readonly asAt: number;
  readonly until: number;
  readonly isLate: (row: Row) => boolean;
  readonly isDue: (row: Row) => boolean;
}

function summary({ sheets, actions, isLate, isDue }: Facts): readonly Compared[] {
  const standing = (rows: readonly Row[]) => rows.filter(({ status }) => status !== "Cancelled");
  const of = (ref: string): readonly Row[] =>
    ref === "All" ? actions : actions.filter((row) => (ref === "None" ? row.ref === "" : row.ref === ref));
  const table = tableIn(sheets, "BoardRecommendations");
  const counts = tableIn(sheets, "BoardCounts");
  const complete = (rows: readonly Row[]): number => count(rows, ({ status }) => status === "Complete");
  const whole = standing(actions);
  return [
    {
      where: "the headline",
      says: figures(
        saidOn(sheets, "Board summary"),
        /(\d+) of (\d+) actions? (?:is|are) complete \(.*?\) and (\d+|none) (?:is|are) overdue/,
      ),
      counted: [complete(whole), whole.length, count(actions, isLate) || NaN],
    },
    ...(table?.rows ?? []).map((row) => {
      const ref = String(row[0]);
      const rows = of(ref);
      const due = table?.headings.findIndex((heading) => heading.startsWith("Due by")) ?? -1;
      return {
        where: `Board summary ${ref}`,
        says: [
          table && cellOf(table, row, "Complete"),
          table && cellOf(table, row, "Rated"),
          table && cellOf(table, row, "Overdue"),
          row[due],
        ],
        counted: [
          `${String(complete(rows))} of ${String(standing(rows).length)}`,
          `${String(count(standing(rows), ({ rating }) => rating !== "Grey"))} of ${String(standing(rows).length)}`,
          count(rows, isLate),
          count(rows, isDue),
        ],
      };
    }),
    ...(counts?.rows ?? []).map((row) => {
      const rows = of(String(row[0]));
      return {
        where: `Actions by rating ${String(row[0])}`,
        says: row.slice(1),
        counted: [...RATINGS.map((one) => count(rows, ({ rating }) => rating === one)), rows.length],
      };
    }),
  ];
}

/** "A  Amber" is Amber. */
const ratingOf = (chip: string | number | undefined): string =>
  RATINGS.find((rating) => String(chip).endsWith(rating)) ?? "Grey";

function pages({ sheets, actions }: Facts): readonly Compared[] {
  const refs = [...new Set(actions.map(({ ref }) => ref))].filter((ref) => ref !== "");
  return refs.map((ref) => {
    const table = tableIn(sheets, `BoardActions_${ref}`);
    const listed = (table?.rows ?? []).map((row) => `${String(row[1])} ${ratingOf(row[0])}`);
    const own = actions.filter((row) => row.ref === ref).map(({ id, rating }) => `${id} ${rating}`);
    return { where: `the page of ${ref}`, says: [...listed].sort(), counted: own.sort() };
  });
}

function exceptions({ sheets, actions }: Facts): readonly Compared[] {
  const [red, amber] = ["Red", "Amber"].map((one) => count(actions, ({ rating }) => rating === one));
  const standing = count(actions, ({ status }) => status !== "Cancelled");
  const text = saidOn(sheets, "Exceptions");
  const table = tableIn(sheets, "BoardExceptions");
  const rows = (table?.rows ?? []).map((row) => `${String(row[1])} ${ratingOf(row[0])}`).sort();
  const own = actions
    .filter(({ rating }) => rating === "Red" || rating === "Amber")
    .map(({ id, rating }) => `${id} ${rating}`);
  return [
    {
      where: "Exceptions",
      says: figures(text, /(\d+) of (\d+) actions? needs? the Board’s eye: (\d+) Red and (\d+) Amber/),
      counted: own.length === 0 ? null : [own.length, standing, red, amber],
    },
    { where: "worst first", says: rows, counted: own.sort() },
  ];
}

function upcoming({ sheets, actions, asAt, until, isLate, isDue }: Facts): readonly Compared[] {
  const open = actions.filter(isOpen);
  const next = until + HORIZON - 1;
  const after = open.filter(({ day }) => day !== null && day > until && day <= next + 1);
  const [first, late, none] = [count(open, isDue), count(open, isLate), count(open, ({ day }) => day === null)];
  const later = open.length - first - after.length - late - none;
  const listed = (name: string): number => tableIn(sheets, name)?.rows.length ?? 0;
  return [
    {
      where: `Upcoming from ${String(asAt)}`,
      says: figures(
        saidOn(sheets, "Upcoming"),
        /(\d+) \+ (\d+) above, (\d+) late, (\d+) due later or on hold and (\d+) without a day: (\d+) open/,
      ),
      counted: [first, after.length, late, later, none, open.length],
    },
    {
      where: "the tables of Upcoming",
      says: ["BoardDueNext", "BoardDueAfter", "BoardLate"].map(listed),
      counted: [first, after.length, late],
    },
  ];
}

function owners({ sheets, actions, isLate, isDue }: Facts): readonly Compared[] {
  const table = tableIn(sheets, "BoardOwners");
  const open = actions.filter(isOpen);
  return (table?.rows ?? []).map((row) => {
    const name = String(row[0]);
    const rows = open.filter(({ owner }) => (name === "Nobody named" ? owner === "" : owner === name));
    return {
      where: `the load of ${name}`,
      says: row.slice(2),
      counted: [
        ...[rows.length, ...RATINGS.map((one) => count(rows, ({ rating }) => rating === one))],
        ...[count(rows, isLate), count(rows, isDue)],
      ],
    };
  });
}

function forecast({ sheets, actions, asAt }: Facts): readonly Compared[] {
  const standing = actions.filter(({ status }) => status !== "Cancelled");
  return (tableIn(sheets, "BoardForecast")?.rows ?? []).map((row) => {
    const day = Number(row[0]);
    const by = (due: (row: Row) => number | null): number => count(standing, (one) => (due(one) ?? Infinity) <= day);
    return {
      where: `planned by ${String(day)}`,
      says: [row[1], row[2], day === asAt ? row[3] : null],
      counted: [
        ...[by(({ first }) => first), by((one) => one.day)],
        day === asAt ? count(standing, ({ status }) => status === "Complete") : null,
      ],
    };
  });
}

function evidence({ sheets, actions }: Facts): readonly Compared[] {
  const complete = actions.filter(({ status }) => status === "Complete");
  const carry = count(complete, (row) => row.evidence !== "");
  const isSome = complete.length > 1 && carry > 0 && carry < complete.length;
  const text = saidOn(sheets, "Evidence and questions");
  return [
    {
      where: "evidence",
      says: isSome ? figures(text, /(\d+) of (\d+) complete actions? carr(?:y|ies) evidence/) : null,
      counted: isSome ? [carry, complete.length] : null,
    },
  ];
}

function quality({ sheets }: Facts): readonly Compared[] {
  const found = tableIn(sheets, "PlanFindings");
  const said = tableIn(sheets, "BoardFindings");
  const sum = (severity: string): number =>
    (said?.rows ?? []).reduce((total, row) => (row[0] === severity ? total + Number(row[2]) : total), 0);
  return ["Error", "Warning", "Note"].map((severity) => ({
    where: `findings: ${severity}`,
    says: sum(severity),
    counted: (found?.rows ?? []).filter(
      (row) => found && cellOf(found, row, "Severity") === severity && cellOf(found, row, "State") === "Open",
    ).length,
  }));
}

const BEST_FIRST = ["Blue", "Green", "Amber", "Red"];

/** What moved between two papers, counted again from the rows of the plan in the two files. */
export function recountChanges(before: readonly ReadSheet[], after: readonly ReadSheet[]): readonly Compared[] {
  const then = new Map(actionsIn(before).map((row) => [row.id, row]));
  const pairs = actionsIn(after).flatMap((now) => {
    const was = then.get(now.id);
    return was ? [{ was, now }] : [];
  });
  const became = (status: string): number =>
    pairs.filter(({ was, now }) => was.status !== status && now.status === status).length;
  const step = ({ was, now }: (typeof pairs)[number]): number =>
    was.rating === "Grey" || now.rating === "Grey"
      ? 0
      : BEST_FIRST.indexOf(now.rating) - BEST_FIRST.indexOf(was.rating);
  const [fell, rose] = [pairs.filter((pair) => step(pair) > 0).length, pairs.filter((pair) => step(pair) < 0).length];
  const text = saidOn(after, "Changes");
  const table = tableIn(after, "BoardChanges");
  const listed = (kind: string): number => (table?.rows ?? []).filter(([first]) => first === kind).length;
  const moves = tableIn(after, "BoardRatingMoves")?.rows ?? [];
  return [
    {
      where: "the headline of Changes",
      says: figures(text, /: (\d+) completed, (\d+) cancelled, (\d+) added, (\d+) removed/),
      counted: [became("Complete"), became("Cancelled"), 0, 0],
    },
    {
      where: "the table of Changes",
      says: ["Completed", "Cancelled"].map(listed),
      counted: [became("Complete"), became("Cancelled")],
    },
    {
      where: "ratings that fell and rose",
      says: fell + rose === 0 ? null : figures(text, /(\d+) ratings? fell and (\d+) rose/),
      counted: fell + rose === 0 ? null : [fell, rose],
    },
    {
      where: "the table of moved ratings",
      says: moves.map((row) => `${String(row[1])} ${ratingOf(row[0])}`).sort(),
      counted: pairs
        .filter(({ was, now }) => was.rating !== now.rating)
        .map(({ now }) => `${now.id} ${now.rating}`)
        .sort(),
    },
  ];
}
