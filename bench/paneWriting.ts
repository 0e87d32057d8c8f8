import type { Frame, Locator } from "playwright-core";
import { pane as words } from "../src/core/words/en/pane";
import { failures } from "../src/core/words/en/failures";
import { noteAfresh, notesOf, tasks, traceClearingUp, type Figure } from "./paneNotes";

/** Reading, checking, building the change set, writing it, and the look that follows. */
const PATIENCE_MS = 300_000;

const button = (frame: Frame, name: string): Locator => frame.getByRole("button", { name, exact: true });

async function settled(frame: Frame): Promise<void> {
  await button(frame, words.work.stop).waitFor({ state: "detached", timeout: PATIENCE_MS });
  await frame.getByText(words.board.workingOut).waitFor({ state: "detached", timeout: PATIENCE_MS });
}

/** Writes the tables and the summary of the plan that is open, as a person has them written, and stops the first of them. */
export async function timeWriting(frame: Frame, what: string): Promise<readonly Figure[]> {
  await frame.locator("#tab-plan").click();
  await button(frame, words.firstRun.start).click();
  await settled(frame);
  const stopping = await stopWriting(frame);
  const tables = await write(frame, words.structure.create, words.structure.created);
  await frame.locator("#tab-board").click();
  await settled(frame);
  const summary = await write(frame, words.board.build, words.board.built("\n").split("\n")[0] ?? "");
  return [
    { what: `${what}: Stop while writing, until all is taken back`, ms: stopping, most: null },
    ...tables.map((figure) => ({ ...figure, what: `${what}: ${words.structure.create}: ${figure.what}` })),
    ...summary.map((figure) => ({ ...figure, what: `${what}: ${words.board.build}: ${figure.what}` })),
  ];
}

async function stopWriting(frame: Frame): Promise<number> {
  await button(frame, words.structure.create).click();
  const step = `${words.work.steps.structuring}: ${words.work.phases.writing}`;
  await frame.getByText(step).waitFor({ timeout: PATIENCE_MS });
  const begun = performance.now();
  await button(frame, words.work.stop).click();
  await frame.getByText(failures.excel.stopped("").what).waitFor({ timeout: PATIENCE_MS });
  return performance.now() - begun;
}

async function write(frame: Frame, press: string, says: string): Promise<readonly Figure[]> {
  await noteAfresh(frame);
  const traced = await traceClearingUp(frame);
  const begun = performance.now();
  await button(frame, press).click();
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
