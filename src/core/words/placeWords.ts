import type { PaneBoardWords } from "./en/paneBoard";
import type { DoubtWords } from "./en/paneDoubts";
import type { PaneActionWords } from "./en/paneAction";
import type { FirstRunWords, NothingWords } from "./en/paneStart";
import type { PaneHistoryWords } from "./en/paneHistory";
import type { PaneSourceWords } from "./en/paneSource";
import type { OtherPlansWords } from "./en/otherPlans";
import type { PaneMovesWords } from "./en/paneMoves";
import type { PaneReturnsWords } from "./en/paneReturns";
import type { PaneSinceWords } from "./en/paneSince";
import type { PaneRecommendationWords } from "./en/paneRecommendation";
import type { PaneSetsWords } from "./en/paneSets";
import type { PaneUpdateWords } from "./en/paneUpdate";
import type { PaneHelpWords } from "./en/paneHelp";
import type { PaneSchoolsWords } from "./en/paneSchools";
import type { PaneStructureWords } from "./en/paneStructure";

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
