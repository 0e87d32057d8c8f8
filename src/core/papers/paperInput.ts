import type { CalendarDate, DateSystem } from "../calendar/calendarDate";
import type { ActionPlan } from "../plan/actionPlan";
import type { Finding } from "../findings/finding";
import type { PastReading } from "../history/pastReadings";
import type { PastCounts, PastPaper } from "../history/recordRows";
import type { BrokenSeal } from "../history/sealedPaper";
import type { RatedAction, RatedRecommendation } from "../rate/rating";
import type { Policy } from "../rate/limits";
import type { RatedSchool } from "../rate/rateSchool";
import type { BoardReport } from "../report/boardReport";
import type { RatedService } from "../report/servicesReport";
import type { TableKey } from "../tables/allTables";
import type { OptionalPaper } from "../words/packWords";
import type { Words } from "../words/words";
import type { KeptText } from "./overwrittenText";

/** What the papers are made from. */
export interface PaperInput {
  readonly plan: ActionPlan;
  readonly rated: readonly RatedAction[];
  readonly recommendations: readonly RatedRecommendation[];
  /** Every school of the plan, rated, in the plan's order. */
  readonly schools: readonly RatedSchool[];
  /** The plans of other services, rated by the rules of this one; nothing of them is in anything else here. */
  readonly services: readonly RatedService[];
  readonly report: BoardReport;
  readonly findings: readonly Finding[];
  readonly policy: Policy;
  readonly asOf: CalendarDate;
  /** How the workbook counts its days. */
  readonly dateSystem: DateSystem;
  readonly words: Words;
  /** The paper of an earlier day that this one is compared with; null where there is none. */
  readonly earlier: EarlierPaper | null;
  /** The papers of earlier days that the pace is worked out from. */
  readonly past: PastCounts;
  /** What the papers up to this day said was read of each measure, by its key. */
  readonly readings: ReadonlyMap<string, readonly PastReading[]>;
  readonly seal: string | null;
  /** The first thing in the snapshots that is not as it was sealed. */
  readonly broken: BrokenSeal | null;
  /** The papers that stand in the workbook in this language and can be rebuilt in their places, by id, in the order of their sheets. */
  readonly existing: readonly string[];
  readonly leftOut: LeftOut;
  /** A recommendation's short name in the language of the paper, by its ref; where there is none its text is shortened. */
  readonly shortNames: ReadonlyMap<string, string>;
  readonly texts: RecommendationTexts;
  readonly officers: "shown" | "withheld";
  /** By what stands for an officer whose name is withheld, what the officer's rows are known by; empty where names are shown. */
  readonly rowKeys: ReadonlyMap<string, string>;
  /** What people wrote for the papers. */
  readonly kept: readonly KeptText[];
  /** By a paper's id, the name of the sheet it stands on or is to stand on, which a number may part from the one it wants. */
  readonly tabs: ReadonlyMap<string, string>;
  /** The names of the sheets of our tables, which may be in the other language or have a number. */
  readonly tableSheets: Readonly<Record<TableKey, string>>;
  /** The sheet Contents of the same papers in the other language; null where they are built in one. */
  readonly otherContents: string | null;
  /** Papers in the other language stand in the workbook from an earlier build, and are not built with these. */
  readonly hasOtherLanguage: boolean;
}

/** The texts of recommendations, which a council types in its own language and may translate. */
export interface RecommendationTexts {
  /** Whether the paper is in the language they were typed in. */
  readonly isTheirs: boolean;
  /** By ref, what stands in the other language. */
  readonly translated: ReadonlyMap<string, string>;
  /** By ref, the short names in the language they were typed in. */
  readonly typedNames: ReadonlyMap<string, string>;
}

/** What Settings say of the papers that are built. */
export interface LeftOut {
  readonly papers: readonly OptionalPaper[];
  /** Names that no paper has. */
  readonly unknown: readonly string[];
}

/** What a sealed paper of an earlier day said. */
export interface EarlierPaper extends PastPaper {
  readonly asAt: CalendarDate;
  /** Whether the Board received it; else it is the newest of an earlier day. */
  readonly isReceived: boolean;
}
