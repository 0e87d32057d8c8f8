import { memo, type JSX } from "react";
import { actionsIn } from "../actionLists";
import { openFindings } from "../checks/openFindings";
import { Button } from "../frame/Button";
import { Page, useFocusBack } from "../frame/Page";
import { Rows } from "../frame/Rows";
import { isBusy, type PlaceProps } from "../placeProps";
import { useTexts } from "../texts";
import { Meeting } from "./Meeting";
import { NextSteps } from "./NextSteps";
import { RecommendationRow } from "./RecommendationRow";

/** The overview: the next meeting, what is to be done next, and the recommendations in the order of the plan. */
export function PlanPlace(props: PlaceProps): JSX.Element {
  const { pane } = useTexts();
  const { state, act, review } = props;
  const words = pane.overview;
  useFocusBack(state.openedFrom);
  const open = openFindings(review);
  const errors = open.filter(({ severity }) => severity === "error").length;
  const changed = open.filter(({ code, severity }) => code === "source-changed" && severity !== "note").length;
  const foot = (
    <>
      <div className="buttons">
        <Button look="primary" waits={isBusy(state)} onPress={act.buildSummary}>
          {words.build}
        </Button>
      </div>
      <p className="small quiet">{errors > 0 ? words.errorsOpen(errors) : words.noErrors}</p>
    </>
  );
  return (
    <Page tab="plan" foot={foot}>
      <h1 className="unseen">{words.title}</h1>
      <Meeting {...props} />
      {changed > 0 && (
        <section className="tinted stack">
          <p>{words.sourceChanged(changed)}</p>
          <div className="buttons">
            <Button look="small" onPress={() => act.show("source")}>
              {words.chooseSource}
            </Button>
          </div>
        </section>
      )}
      <NextSteps {...props} />
      <Recommendations {...props} />
    </Page>
  );
}

const Recommendations = memo(function Recommendations(props: PlaceProps): JSX.Element {
  const texts = useTexts();
  const { review } = props;
  const words = texts.pane.overview;
  const { total } = review.report;
  const loose = actionsIn(review, { of: "recommendation", ref: null }, null);
  return (
    <section className="stack" aria-label={words.recommendations}>
      <div className="ends">
        <h2>{words.recommendations}</h2>
        <span className="small quiet">
          {words.actions(total.actions)} · {words.complete(total.complete.count)}
        </span>
      </div>
      <Rows>
        {review.recommendations.map((rated) => (
          <RecommendationRow key={rated.recommendation.ref} {...props} rated={rated} />
        ))}
        {loose.length > 0 && <RecommendationRow {...props} rated={null} />}
      </Rows>
      <p className="small quiet">{words.legend(texts.letters)}</p>
    </section>
  );
});
