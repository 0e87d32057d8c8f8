import { copyFileSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The pictures that the documents show, by their names there. */
const CHOSEN: Readonly<Record<string, string>> = {
  "first-run": "en-light-01-first-run",
  structure: "en-light-02-question",
  "will-write": "en-light-03-will-write",
  plan: "en-light-04-plan",
  selected: "en-light-05a-action-why",
  checks: "en-light-06a-checks",
  check: "en-light-06b-check-open",
  board: "en-light-10b-board-built",
  error: "en-light-13b-error",
  summary: "en-light-board-summary-page",
  "plan-cy": "cy-light-04-plan",
  "structure-cy": "cy-light-02-question",
  "checks-cy": "cy-light-06a-checks",
  "board-cy": "cy-light-10b-board-built",
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
