import { useMemo, type JSX } from "react";
import type { Opened } from "../../app/sessionState";
import { daysBetween } from "../../core/calendar/calendarDate";
import { nextChange, ratingsByNewDay, ratingWhenComplete } from "../../core/rate/nextChange";
import type { RatedAction, Rating } from "../../core/rate/rating";
import { accountableOwner, dayThatCounts, isOpen } from "../../core/plan/actionFacts";
import { actionsIn, placeOfAction, titleOf } from "../actionLists";
import { groupOf } from "../checks/groups";
import { showCheck } from "../checks/showCheck";
import { Button } from "../frame/Button";
import { CellLink } from "../frame/CellLink";
import { Icon } from "../frame/Icon";
import { OneBar, OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { RatingChip } from "../frame/Rating";
import { Rows } from "../frame/Rows";
import { Sign } from "../frame/Sign";
import { useTexts } from "../texts";
import { Inputs } from "./Inputs";
import type { ActionProps, OneActionProps } from "./actionProps";

/** One action: its rating and why, when that changes by itself, and what would change it. */
export function ActionPlace(props: ActionProps): JSX.Element {
  const { state, review } = props;
  const opened = state.opened?.kind === "action" ? state.opened : null;
  const rated = review.rated.find(({ action }) => action.key === opened?.key);
  if (!opened || !rated) return <Gone {...props} />;
  return <OneAction {...props} rated={rated} opened={opened} />;
}

/** The action was open, and its row is no longer there. */
function Gone({ act, state, words }: ActionProps): JSX.Element {
  const { pane } = useTexts();
  const tab = state.place === "checks" ? "checks" : "plan";
  const back = (): void => act.show(tab);
  return (
    <Page tab={tab} onEscape={back}>
      <OneBar back={pane.bar.back[tab]} onBack={back} position="" onPrevious={null} onNext={null} />
      <p>{words.gone}</p>
    </Page>
  );
}

type OpenedAction = Extract<Opened, { readonly kind: "action" }>;

function OneAction(props: OneActionProps & { readonly opened: OpenedAction }): JSX.Element {
  const texts = useTexts();
  const { pane } = texts;
  const { act, state, review, words, rated, opened } = props;
  const { action } = rated;
  const tab = state.place === "checks" ? "checks" : "plan";
  const list = useMemo(() => actionsIn(review, opened.list, state.owner), [review, opened, state.owner]);
  const at = list.findIndex((one) => one.action.key === action.key);
  const step = (to: RatedAction | undefined): (() => void) | null =>
    to ? () => act.show(state.place, { ...opened, key: to.action.key }) : null;
  const back = (): void => act.show(tab);
  const place = placeOfAction(rated);
  const isOurs = place.sheet !== action.place.sheet || place.row !== action.place.row;
  const isInTable = review.plan.origin === "tables";
  const foot = (
    <div className="buttons">
      {isInTable && (
        <Button look="primary" onPress={() => act.show(state.place, { ...opened, isUpdating: true })}>
          {words.update(action.id ?? pane.overview.withoutId)}
        </Button>
      )}
      <Button {...(isInTable ? {} : { look: "primary" as const })} onPress={() => act.goTo(place)}>
        {words.showInSheet(action.id ?? pane.overview.withoutId)}
      </Button>
    </div>
  );
  const position = at < 0 ? "" : words.position[opened.list.of](pane.bar.of(at + 1, list.length));
  return (
    <Page tab={tab} foot={foot} onEscape={back}>
      <OneBar
        back={pane.bar.back[tab]}
        onBack={back}
        position={position}
        onPrevious={step(list[at - 1])}
        onNext={step(at < 0 ? undefined : list[at + 1])}
      />
      <div className="tight">
        <OpenedHeading of={action.key}>
          <span lang={review.plan.language}>{titleOf(rated)}</span>
        </OpenedHeading>
        <p className="quiet words">
          {accountableOwner(action)?.text ?? action.owner.raw}
          {action.recommendation !== null && ` · ${action.recommendation}`}
          {" · "}
          <CellLink place={place} onGoTo={act.goTo} />
          {isOurs && (
            <>
              {` · ${words.source} `}
              <CellLink place={action.place} onGoTo={act.goTo} />
            </>
          )}
        </p>
      </div>
      <p className="buttons">
        <RatingChip rating={rated.rating} />
        <span className="strong">{texts.reason(rated.reason)}</span>
      </p>
      <Why {...props} />
      <WhatWouldChange {...props} />
      <ItsChecks {...props} />
    </Page>
  );
}

function Why(props: OneActionProps): JSX.Element {
  const texts = useTexts();
  const { words, rated } = props;
  const { reason, rating, action } = rated;
  const computed = reason.code === "override" ? reason.computed : { rating, reason };
  const due = dayThatCounts(action);
  return (
    <section className="card" aria-label={words.why(texts.rating(rating))}>
      <h2>{words.why(texts.rating(rating))}</h2>
      {reason.code === "override" && <p className="words">{words.byHand(reason.by, reason.reason)}</p>}
      {reason.code === "override" && (
        <p>{words.byTheRules(words.ratedAs[computed.rating], texts.reason(computed.reason))}</p>
      )}
      {computed.reason.code === "overdue" && due !== null && isOpen(action) ? (
        <p>{words.dueAndOpen(texts.day(due))}</p>
      ) : (
        reason.code !== "override" && <p>{texts.reason(reason)}.</p>
      )}
      <Inputs {...props} computed={computed.reason} />
    </section>
  );
}

/** Each line is the rating on another day, or with another day or status in the action: none of it restates the rules. */
function WhatWouldChange({ words, rated: { action }, review }: OneActionProps): JSX.Element {
  const texts = useTexts();
  const { pane } = texts;
  const { asOf, ratedWith } = review;
  const { next, days, withEvidence, without } = useMemo(() => {
    return {
      next: nextChange(action, ratedWith),
      days: ratingsByNewDay(action, ratedWith),
      withEvidence: ratingWhenComplete(action, ratedWith, true),
      without: ratingWhenComplete(action, ratedWith, false),
    };
  }, [action, ratedWith]);
  const inDays = next ? pane.overview.inDays(daysBetween(asOf, next.day)) : "";
  const isOnly = days.length === 1;
  return (
    <section className="card" aria-label={words.change}>
      <h2>{words.change}</h2>
      <div className="changes">
        {next && <RatingChip rating={next.rated.rating} />}
        <span className={next ? undefined : "span-all"}>
          <span className="strong">{words.leftAsItIs}</span>{" "}
          {next ? words.fromDay(texts.day(next.day), inDays) : words.staysAsItIs}
        </span>
        {days.map(({ rating, from, to }, index) => (
          <Change
            key={from}
            rating={rating}
            text={`${words.newDay} ${
              isOnly
                ? words.anyDay
                : to === null
                  ? words.from(texts.day(from))
                  : index === 0
                    ? words.upTo(texts.day(to))
                    : words.between(pane.shortDay(from), pane.shortDay(to))
            }`}
          />
        ))}
        {withEvidence && <Change rating={withEvidence} text={words.completeWithEvidence} />}
        {without && <Change rating={without} text={words.completeWithout} />}
      </div>
    </section>
  );
}

function Change({ rating, text }: { readonly rating: Rating; readonly text: string }): JSX.Element {
  return (
    <>
      <RatingChip rating={rating} />
      <span>{text}</span>
    </>
  );
}

function ItsChecks({ words, rated, review, act }: OneActionProps): JSX.Element {
  const texts = useTexts();
  const own = review.findings.filter(({ actionKey }) => actionKey === rated.action.key);
  return (
    <section className="stack" aria-label={words.toLookAt}>
      <h2>{words.toLookAt}</h2>
      {own.length === 0 && <p className="quiet">{words.nothingToLookAt}</p>}
      {own.length > 0 && (
        <Rows>
          {own.map((finding, at) => (
            <li key={at}>
              <button type="button" className="rows-row" onClick={() => showCheck(finding, review, act)}>
                <Sign severity={finding.severity} />
                <span className="grow">
                  <span className="strong">
                    {texts.pane.groups[review.setAside.has(finding) ? "set-aside" : groupOf(finding)]}
                  </span>
                  <span className="cut small quiet">{texts.finding(finding).what}</span>
                </span>
                <Icon name="forward" size={14} />
              </button>
            </li>
          ))}
        </Rows>
      )}
    </section>
  );
}
