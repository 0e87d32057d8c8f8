import type { JSX } from "react";
import type { School, SchoolBalance } from "../../core/plan/actionPlan";
import type { RecognisedTable, TableKind } from "../../core/recognise/recognition";
import { latestActual, positionOf } from "../../core/schools/position";
import type { PaneSchoolsWords } from "../../core/words/placeWords";
import { Button } from "../frame/Button";
import { Icon } from "../frame/Icon";
import { Page } from "../frame/Page";
import { Rows } from "../frame/Rows";
import type { PlaceProps } from "../placeView";
import { useTexts } from "../texts";

interface SchoolsProps extends PlaceProps {
  readonly words: PaneSchoolsWords;
}
const KINDS: readonly TableKind[] = ["schools", "schoolBalances"];

/** The schools by their latest actual balance, the largest deficit first, and the tables they come from. */
export function SchoolsPlace(props: SchoolsProps): JSX.Element {
  const { words, act, review } = props;
  const { schools = [], schoolBalances = [] } = review.plan;
  const tables = review.recognition.tables.filter(({ kind, ticked }) => ticked && KINDS.includes(kind));
  if (tables.length === 0)
    return (
      <Page
        tab="schools"
        foot={
          <div className="buttons">
            <Button look="primary" onPress={() => act.show("structure")}>
              {words.toTables}
            </Button>
          </div>
        }
      >
        <h1>{words.emptyTitle}</h1>
        <p>{words.empty}</p>
      </Page>
    );
  const all = schools.map((school) => ({ school, balance: latestActual(school, schoolBalances) }));
  const known = all.filter(({ balance }) => balance !== undefined);
  const inDeficit = known.filter(({ balance }) => (balance?.closing ?? 0) < 0).length;
  const worstFirst = [...all].sort((a, b) => amountOf(a.balance) - amountOf(b.balance));
  return (
    <Page tab="schools">
      {known.length > 0 ? (
        <div className="tight">
          <h1>{words.inDeficit(inDeficit, known.length)}</h1>
          <p className="quiet">{words.latest}</p>
        </div>
      ) : (
        <h1>{schools.length > 0 ? words.title(schools.length) : words.tables}</h1>
      )}
      {all.length > 0 && (
        <Rows>
          {worstFirst.map(({ school, balance }) => (
            <SchoolRow key={`${school.place.sheet} ${String(school.place.row)}`} {...props} {...{ school, balance }} />
          ))}
        </Rows>
      )}
      <Tables {...props} tables={tables} />
    </Page>
  );
}

/** A school without a figure comes last. */
const amountOf = (balance: SchoolBalance | undefined): number => balance?.closing ?? Number.MAX_SAFE_INTEGER;

interface SchoolRowProps extends SchoolsProps {
  readonly school: School;
  readonly balance: SchoolBalance | undefined;
}

function SchoolRow({ words, act, review, school, balance }: SchoolRowProps): JSX.Element {
  const { pane } = useTexts();
  const closing = balance?.closing ?? null;
  const position = positionOf(school, review.plan.schoolBalances ?? [], review.asOf);
  // Whole pounds, as a county's papers have them; the pence stay in the sheet.
  const amount = `£${Math.round(Math.abs(closing ?? 0) / 100).toLocaleString("en-GB")}`;
  return (
    <li>
      <button type="button" className="recommendation" onClick={() => act.goTo(school.place)}>
        <span className="ends">
          <span className="strong words">{school.school}</span>
          <span className="small figure">
            {closing === null ? words.noBalance : closing < 0 ? words.deficit(amount) : words.surplus(amount)}
          </span>
        </span>
        <span className="small quiet">
          {[
            school.phase,
            position && words.positions[position],
            balance?.asAt ? words.asAt(pane.shortDay(balance.asAt)) : null,
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </button>
    </li>
  );
}

function Tables({ words, act, tables }: SchoolsProps & { readonly tables: readonly RecognisedTable[] }): JSX.Element {
  const { tableKinds } = useTexts();
  return (
    <section className="stack" aria-label={words.tables}>
      <h2>{words.tables}</h2>
      <Rows>
        {tables.map(({ key, sheet, kind, rows, headerRows, firstRow, firstColumn }) => (
          <li key={key}>
            <button
              type="button"
              className="rows-row"
              onClick={() => act.goTo({ sheet, row: headerRows[0] ?? firstRow, column: firstColumn })}
            >
              <span className="grow cut">
                {sheet}
                <span className="quiet"> → {tableKinds[kind]}</span>
              </span>
              <span className="small quiet">{words.table(rows.filter((row) => row.kind === "record").length)}</span>
              <Icon name="forward" size={14} />
            </button>
          </li>
        ))}
      </Rows>
    </section>
  );
}
