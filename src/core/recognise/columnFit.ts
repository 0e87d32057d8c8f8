import { holdsStates, type ColumnContents, type ContentClass } from "./columnContents";

/** How contents and a role go together: 1 they bear it out, 0 they tell nothing, below 0 they speak against it. */
export function fitOf(role: string, contents: ColumnContents | undefined): number {
  if (!contents || contents.filled === 0) return 0;
  const tests = FITS[role];
  if (!tests) return 0;
  for (const [holds, fit] of tests) if (holds(contents)) return fit;
  return 0;
}

type Test = readonly [holds: (contents: ColumnContents) => boolean, fit: number];

const share = (name: ContentClass, least: number) => (c: ColumnContents) => c.shares[name] >= least;
const longer = (length: number) => (c: ColumnContents) => c.averageLength > length;
const shorter = (length: number) => (c: ColumnContents) => c.averageLength < length;
const several = (test: (c: ColumnContents) => boolean) => (c: ColumnContents) => c.filled >= 3 && test(c);

const wordsWithoutDates = (c: ColumnContents): boolean => c.shares.date === 0 && c.averageLength > 10;

const DATES: readonly Test[] = [
  [share("date", 0.5), 1],
  [share("date", 0.2), 0.3],
  [several(longer(45)), -1],
  [several(share("number", 0.6)), -0.8],
  [several(share("status", 0.6)), -0.8],
  [several(share("date", 0.01)), 0],
  [(c) => c.filled >= 6, -0.6],
];
const WORDS: readonly Test[] = [
  [several(share("date", 0.8)), -0.7],
  [several(share("status", 0.8)), -0.6],
  [longer(12), 0.4],
];
/** Columns of free words whose cells may be short: costs, evidence, risks. */
const ANY_WORDS: readonly Test[] = [[several((c) => c.shares.status >= 0.8 && c.averageLength < 20), -0.5]];
const NUMBERS: readonly Test[] = [
  [share("number", 0.5), 1],
  [several(longer(40)), -0.5],
];

