import type { Frame, Locator } from "playwright-core";
import { pane as words } from "../src/core/words/en/pane";
import { paneBoard } from "../src/core/words/en/paneBoard";
import { paneStructure as structure } from "../src/core/words/en/paneStructure";
import { failures } from "../src/core/words/en/failures";
import { noteAfresh, notesOf, tasks, traceClearingUp, type Figure } from "./paneNotes";

/** Reading, checking, building the change set, writing it, and the look that follows. */
const PATIENCE_MS = 300_000;

/** "Create 7 sheets". */
const CREATE = /^Create \d+ sheets?$/;
const button = (frame: Frame, name: string): Locator => frame.getByRole("button", { name, exact: true });

async function settled(frame: Frame): Promise<void> {
  await button(frame, words.work.stop).waitFor({ state: "detached", timeout: PATIENCE_MS });
  await frame.getByText(paneBoard.workingOut).waitFor({ state: "detached", timeout: PATIENCE_MS });
}

/** Writes the tables and the summary of the plan that is open, as a person has them written, and stops the first of them. */
export async function timeWriting(frame: Frame, what: string): Promise<readonly Figure[]> {
  await frame.locator("#tab-plan").click();
  await button(frame, words.more.label).click();
  await frame.locator("main .rows-row", { hasText: words.more.structure }).click();
  const skip = button(frame, structure.skip);
  while (await skip.isVisible()) await skip.click();
  await frame.locator("main table").waitFor({ timeout: PATIENCE_MS });
  await settled(frame);
  const stopping = await stopWriting(frame);
  const tables = await write(frame, CREATE, structure.ready);
  await frame.locator("#tab-board").click();
  await settled(frame);
  const summary = await write(frame, paneBoard.build, words.result.built("\n").split("\n")[0] ?? "");
  return [
    { what: `${what}: Stop while writing, until all is taken back`, ms: stopping, most: null },
    ...tables.map((figure) => ({ ...figure, what: `${what}: creating the sheets: ${figure.what}` })),
    ...summary.map((figure) => ({ ...figure, what: `${what}: ${paneBoard.build}: ${figure.what}` })),
  ];
}

async function stopWriting(frame: Frame): Promise<number> {
  await frame.getByRole("button", { name: CREATE }).click();
  await frame.getByText(words.work.phases.writing, { exact: true }).waitFor({ timeout: PATIENCE_MS });
  const begun = performance.now();
  await button(frame, words.work.stop).click();
  await frame.getByText(failures.excel.stopped("").what).waitFor({ timeout: PATIENCE_MS });
  return performance.now() - begun;
}

async function write(frame: Frame, press: string | RegExp, says: string): Promise<readonly Figure[]> {
  await noteAfresh(frame);
  const traced = await traceClearingUp(frame);
  const begun = performance.now();
  await frame.getByRole("button", { name: press }).click();
  await frame.getByText(says).waitFor({ timeout: PATIENCE_MS });
  const stands = performance.now() - begun;
  await settled(frame);
  const notes = await notesOf(frame);
  const clearingUp = await traced();
  return [
    { what: "until it stands", ms: stands, most: null },
    ...(await tasks("with the look after it", frame, clearingUp)),
    { what: "longest without progress shown", ms: notes.unmoved, most: null },
  ];
}
