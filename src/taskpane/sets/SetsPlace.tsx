import { useMemo, type JSX } from "react";
import { hasTables } from "../../app/sessionState";
import { setOffers, type SetOffer } from "../../core/recommendationSets/offer";
import type { PaneSetsWords } from "../../core/words/en/paneSets";
import { Button } from "../frame/Button";
import { OneBar, OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { Unfolding } from "../frame/Unfolding";
import { isBusy, type PlaceProps } from "../placeProps";
import { useTexts } from "../texts";

interface SetsProps extends PlaceProps {
  readonly words: PaneSetsWords;
}

/** The ready sets of recommendations: what each says, what the plan has of it, and adding it. */
export function SetsPlace(props: SetsProps): JSX.Element {
  const { words, review, act } = props;
  const { pane } = useTexts();
  const offers = useMemo(() => setOffers(review.plan), [review.plan]);
  const back = (): void => act.show("plan");
  return (
    <Page tab="plan" onEscape={back}>
      <OneBar back={pane.bar.back.plan} onBack={back} position="" onPrevious={null} onNext={null} />
      <OpenedHeading of="sets">{words.title}</OpenedHeading>
      <p>{words.about}</p>
      <p>{hasTables(review) ? words.stays : words.tablesFirst}</p>
      {offers.map((offer) => (
        <OneSet key={offer.set.key} {...props} offer={offer} />
      ))}
    </Page>
  );
}

function OneSet({ offer, words, state, act }: SetsProps & { readonly offer: SetOffer }): JSX.Element {
  const { set, isMatch, otherwise, missing } = offer;
  const { day } = useTexts();
  const { language } = state;
  const added = [
    ...(missing.recommendations > 0 ? [words.recommendations(missing.recommendations)] : []),
    ...(missing.keyDates > 0 ? [words.keyDates(missing.keyDates)] : []),
  ];
  const name = set.name[language];
  return (
    <section className="tinted stack" aria-label={name}>
      <h2>{name}</h2>
      <p className="small quiet">
        {[words.recommendations(set.recommendations.length), words.keyDates(set.keyDates.length)].join(", ")}
      </p>
      {isMatch && <p>{words.isMatch}</p>}
      {otherwise.length > 0 && <p>{words.otherwise(otherwise)}</p>}
      <Unfolding title={words.show} label={`${words.show}: ${name}`}>
        <ul className="stack" lang="en">
          {set.recommendations.map(({ ref, text }) => (
            <li key={ref} className="words">
              <span className="strong">{ref}</span> {text}
            </li>
          ))}
        </ul>
        <ul className="stack">
          {set.keyDates.map(({ date, from, event }) => (
            <li key={event.en} className="words">
              <span className="strong">{from === undefined ? day(date) : `${day(from)} – ${day(date)}`}</span>{" "}
              {event[language]}
            </li>
          ))}
        </ul>
      </Unfolding>
      {added.length === 0 ? (
        <p>{words.isThere}</p>
      ) : (
        <div className="buttons">
          <Button waits={isBusy(state)} onPress={() => act.addSet(set.key)}>
            {words.add(added)}
          </Button>
        </div>
      )}
    </section>
  );
}
