import type { JSX } from "react";
import type { CalendarDate } from "../../core/calendar/calendarDate";
import type { Action } from "../../core/plan/actionPlan";
import type { ComputedReason, Policy } from "../../core/rate/rating";
import { limitsBehind } from "../../core/rate/limitsBehind";
import { limitOf } from "../../core/rate/settings";
import type { ActionRole } from "../../core/recognise/recognition";
import { limitPlace } from "../../core/edits/settingPlace";
import { accountableOwner } from "../../core/plan/actionFacts";
import { CellLink } from "../frame/CellLink";
import { useTexts, type Texts } from "../texts";
import type { OneActionProps } from "./ActionPlace";

/** What a field of the action says, "" for nothing. */
const SAID: Readonly<Partial<Record<ActionRole, (action: Action, said: Said) => string>>> = {
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
interface Said {
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
  const said: Said = {
    date: (day, raw) => (day === null ? raw : texts.pane.shortDay(day)),
    percentage: words.percent,
  };
  const roles = [...ALWAYS, ...(BESIDES[computed.code] ?? [])];
  return (
    <div className="inputs">
      {roles.map((role) => {
        const value = SAID[role]?.(action, said) ?? "";
        const cell = action.cells[role];
        return (
          <Input key={role} name={texts.heading(role)} value={value === "" ? null : value} none={words.empty}>
            {cell ? <CellLink short place={cell} about={texts.heading(role)} onGoTo={act.goTo} /> : null}
          </Input>
        );
      })}
      {limitsBehind(computed).map((key) => (
        <Limit key={key} name={key} {...{ words, texts, review, act }} />
      ))}
    </div>
  );
}

interface InputProps {
  readonly name: string;
  readonly value: string | null;
  readonly none: string;
  readonly children: JSX.Element | null;
}

function Input({ name, value, none, children }: InputProps): JSX.Element {
  return (
    <>
      <span className="quiet">{name}</span>
      <span className={value === null ? "quiet" : "strong words"}>{value ?? none}</span>
      <span className="figure">{children}</span>
    </>
  );
}

interface LimitProps extends Pick<OneActionProps, "words" | "review" | "act"> {
  readonly name: keyof Policy;
  readonly texts: Texts;
}

function Limit({ name, words, texts, review, act }: LimitProps): JSX.Element {
  const place = limitPlace(review.snapshot, name);
  return (
    <Input name={words.limit} value={`${String(review.policy[name])} ${texts.unit(limitOf(name).unit)}`} none="">
      {place ? <CellLink place={place} onGoTo={act.goTo} /> : null}
    </Input>
  );
}
