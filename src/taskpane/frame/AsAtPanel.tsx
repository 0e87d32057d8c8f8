import { useId, useState, type JSX } from "react";
import type { CalendarDate } from "../../core/calendar/calendarDate";
import { asTyped, typedDay } from "../../core/calendar/typedDay";
import { asAtCell } from "../../core/sheets/asAtCell";
import type { Review } from "../../core/review";
import { cellAddress } from "../../core/snapshot/address";
import { useTexts } from "../texts";
import { Button } from "./Button";
import { OpenedHeading } from "./OneBar";
import { Page } from "./Page";

interface AsAtPanelProps {
  readonly review: Review;
  /** The day it is where the pane is open. */
  readonly today: CalendarDate;
  readonly busy: boolean;
  readonly onChoose: (day: CalendarDate | null) => void;
  readonly onClose: () => void;
}
type Choice = "today" | "plan" | "other";

/** The one day for everything: today, the day the plan is dated, or another that is typed. */
export function AsAtPanel({ review, today, busy, onChoose, onClose }: AsAtPanelProps): JSX.Element {
  const texts = useTexts();
  const words = texts.pane.asAt;
  const id = useId();
  const { asAtSetting, plan } = review;
  const planDay = plan.datedOn !== null && plan.datedOn <= today ? plan.datedOn : null;
  const [choice, setChoice] = useState<Choice>(
    asAtSetting === null ? "today" : asAtSetting === planDay ? "plan" : "other",
  );
  const [typed, setTyped] = useState(asTyped(review.asOf));
  const read = typedDay(typed);
  const chosen = choice === "today" ? null : choice === "plan" ? planDay : read;
  const use = (): void => {
    if (choice !== "today" && chosen === null) return document.getElementById(`${id}-day`)?.focus();
    onChoose(chosen);
    onClose();
  };
  const cell = asAtCell(review.snapshot)?.place;
  const where = cell ? words.otherWritten(`${cell.sheet}!${cellAddress(cell.row, cell.column)}`) : words.otherKept;
  const option = (name: Choice, label: string, about: string): JSX.Element => (
    <label className="option">
      <input type="radio" name={id} checked={choice === name} onChange={() => setChoice(name)} />
      <span className="strong">{label}</span>
      <span className="small">{about}</span>
    </label>
  );
  return (
    <Page tab={null} onEscape={onClose}>
      <form
        className="card card-open"
        aria-label={words.title}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) use();
        }}
      >
        <OpenedHeading of="asAt">{words.title}</OpenedHeading>
        <p>{words.intro}</p>
        {option("today", words.today, words.todayAbout(texts.day(today)))}
        {planDay !== null && option("plan", words.planDay, texts.day(planDay))}
        {option("other", words.other, where)}
        {choice === "other" && (
          <div className="field">
            <label htmlFor={`${id}-day`} className="small strong">
              {words.typed}
            </label>
            <input
              id={`${id}-day`}
              className="control"
              inputMode="numeric"
              autoComplete="off"
              value={typed}
              aria-describedby={`${id}-read`}
              onChange={(event) => setTyped(event.target.value)}
            />
            <span id={`${id}-read`} className="small" role="status">
              {read === null
                ? words.unreadable
                : read > today
                  ? words.ahead(texts.day(read))
                  : words.readAs(texts.day(read))}
            </span>
          </div>
        )}
        <div className="buttons">
          <Button look="primary" waits={busy} onPress={use}>
            {words.use}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </div>
      </form>
    </Page>
  );
}
