import { copyFileSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The pictures that the documents show, by their names there. */
const CHOSEN: Readonly<Record<string, string>> = {
  "first-run": "en-light-first-run",
  structure: "en-light-structure",
  "will-write": "en-light-structure-will-write",
  plan: "en-light-plan",
  selected: "en-light-plan-selected",
  checks: "en-light-checks",
  board: "en-light-board-built",
  error: "en-light-error",
  summary: "en-light-board-summary-page",
  "plan-cy": "cy-light-plan",
  "structure-cy": "cy-light-structure",
  "checks-cy": "cy-light-checks",
  "board-cy": "cy-light-board-built",
  "summary-cy": "cy-light-board-summary-page",
};
/** Bytes of a picture; a clone of the project is to stay small. */
export const LARGEST = 180_000;
export const ALL_TOGETHER = 1_200_000;

/** Puts the chosen pictures among the documents. */
export function copyChosen(from: string, to: string): void {
  const pictures = Object.entries(CHOSEN).map(([name, taken]) => {
    const file = join(from, `${taken}.png`);
    return { file, name, size: statSync(file).size };
  });
  const large = pictures.filter(({ size }) => size > LARGEST).map(({ name }) => name);
  if (large.length > 0) throw new Error(`Too large for the documents: ${large.join(", ")}.`);
  const together = pictures.reduce((sum, { size }) => sum + size, 0);
  if (together > ALL_TOGETHER) throw new Error(`The chosen pictures are ${String(together)} bytes together.`);
  mkdirSync(to, { recursive: true });
  for (const { file, name } of pictures) copyFileSync(file, join(to, `${name}.png`));
}
