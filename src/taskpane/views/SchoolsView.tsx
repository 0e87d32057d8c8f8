import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Recognition, TableKind } from "../../core/recognise/recognition";
import type { CellPlace } from "../../core/snapshot/address";
import { useTexts } from "../texts";

const KINDS: readonly TableKind[] = ["schools", "schoolBalances"];

interface SchoolsProps {
  readonly recognition: Recognition;
  readonly onGoTo: (place: CellPlace) => void;
  readonly onStructure: () => void;
}

/** The tables about schools that were found, with the way to each; or what such a table needs. */
export function SchoolsView({ recognition, onGoTo, onStructure }: SchoolsProps): JSX.Element {
  const { pane, tableKinds } = useTexts();
  const words = pane.schools;
  const tables = recognition.tables.filter((table) => KINDS.includes(table.kind));
  if (tables.length === 0)
    return (
      <>
        <h2 className="title">{words.title}</h2>
        <p className="text">{words.emptyTitle}</p>
        <p className="text">{words.empty}</p>
        <div>
          <Button onClick={onStructure}>{pane.board.toStructure}</Button>
        </div>
      </>
    );
  return (
    <>
      <h2 className="title">{words.title}</h2>
      <p className="text">{words.intro(tables.length)}</p>
      <ul className="list">
        {tables.map((table) => (
          <li key={table.key} className="card">
            <span>{tableKinds[table.kind]}</span>
            <span className="quiet">
              {words.table(table.sheet, table.rows.filter((row) => row.kind === "record").length)}
            </span>
            <button
              type="button"
              className="link"
              onClick={() =>
                onGoTo({ sheet: table.sheet, row: table.headerRows[0] ?? table.firstRow, column: table.firstColumn })
              }
            >
              {words.goTo(table.sheet)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
