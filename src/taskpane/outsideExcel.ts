import type { Language } from "../app/sessionState";
import { languageFor, readyToSpeak, textsIn } from "./languages";

const ORDER: Readonly<Record<Language, readonly Language[]>> = { en: ["en", "cy"], cy: ["cy", "en"] };

/**
 * The page was opened in a browser, outside Excel: by the help links that Excel shows for the add-in, for example. It says
 * what it is and how the add-in works, in the reader's language first.
 */
export async function sayNoExcel(root: HTMLElement): Promise<void> {
  const order = ORDER[languageFor(navigator.language)];
  const spoken = await Promise.all(order.map(readyToSpeak));
  root.replaceChildren(...order.filter((_, at) => spoken[at]?.ok).map(sectionIn));
}

function sectionIn(language: Language): HTMLElement {
  const { product, help } = textsIn(language).pane;
  const section = document.createElement("section");
  section.lang = language;
  Object.assign(section.style, { maxWidth: "40em", padding: "16px", fontFamily: "Segoe UI, sans-serif" });
  const lines = document.createElement("ul");
  lines.append(...help.help.map((line) => element("li", line)));
  section.append(element("h1", product), element("p", help.noExcel), element("h2", help.helpTitle), lines);
  return section;
}

function element(name: "h1" | "h2" | "p" | "li", text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
