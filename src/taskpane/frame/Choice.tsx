import { useId, type JSX } from "react";

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** Said to a screen reader only, where the words beside the list tell everybody else. */
  readonly quietLabel?: boolean;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly disabled?: boolean;
  readonly onChoose: (value: T) => void;
}

/** A list to pick one from: the browser's own, which every keyboard and screen reader knows. */
export function Choice<T extends string>(props: ChoiceProps<T>): JSX.Element {
  const id = useId();
  const chosen = (value: string): void => {
    const option = props.options.find((each) => each.value === value);
    if (option) props.onChoose(option.value);
  };
  return (
    <div className="field">
      <label htmlFor={id} className={props.quietLabel ? "unseen" : "small strong"}>
        {props.label}
      </label>
      <select
        id={id}
        className="control"
        value={props.value}
        disabled={props.disabled}
        onChange={(event) => chosen(event.target.value)}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface FilterProps {
  readonly label: string;
  readonly value: string | null;
  /** What is said while nothing is narrowed. */
  readonly all: string;
  readonly options: readonly string[];
  readonly onChoose: (value: string | null) => void;
}

/** Narrows a list to one of its names; drawn as a chip. */
export function FilterChoice({ label, value, all, options, onChoose }: FilterProps): JSX.Element {
  return (
    <select
      className="filter"
      aria-label={label}
      value={value ?? ""}
      onChange={(event) => onChoose(event.target.value === "" ? null : event.target.value)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  );
}
