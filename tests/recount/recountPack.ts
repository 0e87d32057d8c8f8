import { tableIn, type ReadSheet, type ReadTable } from "./readXlsx";
import type { Compared } from "./recount";

/** Contents, Method, schools, questions, the forecast and the papers in Welsh, counted again from the file alone. */

export type Cells = ReadTable["rows"][number];
export const under = (table: ReadTable, row: Cells, heading: string): string | number =>
  row[table.headings.indexOf(heading)] ?? "";
export const textOf = (sheet: ReadSheet | undefined): string =>
  (sheet?.rows ?? [])
    .map((row) => row.filter((cell) => cell !== "").join(" "))
    .join(" ")
    .replace(/\u00a0/g, " ");
export const figures = (text: string, pattern: RegExp): readonly number[] | null =>
  pattern
    .exec(text)
    ?.slice(1)
    .map((figure) => Number(figure.replaceAll(",", ""))) ?? null;

export const recountPack = (sheets: readonly ReadSheet[]): readonly Compared[] => [
  ...contents(sheets, "BoardContents"),
  ...method(sheets),
  ...schools(sheets),
];

/** The pages of Contents are those on which the sheets begin when they are printed in their order. */
function contents(sheets: readonly ReadSheet[], name: string): readonly Compared[] {
  const table = tableIn(sheets, name);
  const listed = (table?.rows ?? []).map((row) => ({ page: row[0], sheet: String(row[1]) }));
  const own = sheets.find(({ tables }) => tables.some((one) => one.name === name))?.name ?? "";
  const papers = new Set([own, ...listed.map(({ sheet }) => sheet)]);
  let page = 1;
  const begins = new Map<string, number>();
  for (const { name: sheet, breaks } of sheets) {
    if (!papers.has(sheet)) continue;
    begins.set(sheet, page);
    page += breaks + 1;
  }
  return [
    { where: `${name} lists sheets`, says: listed.length > 8, counted: true },
    ...listed.map((one) => ({
      where: `${name}: ${one.sheet}`,
      says: one.page,
      counted: begins.get(one.sheet) ?? "no such sheet",
    })),
  ];
}

/** Every limit of Method is the one in force on the sheet of the rules. */
function method(sheets: readonly ReadSheet[]): readonly Compared[] {
  const [said, rules] = [tableIn(sheets, "BoardRules"), tableIn(sheets, "PlanRules")];
  if (!said || !rules) return [{ where: "Method", says: "no table", counted: "one" }];
  const limits = new Map(rules.rows.map((row) => [String(under(rules, row, "Rule")), row]));
  const changed = rules.rows.filter((row) => {
    const [limit, standard] = [under(rules, row, "Limit"), under(rules, row, "Standard limit")];
    return limit !== "" && limit !== standard;
  });
  const state = textOf(sheets.find(({ tables }) => tables.some(({ name }) => name === said.name)));
  return [
    {
      where: "limits that were changed",
      says: /Every limit is the standard one/.test(state) ? 0 : figures(state, /(\d+) limits? differs?/)?.[0],
      counted: changed.length,
    },
    ...said.rows.flatMap((row): readonly Compared[] => {
      const rule = limits.get(String(row[0]));
      if (!rule) return [];
      const limit = under(rules, rule, "Limit");
      return [
        {
          where: `Method ${String(row[0])}`,
          says: under(said, row, "In force"),
          counted: limit === "" ? "–" : limit,
        },
      ];
    }),
  ];
}

interface School {
  readonly number: string;
  readonly balances: readonly number[];
}

/** The balances as the council's own sheet has them: the columns behind the sector, the first of them the outturn. */
function schoolsOf(sheets: readonly ReadSheet[]): readonly School[] {
  const rows = sheets.flatMap((sheet) => {
    const at = sheet.rows.findIndex((row) => row[0] === "School No");
    return at < 0 ? [] : sheet.rows.slice(at + 1);
  });
  return rows
    .filter(([number]) => /^\d{4}$/.test(String(number)))
    .map((row) => ({ number: String(row[0]), balances: row.slice(3, 6).map(Number) }));
}

