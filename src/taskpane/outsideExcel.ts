import type { Language } from "../app/sessionState";
import type { NoExcelWords } from "../core/words/en/paneHelp";
import { languageFor } from "./languages";

const ORDER: Readonly<Record<Language, readonly Language[]>> = { en: ["en", "cy"], cy: ["cy", "en"] };
const LOAD: Readonly<Record<Language, () => Promise<NoExcelWords>>> = {
  en: async () => (await import(/* webpackChunkName: "help-en" */ "../core/words/en/paneHelp")).noExcel,
  cy: async () => (await import(/* webpackChunkName: "help-cy" */ "../core/words/cy/paneHelp")).noExcel,
};

/**
 * The page was opened in a browser, outside Excel: by the help links that Excel shows for the add-in, for example. It says
 * what it is and how the add-in works, in the reader's language first.
 */
export async function showNoExcel(root: HTMLElement): Promise<void> {
  const order = ORDER[languageFor(navigator.language)];
  const stated = await Promise.allSettled(order.map(async (language) => sectionIn(language, await LOAD[language]())));
  root.replaceChildren(...stated.flatMap((one) => (one.status === "fulfilled" ? [one.value] : [])));
}

function sectionIn(language: Language, words: NoExcelWords): HTMLElement {
  const section = document.createElement("section");
  section.lang = language;
  Object.assign(section.style, { maxWidth: "40em", padding: "16px", fontFamily: "Segoe UI, sans-serif" });
  const lines = document.createElement("ul");
  lines.append(...words.lines.map((line) => element("li", line)));
  section.append(element("h1", words.product), element("p", words.what), element("h2", words.title), lines);
  return section;
}

function element(name: "h1" | "h2" | "p" | "li", text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
