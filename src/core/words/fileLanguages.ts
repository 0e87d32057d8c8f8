import { files as welsh } from "./cy/files";
import { files as english } from "./en/files";
import type { FilesWords } from "./en/files";

/** What is said of files. It stands apart from the other words, so that the pane, which opens none, does not load it. */
export const FILE_WORDS: Readonly<Record<"en" | "cy", FilesWords>> = { en: english, cy: welsh };
