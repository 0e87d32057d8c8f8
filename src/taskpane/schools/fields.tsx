import { useId, type JSX } from "react";
import { typedDay } from "../../core/calendar/typedDay";
import type { CalendarDate } from "../../core/calendar/calendarDate";
import type { RecordWords } from "../../core/words/paneSchoolsWords";
import { useTexts } from "../texts";

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

/** A line of text with its label. */
export function TextField({
  label,
  value,
  onType,
  lines = false,
}: FieldProps & { readonly lines?: boolean }): JSX.Element {
  const id = useId();
  const same = { id, className: "control", value } as const;
  return (
    <div className="field">
      <label htmlFor={id} className="small strong">
        {label}
      </label>
      {lines ? (
        <textarea {...same} rows={2} onChange={({ target }) => onType(target.value)} />
      ) : (
        <input {...same} type="text" onChange={({ target }) => onType(target.value)} />
      )}
    </div>
  );
}

/** Who records it. */
export function NameField({ label, value, onType }: FieldProps): JSX.Element {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="small strong">
        {label}
      </label>
      <input
        id={id}
        type="text"
        className="control"
        autoComplete="name"
        value={value}
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  );
}

interface DayFieldProps extends FieldProps {
  readonly words: RecordWords;
  readonly asOf: CalendarDate;
  /** The day that stands says itself when something happens: one that is to come needs no remark. */
  readonly isAhead: boolean;
}

/** A day, typed the day first, said back as it was read. */
export function DayField({ label, value, onType, words, asOf, isAhead }: DayFieldProps): JSX.Element {
  const { day } = useTexts();
  const id = useId();
  const typed = typedDay(value);
  const said =
    value.trim() === ""
      ? words.dayHint
      : typed === null
        ? words.unreadable
        : typed > asOf && !isAhead
          ? words.ahead(day(typed))
          : words.readAs(day(typed));
  return (
    <div className="field">
      <label htmlFor={id} className="small strong">
        {label}
      </label>
      <input
        id={id}
        className="control"
        inputMode="numeric"
        autoComplete="off"
        value={value}
        aria-invalid={value.trim() !== "" && typed === null}
        aria-describedby={`${id}-read`}
        onChange={({ target }) => onType(target.value)}
      />
      <span id={`${id}-read`} className="small quiet" role="status">
        {said}
      </span>
    </div>
  );
}
