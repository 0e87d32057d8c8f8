import { paneFrame, type Preview } from "../../scripts/inPreview/previewPage";

/** More than all the stops of page and pane together. */
const MOST_STOPS = 400;

/** What a screen reader would say first of the element in focus, in page or pane. */
export async function inFocus(preview: Preview): Promise<string> {
  const name = (): string => {
    const at = document.activeElement as HTMLInputElement | null;
    if (!at || at === document.body) return "";
    if (at.tagName === "IFRAME") return "(pane)";
    return at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent;
  };
  const ofPage = await preview.page.evaluate(name);
  return (ofPage === "(pane)" ? await paneFrame(preview).evaluate(name) : ofPage).trim();
}

/** Walks with the Tab key until something of that name has the focus; page and pane are one round. */
export async function tabTo(preview: Preview, name: string | RegExp): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const label = await inFocus(preview);
    if (typeof name === "string" ? label === name : name.test(label)) return;
    await preview.page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${String(name)}.`);
}

export async function tabAndPress(preview: Preview, name: string | RegExp, key = "Enter"): Promise<void> {
  await tabTo(preview, name);
  await preview.page.keyboard.press(key);
}