const inThousands = (pounds: number): number => Math.round(pounds / 1000) + 0;
export const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

function schools(sheets: readonly ReadSheet[]): readonly Compared[] {
  const all = schoolsOf(sheets);
  const latest = all.map(({ balances: [balance = 0] }) => balance);
  const next = all.map(({ balances: [, balance = 0] }) => balance);
  const [below, ahead] = [latest, next].map((balances) => balances.filter((balance) => balance < 0)) as [
    number[],
    number[],
  ];
  const table = tableIn(sheets, "BoardSchools");
  if (!table) return [{ where: "no sheet of schools", says: false, counted: below.length > 0 }];
  const text = textOf(sheets.find(({ tables }) => tables.some(({ name }) => name === table.name)));
  const totals = tableIn(sheets, "BoardSchoolTotals")?.rows.find(([name]) => name === "All") ?? [];
  const years = table.headings.flatMap((heading, at) =>
    /^(?:March )?20\d\d|20(?:19|20|21)/.test(heading) ? [at] : [],
  );
  const surpluses = latest.filter((balance) => balance >= 0);
  return [
    {
      where: "schools in deficit",
      says: figures(text, /(\d+) of (\d+) schools? (?:was|were) in deficit at 31 March 2019, £([\d,]+)/),
      counted: below.length === 0 ? null : [below.length, all.length, -sum(below)],
    },
    {
      where: "forecast to be in deficit",
      says: figures(
        text,
        /Of (\d+) schools? with a forecast for 31 March 2020, (\d+) (?:is|are) forecast to be in deficit, £([\d,]+)/,
      ),
      counted: ahead.length === 0 ? null : [all.length, ahead.length, -sum(ahead)],
    },
    {
      where: "all schools",
      says: [totals[1], totals[2], totals[3], totals.at(-1)],
      counted: [all.length, surpluses.length, inThousands(sum(surpluses)), inThousands(sum(latest))],
    },
    ...table.rows.map((row) => {
      const school = all.find(({ number }) => number === String(row[0]));
      const said = years.map((at) => row[at]).filter((cell) => typeof cell === "number");
      return {
        where: `balances of ${String(row[0])}`,
        says: said,
        counted: school?.balances.map(inThousands) ?? "no such school",
      };
    }),
  ];
}

/** Figures in a text, whatever the words around them and their order. */
const digitsIn = (cells: readonly (string | number)[]): readonly string[] =>
  cells
    .flatMap((cell) => String(cell).match(/\d[\d,.]*\d|\d/g) ?? [])
    .map((figure) => figure.replace(/[.,](?=\d{3}\b)/g, ""))
    .sort();

/** The column that says a number in words in one language. */
const IN_WORDS: Readonly<Record<string, number>> = { BoardRecommendations: 1 };
/** Its lines follow the order of the sheets, and its answers are as long as there is room for, in each language. */
const OF_ITS_OWN = "BoardContents";

/** Each Welsh table has the figures of the English one, row by row; each sheet its pages, and its sentences the figures of the English. */
export const recountWelsh = (sheets: readonly ReadSheet[]): readonly Compared[] => [
  ...welshTables(sheets),
  ...welshSheets(sheets),
  ...contents(sheets, `${OF_ITS_OWN}Cy`),
];

const isEnglish = ({ name }: ReadTable): boolean => /^Board/.test(name) && !/Cy\d*$/.test(name);

function welshTables(sheets: readonly ReadSheet[]): readonly Compared[] {
  const tables = sheets.flatMap(({ tables: own }) => own);
  const english = tables.filter((one) => isEnglish(one) && one.name !== OF_ITS_OWN);
  return english.flatMap((table): readonly Compared[] => {
    const other = tables.find(({ name }) => name === `${table.name}Cy`);
    if (!other) return [{ where: `${table.name} in Welsh`, says: "none", counted: "one" }];
    const rows = (of: ReadTable): readonly (readonly string[])[] =>
      of.rows.map((row) => digitsIn(row.filter((_, at) => at !== IN_WORDS[table.name.replace(/_part\d+$/, "")])));
    return [{ where: `${table.name} in Welsh`, says: rows(other), counted: rows(table) }];
  });
}

