import type { CalendarDate } from "../calendar/calendarDate";
import type { BalanceTaken, FigureTaken, FiguresOf, SchoolFiguresAsked } from "../proposals/proposeSchoolFigures";
import type { Finding } from "../findings/finding";
import type { Pounds } from "../money/pounds";
import type { ActionPlan } from "../plan/actionPlan";
import { dayOfBalance } from "../plan/balancesOfRows";
import { nameKey } from "../plan/schoolNames";
import { roundingOf, type School, type SchoolBalance, type SchoolTotal } from "../plan/schoolRecords";
import { BALANCE_FIGURES, type BalanceFigure, type BalanceKind } from "../read/schoolFigures";
import type { CellPlace } from "../snapshot/address";
import { agree, balanceFindings } from "../validate/balanceRules";
import { doubtFinding } from "../validate/schoolRules";
import { matchFileSchools, type AskedSchool, type SchoolAnswer } from "./matchFileSchools";
import type { ReadFigures } from "./readFigures";

/** One figure of which the file and the plan, or two lines of the file, say otherwise. Nothing is written until somebody chooses. */
export interface FigureConflict {
  readonly id: string;
  /** The school, or what the total is of. */
  readonly of: { readonly school: string } | { readonly total: Exclude<SchoolTotal["of"], "block"> };
  readonly year: string;
  readonly kind: BalanceKind;
  readonly figure: BalanceFigure;
  /** What the plan says; null where only the file's own lines disagree. */
  readonly now: Pounds | null;
  readonly offered: readonly { readonly amount: Pounds; readonly place: CellPlace }[];
}

/** What becomes of a file of figures: each of them is in one of these. */
export interface MergedFigures {
  /** What would be written. */
  readonly taken: SchoolFiguresAsked;
  /** Schools of the file that the plan knows, without a question. */
  readonly matched: number;
  readonly asked: readonly AskedSchool[];
  readonly conflicts: readonly FigureConflict[];
  /** Figures that the plan says already. */
  readonly already: number;
  /** Balances of schools that are left out, since nobody has said which they are, and those without a year. */
  readonly leftOut: number;
  /** What cannot be read or does not add up in the file itself (M2, M3, M12). */
  readonly findings: readonly Finding[];
  readonly totals: number;
}

/** What somebody has answered: of a school which it is, of a conflict which of those offered; everything else stays as it is. */
export interface FigureAnswers {
  readonly schools: ReadonlyMap<string, SchoolAnswer>;
  readonly figures: ReadonlyMap<string, number>;
}
export const NO_ANSWERS: FigureAnswers = { schools: new Map(), figures: new Map() };

/** The figures of a file beside the plan as it is now; the order of its lines does not matter. */
export function mergeFigures(plan: ActionPlan, file: ReadFigures, answers: FigureAnswers = NO_ANSWERS): MergedFigures {
  const { whose, asked } = matchFileSchools(plan.schools ?? [], file.schools, answers.schools);
  const added = file.schools.filter(({ key }) => whose.get(key) === "new");
  const lines = [...linesOf(file, plan, whose, added), ...totalLines(file, plan, whose)];
  const merged = [...grouped(lines).values()].map((group) =>
    mergeLines(group, existingOf(plan, group), answers.figures),
  );
  const known = (plan.schools ?? []).map(({ key }) => key);
  const inQuestion = new Set(asked.map(({ fileKey }) => fileKey));
  return {
    taken: {
      schools: added.map(({ number, school, aliases, phase, phaseMeant, language, place }) => ({
        ...{ number, school, aliases, phase, phaseMeant, language, place },
      })),
      aliases: newNames(plan.schools ?? [], file.schools, whose, inQuestion),
      balances: merged.flatMap(({ balance }) => balance ?? []),
      figures: merged.flatMap(({ figures }) => figures),
    },
    matched: file.schools.filter(({ key }) => isKnown(whose.get(key), known) && !inQuestion.has(key)).length,
    asked,
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
    already: merged.reduce((sum, { already }) => sum + already, 0),
    leftOut: file.balances.filter(({ schoolKey, year }) => year === null || !whose.has(schoolKey)).length,
    findings: [...file.doubts.map(doubtFinding), ...balanceFindings(file.balances, file.totals)],
    totals: file.totals.length,
  };
}

