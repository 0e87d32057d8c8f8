import type { JSX } from "react";
import type { RatedRecommendation } from "../../core/rate/rating";
import { countsBehind, shareLimits } from "../../core/rate/rollUp";
import { COUNT_NAMES, type CountName } from "../../core/words/paneRecommendationWords";
import { Button } from "../frame/Button";
import { CellLink } from "../frame/CellLink";
import { InputRow, LimitRow } from "../frame/InputRow";
import { OneBar, OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { RatingChip } from "../frame/Rating";
import { useTexts } from "../texts";
import { EvidenceList, NotCovered, Slipped } from "./Accounts";
import { MeasureList, RiskList } from "./MeasureLists";
import { SchoolList } from "./SchoolList";
import { Views } from "./Views";
import type { RecommendationProps, OneRecommendationProps } from "./recommendationProps";

/** One recommendation: the counts that decided its rating, and every view of it beside that. */
export function RecommendationPlace(props: RecommendationProps): JSX.Element {
  const { pane } = useTexts();
  const { state, review, act, words } = props;
  const opened = state.opened?.kind === "recommendation" ? state.opened : null;
  const all = review.recommendations;
  const at = all.findIndex(({ recommendation }) => recommendation.ref === opened?.ref);
  const rated = all[at];
  const back = (): void => act.show("plan");
  const step = (to: RatedRecommendation | undefined): (() => void) | null =>
    to
      ? () => act.show("plan", { kind: "recommendation", ref: to.recommendation.ref }, `row-${to.recommendation.ref}`)
      : null;
  const place = rated?.recommendation.place ?? null;
  const foot = rated && place && (
    <div className="buttons">
      <Button look="primary" onPress={() => act.goTo(place)}>
        {words.showInSheet(rated.recommendation.ref)}
      </Button>
    </div>
  );
  return (
    <Page tab="plan" foot={foot} onEscape={back}>
      <OneBar
        back={pane.bar.back.plan}
        onBack={back}
        position={rated ? pane.bar.of(at + 1, all.length) : ""}
        onPrevious={step(all[at - 1])}
        onNext={step(at < 0 ? undefined : all[at + 1])}
      />
      {rated ? <OneRecommendation {...props} rated={rated} /> : <p>{words.gone}</p>}
    </Page>
  );
}

function OneRecommendation(props: OneRecommendationProps): JSX.Element {
  const texts = useTexts();
  const { rated, review, act } = props;
  const { ref, text, lead, source, place } = rated.recommendation;
  return (
    <>
      <div className="tight">
        <OpenedHeading of={ref}>
          <span lang={review.plan.language}>{`${ref} ${text}`.trim()}</span>
        </OpenedHeading>
        <p className="quiet words">
          {[lead ?? "", source].filter((part) => part !== "").join(" · ")}
          {place && (
            <>
              {" "}
              <CellLink place={place} onGoTo={act.goTo} />
            </>
          )}
        </p>
      </div>
      <p className="buttons">
        <RatingChip rating={rated.rating} />
        <span className="strong">{texts.recommendationReason(rated.reason)}</span>
      </p>
      <Counts {...props} />
      <SchoolList {...props} />
      <Views {...props} />
      <NotCovered {...props} />
      <MeasureList {...props} />
      <RiskList {...props} />
      <Slipped {...props} />
      <EvidenceList {...props} />
    </>
  );
}

const ONLY_WHERE_SOME: ReadonlySet<CountName> = new Set(["highRed", "cancelled"]);

/** The counts that decided, each of how many, and the limits that they were compared with (R14). */
function Counts({ words, rated, review, act }: OneRecommendationProps): JSX.Element {
  const texts = useTexts();
  const own = review.rated.filter(({ action }) => action.recommendation === rated.recommendation.ref);
  const counts = { ...countsBehind(own), cancelled: rated.cancelled };
  const title = words.why(texts.rating(rated.rating));
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      <div className="inputs">
        {COUNT_NAMES.filter((count) => counts[count] > 0 || !ONLY_WHERE_SOME.has(count)).map((count) => (
          <InputRow
            key={count}
            name={words.counts[count]}
            value={
              count === "all" || count === "cancelled"
                ? String(counts[count])
                : words.of(counts[count], count === "rated" ? counts.all : counts.rated)
            }
            none=""
          >
            {null}
          </InputRow>
        ))}
        {[...shareLimits(rated.reason), ...(rated.reason.code === "schools-red" ? (["redSchools"] as const) : [])].map(
          (limit) => (
            <LimitRow key={limit} limit={limit} name={words.limit} review={review} act={act} />
          ),
        )}
      </div>
    </section>
  );
}
