import { useEffect, useRef, useState, type JSX } from "react";
import { asHtml, asPlainText, headlineTable, type HeadlineTable } from "../../core/tables/headlineTable";
import type { WorkbookSnapshot } from "../../core/snapshot/workbookSnapshot";
import type { PaneBoardWords } from "../../core/words/en/paneBoard";
import { Button } from "../frame/Button";
import type { PaneHost } from "../placeProps";

interface CopyProps {
  readonly words: PaneBoardWords;
  readonly snapshot: WorkbookSnapshot;
  readonly host: PaneHost;
}

/** Puts the table of the built summary on the clipboard as a table; where Excel forbids it, shows it selected. */
export function CopyTable({ words, snapshot, host }: CopyProps): JSX.Element | null {
  const [message, setMessage] = useState("");
  const [byHand, setByHand] = useState<HeadlineTable | null>(null);
  const tables = (["en", "cy"] as const).flatMap((language) => headlineTable(snapshot, language) ?? []);
  if (tables.length === 0) return null;
  // Once the summary was built again, the table that was selected is not the one that stands.
  const isCurrent = (one: HeadlineTable): boolean => tables.some((table) => asPlainText(table) === asPlainText(one));
  const selected = byHand && isCurrent(byHand) ? byHand : null;
  const copy = async (table: HeadlineTable): Promise<void> => {
    setMessage("");
    const isCopied = await host.copyTable({ html: asHtml(table), text: asPlainText(table) });
    setByHand(isCopied ? null : table);
    setMessage(isCopied ? words.tableCopied : words.tableByHand);
  };
  return (
    <section className="stack" aria-label={words.tableTitle}>
      <h2>{words.tableTitle}</h2>
      <div className="buttons wraps">
        {tables.map((table) => (
          <Button key={table.language} onPress={() => void copy(table)}>
            {tables.length === 1 ? words.copyTable : words.copyTableIn(words.names[table.language])}
          </Button>
        ))}
      </div>
      <p className="small" role="status">
        {byHand && !selected ? "" : message}
      </p>
      {selected && <Selected table={selected} title={words.tableTitle} />}
    </section>
  );
}

/** The table itself, selected, so that the keys for copying take it as it is. */
function Selected({ table, title }: { readonly table: HeadlineTable; readonly title: string }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const selection = window.getSelection();
    if (!box.current || !selection) return;
    box.current.focus();
    selection.selectAllChildren(box.current);
  }, [table]);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is wider than the pane is scrolled with the keys
    <div ref={box} className="copied-table" role="region" aria-label={title} tabIndex={0} lang={table.language}>
      <p>{table.line}</p>
      <table>
        <thead>
          <tr>
            {table.headings.map((text, at) => (
              <th key={at} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, line) => (
            <tr key={line}>
              {row.map(({ text, fill }, at) =>
                at === 0 ? (
                  <th key={at} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={at} style={fill === null ? {} : { background: fill }}>
                    {text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
