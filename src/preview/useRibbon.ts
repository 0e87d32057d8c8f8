import { useState } from "react";
import type { PreviewWords } from "../core/words/en/preview";
import type { OpenPreview } from "./previewExcel";

export type Command = keyof PreviewWords["commands"];

export interface Ribbon {
  /** The buttons whose functions have not completed yet: grey, as in Excel. */
  readonly working: ReadonlySet<Command>;
  readonly press: (command: Command) => void;
}

interface Press {
  readonly open: OpenPreview;
  readonly command: Command;
}

/** The buttons of the add-in's ribbon tab. What they do, and whether the pane comes up for it, is the add-in's business. */
export function useRibbon(open: OpenPreview | null): Ribbon {
  const [presses, setPresses] = useState<readonly Press[]>([]);
  const working = new Set(presses.filter((press) => press.open === open).map(({ command }) => command));
  const press = (command: Command): void => {
    if (!open || working.has(command)) return;
    const pressed = { open, command };
    setPresses((before) => [...before, pressed]);
    void open.pane.runCommand(command).then(() => setPresses((before) => before.filter((each) => each !== pressed)));
  };
  return { working, press };
}
