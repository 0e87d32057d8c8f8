import { paneFrame, type Preview } from "../../scripts/inPreview/previewPage";

/** More than all the stops of page and pane together. */
const MOST_STOPS = 400;

/** What a screen reader would say first of the element in focus, in page or pane. */
export async function inFocus(preview: Preview): Promise<string> {
  const name = (): string => {
    const at = document.activeElement as HTMLInputElement | null;
    if (!at || at === document.body) return "";
    if (at.tagName === "IFRAME") return "(pane)";
    const said = at.cloneNode(true) as HTMLElement;
    for (const unsaid of said.querySelectorAll("[aria-hidden=true]")) unsaid.remove();
    return at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? said.textContent;
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

/** The keys that somebody has pressed. */
export interface Keys {
  /** Tab and the arrows: from one thing to the next. */
  steps: number;
  /** Enter, space and shortcuts: each does something. */
  presses: number;
  letters: number;
}

/** Counts the keys that are pressed in a preview from now on. */
export function countKeys({ page: { keyboard } }: Preview): Keys {
  const keys: Keys = { steps: 0, presses: 0, letters: 0 };
  const [press, type] = [keyboard.press.bind(keyboard), keyboard.type.bind(keyboard)];
  keyboard.press = (key, options) => {
    if (/^(?:Tab|Shift\+Tab|Arrow\w+)$/.test(key)) keys.steps += 1;
    else keys.presses += 1;
    return press(key, options);
  };
  keyboard.type = (text, options) => {
    keys.letters += text.length;
    return type(text, options);
  };
  return keys;
}

/** Seconds that the keys take somebody who thinks before each that does something: 3 for these, a quarter for all others. */
export const secondsOf = ({ steps, presses, letters }: Keys): number => 3 * presses + (steps + letters) / 4;
