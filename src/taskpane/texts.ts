import { createContext, useContext } from "react";
import type { CalendarDate } from "../core/calendar/calendarDate";
import type { Finding, FindingCode } from "../core/findings/finding";
import type { Rating, RatingReason, RecommendationReason } from "../core/rate/rating";
import type { Standing, TableKind } from "../core/recognise/recognition";
import type { FailuresWords } from "../core/words/failuresWords";
import type { PaneWords } from "../core/words/paneWords";

/** Everything a view can say in one language. */
export interface Texts {
  readonly pane: PaneWords;
  readonly failures: FailuresWords;
  /** "28 February 2020". */
  readonly day: (day: CalendarDate) => string;
  readonly role: (role: string) => string;
  readonly tableKinds: Readonly<Record<TableKind, string>>;
  /** What the user chose, in a word or two. */
  readonly choice: (correction: Standing) => string;
  readonly rating: (rating: Rating) => string;
  readonly reason: (reason: RatingReason) => string;
  readonly recommendationReason: (reason: RecommendationReason) => string;
  readonly finding: (finding: Finding) => string;
  readonly findingKind: (code: FindingCode) => string;
}

const TextsContext = createContext<Texts | null>(null);
export const TextsProvider = TextsContext.Provider;

/** The texts of the language the pane is in. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error("A view stands outside the texts.");
  return texts;
}
