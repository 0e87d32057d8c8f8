import { useState, type JSX } from "react";
import { Icon } from "../frame/Icon";
import { Rows } from "../frame/Rows";
import { isBusy } from "../placeProps";
import { useTexts } from "../texts";
import { foundTables } from "./found";
import { FoundTable } from "./FoundTable";
import type { Question } from "./questions";
import type { StructureProps } from "./structureProps";

interface TablesFoundProps extends StructureProps {
  readonly questions: readonly Question[];
}

/** The tables that were found, a line each; a line opens into its columns, where every choice can be made otherwise. */
export function TablesFound({
  words: { words, nothing },
  state,
  act,
  review,
  questions,
}: TablesFoundProps): JSX.Element | null {
  const { tableKinds } = useTexts();
  const [opened, setOpened] = useState<string | null>(null);
  const { recognition, snapshot } = review;
  const tables = foundTables(recognition);
  const left = recognition.notPlans.filter(({ why }) => why !== "own-table" && why !== "other-kind");
  const used = tables.filter(({ ticked }) => ticked).length;
  if (tables.length === 0) return null;
  return (
    <section className="stack" aria-label={words.tablesTitle}>
      <div className="ends">
        <h2>{words.tablesTitle}</h2>
        <span className="small quiet">{words.tablesUsed(used, tables.length - used + left.length)}</span>
      </div>
      <Rows>
        {tables.map((table) => {
          const asked = questions.filter((question) => question.table.key === table.key).length;
          const rows = words.rows(table.rows.filter(({ kind }) => kind === "record").length);
          const isOpen = opened === table.key;
          return (
            <li key={table.key}>
              <button
                type="button"
                className="rows-row"
                aria-expanded={isOpen}
                onClick={() => setOpened(isOpen ? null : table.key)}
              >
                <span className={asked > 0 || !table.ticked ? "sign sign-warning" : "sign sign-done"}>
                  <Icon name={asked > 0 || !table.ticked ? "question" : "done"} />
                </span>
                <span className="grow cut">
                  {table.sheet}
                  <span className="quiet"> → {table.ticked ? tableKinds[table.kind] : words.notUsedTable}</span>
                </span>
                {asked > 0 && <span className="small quiet strong">{words.questionsOn(asked)}</span>}
                <span className={asked > 0 ? "side-remark small quiet" : "small quiet"}>{rows}</span>
                <Icon name={isOpen ? "down" : "forward"} size={14} />
              </button>
              {isOpen && <FoundTable {...{ words, table, snapshot }} busy={isBusy(state)} onCorrect={act.correct} />}
            </li>
          );
        })}
        {left.map(({ sheet, why }) => (
          <li key={sheet} className="rows-row">
            <span className="grow cut">{sheet}</span>
            <span className="small quiet">{nothing.why[why]}</span>
          </li>
        ))}
      </Rows>
    </section>
  );
}
