import { useEffect, useId, useRef, useState, type JSX } from "react";
import type { FixAccepted } from "../../core/fixes/proposeFixes";
import type { Fix } from "../../core/fixes/fixes";
import { fixText } from "../../core/fixes/fixText";
import type { FixValue } from "../../core/fixes/fixValue";
import { cellAddress } from "../../core/snapshot/address";
import { Button } from "../frame/Button";
import { isBusy, type PlaceProps } from "../placeProps";
import { useTexts } from "../texts";
import { textAt } from "./cellText";
import { FixRating, FixRatingsOfAll } from "./FixRatings";

interface FixProps extends PlaceProps {
  readonly fix: Fix;
}

/** More answers than three are not shown at once: the others are in a list. */
const MOST_CHOICES = 3;

interface OneFixProps extends FixProps {
  /** Those of other cells that say the same and have the same answers. */
  readonly same: readonly Fix[];
  readonly onAccept: (fixes: readonly FixAccepted[]) => void;
}

interface FixChoicesProps extends Pick<FixProps, "fix" | "review"> {
  readonly chosen: FixValue | null;
  readonly onChoose: (value: FixValue | null) => void;
}

/** The likeliest answers side by side, the others in a list. */
function FixChoices({ fix, review, chosen, onChoose }: FixChoicesProps): JSX.Element {
  const words = useTexts().pane.checks;
  const saidOf = useFixText();
  const id = useId();
  const { choices } = fix;
  const others = choices.slice(MOST_CHOICES);
  const accepted = (value: FixValue): FixAccepted => ({ code: fix.code, place: fix.place, value });
  return (
    <fieldset className="stack">
      <legend className="strong">{words.chooseFix}</legend>
      {choices.slice(0, MOST_CHOICES).map((choice, at) => (
        <div key={at} className="option">
          <input
            id={`${id}-${String(at)}`}
            type="radio"
            name={id}
            checked={chosen === choice}
            onChange={() => onChoose(choice)}
          />
          <label htmlFor={`${id}-${String(at)}`} className="strong">
            {saidOf(choice)}
          </label>
          <FixRating review={review} accepted={[accepted(choice)]} />
        </div>
      ))}
      {others.length > 0 && (
        <div className="field">
          <label htmlFor={`${id}-others`}>{words.anotherFix}</label>
          <select
            id={`${id}-others`}
            className="control"
            value={chosen ? others.indexOf(chosen) : -1}
            onChange={({ target }) => onChoose(others[Number(target.value)] ?? null)}
          >
            <option value={-1}>{words.chooseAnother}</option>
            {others.map((choice, at) => (
              <option key={at} value={at}>
                {saidOf(choice)}
              </option>
            ))}
          </select>
          {chosen && others.includes(chosen) && <FixRating review={review} accepted={[accepted(chosen)]} />}
        </div>
      )}
    </fieldset>
  );
}

/** What would be written, for one to be accepted or chosen, and into cells that say the same, too. */
function OneFix(props: OneFixProps): JSX.Element {
  const words = useTexts().pane.checks;
  const saidOf = useFixText();
  const { fix, same, state, review, onAccept } = props;
  const { choices } = fix;
  const [only] = choices;
  const [chosen, setChosen] = useState<FixValue | null>(choices.length === 1 ? (only ?? null) : null);
  const [isMissing, setMissing] = useState(false);
  const [isForAll, setForAll] = useState(false);
  const canRemember = fix.code === "claimed-colour-unreadable";
  const [isRemembered, setRemembered] = useState(canRemember);
  const accepted = (value: FixValue, { code, place } = fix): FixAccepted => ({ code, place, value });
  const accept = (): void => {
    setMissing(chosen === null);
    if (chosen === null) return;
    const others = isForAll ? same.map((one) => accepted(chosen, one)) : [];
    onAccept([{ ...accepted(chosen), ...(isRemembered ? { remembered: true } : {}) }, ...others]);
  };
  return (
    <>
      {choices.length === 1 && only ? (
        <div className="tinted">
          <span className="small quiet">{words.willBe}</span>
          <span className="strong words">{saidOf(only)}</span>
          <FixRating review={review} accepted={[accepted(only)]} />
        </div>
      ) : (
        <FixChoices {...props} chosen={chosen} onChoose={setChosen} />
      )}
      {same.length > 0 && (
        <Tick isTicked={isForAll} onChange={setForAll}>
          {words.alsoSame(same.length, textAt(review.snapshot, fix.cell))}
        </Tick>
      )}
      {canRemember && (
        <Tick isTicked={isRemembered} onChange={setRemembered}>
          {words.remember(textAt(review.snapshot, fix.cell))}
        </Tick>
      )}
      {isMissing && chosen === null && <p role="alert">{words.column.pickFirst}</p>}
      <div className="buttons">
        <Button look="primary" {...(state.numberKeys ? { keys: "1" } : {})} waits={isBusy(state)} onPress={accept}>
          {words.accept}
          {state.numberKeys && (
            <kbd className="key" aria-hidden="true">
              1
            </kbd>
          )}
        </Button>
      </div>
    </>
  );
}

