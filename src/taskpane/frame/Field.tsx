import { useId, type JSX, type ReactNode } from "react";

interface FieldProps {
  readonly label: string;
  /** Said below the field, and again whenever it changes. */
  readonly hint?: string;
  readonly children: (id: string) => ReactNode;
}

/** What is typed or chosen, with its label above it and a hint below; the control takes the id it is given. */
export function Field({ label, hint = "", children }: FieldProps): JSX.Element {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="small strong">
        {label}
      </label>
      {children(id)}
      <span id={`${id}-hint`} className="small quiet words" role="status">
        {hint}
      </span>
    </div>
  );
}

interface TextInputProps {
  readonly id: string;
  readonly value: string;
  readonly numeric?: boolean;
  readonly complete?: "off" | "name";
  readonly isInvalid?: boolean;
  readonly onType: (text: string) => void;
}

/** A line of text in a `Field`. */
export function TextInput({ id, value, numeric, complete = "off", isInvalid, onType }: TextInputProps): JSX.Element {
  return (
    <input
      id={id}
      type="text"
      className="control"
      {...(numeric ? { inputMode: "numeric" as const } : {})}
      {...(isInvalid === undefined ? {} : { "aria-invalid": isInvalid })}
      autoComplete={complete}
      aria-describedby={`${id}-hint`}
      value={value}
      onChange={({ target }) => onType(target.value)}
    />
  );
}
