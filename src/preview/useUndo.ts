import { useEffect } from "react";
import type { SimulatedHost } from "../simulator/xdm/simulatedHost";

/** What the person can take back, and do again; null where there is nothing. */
export interface Turns {
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** The keys for them, on the whole page but where something is typed: there they are the field's own. */
export function useUndo(host: SimulatedHost): Turns {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const turn = turnOf(event);
      if (turn === null || event.target instanceof HTMLInputElement) return;
      host[turn]();
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [host]);
  return {
    undo: host.undoList?.canUndo ? () => void host.undo() : null,
    redo: host.undoList?.canRedo ? () => void host.redo() : null,
  };
}

/** Ctrl+Z takes back; Ctrl+Y and Ctrl+Shift+Z do again. A Mac has another key for Ctrl. */
function turnOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): "undo" | "redo" | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && !shiftKey ? "redo" : null;
}
