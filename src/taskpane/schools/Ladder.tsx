import type { JSX } from "react";
import { daysBetween } from "../../core/calendar/calendarDate";
import { ladderOf } from "../../core/schools/ladder";
import { nextStepOf, type NextStep } from "../../core/schools/nextStep";
import { Icon } from "../frame/Icon";
import { useTexts } from "../texts";
import type { CaseProps } from "./schoolsProps";

/** The rungs that have been reached with their days, and below them what comes next (M17). */
export function Ladder({ rated, review, words }: CaseProps): JSX.Element {
  const { pane, ofSchools } = useTexts();
  const { asOf, plan } = review;
  const reached = ladderOf(rated.school, plan.schoolSteps ?? [], asOf).filter(({ on }) => on !== null);
  const next = nextStepOf(rated, asOf);
  return (
    <section className="stack" aria-label={words.case.ladder}>
      <h2>{words.case.ladder}</h2>
      <ol className="tight">
        {reached.map(({ rung, on }) => (
          <li key={rung} className="beside">
            <span className="sign sign-done">
              <Icon name="done" size={16} />
            </span>
            <span className="grow words">{ofSchools.rungs[rung]}</span>
            <span className="small quiet figure">{on && pane.shortDay(on)}</span>
          </li>
        ))}
        <Next {...{ rated, words, next }} asOf={asOf} />
      </ol>
    </section>
  );
}

interface NextProps extends Pick<CaseProps, "words" | "rated"> {
  readonly next: NextStep | null;
  readonly asOf: CaseProps["review"]["asOf"];
}

function Next({ words, next, asOf }: NextProps): JSX.Element {
  const { pane } = useTexts();
  if (!next) return <li className="quiet">{words.case.nothingNext}</li>;
  const { kind, on, since } = next;
  const late = on === null ? 0 : daysBetween(on, asOf);
  const waits = since === null ? 0 : daysBetween(since, asOf);
  const when =
    on !== null
      ? late > 0
        ? words.case.late(late)
        : words.case.by(pane.shortDay(on))
      : waits > 0
        ? words.case.waiting(waits)
        : words.case.notYet;
  return (
    <li className="beside strong">
      <span className={late > 0 ? "sign sign-error" : "sign sign-warning"}>
        <Icon name={late > 0 ? "error" : "forward"} size={16} />
      </span>
      <span className="grow words">{words.case.next[kind]}</span>
      <span className="small figure">{when}</span>
    </li>
  );
}
