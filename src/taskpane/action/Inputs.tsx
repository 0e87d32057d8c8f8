import type { JSX } from "react";
import type { CalendarDate } from "../../core/calendar/calendarDate";
import type { Action } from "../../core/plan/actionPlan";
import type { ComputedReason } from "../../core/rate/rating";
import { limitsBehind } from "../../core/rate/limitsBehind";
import type { ActionRole } from "../../core/recognise/recognition";
import { accountableOwner } from "../../core/plan/actionFacts";
import { CellLink } from "../frame/CellLink";
import { InputRow, LimitRow } from "../frame/InputRow";
import { useTexts } from "../texts";
import type { OneActionProps } from "./actionProps";

/** What a field of the action says, "" for nothing. */
const TEXT_OF: Readonly<Partial<Record<ActionRole, (action: Action, texts: InputTexts) => string>>> = {
  due: ({ due }, { date }) => date(due.day, due.raw),
  revisedDue: ({ revisedDue }, { date }) => date(revisedDue.day, revisedDue.raw),
  start: ({ start }, { date }) => date(start.firstDay ?? start.day, start.raw),
  lastUpdated: ({ lastUpdated }, { date }) => date(lastUpdated.day, lastUpdated.raw),
  status: ({ status }) => status.raw,
  percentComplete: ({ percent }, { percentage }) =>
    percent.percent === null ? percent.raw : percentage(percent.percent),
  evidence: ({ evidence }) => evidence ?? "",
  owner: (action) => accountableOwner(action)?.text ?? action.owner.raw,
  latestUpdate: ({ latestUpdate }) => latestUpdate ?? "",
};
interface InputTexts {
  readonly date: (day: CalendarDate | null, raw: string) => string;
  readonly percentage: (percent: number) => string;
}

/** What every rating rests on, and what this one does besides. */
const ALWAYS: readonly ActionRole[] = ["due", "revisedDue", "status", "percentComplete"];
const BESIDES: Readonly<Partial<Record<ComputedReason["code"], readonly ActionRole[]>>> = {
  "not-started": ["start"],
  stale: ["lastUpdated"],
  "no-accountable-owner": ["owner"],
  "complete-evidenced": ["evidence"],
  "complete-no-evidence": ["evidence"],
  "on-hold": ["latestUpdate"],
};

interface InputsProps extends OneActionProps {
  readonly computed: ComputedReason;
}

/** Each input of the rating with its value and its cell, and the limits it was compared with. */
export function Inputs({ words, rated, review, act, computed }: InputsProps): JSX.Element {
  const texts = useTexts();
  const { action } = rated;
  const inputTexts: InputTexts = {
    date: (day, raw) => (day === null ? raw : texts.pane.shortDay(day)),
    percentage: words.percent,
  };
  const roles = [...ALWAYS, ...(BESIDES[computed.code] ?? [])];
  return (
    <div className="inputs">
      {roles.map((role) => {
        const value = TEXT_OF[role]?.(action, inputTexts) ?? "";
        const cell = action.cells[role];
        return (
          <InputRow key={role} name={texts.heading(role)} value={value === "" ? null : value} none={words.empty}>
            {cell ? <CellLink short place={cell} about={texts.heading(role)} onGoTo={act.goTo} /> : null}
          </InputRow>
        );
      })}
      {limitsBehind(computed).map((key) => (
        <LimitRow key={key} limit={key} name={words.limit} review={review} act={act} />
      ))}
    </div>
  );
}
