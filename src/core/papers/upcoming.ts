import { addDays, daysBetween, type CalendarDate } from "../calendar/calendarDate";
import { dayThatCounts, isOverdue } from "../plan/actionFacts";
import type { RatedAction } from "../rate/rating";
import { schoolDates, type SchoolDate } from "../schools/schoolDates";
import { ActionCells, isOpenOne, sentence } from "./actionCells";
import { headline } from "./overwritableSentences";
import { titleOf } from "./paperHead";
import type { Paper, PaperBlock, TableRow } from "./paper";
import type { PaperInput } from "./paperInput";

const COLUMNS = [65.25, 64.5, 48, 230.25, 126, 66.75, 71.25, 90] as const;
const LAST = COLUMNS.length - 1;

/** What falls due before the next meeting of the Board and the one after, and what is late already. */
export function upcoming(input: PaperInput): readonly Paper[] {
  const { words, report, rated, asOf } = input;
  const { upcoming: texts } = words.papers.pack;
  const { day } = words.papers;
  const next = report.horizon.day;
  const after = meetingAfter(input, next);
  const open = rated.filter(isOpenOne);
  const late = open.filter(({ action }) => isOverdue(action, asOf));
  const dayOf = ({ action }: RatedAction): CalendarDate | null => dayThatCounts(action);
  const between = (from: CalendarDate, to: CalendarDate): readonly RatedAction[] =>
    open.filter((one) => (dayOf(one) ?? "") >= from && (dayOf(one) ?? "9") <= to);
  const [first, second] = [between(asOf, next), between(addDays(next, 1), after)];
  const none = open.filter((one) => dayOf(one) === null).length;
  const later = open.length - late.length - first.length - second.length - none;
  const blocks: readonly PaperBlock[] = [
    titleOf(texts.sheet, input),
    headline("state", texts.state(first.length, late.length, day(next)), first.length, late.length, next),
    ...part("next", texts.toNext(day(next)), "BoardDueNext", first, input),
    ...part("after", texts.toAfter(day(after)), "BoardDueAfter", second, input),
    ...daysOfSchools(after, input),
    ...part("late", texts.late, "BoardLate", late, input),
    sentence("addsUp", texts.addsUp(first.length, second.length, late.length, later, none, open.length), "note"),
  ];
  return [{ id: "upcoming", language: words.language, sheet: texts.sheet, columns: COLUMNS, blocks }];
}

/** The meeting after the next; where none is recorded, as long after it as it is away itself. */
function meetingAfter({ report, asOf }: PaperInput, next: CalendarDate): CalendarDate {
  const meeting = report.keyDatesAhead.find(({ kind, date }) => kind === "board meeting" && date > next);
  return meeting?.date ?? addDays(next, Math.max(1, daysBetween(asOf, next)));
}

/** What is to come for schools up to a day, warned of beforehand: how many schools, and no names. */
function daysOfSchools(until: CalendarDate, input: PaperInput): readonly PaperBlock[] {
  const { words, schools, asOf, policy } = input;
  const { upcoming: texts, heads } = words.papers.pack;
  const groups = new Map<string, SchoolDate[]>();
  for (const one of schoolDates(schools, asOf)) {
    const away = daysBetween(asOf, one.on);
    if (one.on > until && away > policy.dueSoonDays) continue;
    const key = `${one.on} ${one.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  if (groups.size === 0) return [];
  const rows = [...groups].flatMap(([key, own]): readonly TableRow[] => {
    const [first] = own;
    if (!first) return [];
    const { on, kind, school } = first;
    const away = daysBetween(asOf, on);
    return [
      {
        key,
        cells: [
          words.papers.shortDay(on, asOf),
          texts.days(away),
          school === null ? schools.length : own.length,
          words.sheets.schoolDates[kind],
          away <= policy.dueSoonDays ? texts.soon(policy.dueSoonDays) : { quiet: "–" },
        ],
      },
    ];
  });
  return [
    { kind: "heading", key: "schools", text: texts.schools(words.papers.day(until)), from: 0, to: LAST },
    {
      kind: "table",
      name: "BoardDueSchools",
      column: 0,
      headings: [
        ...[heads.due, heads.days].map((text) => ({ text, align: "left" }) as const),
        { text: texts.ofSchools, align: "right" },
        { text: texts.what, align: "indented" },
        { text: texts.warning, align: "left" },
      ],
      rows,
    },
  ];
}

function part(
  key: string,
  heading: string,
  name: string,
  actions: readonly RatedAction[],
  input: PaperInput,
): readonly PaperBlock[] {
  const { pack } = input.words.papers;
  const cells = new ActionCells(input);
  const sorted = [...actions].sort((a, b) =>
    (dayThatCounts(a.action) ?? "") < (dayThatCounts(b.action) ?? "") ? -1 : 1,
  );
  const title: PaperBlock = { kind: "heading", key, text: heading, from: 0, to: LAST };
  if (sorted.length === 0) return [title, sentence(`${key}None`, pack.upcoming.none)];
  const rows = sorted.map((one): TableRow => {
    const { action, rating } = one;
    const day = dayThatCounts(action);
    return {
      key: action.key,
      cells: [
        cells.day(day),
        day === null ? { quiet: "–" } : pack.upcoming.days(Math.abs(daysBetween(input.asOf, day))),
        ...[cells.id(one), cells.text(one, COLUMNS[3], 2), cells.owner(one, COLUMNS[4])],
        action.percent.percent === null ? { quiet: "–" } : pack.percent(action.percent.percent),
        cells.chip(rating),
        action.recommendation ?? { quiet: "–" },
      ],
    };
  });
  return [
    title,
    {
      kind: "table",
      name,
      column: 0,
      headings: [
        ...cells.heads("due", "days", "id", "action", "owner"),
        ...[cells.head("percent", "centre"), cells.head("rating"), cells.head("ref", "indented")],
      ],
      rows,
    },
  ];
}
