import { paneFrame, type Preview } from "./inBrowser";

/** From now on Excel says no to whatever the pane asks, with a code of its own. */
export async function refuseEverything(preview: Preview, code: string): Promise<void> {
  await paneFrame(preview).evaluate((refusal) => {
    const refused = Object.assign(new Error("No."), { name: "RichApi.Error", code: refusal });
    Excel.run = () => Promise.reject(refused);
  }, code);
}
