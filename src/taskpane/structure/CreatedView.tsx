import type { JSX } from "react";
import { ALL_TABLES } from "../../core/tables/allTables";
import { findOwnTable, recordsOf } from "../../core/tables/records";
import { groupsOf } from "../checks/groups";
import { openFindings } from "../checks/openFindings";
import { Button } from "../frame/Button";
import { Icon } from "../frame/Icon";
import { Page } from "../frame/Page";
import { Rows } from "../frame/Rows";
import { useTexts } from "../texts";
import type { StructureProps } from "./structureProps";

const MOST_FIRST = 3;

/** The sheets are there: each as a link, and what is worth doing first. */
export function CreatedView({ words: { words }, act, review }: StructureProps): JSX.Element {
  const { pane } = useTexts();
  const groups = groupsOf(openFindings(review));
  const first = groups.slice(0, MOST_FIRST);
  const sheets = ALL_TABLES.flatMap(({ key }) => {
    const table = findOwnTable(review.snapshot, key);
    return table?.sheet.visibility === "visible" ? [{ sheet: table.sheet.name, rows: recordsOf(table).length }] : [];
  });
  const foot = (
    <div className="buttons">
      {groups.length > 0 ? (
        <>
          <Button look="primary" onPress={() => act.show("checks")}>
            {words.startChecks}
          </Button>
          <Button onPress={() => act.show("plan")}>{words.toPlan}</Button>
        </>
      ) : (
        <Button look="primary" onPress={() => act.show("plan")}>
          {words.toPlan}
        </Button>
      )}
    </div>
  );
  return (
    <Page tab="plan" foot={foot}>
      <div className="tight">
        <h1>{words.ready}</h1>
        <p>{words.readyAbout(pane.overview.actions(review.rated.length))}</p>
      </div>
      <Rows>
        {sheets.map(({ sheet, rows }) => (
          <li key={sheet}>
            <button type="button" className="rows-row" onClick={() => act.goTo({ sheet, row: 0, column: 0 })}>
              <span className="grow cut linked">{sheet}</span>
              <span className="small quiet">{words.rows(rows)}</span>
            </button>
          </li>
        ))}
      </Rows>
      {first.length > 0 && (
        <section className="stack" aria-label={words.doFirst}>
          <h2>{words.doFirst}</h2>
          <Rows>
            {first.map(({ name, findings }) => (
              <li key={name}>
                <button
                  type="button"
                  className="rows-row"
                  onClick={() => act.show("checks", { kind: "finding", group: name, index: 0 }, `group-${name}`)}
                >
                  <span className="grow strong">{pane.groups[name]}</span>
                  <span className="figure">{findings.length}</span>
                  <Icon name="forward" size={14} />
                </button>
              </li>
            ))}
            {review.report.horizon.kind !== "meeting" && (
              <li className="rows-row">
                <span className="grow">
                  <span className="strong">{pane.overview.noMeeting}</span>
                  <span className="cut small quiet">{words.noMeeting}</span>
                </span>
              </li>
            )}
          </Rows>
        </section>
      )}
    </Page>
  );
}
