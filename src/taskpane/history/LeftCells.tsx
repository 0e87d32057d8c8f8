import type { JSX } from "react";
import type { FailureCode } from "../../app/workbookPort";
import type { CellContent } from "../../core/changes/changeSet";
import { CellLink } from "../frame/CellLink";
import type { HistoryProps } from "./steps";

const textOf = (content: CellContent): string =>
  content === null ? "" : typeof content === "object" ? content.formula : String(content);

const LEAVING: ReadonlySet<FailureCode> = new Set(["left-in-place", "nothing-taken-back"]);

/**
 * What was not taken back: cells that somebody has typed into since, with what was written and what stands now, and sheets
 * that formulas use which stay.
 */
export function LeftCells({ words, state, act }: HistoryProps): JSX.Element | null {
  const { failure } = state;
  const { code, cells: refusedFor = [], after } = failure?.failure ?? {};
  const before = after?.done === "laterStepsBack" ? after.left : [];
  const cells = code !== undefined && LEAVING.has(code) ? refusedFor : before;
  const parts = [
    { title: words.left, cells: cells.filter(({ keeps }) => keeps === undefined) },
    { title: words.keeping, cells: cells.filter(({ keeps }) => keeps !== undefined) },
  ].filter((part) => part.cells.length > 0);
  if (parts.length === 0) return null;
  return (
    <>
      {parts.map((part) => (
        <section key={part.title} className="tinted tight" aria-label={part.title}>
          <h2>{part.title}</h2>
          <ul className="stack">
            {part.cells.map(({ sheet, row, column, expected, now, keeps }) => (
              <li key={`${sheet} ${String(row)} ${String(column)} ${keeps ?? ""}`} className="tight">
                <CellLink place={{ sheet, row, column }} onGoTo={act.goTo} />
                <span className="small">
                  {keeps === undefined ? words.leftCell(textOf(expected), textOf(now)) : words.keepsSheet(keeps)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
