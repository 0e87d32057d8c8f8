import type { SheetSnapshot } from "../snapshot/workbookSnapshot";
import { foldText } from "../text/normalise";

const OLD_NAME =
  /\b(?:old|superseded|archived?|obsolete|previous|backup|copy of|do not use|hen|blaenorol|disodlwyd|archif)\b/;
const OLD_WORDS = /\bsuperseded\b|\bno longer (?:in use|current|used)\b|\bdo not use\b|\bdisodlwyd\b|wedi'?i ddisodli/;
const SAMPLE_NAME = /\b(?:template|example|guidance|instructions|templed|enghraifft|canllawiau)\b/;

/** Whether a sheet holds an older or an example version: shown, but not proposed to be taken (T1). */
const isSuperseded = (sheet: SheetSnapshot, above: readonly string[]): boolean => {
  const name = foldText(sheet.name);
  return (
    OLD_NAME.test(name) ||
    SAMPLE_NAME.test(name) ||
    above.some((line) => line.length <= 160 && OLD_WORDS.test(foldText(line)))
  );
};

export const proposesTicking = (sheet: SheetSnapshot, above: readonly string[]): boolean =>
  sheet.visibility === "visible" && !isSuperseded(sheet, above);
