import type { CorrectionsWords } from "./en/corrections";
import type { EditsWords } from "./en/edits";
import type { FailuresWords } from "./en/failures";
import type { FindingsWords } from "./findingsWords";
import type { HistoryWords } from "./en/history";
import type { PaneWords } from "./en/pane";
import type { PapersWords } from "./en/papers";
import type { RatingsWords } from "./ratingsWords";
import type { SettingsWords, SettingUnitWords } from "./settingsWords";
import type { SheetsWords } from "./en/sheets";

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
