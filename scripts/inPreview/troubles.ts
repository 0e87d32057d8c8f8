import { paneFrame, type Preview } from "./previewPage";

/** From now on Excel says no to whatever the pane asks, with a code of its own. */
export async function refuseEverything(preview: Preview, code: string): Promise<void> {
  await paneFrame(preview).evaluate((refusal) => {
    const refused = Object.assign(new Error("No."), { name: "RichApi.Error", code: refusal });
    Excel.run = () => Promise.reject(refused);
  }, code);
}

/** From now on whatever the pane asks comes back as a mistake of ours, and no answer of Excel's. */
export const breakEverything = (preview: Preview): Promise<void> =>
  paneFrame(preview).evaluate(() => {
    Excel.run = () => Promise.reject(new TypeError("Not what was expected."));
  });

/** Excel keeps the pane waiting, so that work under way can be looked at; the function given lets it go on. */
export async function keepWaiting(preview: Preview): Promise<() => Promise<void>> {
  const frame = paneFrame(preview);
  await frame.evaluate(() => {
    const run = Excel.run.bind(Excel) as (...asked: unknown[]) => Promise<unknown>;
    const waiting = new Promise<void>((goOn) => Object.assign(globalThis, { goOn }));
    Excel.run = async (...asked: unknown[]) => {
      await waiting;
      return run(...asked);
    };
  });
  return () => frame.evaluate(() => (globalThis as unknown as { goOn: () => void }).goOn());
}