const isKnown = (answer: SchoolAnswer | undefined, keys: readonly string[]): boolean =>
  answer !== undefined && answer !== "new" && keys.includes(answer.is);

/** A name that somebody said is a school's is one of its names from then on. */
function newNames(
  plan: readonly School[],
  file: readonly School[],
  whose: ReadonlyMap<string, SchoolAnswer>,
  inQuestion: ReadonlySet<string>,
): SchoolFiguresAsked["aliases"] {
  return file.flatMap(({ key: fileKey, school: alias, number }) => {
    const answer = whose.get(fileKey);
    const school = answer === undefined || answer === "new" ? null : plan.find(({ key }) => key === answer.is);
    if (!school || !inQuestion.has(fileKey) || alias === number) return [];
    const has = [school.school, ...school.aliases].some((name) => nameKey(name) === nameKey(alias));
    return has ? [] : [{ key: school.key, alias }];
  });
}

type Figures = Readonly<Record<BalanceFigure, Pounds | null>>;

/** What one line of the file says of a year of a school, or a total. */
interface Line extends Figures {
  readonly of: FiguresOf;
  readonly name: FigureConflict["of"];
  readonly year: string;
  readonly kind: BalanceKind;
  readonly asAt: CalendarDate | null;
  readonly place: CellPlace;
  readonly roundedTo: number;
  readonly finer?: NonNullable<SchoolBalance["finer"]>;
}

function linesOf(
  { balances }: ReadFigures,
  { schools = [] }: ActionPlan,
  whose: ReadonlyMap<string, SchoolAnswer>,
  added: readonly School[],
): readonly Line[] {
  const names = new Map(schools.map(({ key, school }) => [key, school]));
  return balances.flatMap(({ schoolKey, school, year, ...balance }): readonly Line[] => {
    const answer = whose.get(schoolKey);
    if (answer === undefined || year === null) return [];
    if (answer !== "new")
      return [{ ...balance, year, of: { key: answer.is }, name: { school: names.get(answer.is) ?? school } }];
    const at = added.findIndex(({ key }) => key === schoolKey);
    return [{ ...balance, year, of: { added: at }, name: { school } }];
  });
}

/** Totals of the file that are of every school the plan has, or every one of a phase: only these can stand for them (M12). */
function totalLines(file: ReadFigures, plan: ActionPlan, whose: ReadonlyMap<string, SchoolAnswer>): readonly Line[] {
  const keyIn = (fileKey: string): string | null => {
    const answer = whose.get(fileKey);
    return answer === undefined ? null : answer === "new" ? `new ${fileKey}` : answer.is;
  };
  const schools = [
    ...(plan.schools ?? []).map(({ key, phaseMeant }) => ({ key, phaseMeant })),
    ...file.schools
      .filter(({ key }) => whose.get(key) === "new")
      .map(({ key, phaseMeant }) => ({ key: `new ${key}`, phaseMeant })),
  ];
  return file.totals.flatMap(({ of, year, kind, figure, amount, place, roundedTo, balances }): readonly Line[] => {
    const own = new Set(balances.map(({ schoolKey }) => keyIn(schoolKey)));
    const wanted = schools.filter(({ phaseMeant }) => of === "ALL" || phaseMeant === of);
    const isOfAll = own.size > 0 && !own.has(null) && wanted.every(({ key }) => own.has(key));
    if (of === "block" || year === null || !isOfAll || own.size !== wanted.length) return [];
    const none = { opening: null, inYear: null, closing: null, budgetShare: null };
    return [
      { ...none, [figure]: amount, of: { total: of }, name: { total: of }, year, kind, asAt: null, place, roundedTo },
    ];
  });
}

const ofText = (of: FiguresOf): string =>
  "key" in of ? `is ${of.key}` : "added" in of ? `new ${String(of.added)}` : `total ${of.total}`;
const lineKey = (one: Line): string => JSON.stringify([ofText(one.of), one.year, one.kind, dayOfBalance(one)]);

function grouped(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const one of lines) {
    const there = groups.get(lineKey(one));
    if (there) there.push(one);
    else groups.set(lineKey(one), [one]);
  }
  return groups;
}

type Existing = Figures & Pick<SchoolBalance, "roundedTo" | "finer">;

