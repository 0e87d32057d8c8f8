import { returns as cy } from "./cy/returns";
import { returns as en } from "./en/returns";
import type { ReturnsWords } from "./en/returns";

/** The words of returns, by language: a return that comes back may be in either. */
export const RETURNS_WORDS: Readonly<Record<"en" | "cy", ReturnsWords>> = { en, cy };
