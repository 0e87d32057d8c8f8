import type { CorrectionsWords } from "./correctionsWords";
import type { EditsWords } from "./editsWords";
import type { FailuresWords } from "./failuresWords";
import type { FindingsWords } from "./findingsWords";
import type { HistoryWords } from "./historyWords";
import type { PaneWords } from "./paneWords";
import type { PapersWords } from "./papersWords";
import type { RatingsWords } from "./ratingsWords";
import type { SettingsWords, SettingUnitWords } from "./settingsWords";
import type { SheetsWords } from "./sheetsWords";

/** Everything the product says to a person. Each language fills it; what one says and another does not will not compile. */
export interface Words {
  readonly language: "en" | "cy";
  readonly findings: FindingsWords;
  readonly ratings: RatingsWords;
  readonly settings: SettingsWords;
  readonly settingUnits: SettingUnitWords;
  readonly sheets: SheetsWords;
  readonly corrections: CorrectionsWords;
  readonly edits: EditsWords;
  readonly failures: FailuresWords;
  readonly history: HistoryWords;
  readonly papers: PapersWords;
  readonly pane: PaneWords;
}
