import { useMemo, type JSX } from "react";
import type { ActionList } from "../../app/sessionState";
import type { Severity } from "../../core/findings/finding";
import type { RatedAction } from "../../core/rate/rating";
import { dayThatCounts } from "../../core/plan/actionFacts";
import { notedReturns, ownersTurns, waitedFor } from "../../core/returns/returnRound";
import { actionsIn, daysLate, ownersIn } from "../actionLists";
import { FilterChoice } from "../frame/Choice";
import { Icon } from "../frame/Icon";
import { Rows } from "../frame/Rows";
import { Sign } from "../frame/Sign";
import type { PlaceProps } from "../placeProps";
import { useTexts } from "../texts";

/** What is to be done next, of everybody or of one owner: each line opens its actions one by one. */
export function NextSteps({ state, act, review }: PlaceProps): JSX.Element {
  const texts = useTexts();
  const words = texts.pane.overview;
  const { owner } = state;
  const owners = useMemo(() => ownersIn(review), [review]);
  const overdue = useMemo(() => actionsIn(review, { of: "overdue" }, owner), [review, owner]);
  const due = useMemo(() => actionsIn(review, { of: "due" }, owner), [review, owner]);
  const waiting = useMemo(
    () =>
      waitedFor(ownersTurns(review.plan, review.asOf, notedReturns(review.snapshot))).filter(
        (turn) => owner === null || turn.owner === owner,
      ),
    [review, owner],
  );
  const askedOn = waiting.flatMap(({ madeOn }) => madeOn ?? []).sort()[0];
  const { horizon, dateMoves } = review.report;
  // The moves that are listed, and the day that many are due on, are everybody's.
  const moves = owner === null ? dateMoves.moves : [];
  const [shared] = dateMoves.sharedDays;
  const canBeAgreed = moves.some(({ state: became }) => became === "asked");
  const notAgreed = moves.filter(({ state: became }) => became !== "agreed").length;
  const firstDay = due[0] && dayThatCounts(due[0].action);
  const open = (list: ActionList, first: RatedAction, from: string) => (): void =>
    act.show("plan", { kind: "action", key: first.action.key, list }, from);
  return (
    <section className="stack" aria-label={words.nextSteps}>
      <div className="ends">
        <h2>{words.nextSteps}</h2>
        {owners.length > 1 && (
          <FilterChoice
            label={words.whose}
            value={owner}
            all={words.everyone}
            options={owners}
            onChoose={(chosen) => act.narrow({ owner: chosen })}
          />
        )}
      </div>
      {overdue.length + due.length + waiting.length === 0 && <p>{words.nothingNext}</p>}
      {overdue.length + due.length + waiting.length + moves.length > 0 && (
        <Rows>
          {overdue[0] && (
            <StepRow
              id="row-overdue"
              severity="error"
              text={words.overdue(overdue.length)}
              aside={words.oldest(daysLate(review, overdue[0]))}
              onOpen={open({ of: "overdue" }, overdue[0], "row-overdue")}
            />
          )}
          {due[0] && (
            <StepRow
              id="row-due"
              severity="warning"
              text={
                horizon.kind === "meeting"
                  ? words.dueBeforeBoard(due.length)
                  : words.dueWithin(due.length, horizon.days)
              }
              aside={firstDay ? words.firstDue(texts.pane.shortDay(firstDay)) : ""}
              onOpen={open({ of: "due" }, due[0], "row-due")}
            />
          )}
          {askedOn && (
            <StepRow
              id="row-waiting"
              severity="note"
              text={words.waitingForOwners(waiting.reduce((sum, { actions }) => sum + actions, 0))}
              aside={words.asked(texts.pane.shortDay(askedOn))}
              onOpen={() => act.show("returns", null, "row-waiting")}
            />
          )}
          {moves.length > 0 && (
            <StepRow
              id="row-moves"
              severity={canBeAgreed ? "warning" : "note"}
              text={words.moved(moves.length, notAgreed)}
              aside={shared ? words.dueOnOneDay(shared.count, texts.pane.shortDay(shared.day)) : ""}
              onOpen={() => act.show("moves", null, "row-moves")}
            />
          )}
        </Rows>
      )}
    </section>
  );
}

interface StepRowProps {
  readonly id: string;
  readonly severity: Severity;
  readonly text: string;
  readonly aside: string;
  readonly onOpen: () => void;
}

function StepRow({ id, severity, text, aside, onOpen }: StepRowProps): JSX.Element {
  return (
    <li>
      <button id={id} type="button" className="rows-row" onClick={onOpen}>
        <Sign severity={severity} isNamed={false} />
        <span className="grow strong">{text}</span>
        <span className="side-remark small quiet">{aside}</span>
        <Icon name="forward" size={14} />
      </button>
    </li>
  );
}