interface TickProps {
  readonly isTicked: boolean;
  readonly onChange: (isTicked: boolean) => void;
  readonly children: string;
}

/** What an answer does beside its own cell: a word that means one thing throughout the plan is asked about once. */
function Tick({ isTicked, onChange, children }: TickProps): JSX.Element {
  const id = useId();
  return (
    <div className="tick-line">
      <input id={id} type="checkbox" className="tick" checked={isTicked} onChange={() => onChange(!isTicked)} />
      <label htmlFor={id} className="words">
        {children}
      </label>
    </div>
  );
}

interface AllFixesProps extends PlaceProps {
  readonly fixes: readonly Fix[];
  /** The id of the action in whose row a fix stands. */
  readonly idOf: (fix: Fix) => string;
  readonly onAccept: (fixes: readonly FixAccepted[]) => void;
  readonly onCancel: () => void;
}

/** All of a kind that have one proposal each: ticked, with what stands there now and what will. */
function AllFixes({ fixes, idOf, review, state, onAccept, onCancel }: AllFixesProps): JSX.Element {
  const words = useTexts().pane.checks;
  const saidOf = useFixText();
  const id = useId();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isMissing, setMissing] = useState(false);
  const about = useRef<HTMLLegendElement>(null);
  useEffect(() => about.current?.focus(), []);
  const keyOf = ({ place, code }: Fix): string => `${code} ${place.sheet}!${cellAddress(place.row, place.column)}`;
  const ticked = fixes.filter((fix) => !left.has(keyOf(fix)));
  const toggle = (key: string): void => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
    setMissing(false);
  };
  const accepted = ticked.flatMap(({ code, place, choices: [value] }) => (value ? [{ code, place, value }] : []));
  const accept = (): void => {
    if (accepted.length === 0) setMissing(true);
    else onAccept(accepted);
  };
  return (
    <fieldset className="stack">
      <legend className="small" tabIndex={-1} ref={about}>
        {words.tickAbout}
      </legend>
      {fixes.map((fix) => {
        const key = keyOf(fix);
        const [value] = fix.choices;
        const now = textAt(review.snapshot, fix.cell);
        return (
          <div key={key} className="tick-line">
            <input
              id={`${id} ${key}`}
              type="checkbox"
              className="tick"
              checked={!left.has(key)}
              onChange={() => toggle(key)}
            />
            <label htmlFor={`${id} ${key}`} className="words">
              <span className="strong">{idOf(fix)} </span>
              {now !== "" && <del lang={review.plan.language}>{now}</del>}{" "}
              <ins className="strong">{value ? saidOf(value) : ""}</ins>
            </label>
          </div>
        );
      })}
      <FixRatingsOfAll review={review} accepted={accepted} />
      {isMissing && <p role="alert">{words.tickFirst}</p>}
      <div className="buttons">
        <Button look="primary" waits={isBusy(state)} onPress={accept}>
          {words.acceptThese(ticked.length)}
        </Button>
        <Button look="text" onPress={onCancel}>
          {words.aside.cancel}
        </Button>
      </div>
    </fieldset>
  );
}

interface FixesProps extends PlaceProps {
  readonly fix: Fix;
  /** Those of its kind that have one proposal each, with the ids of their actions. */
  readonly alike: ReadonlyMap<Fix, string>;
  readonly same: readonly Fix[];
}

/** What can be accepted: the fix of a check, and behind a button those of all of its kind. */
export function Fixes({ fix, alike, same, ...props }: FixesProps): JSX.Element {
  const words = useTexts().pane.checks;
  const { act, state } = props;
  const [showsAll, setShowsAll] = useState(false);
  return (
    <>
      {!showsAll && <OneFix {...props} fix={fix} same={same} onAccept={act.acceptFixes} />}
      {alike.size > 1 && !showsAll && (
        <div className="buttons">
          <Button look="small" {...(state.numberKeys ? { keys: "2" } : {})} onPress={() => setShowsAll(true)}>
            {words.acceptAll(alike.size)}
            {state.numberKeys && (
              <kbd className="key" aria-hidden="true">
                2
              </kbd>
            )}
          </Button>
        </div>
      )}
      {showsAll && (
        <AllFixes
          {...props}
          fixes={[...alike.keys()]}
          idOf={(one) => alike.get(one) ?? ""}
          onAccept={act.acceptFixes}
          onCancel={() => setShowsAll(false)}
        />
      )}
    </>
  );
}

/** What a cell would say, in the words of the pane. */
function useFixText(): (value: FixValue) => string {
  const { pane, day, statuses, rating } = useTexts();
  return (value) => fixText(value, { day, statuses, rating, ...pane.checks });
}
