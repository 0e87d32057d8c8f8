import { useId, type JSX } from "react";
import { parseIsoDate, type CalendarDate } from "../../core/calendar/calendarDate";
import { useStyles } from "../styles";
import { useTexts } from "../texts";

interface AsAtProps {
  readonly day: CalendarDate;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onChoose: (day: CalendarDate | null) => void;
}

/** The one day everything below is judged by; a day chosen here can be given back to the workbook's setting. */
export function AsAtDay({ day, chosen, disabled, onChoose }: AsAtProps): JSX.Element {
  const styles = useStyles();
  const words = useTexts().pane.asAt;
  const id = useId();
  const typed = (value: string): void => {
    const read = parseIsoDate(value);
    if (read) onChoose(read);
  };
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{words.label}</label>
      <input
        id={id}
        type="date"
        className={styles.control}
        value={day}
        disabled={disabled}
        onChange={(event) => typed(event.target.value)}
      />
      {chosen && (
        <button type="button" className={styles.link} disabled={disabled} onClick={() => onChoose(null)}>
          {words.followed}
        </button>
      )}
    </div>
  );
}
