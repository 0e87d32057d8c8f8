import { toSerial, type CalendarDate } from "../calendar/calendarDate";
import { accountableOwner, dayThatCounts, rowsOfOwner } from "../plan/actionFacts";
import type { Action, ActionPlan } from "../plan/actionPlan";
import type { Status } from "../read/readings";
import { TABLE_STATUSES } from "../read/tableWords";
import type { Language } from "../tables/description";
import { RETURNS_WORDS } from "../words/returnsLanguages";
import { RETURN_COLUMNS, type ReturnColumn } from "../words/returnsWords";
import { unanswered } from "./unanswered";

/** What an action said when its return was made: by it what comes back is compared three ways. */
export interface ReturnMemory {
  readonly key: string;
  readonly owner: string;
  readonly asOf: CalendarDate;
  readonly status: Status | null;
  readonly percent: number | null;
  readonly day: CalendarDate | null;
  readonly words: string;
  /** What the cells that are not asked for say, so that what is typed over one is noticed. */
  readonly given: readonly string[];
}

export type ReturnValue = string | number | null;

/** A workbook for one owner, as its cells are to be; the columns are those of `RETURN_COLUMNS`. */
export interface ReturnSheet {
  readonly owner: string;
  readonly language: Language;
  readonly asOf: CalendarDate;
  readonly title: string;
  readonly about: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ReturnValue[])[];
  readonly statuses: readonly string[];
}

/** The columns before those that are asked for. */
export const GIVEN = RETURN_COLUMNS.indexOf("status");
/** The columns an owner may fill. */
export const ASKED: readonly ReturnColumn[] = ["status", "percent", "newDay", "why", "words", "evidence"];
export const HEADING_ROW = 3;

interface ReturnInput {
  readonly plan: Pick<ActionPlan, "actions" | "register">;
  readonly asOf: CalendarDate;
  /** Of owners for whom PlanOwners says none. */
  readonly language: Language;
}

/** In which language an owner is written to: as PlanOwners says beside the name. */
function languageOf([action]: readonly Action[], { plan, language }: ReturnInput): Language {
  const owner = action && accountableOwner(action);
  if (!owner) return language;
  const rows = [...(action.ownerInTable?.rows ?? []), ...rowsOfOwner(owner, plan.register)];
  return rows.find((row) => row.language !== undefined)?.language ?? language;
}

/** A return for each owner with something to say. */
export const makeReturns = (input: ReturnInput): readonly ReturnSheet[] =>
  [...unanswered(input.plan, input.asOf)].map(([owner, actions]) =>
    returnFor(owner, actions, input.asOf, languageOf(actions, input)),
  );

function returnFor(owner: string, actions: readonly Action[], asOf: CalendarDate, language: Language): ReturnSheet {
  const words = RETURNS_WORDS[language];
  const statuses = TABLE_STATUSES[language];
  return {
    owner,
    language,
    asOf,
    title: words.title(owner, asOf),
    about: words.about,
    headings: RETURN_COLUMNS.map((column) => words.columns[column]),
    statuses: Object.values(statuses),
    rows: actions.map((action): readonly ReturnValue[] => {
      const counted = dayThatCounts(action);
      const given: readonly ReturnValue[] = [
        action.id,
        action.action,
        counted === null ? action.due.raw || null : toSerial(counted, 1900),
        action.latestUpdate,
        action.status.status === null ? action.status.raw || null : statuses[action.status.status],
        action.percent.percent,
      ];
      const memory: ReturnMemory = {
        key: action.key,
        owner,
        asOf,
        status: action.status.status,
        percent: action.percent.percent,
        day: counted,
        words: action.latestUpdate ?? "",
        given: given.map((value) => asText(value)),
      };
      return [...given, ...ASKED.map(() => null), JSON.stringify(memory)];
    }),
  };
}

/** A value as it is compared with what comes back. */
export const asText = (value: ReturnValue | boolean | undefined): string => String(value ?? "").trim();
