import type { SchoolPosition } from "../schools/position";
import type { DoubtWords } from "./paneDoubtsWords";
import type { PaneActionWords } from "./paneActionWords";
import type { FirstRunWords, NothingWords } from "./paneStartWords";
import type { PaneHistoryWords } from "./paneHistoryWords";
import type { PaneSourceWords } from "./paneSourceWords";
import type { PaneReturnsWords } from "./paneReturnsWords";
import type { PaneUpdateWords } from "./paneUpdateWords";
import type { PaneHelpWords } from "./paneHelpWords";
import type { PaneStructureWords } from "./paneStructureWords";

/** What is said in a place that is loaded when somebody goes there: with its place, and in one language. */
export interface PlaceWords {
  readonly action: PaneActionWords;
  readonly update: PaneUpdateWords;
  readonly returns: PaneReturnsWords;
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
  readonly names: Readonly<Record<"en" | "cy", string>>;
  readonly willBuild: string;
  readonly sheets: string;
  readonly build: string;
  readonly buildAgain: string;
  readonly needsPlan: string;
  readonly toPlan: string;
  readonly upToDate: (day: string) => string;
  readonly workingOut: string;
  readonly errors: (count: number) => string;
  readonly lookFirst: string;
}

export interface PaneSchoolsWords {
  readonly title: (count: number) => string;
  /** How many are in deficit of those with a balance, `known` of `all`. */
  readonly inDeficit: (count: number, known: number, all: number) => string;
  readonly latest: string;
  readonly deficit: (amount: string) => string;
  readonly surplus: (amount: string) => string;
  /** Neither a surplus nor a deficit. */
  readonly balanced: string;
  readonly noBalance: string;
  readonly positions: Readonly<Record<SchoolPosition, string>>;
  readonly asAt: (day: string) => string;
  readonly tables: string;
  readonly table: (rows: number) => string;
  readonly emptyTitle: string;
  readonly empty: string;
  readonly toTables: string;
}
