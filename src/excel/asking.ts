import type { Outcome } from "../app/workbookPort";
import { failureFrom, TakenBack } from "./failures";
import { missingRequirement } from "./requirements";

/** What Excel refuses comes back as a failure; what is our own fault is thrown. */
export async function outcomeOf<T>(where: string, work: () => Promise<T>): Promise<Outcome<T>> {
  const missing = missingRequirement();
  if (missing !== null) return { ok: false, failure: { code: "excel-too-old", where: missing, detail: "" } };
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const failure = error instanceof TakenBack ? failureFrom(error.cause, error.where) : failureFrom(error, where);
    return { ok: false, failure };
  }
}

/** Asks for everything at once, and waits until Excel did it. */
export const inOneRun = <T>(
  where: string,
  ask: (context: Excel.RequestContext) => T,
  options: Excel.RunOptions = {},
): Promise<Outcome<T>> =>
  outcomeOf(where, () =>
    Excel.run(options, async (context) => {
      const value = ask(context);
      await context.sync();
      return value;
    }),
  );

/** Milliseconds until Excel is asked again, the first time and at most. */
const AGAIN_MS = { first: 1000, most: 16_000 };

/**
 * What nobody pressed a button for can wait while a cell is being edited. Excel holds it back until the cell is left; one
 * that cannot refuses it, and is asked again, ever more rarely, as long as the answer is wanted.
 */
export async function patiently<T>(
  ask: (context: Excel.RequestContext) => T,
  isWanted: () => boolean = () => true,
): Promise<Outcome<T>> {
  for (let pause = AGAIN_MS.first; ; pause = Math.min(2 * pause, AGAIN_MS.most)) {
    const outcome = await inOneRun("", ask, { delayForCellEdit: true });
    if (outcome.ok || outcome.failure.code !== "cell-being-edited") return outcome;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!isWanted()) return outcome;
  }
}
