import { createContext, useContext } from "react";
import type { CalendarDate } from "../core/calendar/calendarDate";
import type { Finding, FindingCode, WrittenValue } from "../core/findings/finding";
import type { Rating, RatingReason, RecommendationReason } from "../core/rate/rating";
import type { Policy } from "../core/rate/limits";
import type { ImpactReason } from "../core/rate/rateImpact";
import type { SchoolReason } from "../core/rate/rateSchool";
import type { RuleKey } from "../core/rate/ratingTable";
import type { Setting } from "../core/rate/limitBounds";
import type { Status } from "../core/read/readings";
import type { ActionRole, CorrectionInForce, TableKind } from "../core/recognise/recognition";
import type { RecordTable, TakenField } from "../core/tables/sourceRecords";
import type { FailuresWords } from "../core/words/en/failures";
import type { FindingSentence } from "../core/words/findingsWords";
import type { PaneWords } from "../core/words/en/pane";
import type { SheetsWords } from "../core/words/en/sheets";

/** Everything a view can say in one language. */
export interface Texts {
  readonly pane: PaneWords;
  readonly failures: FailuresWords;
  /** "28 February 2020". */
  readonly day: (day: CalendarDate) => string;
  /** The heading of a column of a table of ours. */
  readonly heading: (role: ActionRole | TakenField) => string;
  /** The sheet of a table of ours. */
  readonly tableName: (table: "actions" | RecordTable) => string;
  /** A choice of a list of the tables', by its code. */
  readonly listed: (list: Extract<WrittenValue, { kind: "choice" }>["list"], code: string) => string;
  readonly role: (role: string) => string;
  /** As the dropdown of the table has it. */
  readonly statuses: Readonly<Record<Status, string>>;
  readonly tableKinds: Readonly<Record<TableKind, string>>;
  /** What the user chose, in a word or two. */
  readonly choice: (correction: CorrectionInForce) => string;
  readonly rating: (rating: Rating) => string;
  readonly letters: Readonly<Record<Rating, string>>;
  readonly reason: (reason: RatingReason) => string;
  /** When a row of the rating rules holds: "Overdue by more than this." */
  readonly holdsWhen: (key: RuleKey) => string;
  readonly impactReason: (reason: ImpactReason) => string;
  readonly recommendationReason: (reason: RecommendationReason) => string;
  /** Phases, kinds of balances, licences, rungs of the ladder and days of schools, as the sheets have them. */
  readonly ofSchools: Pick<SheetsWords, "phases" | "balanceKinds" | "licences" | "rungs" | "schoolDates">;
  readonly schoolReason: (reason: SchoolReason) => string;
  readonly finding: (finding: Finding) => FindingSentence;
  readonly findingKind: (code: FindingCode) => string;
  readonly setting: (key: keyof Policy) => string;
  readonly unit: (unit: Setting["unit"]) => string;
}

const TextsContext = createContext<Texts | null>(null);
export const TextsProvider = TextsContext.Provider;

/** The texts of the language the pane is in. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error("A view is outside of the texts.");
  return texts;
}
