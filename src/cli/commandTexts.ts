import type { Review } from "../core/review";
import type { Words } from "../core/words/words";
import type { Command } from "./commandLine";
import { figuresText } from "./figures";
import { fixesText } from "./fixes";
import { movesText } from "./moves";
import { findingsText, historyText, overviewText, ratingsText, recognisedText } from "./resultText";
import { servicesText } from "./otherPlans";
import { mergedText, returnsText } from "./returns";
import { schoolsText } from "./schoolsText";

type Text = (review: Review, words: Words, entry: string | null, target: string | null) => string;

/** What a person reads on standard output; `entry` and `target` are what stands behind the workbook's name. */
export const RESULT_TEXT: Readonly<Record<Command, Text>> = {
  recognise: recognisedText,
  structure: overviewText,
  check: findingsText,
  rate: ratingsText,
  moves: movesText,
  schools: schoolsText,
  fix: fixesText,
  "set-aside": overviewText,
  heading: overviewText,
  refresh: findingsText,
  record: schoolsText,
  balances: figuresText,
  "start-set": overviewText,
  update: overviewText,
  returns: returnsText,
  merge: mergedText,
  services: servicesText,
  summary: overviewText,
  "as-at": overviewText,
  history: historyText,
  "take-back": historyText,
  finish: overviewText,
};
