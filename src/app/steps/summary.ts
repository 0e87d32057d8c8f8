import { papersInOf } from "../../core/edits/papersLanguages";
import { proposal } from "../../core/proposal";
import type { Step } from "./step";

/** Builds the board's papers, in one language or in both as it was asked for, and the tables they stand on where they are missing. */
export const summary: Step = {
  needsPlan: true,
  propose: (review, about, words) => proposal("summary", review, words, papersInOf(about)),
};
