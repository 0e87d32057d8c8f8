import { useRef, type ReactElement } from "react";
import type { PreviewWords } from "../core/words/en/preview";
import { downloadWorkbook } from "./download";
import type { OfficeLanguage, OpenPreview } from "./previewExcel";
import type { Command, Ribbon } from "./useRibbon";

interface ToolbarProps {
  readonly words: PreviewWords;
  readonly open: OpenPreview | null;
  readonly language: OfficeLanguage;
  readonly onLanguage: (language: OfficeLanguage) => void;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
  readonly ribbon: Ribbon;
}

/** The buttons above the workbook: files, language, and the ribbon tab of the add-in. */
export function Toolbar(props: ToolbarProps): ReactElement {
  const { words, open, language, ribbon } = props;
  const picker = useRef<HTMLInputElement>(null);
  const commands = Object.entries(words.commands) as [Command, string][];
  return (
    <div className="toolbar">
      <button type="button" onClick={() => picker.current?.click()} aria-describedby="open-hint">
        {words.open}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label={words.open}
        className="hidden"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) props.onFile(file);
          event.currentTarget.value = "";
        }}
      />
      <span id="open-hint" className="hint">
        {words.openHint}
      </span>
      <button type="button" onClick={props.onSample}>
        {words.sample}
      </button>
      <button type="button" disabled={!open} onClick={() => open && downloadWorkbook(open)}>
        {words.download}
      </button>
      <label>
        {words.languageLabel}{" "}
        <select value={language} onChange={(event) => props.onLanguage(event.currentTarget.value as OfficeLanguage)}>
          <option value="en-GB">English</option>
          <option value="cy-GB">Cymraeg</option>
        </select>
      </label>
      <div role="group" aria-label={words.ribbon} className="ribbon">
        <span className="tab">{words.ribbon}</span>
        {commands.map(([name, text]) => (
          // Not the attribute "disabled": a button that is grey only while it works keeps the focus of the keyboard.
          <button
            type="button"
            key={name}
            disabled={!open}
            aria-disabled={ribbon.working.has(name)}
            onClick={() => ribbon.press(name)}
          >
            {text}
          </button>
        ))}
      </div>
    </div>
  );
}
