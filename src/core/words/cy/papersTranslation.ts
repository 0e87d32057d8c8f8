import type { TranslationWords } from "../en/papersTranslation";

export const translation: TranslationWords = {
  notTranslated: "(heb ei gyfieithu eto)",
  alsoIn: (sheet) => `Mae’r un papurau ar gael yn Saesneg, o’r daflen “${sheet}” ymlaen.`,
  heading: "I’w gyfieithu i’r Gymraeg o hyd",
  state: (texts) => `Testunau’r argymhellion nad ydynt eto yn Gymraeg: ${String(texts)}.`,
  none: "Mae gan bob argymhelliad ei destun a’i enw byr yn Gymraeg.",
  typed: (what, text) => `${{ text: "Testun", shortName: "Enw byr" }[what]}: ${text}`,
  heads: { ref: "Cyf.", what: "Fel y’i teipiwyd" },
  where: (sheet) =>
    `Teipir cyfieithiadau ar y daflen “${sheet}”. Saif camau, perchnogion, mesurau a risgiau fel y’u teipiwyd.`,
};
