import type { JSX } from "react";
import type { CalendarDate } from "../../core/calendar/calendarDate";
import { typedDay } from "../../core/calendar/typedDay";
import type { RecordWords } from "../../core/words/en/paneSchoolCase";
import { Field, TextInput } from "../frame/Field";
import { useTexts } from "../texts";

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

/** A text with its label, on one line or on several. */
export function TextField({
  label,
  value,
  onType,
  lines = false,
}: FieldProps & { readonly lines?: boolean }): JSX.Element {
  return (
    <Field label={label}>
      {(id) =>
        lines ? (
          <textarea
            id={id}
            className="control"
            rows={2}
            value={value}
            onChange={({ target }) => onType(target.value)}
          />
        ) : (
          <TextInput id={id} value={value} onType={onType} />
        )
      }
    </Field>
  );
}

/** Who records it. */
export const NameField = ({ label, value, onType }: FieldProps): JSX.Element => (
  <Field label={label}>{(id) => <TextInput id={id} value={value} complete="name" onType={onType} />}</Field>
);

interface DayFieldProps extends FieldProps {
  readonly words: RecordWords;
  readonly asOf: CalendarDate;
  /** The day that stands says itself when something happens: one that is to come needs no remark. */
  readonly isAhead: boolean;
}

/** A day, typed the day first, said back as it was read. */
export function DayField({ label, value, onType, words, asOf, isAhead }: DayFieldProps): JSX.Element {
  const { day } = useTexts();
  const typed = typedDay(value);
  const stated =
    value.trim() === ""
      ? words.dayHint
      : typed === null
        ? words.unreadable
        : typed > asOf && !isAhead
          ? words.ahead(day(typed))
          : words.readAs(day(typed));
  return (
    <Field label={label} hint={stated}>
      {(id) => (
        <TextInput id={id} value={value} numeric isInvalid={value.trim() !== "" && typed === null} onType={onType} />
      )}
    </Field>
  );
}
