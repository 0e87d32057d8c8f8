import type { SchoolPaper } from "./packWords";
import type { DoubtWords } from "./paneDoubtsWords";
import type { PaneActionWords } from "./paneActionWords";
import type { FirstRunWords, NothingWords } from "./paneStartWords";
import type { PaneHistoryWords } from "./paneHistoryWords";
import type { PaneSourceWords } from "./paneSourceWords";
import type { OtherPlansWords } from "./otherPlansWords";
import type { PaneMovesWords } from "./paneMovesWords";
import type { PaneReturnsWords } from "./paneReturnsWords";
import type { PaneSinceWords } from "./paneSinceWords";
import type { PaneRecommendationWords } from "./paneRecommendationWords";
import type { PaneSetsWords } from "./paneSetsWords";
import type { PaneUpdateWords } from "./paneUpdateWords";
import type { PaneHelpWords } from "./paneHelpWords";
import type { PaneSchoolsWords } from "./paneSchoolsWords";
import type { PaneStructureWords } from "./paneStructureWords";

/** What is said in a place that is loaded when somebody goes there: with its place, and in one language. */
export interface PlaceWords {
  readonly action: PaneActionWords;
  readonly recommendation: PaneRecommendationWords;
  readonly update: PaneUpdateWords;
  readonly moves: PaneMovesWords;
  readonly since: PaneSinceWords;
  readonly returns: PaneReturnsWords;
  readonly otherPlans: OtherPlansWords;
  readonly sets: PaneSetsWords;
  readonly structure: {
    readonly start: FirstRunWords;
    readonly nothing: NothingWords;
    readonly words: PaneStructureWords;
    readonly doubts: DoubtWords;
  };
  readonly board: PaneBoardWords;
  readonly schools: PaneSchoolsWords;
  readonly help: PaneHelpWords;
  readonly history: PaneHistoryWords;
  readonly source: PaneSourceWords;
}

export interface PaneBoardWords {
  readonly title: string;
  readonly forBoard: (asOf: string, meeting: string) => string;
  readonly forDay: (asOf: string) => string;
  readonly changeDay: string;
  readonly language: string;
  readonly names: Readonly<Record<"en" | "cy" | "both", string>>;
  readonly withholdOfficers: string;
  /** What is known for a name, and what is not. */
  readonly officersAbout: string;
  readonly willBuild: string;
  readonly sheets: string;
  /** The headline table, for a letter or an e-mail. */
  readonly tableTitle: string;
  readonly copyTable: string;
  readonly copyTableIn: (language: string) => string;
  readonly tableCopied: string;
  readonly tableByHand: string;
  readonly build: string;
  readonly buildAgain: string;
  readonly needsPlan: string;
  readonly toPlan: string;
  readonly upToDate: (day: string) => string;
  readonly workingOut: string;
  readonly errors: (count: number) => string;
  readonly lookFirst: string;
  /** Which of the two sheets of schools are built. */
  readonly schools: {
    readonly title: string;
    readonly paper: Readonly<Record<SchoolPaper, string>>;
    /** What that comes to. */
    readonly comes: (built: readonly SchoolPaper[]) => string;
    readonly keptIn: string;
    readonly needsTables: string;
  };
}
