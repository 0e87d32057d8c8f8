import { useMemo, useState, type JSX } from "react";
import type { Opened } from "../../app/sessionState";
import { typedDay } from "../../core/calendar/typedDay";
import type { ActionUpdate } from "../../core/edits/proposeUpdate";
import { isOpen } from "../../core/plan/actionFacts";
import { ratingAfterUpdate } from "../../core/rate/ratingAfterUpdate";
import type { RatedAction } from "../../core/rate/rating";
import type { Status } from "../../core/read/readings";
import type { PaneUpdateWords } from "../../core/words/paneUpdateWords";
import { actionsIn, selectedActions, titleOf } from "../actionLists";
import { Button } from "../frame/Button";
import { Field, TextInput } from "../frame/Field";
import { OneBar, OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { RatingChip } from "../frame/Rating";
import { isBusy, type PlaceProps } from "../placeView";
import { useTexts } from "../texts";

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

interface Typed {
  readonly status: Status | "";
  readonly done: string;
  readonly day: string;
  readonly agreedBy: string;
  readonly why: string;
  readonly words: string;
  readonly evidence: string;
}
const NOTHING: Typed = { status: "", done: "", day: "", agreedBy: "", why: "", words: "", evidence: "" };

const percentIn = (text: string): number | null => {
  const number = /^\s*(\d{1,3})\s*%?\s*$/.exec(text)?.[1];
  return number === undefined || Number(number) > 100 ? null : Number(number);
};

/** What is said of an action; null where a day or a percentage cannot be read. */
function saidIn(typed: Typed): Omit<ActionUpdate, "key" | "by"> | null {
  const [percent, newDay] = [percentIn(typed.done), typedDay(typed.day)];
  if ((typed.done.trim() !== "" && percent === null) || (typed.day.trim() !== "" && newDay === null)) return null;
  const texts = { agreedBy: typed.agreedBy, why: typed.why, words: typed.words, evidence: typed.evidence };
  return {
    ...(typed.status === "" ? {} : { status: typed.status }),
    ...(percent === null ? {} : { percent }),
    ...(newDay === null ? {} : { newDay }),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== "")),
  };
}

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
  const said = saidIn(typed);
  const after = said && ratingAfterUpdate(action, said, review.ratedWith);
  const keys = [action.key, ...others.map((one) => one.action.key).filter((key) => chosen.has(key))];
  const back = (): void => act.show(state.place, { kind: "action", key: opened.key, list: opened.list });
  const save = (): void => {
    if (said === null || Object.keys(said).length === 0) setProblem(words.sayWhat);
    else if (name.trim() === "") setProblem(words.sayWho);
    else {
      lastName = name.trim();
      act.update(keys.map((key) => ({ key, ...said, by: name.trim() })));
      back();
    }
  };
  const set = (more: Partial<Typed>): void => setTyped({ ...typed, ...more });
  const foot = (
    <>
      <div className="buttons">
        <Button look="primary" keys="Control+Enter" waits={isBusy(state)} onPress={save}>
          {words.save(keys.length)}
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
        <Fields typed={typed} set={set} rated={rated} words={words} />
        <Field label={words.name}>{(id) => <TextInput id={id} value={name} complete="name" onType={setName} />}</Field>
        <Others others={others} chosen={chosen} onChoose={setChosen} words={words} language={review.plan.language} />
        <p className="buttons" role="status">
          <span className="small">{words.now}</span>
          <RatingChip rating={rated.rating} />
          {after && (
            <>
              <span className="small">{words.after}</span>
              <RatingChip rating={after.rating} />
              <span className="small">{texts.reason(after.reason)}</span>
            </>
          )}
        </p>
        {problem !== "" && <p role="alert">{problem}</p>}
      </form>
    </Page>
  );
}

interface OthersProps {
  readonly others: readonly RatedAction[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly words: PaneUpdateWords;
  readonly language: string;
}

/** Rows that are selected with the row of the action are updated with it. */
const chosenAtFirst = (selected: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set(selected.has(key) ? selected : []);

/** The other open actions of the list, each to be chosen for the same update. */
function Others({ others, chosen, onChoose, words, language }: OthersProps): JSX.Element | null {
  const [hasChosen] = useState(chosen.size > 0);
  if (others.length === 0) return null;
  return (
    <details open={hasChosen}>
      <summary>{words.others(others.length)}</summary>
      {others.map((one) => (
        <label key={one.action.key} className="tick-line">
          <input
            type="checkbox"
            className="tick"
            checked={chosen.has(one.action.key)}
            onChange={() => onChoose(toggled(chosen, one.action.key))}
          />
          <span lang={language}>{titleOf(one)}</span>
        </label>
      ))}
    </details>
  );
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

interface FieldsProps {
  readonly typed: Typed;
  readonly set: (more: Partial<Typed>) => void;
  readonly rated: RatedAction;
  readonly words: PaneUpdateWords;
}

/** Who agreed, and why, are asked once a day is typed, or where one stands that nobody agreed. */
function Fields({ typed, set, rated: { action }, words }: FieldsProps): JSX.Element {
  const { pane, day, statuses } = useTexts();
  const read = typedDay(typed.day);
  const waits = action.revisedDue.day !== null && !action.moveAgreedBy;
  return (
    <>
      <Field label={words.status}>
        {(id) => (
          <select
            id={id}
            className="control"
            value={typed.status}
            onChange={({ target }) => set({ status: target.value as Status | "" })}
          >
            <option value="">{words.unchanged}</option>
            {Object.entries(statuses).map(([status, word]) => (
              <option key={status} value={status}>
                {word}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={words.done}
        hint={typed.done.trim() !== "" && percentIn(typed.done) === null ? words.notPercent : ""}
      >
        {(id) => <TextInput id={id} value={typed.done} numeric onType={(done) => set({ done })} />}
      </Field>
      <Field
        label={words.newDay}
        hint={typed.day.trim() === "" ? "" : read ? pane.asAt.readAs(day(read)) : pane.asAt.unreadable}
      >
        {(id) => <TextInput id={id} value={typed.day} numeric onType={(text) => set({ day: text })} />}
      </Field>
      {(read !== null || waits) && (
        <>
          <Field label={words.agreedBy} hint={words.agreedHint}>
            {(id) => <TextInput id={id} value={typed.agreedBy} onType={(agreedBy) => set({ agreedBy })} />}
          </Field>
          {read !== null && (
            <Field label={words.why}>
              {(id) => <TextInput id={id} value={typed.why} onType={(why) => set({ why })} />}
            </Field>
          )}
        </>
      )}
      <Field label={words.words} hint={action.latestUpdate ? words.lastSaid(action.latestUpdate) : ""}>
        {(id) => (
          <textarea
            id={id}
            className="control"
            rows={3}
            value={typed.words}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => set({ words: target.value })}
          />
        )}
      </Field>
      <Field label={words.evidence} hint={action.evidence ? words.evidenceHint(action.evidence) : ""}>
        {(id) => <TextInput id={id} value={typed.evidence} onType={(evidence) => set({ evidence })} />}
      </Field>
    </>
  );
}
