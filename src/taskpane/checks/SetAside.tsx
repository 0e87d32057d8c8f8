import { useEffect, useId, useRef, useState, type JSX } from "react";
import type { CalendarDate } from "../../core/calendar/calendarDate";
import { typedDay } from "../../core/calendar/typedDay";
import type { Finding } from "../../core/findings/finding";
import type { FindingSeen } from "../../core/proposals/proposeSetAside";
import type { Review } from "../../core/review";
import { ownTables } from "../../core/tables/findTables";
import { Button } from "../frame/Button";
import { isBusy, type PlaceProps } from "../placeProps";
import { useTexts } from "../texts";

interface SetAsideProps extends PlaceProps {
  readonly finding: Finding;
  /** The others of its group. */
  readonly others: readonly Finding[];
}

const seen = ({ code, place, actionKey }: Finding): FindingSeen => ({ code, place, actionKey });

/** Whether there is a register to say so in, and it does not yet. */
export const canSetAside = ({ snapshot, setAside }: Review, finding: Finding): boolean =>
  ownTables(snapshot).found.has("findings") && !setAside.has(finding);

/** Sets a check aside, with a reason and a name, or opens it again; where there is a register to say so in. */
export function SetAside(props: SetAsideProps): JSX.Element | null {
  const words = useTexts().pane.checks.aside;
  const { finding, review, state, act } = props;
  const [isOpen, setOpen] = useState(false);
  const closed = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // Cancelled, the reader is where the form was opened.
    if (wasOpen.current && !isOpen) closed.current?.querySelector("button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const again = (): void =>
    act.setAside({ findings: [seen(finding)], isAside: false, reason: "", by: "", until: null });
  if (review.setAside.has(finding))
    return (
      <div className="buttons">
        <Button look="small" waits={isBusy(state)} onPress={again}>
          {words.again}
        </Button>
      </div>
    );
  if (!canSetAside(review, finding)) return null;
  if (isOpen) return <Form {...props} onCancel={() => setOpen(false)} />;
  return (
    <div className="buttons" ref={closed}>
      <Button look="small" {...(state.numberKeys ? { keys: "3" } : {})} onPress={() => setOpen(true)}>
        {words.open}
        {state.numberKeys && (
          <kbd className="key" aria-hidden="true">
            3
          </kbd>
        )}
      </Button>
    </div>
  );
}

function Form(props: SetAsideProps & { readonly onCancel: () => void }): JSX.Element {
  const words = useTexts().pane.checks.aside;
  const id = useId();
  const { finding, others, review, state, act, onCancel } = props;
  const [chosen, setChosen] = useState("");
  const [own, setOwn] = useState("");
  const [name, setName] = useState("");
  const [again, setAgain] = useState("");
  const until = typedDay(again);
  const isDayFine = again.trim() === "" || isAhead(until, review.asOf);
  const [isForAll, setForAll] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const setAside = (): void => {
    const reason = [chosen, own.trim()].filter(Boolean).join(": ");
    if (!isDayFine) document.getElementById(`${id}-again`)?.focus();
    else if (reason === "" || name.trim() === "") setMissing(true);
    else
      act.setAside({
        findings: [finding, ...(isForAll ? others : [])].map(seen),
        isAside: true,
        reason,
        by: name.trim(),
        until,
      });
  };
  return (
    <section className="tinted stack" aria-label={words.title}>
      <h2 className="small strong" tabIndex={-1} ref={title}>
        {words.title}
      </h2>
      <p className="small">{words.about}</p>
      <Reasons chosen={chosen} onChoose={setChosen} />
      <div className="field">
        <label htmlFor={`${id}-own`} className="small strong">
          {words.ownWords}
        </label>
        <input
          id={`${id}-own`}
          type="text"
          className="control"
          value={own}
          onChange={({ target }) => setOwn(target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-name`} className="small strong">
          {words.name}
        </label>
        <input
          id={`${id}-name`}
          type="text"
          className="control"
          autoComplete="name"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </div>
      <LookAgain id={`${id}-again`} typed={again} asOf={review.asOf} onType={setAgain} />
      {others.length > 0 && (
        <div className="tick-line">
          <input
            id={`${id}-all`}
            type="checkbox"
            className="tick"
            checked={isForAll}
            onChange={() => setForAll(!isForAll)}
          />
          <label htmlFor={`${id}-all`}>{words.same(others.length)}</label>
        </div>
      )}
      {isMissing && <p role="alert">{words.sayWhy}</p>}
      <div className="buttons">
        <Button look="primary" waits={isBusy(state)} onPress={setAside}>
          {words.do}
        </Button>
        <Button look="text" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}

interface ReasonsProps {
  readonly chosen: string;
  readonly onChoose: (reason: string) => void;
}

/** The reasons that are given most. */
function Reasons({ chosen, onChoose }: ReasonsProps): JSX.Element {
  const words = useTexts().pane.checks.aside;
  const id = useId();
  return (
    <fieldset className="stack">
      <legend className="strong">{words.why}</legend>
      {words.reasons.map((reason, at) => (
        <div key={reason} className="option">
          <input
            id={`${id}-${String(at)}`}
            type="radio"
            name={id}
            checked={chosen === reason}
            onChange={() => onChoose(reason)}
          />
          <label htmlFor={`${id}-${String(at)}`}>{reason}</label>
        </div>
      ))}
    </fieldset>
  );
}

const isAhead = (day: CalendarDate | null, asOf: CalendarDate): day is CalendarDate => day !== null && day > asOf;

interface LookAgainProps {
  readonly id: string;
  readonly typed: string;
  readonly asOf: CalendarDate;
  readonly onType: (text: string) => void;
}

/** The day from which it is open again, said back as it was read. */
function LookAgain({ id, typed, asOf, onType }: LookAgainProps): JSX.Element {
  const { pane, day } = useTexts();
  const words = pane.checks.aside;
  const until = typedDay(typed);
  const read =
    until === null
      ? pane.asAt.unreadable
      : isAhead(until, asOf)
        ? pane.asAt.readAs(day(until))
        : words.notAhead(day(asOf));
  return (
    <div className="field">
      <label htmlFor={id} className="small strong">
        {words.lookAgain}
      </label>
      <input
        id={id}
        className="control"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        aria-describedby={`${id}-read`}
        onChange={({ target }) => onType(target.value)}
      />
      <span id={`${id}-read`} className="small" role="status">
        {typed.trim() === "" ? "" : read}
      </span>
    </div>
  );
}
