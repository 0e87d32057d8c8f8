import { papersRequested } from "../../core/sheets/papersRequest";
import { proposal } from "../../core/prepareChanges";
import type { Step } from "./step";

/**
 * Builds the board's papers, in one language or in both and with names or without, as it was asked for, and the tables they stand
 * on where these are missing.
 */
export const summary: Step = {
  needsPlan: true,
  propose: (review, about, words) => proposal("summary", review, words, papersRequested(about)),
};
