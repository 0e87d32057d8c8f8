import { useMemo, useState, type JSX } from "react";
import type { Opened } from "../../app/sessionState";
import { isOpen } from "../../core/plan/actionFacts";
import { ratingAfterUpdate } from "../../core/rate/ratingAfterUpdate";
import type { RatedAction } from "../../core/rate/rating";
import type { PaneUpdateWords } from "../../core/words/en/paneUpdate";
import { actionsIn, selectedActions } from "../actionLists";
import { Button } from "../frame/Button";
import { Field, TextInput } from "../frame/Field";
import { OneBar, OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { RatingChip } from "../frame/Rating";
import { isBusy, type PlaceProps } from "../placeProps";
import { useTexts } from "../texts";
import { OthersAlike } from "./OthersAlike";
import { NOTHING, updateFrom, UpdateFields, type Typed } from "./UpdateFields";

interface UpdateProps extends PlaceProps {
  readonly words: PaneUpdateWords;
}
type OpenedAction = Extract<Opened, { readonly kind: "action" }>;

/** The form in which an action is updated, and others of its list with it. */
export function UpdatePlace(props: UpdateProps): JSX.Element {
  const { state, review, act, words } = props;
  const opened = state.opened?.kind === "action" ? state.opened : null;
  const rated = review.rated.find(({ action }) => action.key === opened?.key);
  const tab = state.place === "checks" ? "checks" : "plan";
  if (opened && rated) return <Form key={rated.action.key} {...props} opened={opened} rated={rated} />;
  const back = (): void => act.show(tab);
  return (
    <Page tab={tab} onEscape={back}>
      <OneBar back={words.back} onBack={back} position="" onPrevious={null} onNext={null} />
      <p>{words.gone}</p>
    </Page>
  );
}

/** Who wrote last: said again until the pane is closed. */
let lastName = "";

function Form(props: UpdateProps & { readonly opened: OpenedAction; readonly rated: RatedAction }): JSX.Element {
  const { state, review, act, words, opened, rated } = props;
  const texts = useTexts();
  const [typed, setTyped] = useState(NOTHING);
  const [name, setName] = useState(lastName);
  const [problem, setProblem] = useState("");
  const tab = state.place === "checks" ? "checks" : "plan";
  const { action } = rated;
  const others = useMemo(
    () =>
      actionsIn(review, opened.list, state.owner).filter((one) => one.action.key !== opened.key && isOpen(one.action)),
    [review, opened, state.owner],
  );
  const [chosen, setChosen] = useState(() => chosenAtFirst(selectedActions(review, state), opened.key));
  const stated = updateFrom(typed);
  const after = stated && ratingAfterUpdate(action, stated, review.ratedWith);
  const keys = [action.key, ...others.map((one) => one.action.key).filter((key) => chosen.has(key))];
  const back = (): void => act.show(state.place, { kind: "action", key: opened.key, list: opened.list });
  const save = (): void => {
    if (stated === null || Object.keys(stated).length === 0) setProblem(words.sayWhat);
    else if (name.trim() === "") setProblem(words.sayWho);
    else {
      lastName = name.trim();
      act.update(keys.map((key) => ({ key, ...stated, by: name.trim() })));
      back();
    }
  };
  const set = (more: Partial<Typed>): void => setTyped({ ...typed, ...more });
  const foot = (
    <>
      <div className="buttons">
        <Button look="primary" keys="Control+Enter" waits={isBusy(state)} onPress={save}>
          {words.save(keys.length)}
          <kbd className="key" aria-hidden="true">
            Ctrl Enter
          </kbd>
        </Button>
        <Button onPress={back}>{words.cancel}</Button>
      </div>
      <p className="small quiet">{words.writes(keys.length)}</p>
    </>
  );
  return (
    <Page tab={tab} foot={foot} onEscape={typed === NOTHING ? back : undefined}>
      <OneBar back={words.back} onBack={back} position="" onPrevious={null} onNext={null} />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl+Enter saves from every field */}
      <form
        className="stack"
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !event.ctrlKey || isBusy(state)) return;
          // The key does nothing on whatever has the focus by then.
          event.preventDefault();
          save();
        }}
      >
        <div className="tight">
          <OpenedHeading of={`update ${action.key}`}>
            {words.title(action.id ?? texts.pane.overview.withoutId)}
          </OpenedHeading>
          <p className="words" lang={review.plan.language}>
            {action.action}
          </p>
        </div>
        <UpdateFields typed={typed} set={set} rated={rated} isOfSeveral={keys.length > 1} words={words} />
        <Field label={words.name}>{(id) => <TextInput id={id} value={name} complete="name" onType={setName} />}</Field>
        <OthersAlike {...{ others, chosen, words }} onChoose={setChosen} language={review.plan.language} />
        <Outlook {...{ rated, after, words }} />
        {problem !== "" && <p role="alert">{problem}</p>}
      </form>
    </Page>
  );
}

/** Rows that are selected with the row of the action are updated with it. */
const chosenAtFirst = (selected: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set(selected.has(key) ? selected : []);

interface OutlookProps {
  readonly rated: RatedAction;
  /** Null while what is typed cannot be read. */
  readonly after: RatedAction | null;
  readonly words: PaneUpdateWords;
}

/** The rating as it is and as it will be, and why. */
function Outlook({ rated, after, words }: OutlookProps): JSX.Element {
  const texts = useTexts();
  return (
    <div className="tinted" role="status">
      <p className="beside">
        <span className="small">{words.now}</span>
        <RatingChip rating={rated.rating} />
        {after && (
          <>
            <span className="small">{words.after}</span>
            <RatingChip rating={after.rating} />
          </>
        )}
      </p>
      {after && <p className="small">{texts.reason(after.reason)}</p>}
    </div>
  );
}
