import type { JSX } from "react";
import type { CellContent } from "../../core/edits/changeSet";
import { CellLink } from "../frame/CellLink";
import type { HistoryProps } from "./HistoryPlace";

const textOf = (content: CellContent): string =>
  content === null ? "" : typeof content === "object" ? content.formula : String(content);

/** Cells that were not taken back because somebody has typed there since, with what was written and what stands now. */
export function LeftCells({ words, state, act }: HistoryProps): JSX.Element | null {
  const { failure } = state;
  const { code, cells: refusedFor = [], after } = failure?.failure ?? {};
  const before = after?.done === "laterStepsBack" ? after.left : [];
  const cells = code === "left-in-place" ? refusedFor : before;
  if (cells.length === 0) return null;
  return (
    <section className="tinted tight" aria-label={words.left}>
      <h2>{words.left}</h2>
      <ul className="stack">
        {cells.map(({ sheet, row, column, expected, now }) => (
          <li key={`${sheet} ${String(row)} ${String(column)}`} className="tight">
            <CellLink place={{ sheet, row, column }} onGoTo={act.goTo} />
            <span className="small">{words.leftCell(textOf(expected), textOf(now))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