function welshSheets(sheets: readonly ReadSheet[]): readonly Compared[] {
  return sheets.flatMap((sheet): readonly Compared[] => {
    const table = sheet.tables.find(isEnglish);
    const other = table && sheets.find(({ tables }) => tables.some(({ name }) => name === `${table.name}Cy`));
    if (!other) return [];
    // What is to be translated is listed in one language only.
    const saysMore = other.tables.length > sheet.tables.length;
    return saysMore
      ? []
      : [
          { where: `pages of ${other.name}`, says: other.breaks, counted: sheet.breaks },
          { where: `sentences of ${other.name}`, says: saidFigures(other), counted: saidFigures(sheet) },
        ];
  });
}

/** None is said in words in one language and as a figure in the other. */
const saidFigures = (sheet: ReadSheet): readonly string[] =>
  digitsIn(saidBeside(sheet)).filter((figure) => figure !== "0");

/** The cells of rows that are no row of a table: titles, headings, sentences. */
function saidBeside({ rows, tables }: ReadSheet): readonly (string | number)[] {
  const filled = (row: readonly (string | number)[]): string => JSON.stringify(row.filter((cell) => cell !== ""));
  const listed = new Set(tables.flatMap(({ headings, rows: own }) => [headings, ...own].map(filled)));
  const beside = rows.filter((row) => !listed.has(filled(row)));
  // Tables side by side make rows that are no row of either.
  return beside.filter((row) => row.filter((cell) => cell !== "").length === 1).flat();
}

interface Action {
  readonly id: string;
  readonly ref: string;
  readonly status: string;
  readonly evidence: string;
  readonly rating: string;
  readonly day: number | null;
}

const dayIn = (...cells: readonly (string | number)[]): number | null => {
  const found = cells.find((cell) => typeof cell === "number");
  return typeof found === "number" ? found : null;
};

/** The figures on which the questions for scrutiny rest, and for which of the first of them. */
export function recountQuestions(sheets: readonly ReadSheet[], asAt: number): readonly Compared[] {
  const [table, plan] = [tableIn(sheets, "BoardQuestions"), tableIn(sheets, "PlanActions")];
  if (!table || !plan) return [{ where: "questions", says: "no table", counted: "one" }];
  const actions = plan.rows.map((row): Action => {
    const text = (heading: string): string => String(under(plan, row, heading));
    return {
      ...{ id: text("ID"), ref: text("Recommendation"), status: text("Status") },
      ...{ evidence: text("Evidence"), rating: text("Rating") },
      day: dayIn(under(plan, row, "Revised due"), under(plan, row, "Due")),
    };
  });
  return table.rows.flatMap((row): readonly Compared[] => {
    const own = actions.filter(({ ref, status }) => ref === String(row[0]) && status !== "Cancelled");
    const why = inFigures(
      row
        .map(String)
        .join(" ")
        .replace(/\u00a0/g, " "),
    );
    return asked(own, asAt).flatMap(([pattern, counted]) => {
      const says = figures(why, pattern);
      return says === null ? [] : [{ where: `${String(row[0])}: ${pattern.source}`, says, counted }];
    });
  });
}

/** All of them, and the one there is, as the shares that they are. */
const inFigures = (text: string): string =>
  text
    .replace(/The one open action /, "1 of 1 open action ")
    .replace(/All (\d+) open /, "$1 of $1 open ")
    .replace(/The one that is complete carries/, "1 of 1 complete action carries")
    .replace(/None of the (\d+) that are complete carries/, "$1 of $1 complete actions carry no");

