import type { ReactElement } from "react";
import type { PreviewWords } from "../core/words/en/preview";
import type { Turns } from "./useUndo";
import { TABLE_CHANGES, type SheetChange } from "./sheetChanges";

interface ChangeBarProps {
  readonly words: PreviewWords;
  /** Whether the selected cell lies in a table, which alone can be sorted and filtered. */
  readonly isInTable: boolean;
  readonly onChange: (change: SheetChange) => void;
  readonly undo: Turns["undo"];
  readonly redo: Turns["redo"];
}

/** What can be done to the sheet at the selected cell. */
export function ChangeBar({ words, isInTable, onChange, undo, redo }: ChangeBarProps): ReactElement {
  const changes = Object.entries(words.changes) as [SheetChange, string][];
  return (
    <div role="group" aria-label={words.change} className="changes">
      <button type="button" disabled={!undo} onClick={() => undo?.()}>
        {words.undo}
      </button>
      <button type="button" disabled={!redo} onClick={() => redo?.()}>
        {words.redo}
      </button>
      {changes.map(([change, text]) => (
        <button
          type="button"
          key={change}
          disabled={!isInTable && TABLE_CHANGES.has(change)}
          onClick={() => onChange(change)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
