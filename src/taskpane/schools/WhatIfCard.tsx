import { useEffect, useId, useRef, useState, type JSX } from "react";
import { fromPence, type Pounds } from "../../core/money/pounds";
import { readMoney } from "../../core/read/readMoney";
import { yearEnd } from "../../core/read/schoolYears";
import { closingsWithSaving, savingToClear, type WhatIf } from "../../core/schools/whatIf";
import { findOwnTable } from "../../core/tables/records";
import { poundsText } from "../../core/words/money";
import { Button } from "../frame/Button";
import { isBusy } from "../placeProps";
import { useTexts } from "../texts";
import { NameField } from "./fields";
import type { CaseProps } from "./schoolsProps";

interface WhatIfProps extends CaseProps {
  /** The saving a year that is tried; null before anything is. */
  readonly saving: Pounds | null;
  readonly onSaving: (saving: Pounds | null) => void;
}

/** What a school would have to save each year: tried live, and written only when it is asked for (M6). */
export function WhatIfCard(props: WhatIfProps): JSX.Element | null {
  const { rated, words } = props;
  const { day } = useTexts();
  const needed = savingToClear(rated);
  if (needed) return <Trying {...props} needed={needed} />;
  if (rated.clearBy === null) return null;
  return (
    <section className="card" aria-label={words.case.whatIf.title}>
      <h2>{words.case.whatIf.title}</h2>
      <p>{words.case.whatIf.tooLate(day(yearEnd(rated.clearBy)))}</p>
    </section>
  );
}

/** "25,000", "£25000.50", "25k"; null for what is no amount, may be two, or is less than nothing. */
function typedPounds(text: string): Pounds | null {
  const { amount } = readMoney({ value: text, text, format: "@" }, 100);
  return amount === null || amount < 0 || amount >= MOST ? null : amount;
}
/** A thousand million pounds. */
const MOST = 100_000_000_000;

const inBox = (pence: number): string => poundsText(pence).replace("£", "");

/** A step of 1, 2 or 5 with noughts behind, in pounds: some twenty of them make the amount. */
function stepFor(pence: number): number {
  const rough = Math.max(1, pence / 100 / 20);
  const ten = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((one) => one * ten >= rough) ?? 10) * ten;
}

function Trying(props: WhatIfProps & { readonly needed: WhatIf }): JSX.Element {
  const { words, saving, onSaving, needed } = props;
  const texts = words.case.whatIf;
  const id = useId();
  const [typed, setTyped] = useState("");
  const scale = Math.max(needed.savingAYear, Math.abs(props.rated.latest?.closing ?? 0) / needed.years);
  const step = stepFor(scale);
  const most = step * Math.ceil((2 * scale) / 100 / step);
  const set = (pence: Pounds): void => {
    onSaving(pence);
    setTyped(inBox(pence));
  };
  const isReadable = typed.trim() === "" || typedPounds(typed) !== null;
  return (
    <section className="card" aria-label={texts.title}>
      <div className="ends">
        <h2 id={`${id}-title`}>{texts.title}</h2>
        <span className="strong figure">{poundsText(saving ?? 0)}</span>
      </div>
      <input
        type="range"
        aria-labelledby={`${id}-title`}
        aria-valuetext={poundsText(saving ?? 0)}
        min={0}
        max={most}
        step={step}
        value={Math.min(most, (saving ?? 0) / 100)}
        onChange={({ target }) => set(fromPence(Number(target.value) * 100))}
      />
      <div className="field">
        <label htmlFor={`${id}-amount`} className="small strong">
          {texts.amount}
        </label>
        <input
          id={`${id}-amount`}
          className="control"
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          aria-describedby={`${id}-answer`}
          onChange={({ target }) => {
            setTyped(target.value);
            onSaving(typedPounds(target.value));
          }}
        />
      </div>
      <p id={`${id}-answer`} role="status" className="words">
        {isReadable ? <Answer {...props} /> : texts.unreadable}
      </p>
      {needed.savingAYear > 0 && saving !== needed.savingAYear && (
        <div className="buttons">
          <Button look="small" onPress={() => set(needed.savingAYear)}>
            {texts.use(poundsText(needed.savingAYear))}
          </Button>
        </div>
      )}
      <p className="small quiet">
        {texts.about(words.case.balances.ofYear(needed.from))} {texts.nothingWritten}
      </p>
      {saving !== null && <Keep {...props} saving={saving} />}
    </section>
  );
}

function Answer({ rated, words, saving, needed }: WhatIfProps & { readonly needed: WhatIf }): JSX.Element {
  const { day } = useTexts();
  const texts = words.case.whatIf;
  const by = day(yearEnd(needed.by));
  if (saving === null && needed.savingAYear === 0) return <>{texts.clearsAnyway(by)}</>;
  const closings = closingsWithSaving(rated, saving ?? fromPence(0)) ?? [];
  const cleared = closings.find(({ closing }) => closing >= 0);
  const last = closings.at(-1)?.closing ?? 0;
  return (
    <span className="strong">
      {cleared
        ? texts.cleared(day(yearEnd(cleared.year)), poundsText(cleared.closing))
        : texts.short(poundsText(0 - last), by, poundsText(needed.savingAYear))}
    </span>
  );
}

/** The balances of what was tried, to be kept as the school's recovery plan. */
function Keep(props: WhatIfProps & { readonly saving: Pounds }): JSX.Element | null {
  const { rated, review, state, words, act, saving, name, onName } = props;
  const texts = words.case.whatIf;
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isMissing) field.current?.querySelector("input")?.focus();
  }, [isMissing]);
  const closings = closingsWithSaving(rated, saving) ?? [];
  const isThere = findOwnTable(review.snapshot, "schools") && findOwnTable(review.snapshot, "schoolBalances");
  if (!isThere || rated.latest === null) return null;
  const opening = rated.latest.closing;
  const keep = (): void => {
    setMissing(name.trim() === "");
    if (name.trim() === "") return;
    const { key, school } = rated.school;
    act.recordCase({
      ...{ key, school, changes: [], intervention: null, note: "" },
      by: name.trim(),
      plan: { opening, closings },
    });
  };
  return (
    <div className="stack" ref={field}>
      <NameField label={words.case.record.name} value={name} onType={onName} />
      {isMissing && name.trim() === "" && <p role="alert">{words.case.record.noName}</p>}
      <div className="buttons">
        <Button look="small" waits={isBusy(state)} onPress={keep}>
          {texts.keep(closings.length)}
        </Button>
      </div>
      <p className="small quiet">{texts.keepAbout}</p>
    </div>
  );
}