function asked(own: readonly Action[], asAt: number): readonly (readonly [RegExp, readonly number[]])[] {
  const open = own.filter(({ status }) => status !== "Complete");
  const complete = own.filter(({ status }) => status === "Complete");
  const late = open.filter(({ status, day }) => status !== "On hold" && day !== null && day < asAt);
  const soon = open.filter(({ day }) => day !== null && day >= asAt && day <= asAt + 28);
  const count = (all: readonly Action[]): number => all.length;
  return [
    [
      /(\d+) of (\d+) open actions? (?:is|are) overdue, by (?:up to )?(\d+) days?/,
      [count(late), count(open), Math.max(...late.map(({ day }) => asAt - (day ?? asAt)))],
    ],
    [
      /(\d+) of (\d+) complete actions? carr(?:y|ies) no evidence/,
      [count(complete.filter(({ evidence }) => evidence === "")), count(complete)],
    ],
    [
      /(\d+) of (\d+) open actions? (?:has|have) no due day/,
      [count(open.filter(({ day }) => day === null)), count(open)],
    ],
    [/(\d+) of (\d+) open actions? falls? due by/, [count(soon), count(open)]],
    [
      /(\d+) of (\d+) actions? (?:is|are) not rated/,
      [count(own.filter(({ rating }) => rating === "Grey")), count(own)],
    ],
    [/^\S+ .*?(\d+) of (\d+) actions? (?:is|are) complete; /, [count(complete), count(own)]],
  ];
}

interface PaperOfDay {
  readonly sheets: readonly ReadSheet[];
  readonly asAt: number;
}

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** The serial number of the same day three months before; the last of a shorter month. */
function threeMonthsBefore(serial: number): number {
  const day = new Date(EPOCH + serial * DAY_MS);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - 2, 0)).getUTCDate();
  const then = Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - 3, Math.min(day.getUTCDate(), last));
  return (then - EPOCH) / DAY_MS;
}

interface Count {
  readonly asAt: number;
  readonly complete: number;
}

/** How many were completed in how many days, from the paper that is nearest to three months before another. */
function paceTo(to: Count, before: readonly Count[]): readonly (readonly [completed: number, days: number])[] {
  const wanted = threeMonthsBefore(to.asAt);
  const far = before.filter(({ asAt }) => to.asAt - asAt >= 75);
  const [from] = [...far].sort((a, b) => Math.abs(a.asAt - wanted) - Math.abs(b.asAt - wanted));
  return from ? [[Math.max(0, to.complete - from.complete), to.asAt - from.asAt]] : [];
}

/** The range of the forecast, worked out anew from how many were complete in the file of each paper. */
export function recountForecast(papers: readonly PaperOfDay[]): readonly Compared[] {
  const counts = papers.map(({ sheets, asAt }) => {
    const plan = tableIn(sheets, "PlanActions");
    const rows = (plan?.rows ?? []).filter((row) => plan && under(plan, row, "Status") !== "Cancelled");
    const complete = rows.filter((row) => plan && under(plan, row, "Status") === "Complete").length;
    const days = rows.flatMap((row) => (plan && dayIn(under(plan, row, "Revised due"), under(plan, row, "Due"))) ?? []);
    return { asAt, complete, standing: rows.length, until: Math.max(0, ...days) };
  });
  const [first, last] = [counts[0], counts.at(-1)];
  if (!first || !last) return [];
  const { complete, standing, until, asAt } = last;
  const whole = [Math.max(0, complete - first.complete), asAt - first.asAt] as const;
  const ends = counts.flatMap((to, at) => paceTo(to, counts.slice(0, at)));
  const [latest = whole] = paceTo(last, counts.slice(0, -1));
  const best = [...ends, latest].sort(([a, aDays], [b, bDays]) => b / bDays - a / aDays)[0] ?? whole;
  const at = ([completed, days]: readonly [number, number]): number =>
    Math.min(standing, complete + Math.floor((completed * (until - asAt)) / days));
  const sheet = (papers.at(-1)?.sheets ?? []).find(({ name }) => name === "Forecast");
  const said = /At the pace so far, (\d+)(?: to (\d+))? of (\d+) actions? would be complete/.exec(textOf(sheet));
  const isMade = standing >= 10 && complete < standing && until > asAt;
  return [
    {
      where: "the forecast at the pace so far",
      says: said && [Number(said[1]), Number(said[2] ?? said[1]), Number(said[3])],
      counted: isMade ? [at(latest), at(best), standing] : null,
    },
  ];
}
