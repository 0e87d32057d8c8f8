import { corrections as correctionsCy } from "./cy/corrections";
import { ratings as ratingsCy } from "./cy/ratings";
import { settings as settingsCy } from "./cy/settings";
import { sheets as sheetsCy } from "./cy/sheets";
import { corrections } from "./en/corrections";
import { ratings } from "./en/ratings";
import { settings } from "./en/settings";
import { sheets } from "./en/sheets";
import type { Words } from "./words";

/** By what our own tables are read again: whoever looks at a workbook needs these in both languages, and no more. */
export type WrittenWords = Pick<Words, "language" | "corrections" | "ratings" | "settings" | "sheets">;

export const WRITTEN_WORDS: readonly WrittenWords[] = [
  { language: "en", corrections, ratings, settings, sheets },
  { language: "cy", corrections: correctionsCy, ratings: ratingsCy, settings: settingsCy, sheets: sheetsCy },
];
