import { parseIsoDate } from "../../core/calendar/calendarDate";
import { isStepName } from "../../core/history/stepNames";
import type { JournalEntry } from "../../core/journal/entries";
import type { PaneHistoryWords } from "../../core/words/en/paneHistory";
import type { PlaceProps } from "../placeProps";
import type { Texts } from "../texts";

export interface HistoryProps extends PlaceProps {
  readonly words: PaneHistoryWords;
}

/** What a step is called, in the language of the pane. */
export const nameOfStep = ({ step }: JournalEntry, { history }: PaneHistoryWords): string =>
  isStepName(step) ? history.steps[step] : step;

/** "2020-02-28 14:32" as day and time. */
export function dayAndTime(when: string, texts: Texts): readonly [day: string, time: string] {
  const [day = "", time = ""] = when.split(" ");
  const read = parseIsoDate(day);
  return [read ? texts.day(read) : day, time];
}
