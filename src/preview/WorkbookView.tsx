import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { PREVIEW_WORDS } from "../core/words/previewLanguages";
import type { Words } from "../core/words/words";
import { ApiError } from "../simulator/workbook/apiError";
import { ChangeBar } from "./ChangeBar";
import { changeSheet, tableAt, type SheetChange } from "./sheetChanges";
import { placeOf } from "./chartFigures";
import { sheetView } from "./sheetView";
import { SheetGrid } from "./SheetGrid";
import { useUndo } from "./useUndo";
import { noteEditing, visibleSheets, type OpenPreview } from "./previewExcel";

/** Refusals that have to do with what stands there. */
const TORN: ReadonlySet<string> = new Set(["InsertDeleteConflict", "MergedRangeConflict", "FilteredRangeConflict"]);

/** The workbook: the sheet in front as a grid, its charts, and the tabs below. */
export function WorkbookView({ open, words }: { readonly open: OpenPreview; readonly words: Words }): ReactElement {
  const { workbook } = open.host;
  const texts = PREVIEW_WORDS[words.language];
  const { sheet, block } = workbook.selection;
  const sheets = visibleSheets(open);
  const [refused, setRefused] = useState<string | null>(null);
  const toSheet = (name: string): void => open.host.select(name, { row: 0, column: 0, rows: 1, columns: 1 });
  const attempt = (work: () => void): void => {
    try {
      work();
      setRefused(null);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (TORN.has(error.code)) setRefused(texts.notHere);
      else {
        const { what, next } = words.failures.excel[sheet.isProtected ? "sheet-protected" : "excel-error"](sheet.name);
        setRefused(`${what} ${next}`);
      }
    }
  };
  const place = { row: block.row, column: block.column };
  const change = (kind: SheetChange): void =>
    attempt(() => open.host.act(sheet.name, (book) => changeSheet(book, sheet, place, kind)));
  const view = sheetView(workbook, sheet);
  const turns = useUndo(open.host);
  return (
    <section className="workbook" aria-label={open.file}>
      <ChangeBar words={texts} isInTable={tableAt(sheet, place) !== null} onChange={change} {...turns} />
      <SheetGrid
        key={sheet.id}
        sheet={view}
        label={texts.grid(sheet.name)}
        chartsLabel={texts.charts}
        selected={{ row: block.row, column: block.column }}
        onSelect={({ row, column }) => open.host.select(sheet.name, { row, column, rows: 1, columns: 1 })}
        onEditing={(editing) => noteEditing(open, editing)}
        onEdit={({ row, column }, input) =>
          attempt(() => open.host.enter(sheet.name, { row, column, rows: 1, columns: 1 }, [[input]]))
        }
        onChangeRow={change}
        onFollow={(link) => {
          const place = placeOf(workbook, link);
          if (place) open.host.select(place.sheet.name, place.block);
        }}
      />
      {refused === null ? null : (
        <p role="alert" className="problem">
          {refused}
        </p>
      )}
      <Tabs names={sheets.map(({ name }) => name)} current={sheet.name} label={texts.sheets} onPick={toSheet} />
    </section>
  );
}

interface TabsProps {
  readonly names: readonly string[];
  readonly current: string;
  readonly label: string;
  readonly onPick: (name: string) => void;
}

function Tabs({ names, current, label, onPick }: TabsProps): ReactElement {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = step === undefined ? undefined : names[names.indexOf(current) + step];
    if (next === undefined) return;
    onPick(next);
    event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[names.indexOf(next)]?.focus();
  };
  const front = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Not handed back: newer browsers answer with a promise, which React would take for the effect's end.
    front.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [current]);
  return (
    <div role="tablist" aria-label={label} className="tabs" onKeyDown={onKeyDown} tabIndex={-1}>
      {names.map((name) => (
        <button
          type="button"
          role="tab"
          key={name}
          ref={name === current ? front : null}
          aria-selected={name === current}
          tabIndex={name === current ? 0 : -1}
          onClick={() => onPick(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
