import { useId, type JSX } from "react";
import type { CalendarDate } from "../../core/calendar/calendarDate";
import type { Status } from "../../core/read/readings";
import type { ConflictChoice, ReturnConflict } from "../../core/returns/mergeReturns";
import type { PaneReturnsWords } from "../../core/words/en/paneReturns";
import { useTexts } from "../texts";

interface ConflictProps {
  readonly conflict: ReturnConflict;
  readonly words: PaneReturnsWords;
  /** What of what was returned is taken, null for what the plan says; undefined while nobody has chosen. */
  readonly choice: ConflictChoice["returned"] | undefined;
  readonly onChoose: (returned: ConflictChoice["returned"]) => void;
}

/** What the plan and returns say of the same cell, to choose from; nothing is chosen beforehand. */
export function Conflict({ conflict, words, choice, onChoose }: ConflictProps): JSX.Element {
  const { day, statuses } = useTexts();
  const id = useId();
  const { field, before, now, returned } = conflict;
  const stated = (value: string | number | null): string => {
    if (value === null || value === "") return words.nothing;
    if (field === "newDay") return day(value as CalendarDate);
    return field === "status" ? statuses[value as Status] : String(value);
  };
  const option = (at: number | null, label: string): JSX.Element => (
    <label key={String(at)} className="option">
      <input type="radio" name={id} checked={choice === at} onChange={() => onChoose(at)} />
      <span className="words">{label}</span>
    </label>
  );
  return (
    <fieldset className="stack">
      <legend className="strong words">{words.conflict(conflict.id, words.columns[field], stated(before))}</legend>
      {option(null, words.keepPlan(stated(now)))}
      {returned.map(({ value, by }, at) => option(at, words.takeReturned(stated(value), by)))}
    </fieldset>
  );
}
