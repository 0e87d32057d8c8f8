import type { CliWords } from "./en/cli";
import { cli as welsh } from "./cy/cli";
import { cli as english } from "./en/cli";

/** What the command line says. It stands apart from the other words, so that the pane does not load it. */
export const CLI_WORDS: Readonly<Record<"en" | "cy", CliWords>> = { en: english, cy: welsh };