/** The first row that holds decides. */
const FITS: Readonly<Record<string, readonly Test[]>> = {
  id: [
    [several(longer(30)), -1],
    [several((c) => c.averageLength > 15 && c.shares.id < 0.2), -0.9],
    [several(share("date", 0.8)), -0.5],
    // The number of an audit or an agenda's item comes again for each of its actions.
    [several((c) => c.distinctShare < 0.7 && c.shares.id >= 0.5), -0.4],
    [share("id", 0.5), 1],
    [(c) => c.averageLength <= 14, 0.2],
  ],
  ref: [
    [several(longer(25)), -1],
    [share("id", 0.5), 1],
  ],
  recommendation: [
    [share("recommendation", 0.5), 1],
    [several(share("date", 0.5)), -1],
  ],
  action: [
    [several((c) => c.shares.date >= 0.6 && c.averageLength < 25), -1],
    [several(share("number", 0.5)), -1],
    [several(share("status", 0.7)), -1],
    // "Agreed", "Partly agreed" all down a column answer to what is to be done.
    [several((c) => c.distinctShare <= 0.5 && c.averageLength < 10), -1],
    // "Auto Scheduled" in every row is no thing to do.
    [(c) => c.filled >= 4 && c.distinctShare <= 0.3 && c.averageLength < 30 && c.shares.verb < 0.5, -1],
    [longer(20), 1],
    [longer(10), 0.3],
    [several(shorter(7)), -0.8],
  ],
  owner: [
    // "June Roberts" is no month.
    [several((c) => c.shares.date >= 0.5 && c.shares.name < 0.5), -1],
    [several(share("number", 0.5)), -1],
    [several(longer(90)), -1],
    [several(share("status", 0.8)), -0.8],
    [share("name", 0.4), 1],
  ],
  supportingOwners: [
    [several(share("date", 0.5)), -1],
    [several(share("number", 0.5)), -1],
    [share("name", 0.4), 0.8],
  ],
  priority: [
    // "1. Leadership", "2. Teaching": what the plan puts first, not how urgent each action is.
    [(c) => c.filled >= 2 && c.shares.level === 0 && c.averageLength > 9, -0.9],
    // "1. Attendance and safeguarding" is a priority of the plan, no measure of how urgent the action is.
    [several(longer(14)), -1],
    [several(share("date", 0.5)), -1],
    [share("level", 0.5), 1],
    [shorter(12), 0.8],
  ],
  start: DATES,
  due: DATES,
  revisedDue: DATES,
  completedOn: [[several(wordsWithoutDates), -0.7], ...DATES],
  lastUpdated: [[several(wordsWithoutDates), -0.7], ...DATES],
  timesReDated: NUMBERS,
  status: [
    [several(share("date", 0.7)), -1],
    // "Discussed / resolved" over what was discussed, another in each row.
    [several((c) => c.shares.status < 0.1 && c.distinctShare > 0.8 && c.averageLength > 20), -0.8],
    [share("status", 0.4), 1],
    [share("yesNo", 0.6), 1],
    [several(share("colour", 0.7)), -0.5],
    [several(longer(45)), -0.8],
    [several(share("number", 0.7)), -0.6],
  ],
  percentComplete: [
    [(c) => c.shares.percent === 0 && c.averageLength > 8, -1],
    [several(share("date", 0.5)), -1],
    [share("percent", 0.4), 1],
    [several(share("status", 0.5)), -0.8],
    [several(longer(25)), -1],
  ],
  latestUpdate: [
    // "In place since 13 January" is an update, no date.
    [several((c) => c.shares.date >= 0.6 && c.averageLength < 16), -1],
    [several((c) => c.shares.status >= 0.6 && c.averageLength < 22), -0.7],
    // "Ar y gweill / In progress": the same few states again and again.
    [several((c) => c.shares.status >= 0.8 && c.distinctShare <= 0.6 && c.averageLength < 40), -0.7],
    [several((c) => c.shares.colour >= 0.6), -1],
    [several(share("number", 0.7)), -0.8],
    [several((c) => c.shares.percent >= 0.6 && c.averageLength < 8), -0.8],
    [longer(12), 0.8],
  ],
  evidence: [[holdsStates, -0.6], ...ANY_WORDS],
  successMeasure: [
    [several(share("date", 0.7)), -0.7],
    // "Achieved", "Partly achieved" under "Outcome" say how far it is.
    [holdsStates, -0.9],
    // What has been done is an update, under "Outcome" too.
    [several((c) => c.shares.told >= 0.6 && c.shares.verb < 0.4), -0.5],
    ...WORDS,
  ],
  resources: [[several(share("date", 0.8)), -0.8], ...ANY_WORDS],
  // "CR1" is the number of a risk in a register elsewhere.
  risk: [
    [several((c) => c.shares.id >= 0.8 && c.averageLength < 10), -1],
    // "High", "M": how urgent it is.
    [several(share("level", 0.6)), -1],
    ...WORDS,
  ],
  group: [
    [several((c) => c.shares.status >= 0.6), -1],
    [several(share("date", 0.7)), -1],
    [several((c) => c.shares.told >= 0.5 && c.distinctShare > 0.8), -0.6],
    [several(share("number", 0.7)), -0.6],
  ],
  claimedRag: [
    [share("colour", 0.4), 1],
    [several(longer(35)), -0.9],
    [several(share("date", 0.5)), -1],
    [several(share("status", 0.7)), -0.5],
  ],
  name: [
    [share("name", 0.4), 1],
    [several(share("number", 0.5)), -1],
  ],
  initials: [
    [(c) => c.averageLength <= 5, 1],
    [several(longer(12)), -1],
  ],
  email: [[share("email", 0.4), 1]],
  from: DATES,
  to: DATES,
  date: DATES,
  madeOn: DATES,
  baselineOn: DATES,
  targetOn: DATES,
  latestOn: DATES,
  target: [[several(share("date", 0.6)), -0.8]],
  latest: [[several(share("date", 0.6)), -0.8]],
  baseline: [[several(share("date", 0.6)), -0.8]],
};
