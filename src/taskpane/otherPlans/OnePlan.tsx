import { useId, useState, type JSX } from "react";
import type { OtherPlansWords } from "../../core/words/en/otherPlans";
import { Field, TextInput } from "../frame/Field";
import type { ChosenPlan } from "./chosenPlans";

interface OnePlanProps {
  readonly words: OtherPlansWords;
  readonly plan: ChosenPlan;
  readonly services: readonly string[];
  readonly isLeftOut: boolean;
  /** Null leaves it out. */
  readonly onName: (service: string | null) => void;
}

/** A file in which a plan was found: the service it is of, and what bringing it in would write. */
export function OnePlan({ words, plan, services, isLeftOut, onName }: OnePlanProps): JSX.Element {
  const { found, service, counts } = plan;
  return (
    <section className="tinted stack" aria-label={found.file}>
      <div className="tight">
        <h2 className="words">{found.file}</h2>
        <p className="words">{words.found(found.actions.length, found.sheets)}</p>
        {found.ours > 0 && <p className="small words">{words.ours(found.ours)}</p>}
        {found.questions > 0 && <p className="small words">{words.questions(found.questions)}</p>}
      </div>
      <WhichService {...{ words, plan, services, isLeftOut, onName }} />
      {service === null && !isLeftOut && <p>{words.notNamed}</p>}
      {counts && (
        <p className="strong words" role="status">
          {words.willWrite(counts)}
        </p>
      )}
    </section>
  );
}

/** The service that was proposed is chosen; another is one press away, and one that nobody knows is typed. */
function WhichService({ words, plan, services, isLeftOut, onName }: OnePlanProps): JSX.Element {
  const id = useId();
  const { service, found } = plan;
  const [isAnother, setIsAnother] = useState(false);
  const [typed, setTyped] = useState("");
  const choose = (name: string | null, another = false): void => {
    setIsAnother(another);
    onName(name);
  };
  const option = (label: string, isChosen: boolean, onChoose: () => void): JSX.Element => (
    <label key={label} className="option">
      <input type="radio" name={id} checked={isChosen} onChange={onChoose} />
      <span className="words">{label}</span>
    </label>
  );
  return (
    <fieldset className="stack">
      <legend className="small strong words">{words.which(found.file)}</legend>
      <div className="stack">
        {services.map((name) => option(name, !isAnother && service === name, () => choose(name)))}
        {option(words.another, isAnother, () => choose(typed, true))}
        {option(words.leaveOut, isLeftOut, () => choose(null))}
      </div>
      {isAnother && (
        <Field label={words.itsName}>
          {(field) => (
            <TextInput
              id={field}
              value={typed}
              onType={(text) => {
                setTyped(text);
                onName(text);
              }}
            />
          )}
        </Field>
      )}
    </fieldset>
  );
}