/** What the plan has of the school, year, kind and day of these lines. */
function existingOf(plan: ActionPlan, [line]: readonly Line[]): readonly Existing[] {
  if (!line || "added" in line.of) return [];
  const { of, year, kind } = line;
  if ("key" in of)
    return (plan.schoolBalances ?? []).filter(
      (one) =>
        one.schoolKey === of.key && one.year === year && one.kind === kind && dayOfBalance(one) === dayOfBalance(line),
    );
  const none = { opening: null, inYear: null, closing: null, budgetShare: null };
  return (plan.schoolTotals ?? [])
    .filter((one) => one.of === of.total && one.year === year && one.kind === kind)
    .map(({ figure, amount, roundedTo }) => ({ ...none, [figure]: amount, roundedTo }));
}

interface Merged {
  readonly balance: BalanceTaken | null;
  readonly figures: readonly FigureTaken[];
  readonly conflicts: readonly FigureConflict[];
  readonly already: number;
}

/** Lines of one school, year, kind and day beside what the plan has of them. */
function mergeLines(lines: readonly Line[], existing: readonly Existing[], choices: FigureAnswers["figures"]): Merged {
  const [first] = lines;
  if (!first) return { balance: null, figures: [], conflicts: [], already: 0 };
  const merged = BALANCE_FIGURES.map((figure) => mergeFigure(figure, { lines, first, existing, choices }));
  const conflicts = merged.flatMap(({ conflict }) => conflict ?? []);
  const taken = merged.flatMap(({ taken: one }) => one ?? []);
  const isNew = existing.length === 0 && taken.length > 0 && conflicts.every(({ id }) => choices.has(id));
  const values: Record<BalanceFigure, Pounds | null> = {
    opening: null,
    inYear: null,
    closing: null,
    budgetShare: null,
  };
  for (const { figure, to } of taken) values[figure] = to;
  return {
    balance: isNew ? { ...whereOf(first, first), ...values } : null,
    figures: existing.length > 0 ? taken : [],
    conflicts,
    already: merged.reduce((sum, { already }) => sum + already, 0),
  };
}

const whereOf = ({ of, year, kind, asAt }: Line, at: Line) => ({
  ...{ of, year, kind, asAt },
  ...{ place: at.place, roundedTo: at.roundedTo },
});

interface Beside {
  readonly lines: readonly Line[];
  readonly first: Line;
  readonly existing: readonly Existing[];
  readonly choices: FigureAnswers["figures"];
}

interface MergedFigure {
  readonly taken: FigureTaken | null;
  readonly conflict: FigureConflict | null;
  readonly already: number;
}

/** One figure of these lines: taken where it is the only one that is said, or the one that was chosen. */
function mergeFigure(figure: BalanceFigure, { lines, first, existing, choices }: Beside): MergedFigure {
  const stated = lines.flatMap((line) =>
    line[figure] === null ? [] : [{ line, amount: line[figure], step: roundingOf(line, figure) }],
  );
  const there = existing.flatMap((one) => (one[figure] === null ? [] : [{ amount: one[figure], ...one }]));
  const news = stated.filter(
    ({ amount, step }) => !there.some((one) => agree(amount, step, one.amount, roundingOf(one, figure))),
  );
  const offered = differing(news);
  const [only] = offered;
  const already = stated.length - news.length;
  if (!only) return { taken: null, conflict: null, already };
  const now = there[0]?.amount ?? null;
  const id = `${lineKey(first)} ${figure}`;
  // A line that says what the plan says is another opinion beside one that does not.
  const isOne = offered.length === 1 && now === null && news.length === stated.length;
  const chosen = isOne ? only : offered[choices.get(id) ?? -1];
  const { name: of, year, kind } = first;
  return {
    taken: chosen ? { ...whereOf(first, chosen.line), figure, was: now, to: chosen.amount } : null,
    conflict: isOne
      ? null
      : { id, of, year, kind, figure, now, offered: offered.map(({ amount, line: { place } }) => ({ amount, place })) },
    already,
  };
}

/** Those that do not agree with one before them, from the finest on: the order of lines says nothing. */
function differing<One extends { readonly amount: Pounds; readonly step: number }>(
  all: readonly One[],
): readonly One[] {
  const found: One[] = [];
  for (const one of [...all].sort((a, b) => a.step - b.step || a.amount - b.amount))
    if (!found.some(({ amount, step }) => agree(one.amount, one.step, amount, step))) found.push(one);
  return found;
}
