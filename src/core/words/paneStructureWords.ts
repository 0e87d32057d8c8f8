import type { Doubt, Evidence, PlanManner } from "../recognise/recognition";

/** From the tables found to the sheets created. */
export interface PaneStructureWords {
  readonly title: string;
  readonly steps: readonly [string, string, string];
  readonly stepsLabel: string;
  readonly question: (index: number, count: number, sheet: string) => string;
  readonly answered: (count: number) => string;
  /** Asked about a column by its letter, or about what stands in it. */
  readonly asks: Readonly<Record<Doubt["code"], (about: string, column: string) => string>>;
  readonly cells: (count: number) => string;
  readonly showCell: string;
  readonly yourAnswer: string;
  readonly keySays: (place: string) => string;
  readonly readNow: string;
  readonly nothingMeant: string;
  readonly another: Readonly<Record<"column-role" | "table-kind" | "colour-key" | "owner-kind", string>>;
  readonly chooseOne: string;
  readonly weigh: string;
  readonly weighing: string;
  readonly use: string;
  readonly skip: string;
  readonly ifSkipped: string;
  readonly pickFirst: string;
  readonly tablesTitle: string;
  readonly tablesUsed: (used: number, left: number) => string;
  readonly rows: (count: number) => string;
  readonly questionsOn: (count: number) => string;
  readonly sure: (percent: number) => string;
  readonly hidden: string;
  readonly notUsedTable: string;
  readonly take: (sheet: string) => string;
  readonly kindOf: (sheet: string) => string;
  readonly why: string;
  /** What a table of actions is where it is not plainly a plan. */
  readonly manners: Readonly<Record<PlanManner, string>>;
  readonly evidence: Readonly<Record<Evidence["code"], (text: string) => string>>;
  readonly column: (letter: string, heading: string) => string;
  readonly noHeading: string;
  readonly roleOf: (heading: string) => string;
  readonly notUsed: string;
  readonly samples: string;
  readonly noSamples: string;
  readonly willAdd: (sheets: number) => string;
  readonly willUpdate: string;
  readonly stay: string;
  readonly newSheet: string;
  readonly fromWhere: string;
  readonly rowsHeading: string;
  /** What a new table is made from, where that is no sheet of the workbook. */
  readonly from: Readonly<
    Record<"findings" | "rules" | "keyDates" | "settings" | "schoolTerms" | "corrections" | "changes" | "other", string>
  >;
  readonly fromNames: (sheets: string) => string;
  readonly behaviour: string;
  readonly behaviours: readonly [string, string, string];
  readonly answersTitle: string;
  readonly change: string;
  readonly changeOf: (subject: string) => string;
  readonly openQuestions: (count: number) => string;
  readonly create: (sheets: number) => string;
  readonly update: string;
  readonly back: string;
  readonly oneStep: string;
  readonly upToDate: string;
  readonly workingOut: string;
  readonly noPlan: string;
  readonly ready: string;
  readonly readyAbout: (actions: string) => string;
  readonly doFirst: string;
  readonly noMeeting: string;
  readonly startChecks: string;
  readonly toPlan: string;
}
