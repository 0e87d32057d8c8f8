import { preview as welsh } from "./cy/preview";
import { preview as english } from "./en/preview";
import type { PreviewWords } from "./en/preview";

/** What the preview's page says. It stands apart from the other words, so that the pane does not load it. */
export const PREVIEW_WORDS: Readonly<Record<"en" | "cy", PreviewWords>> = { en: english, cy: welsh };
