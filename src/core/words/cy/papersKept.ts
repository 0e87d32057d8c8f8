import type { KeptWords } from "../en/papersKept";

export const kept: KeptWords = {
  kinds: { headline: "Pennawd", decision: "Penderfyniad", comment: "Sylw" },
  check: (figures) => `Gwiriwch y llinell uchod: mae’r ffigurau wedi newid ers ei hysgrifennu (bryd hynny ${figures}).`,
  comment: (text) => `Sylw’r Bwrdd: ${text}`,
  ofGone: (kind, text) => `${kind}, fel y’i hysgrifennwyd: ${text}`,
};
