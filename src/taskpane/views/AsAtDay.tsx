import { useId, useState, type JSX } from "react";
import { parseIsoDate, type CalendarDate } from "../../core/calendar/calendarDate";
import { useTexts } from "../texts";

interface AsAtProps {
  readonly day: CalendarDate;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onChoose: (day: CalendarDate | null) => void;
}

/** No plan is older. A year that is being typed is the year 2, 20 and 202 on its way. */
const FIRST_YEAR = "1900";

/** The one day everything below is judged by; a day chosen here can be given back to the workbook's setting. */
export function AsAtDay({ day, chosen, disabled, onChoose }: AsAtProps): JSX.Element {
  const texts = useTexts();
  const words = texts.pane.asAt;
  const id = useId();
  // What is typed stands until the field is left: given back the chosen day at every key, it would forget the typing.
  const [draft, setDraft] = useState<string | null>(null);
  const typed = (value: string): void => {
    setDraft(value);
    const read = parseIsoDate(value);
    if (read && read >= FIRST_YEAR) onChoose(read);
  };
  return (
    <div className="row">
      <label htmlFor={id}>{words.label}</label>
      <input
        id={id}
        type="date"
        className="control"
        value={draft ?? day}
        disabled={disabled}
        onChange={(event) => typed(event.target.value)}
        onBlur={() => setDraft(null)}
      />
      {/* The control orders day and month as the machine does, which may not be how the reader does. */}
      <span className="quiet">{texts.day(day)}</span>
      {chosen && (
        <button type="button" className="link" disabled={disabled} onClick={() => onChoose(null)}>
          {words.followed}
        </button>
      )}
    </div>
  );
}
