import type { JSX } from "react";
import { typedDay } from "../../core/calendar/typedDay";
import type { ActionUpdate } from "../../core/proposals/proposeUpdate";
import { dayThatCounts } from "../../core/plan/actionFacts";
import type { RatedAction } from "../../core/rate/rating";
import type { Status } from "../../core/read/readings";
import type { PaneUpdateWords } from "../../core/words/en/paneUpdate";
import { Field, TextInput } from "../frame/Field";
import { useTexts } from "../texts";

/** What stands in the fields. */
export interface Typed {
  readonly status: Status | "";
  readonly done: string;
  readonly day: string;
  readonly agreedBy: string;
  readonly why: string;
  readonly words: string;
  readonly evidence: string;
}
export const NOTHING: Typed = { status: "", done: "", day: "", agreedBy: "", why: "", words: "", evidence: "" };

const percentIn = (text: string): number | null => {
  const number = /^\s*(\d{1,3})\s*%?\s*$/.exec(text)?.[1];
  return number === undefined || Number(number) > 100 ? null : Number(number);
};

/** What is said of an action; null where a day or a percentage cannot be read. */
export function updateFrom(typed: Typed): Omit<ActionUpdate, "key" | "by"> | null {
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

interface FieldsProps {
  readonly typed: Typed;
  readonly set: (more: Partial<Typed>) => void;
  readonly rated: RatedAction;
  /** Whether others are updated with it: what stands in its own row is then no answer for all. */
  readonly isOfSeveral: boolean;
  readonly words: PaneUpdateWords;
}

/** What can be said of an action, each field with what stands in its row. */
export function UpdateFields(props: FieldsProps): JSX.Element {
  const { typed, set, words } = props;
  const { action } = props.rated;
  return (
    <>
      <HowFar {...props} />
      <WhenDue {...props} />
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

function HowFar({ typed, set, rated: { action }, isOfSeveral, words }: FieldsProps): JSX.Element {
  const { statuses } = useTexts();
  const { status } = action.status;
  const { percent } = action.percent;
  const hint = (): string => {
    if (typed.done.trim() !== "") return percentIn(typed.done) === null ? words.notPercent : "";
    return percent === null || isOfSeveral ? "" : words.soFar(percent);
  };
  return (
    <div className="abreast">
      <Field label={words.status}>
        {(id) => (
          <select
            id={id}
            className="control"
            value={typed.status}
            onChange={({ target }) => set({ status: target.value as Status | "" })}
          >
            <option value="">{words.unchanged(status === null || isOfSeveral ? "" : statuses[status])}</option>
            {Object.entries(statuses).map(([key, word]) => (
              <option key={key} value={key}>
                {word}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.done} hint={hint()}>
        {(id) => <TextInput id={id} value={typed.done} numeric onType={(done) => set({ done })} />}
      </Field>
    </div>
  );
}

/** Who agreed, and why, are asked once a day is typed, or where one stands that nobody agreed. */
function WhenDue({ typed, set, rated: { action }, isOfSeveral, words }: FieldsProps): JSX.Element {
  const { pane, day } = useTexts();
  const read = typedDay(typed.day);
  const due = dayThatCounts(action);
  const waits = action.revisedDue.day !== null && !action.moveAgreedBy;
  const hint = (): string => {
    if (typed.day.trim() !== "") return read ? pane.asAt.readAs(day(read)) : pane.asAt.unreadable;
    return due === null || isOfSeveral ? "" : words.dueOn(day(due));
  };
  return (
    <>
      <div className="abreast">
        <Field label={words.newDay} hint={hint()}>
          {(id) => <TextInput id={id} value={typed.day} numeric onType={(text) => set({ day: text })} />}
        </Field>
        {(read !== null || waits) && (
          <Field label={words.agreedBy} hint={words.agreedHint}>
            {(id) => <TextInput id={id} value={typed.agreedBy} onType={(agreedBy) => set({ agreedBy })} />}
          </Field>
        )}
      </div>
      {read !== null && (
        <Field label={words.why}>
          {(id) => <TextInput id={id} value={typed.why} onType={(why) => set({ why })} />}
        </Field>
      )}
    </>
  );
}
