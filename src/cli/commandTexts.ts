import type { Review } from "../core/review";
import type { Words } from "../core/words/words";
import type { Command } from "./commandLine";
import { findingsText, historyText, overviewText, ratingsText, recognisedText } from "./resultText";
import { schoolsText } from "./schoolsText";

/** What a person reads on standard output. */
export const RESULT_TEXT: Readonly<Record<Command, (review: Review, words: Words) => string>> = {
  recognise: recognisedText,
  structure: overviewText,
  check: findingsText,
  rate: ratingsText,
  schools: schoolsText,
  fix: findingsText,
  refresh: findingsText,
  summary: overviewText,
  "as-at": overviewText,
  history: historyText,
  "take-back": historyText,
  finish: overviewText,
};
