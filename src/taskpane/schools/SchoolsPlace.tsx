import type { JSX } from "react";
import type { RatedSchool } from "../../core/rate/rateSchool";
import type { Rating } from "../../core/rate/rating";
import type { RecognisedTable, TableKind } from "../../core/recognise/recognition";
import { poundsText } from "../../core/words/money";
import type { PaneSchoolsWords } from "../../core/words/placeWords";
import { Button } from "../frame/Button";
import { Icon } from "../frame/Icon";
import { Page } from "../frame/Page";
import { RatingChip } from "../frame/Rating";
import { Rows } from "../frame/Rows";
import type { PlaceProps } from "../placeView";
import { useTexts } from "../texts";

interface SchoolsProps extends PlaceProps {
  readonly words: PaneSchoolsWords;
}
const KINDS: readonly TableKind[] = ["schools", "schoolBalances"];

/** The schools that need attention first, each with its rating and why, and the tables they come from. */
export function SchoolsPlace(props: SchoolsProps): JSX.Element {
  const { words, act, review } = props;
  const { schools } = review;
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
  const known = schools.filter(({ latest }) => latest !== null);
  const inDeficit = known.filter((one) => closingOf(one) < 0).length;
  const worstFirst = [...schools].sort(
    (a, b) => URGENT.indexOf(a.rating) - URGENT.indexOf(b.rating) || closingOf(a) - closingOf(b),
  );
  return (
    <Page tab="schools">
      {known.length > 0 ? (
        <div className="tight">
          <h1>{words.inDeficit(inDeficit, known.length, schools.length)}</h1>
          <p className="quiet">{words.latest}</p>
        </div>
      ) : (
        <h1>{schools.length > 0 ? words.title(schools.length) : words.tables}</h1>
      )}
      {schools.length > 0 && (
        <Rows>
          {worstFirst.map((rated) => (
            <SchoolRow key={rated.school.key} {...props} rated={rated} />
          ))}
        </Rows>
      )}
      <Tables {...props} tables={tables} />
    </Page>
  );
}

/** What needs attention first. */
const URGENT: readonly Rating[] = ["Red", "Amber", "Green", "Blue", "Grey"];

/** The latest actual balance; a school without a figure comes last of its rating. */
const closingOf = ({ latest }: RatedSchool): number => latest?.closing ?? Number.MAX_SAFE_INTEGER;

/** Whole pounds, as a county's papers have them, the pence staying in the sheet; of less than a pound there are only pence. */
function balanceText(words: PaneSchoolsWords, closing: number | null): string {
  if (closing === null) return words.noBalance;
  if (closing === 0) return words.balanced;
  const pence = Math.abs(closing);
  const amount = poundsText(pence < 100 ? pence : 100 * Math.round(pence / 100));
  return closing < 0 ? words.deficit(amount) : words.surplus(amount);
}

function SchoolRow({ words, act, rated }: SchoolsProps & { readonly rated: RatedSchool }): JSX.Element {
  const { pane, schoolReason } = useTexts();
  const { school, latest, position, rating, reason } = rated;
  return (
    <li>
      <button type="button" className="recommendation" onClick={() => act.goTo(school.place)}>
        <span className="ends">
          <span className="strong words">{school.school}</span>
          <span className="small figure">{balanceText(words, latest?.closing ?? null)}</span>
        </span>
        <span className="ends">
          <RatingChip rating={rating} />
          <span className="small grow words">{schoolReason(reason)}</span>
        </span>
        <span className="small quiet">
          {[school.phase, position && words.positions[position], latest && words.asAt(pane.shortDay(latest.endsOn))]
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
