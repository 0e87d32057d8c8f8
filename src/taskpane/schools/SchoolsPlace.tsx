import { useState, type JSX } from "react";
import { ALL_SCHOOLS } from "../../app/sessionState";
import { schoolPapersLeftOut } from "../../core/sheets/papersLeftOut";
import { isOfSchools } from "../../core/rate/financeTable";
import { isSound, type RatedSchool } from "../../core/rate/rateSchool";
import type { RecognisedTable, TableKind } from "../../core/recognise/recognition";
import { schoolDates } from "../../core/schools/schoolDates";
import { SCHOOL_PAPERS } from "../../core/words/packWords";
import { Button } from "../frame/Button";
import { SCHOOL_SHEETS } from "../frame/ids";
import { Icon } from "../frame/Icon";
import { Page, useFocusBack } from "../frame/Page";
import { RatingChip } from "../frame/Rating";
import { Rows } from "../frame/Rows";
import { useTexts } from "../texts";
import { FiguresPlace } from "./FiguresPlace";
import { SchoolCasePlace } from "./SchoolCasePlace";
import { SheetFiguresPlace } from "./SheetFiguresPlace";
import { SchoolFilters } from "./SchoolFilters";
import { balanceText, isNarrowed, schoolsIn, signedText } from "./schoolLists";
import type { SchoolsProps } from "./schoolsProps";
const KINDS: readonly TableKind[] = ["schools", "schoolBalances"];

/** The schools that need attention first, each with its rating and why; or one school's case. */
export function SchoolsPlace(props: SchoolsProps): JSX.Element {
  const { review, state } = props;
  const [name, setName] = useState("");
  if (state.opened?.kind === "school")
    return <SchoolCasePlace {...props} opened={state.opened.key} name={name} onName={setName} />;
  if (state.opened?.kind === "figures")
    return state.opened.of === "file" ? <FiguresPlace {...props} /> : <SheetFiguresPlace {...props} />;
  const tables = review.recognition.tables.filter(({ kind, ticked }) => ticked && KINDS.includes(kind));
  if (tables.length === 0 && review.schools.length === 0) return <NoSchools {...props} />;
  return <Overview {...props} tables={tables} />;
}

/** The way to a file of figures. */
const ToFigures = ({ words, act }: Pick<SchoolsProps, "words" | "act">): JSX.Element => (
  <button
    type="button"
    id="to-figures"
    className="button"
    onClick={() => act.show("schools", { kind: "figures", of: "file" }, "to-figures")}
  >
    {words.figures.title}
  </button>
);

function NoSchools({ words, act }: SchoolsProps): JSX.Element {
  const foot = (
    <div className="buttons">
      <Button look="primary" onPress={() => act.show("structure")}>
        {words.toTables}
      </Button>
      <ToFigures words={words} act={act} />
    </div>
  );
  return (
    <Page tab="schools" foot={foot}>
      <h1>{words.emptyTitle}</h1>
      <p>{words.empty}</p>
    </Page>
  );
}

interface OverviewProps extends SchoolsProps {
  readonly tables: readonly RecognisedTable[];
}

function Overview(props: OverviewProps): JSX.Element {
  const { words, act, review, state, tables } = props;
  const { schools } = review;
  const [showsAll, setShowsAll] = useState(false);
  useFocusBack(state.openedFrom);
  const found = schoolsIn(schools, state.schoolFilter);
  const waiting = found.filter((one) => !isSound(one));
  const folds = !isNarrowed(state.schoolFilter) && !showsAll && waiting.length > 0;
  const shown = folds ? waiting : found;
  const [first] = waiting;
  const open = ({ school }: RatedSchool): void =>
    act.show("schools", { kind: "school", key: school.key }, idOf(school.key));
  const foot = (
    <div className="buttons">
      {first && (
        <Button look="primary" onPress={() => open(first)}>
          {words.startWith(first.school.school)}
        </Button>
      )}
      <ToFigures words={words} act={act} />
    </div>
  );
  return (
    <Page tab="schools" foot={foot}>
      <Headline {...props} />
      {schools.length > 1 && <SchoolFilters {...props} shown={shown.length} />}
      {shown.length > 0 && (
        <Rows label={words.title(shown.length)}>
          {shown.map((rated) => (
            <SchoolRow key={rated.school.key} {...props} rated={rated} onOpen={open} />
          ))}
          {folds && found.length > shown.length && (
            <li>
              <button type="button" className="rows-row" aria-expanded={false} onClick={() => setShowsAll(true)}>
                <span className="grow">{words.nothingToDo(found.length - shown.length)}</span>
                <Icon name="forward" size={14} />
              </button>
            </li>
          )}
        </Rows>
      )}
      {schools.length > 0 && found.length === 0 && (
        <div className="stack">
          <p>{words.filters.none}</p>
          <div className="buttons">
            <Button look="small" onPress={() => act.narrow({ schoolFilter: ALL_SCHOOLS })}>
              {words.filters.clear}
            </Button>
          </div>
        </div>
      )}
      <ComingUp {...props} />
      <OnPapers {...props} />
      {tables.length > 0 && <Tables {...props} />}
    </Page>
  );
}

const idOf = (key: string): string => `school-${key}`;

/** The finding first, then what it adds up to, and whether that agrees with the totals given. */
function Headline(props: OverviewProps): JSX.Element {
  const { words, review } = props;
  const { schools, plan, findings } = review;
  const known = schools.filter(({ latest }) => latest !== null);
  const inDeficit = known.filter(({ latest }) => latest !== null && latest.closing < 0).length;
  const red = schools.filter(({ rating }) => rating === "Red").length;
  const broken = findings.filter(({ code }) => code === "total-not-reconciled").length;
  const closings = known.map(({ latest }) => latest?.closing ?? 0);
  const sum = (amounts: readonly number[]): string => signedText(amounts.reduce((total, one) => total + one, 0));
  const deficits = words.inDeficit(inDeficit, known.length, schools.length);
  const head = known.length > 0 ? deficits : schools.length > 0 ? words.title(schools.length) : words.tables;
  return (
    <div className="tight">
      <h1>{red > 0 ? words.red(red, schools.length) : head}</h1>
      <WhatItMakes {...props} />
      {known.length > 0 && (
        <>
          {red > 0 && <p>{deficits}.</p>}
          <p>
            {inDeficit > 0 && (
              <span className="strong">{words.inDeficits(sum(closings.filter((one) => one < 0)))}</span>
            )}{" "}
            <span style={{ display: "inline-block" }}>{words.together(sum(closings))}</span>{" "}
            {words.reconciled(plan.schoolTotals?.length ?? 0, broken)}
          </p>
          <p className="quiet">{words.latest}</p>
        </>
      )}
    </div>
  );
}

/** What the schools make of the finance recommendation, where they are the worse of it (M13). */
function WhatItMakes({ review, act }: OverviewProps): JSX.Element | null {
  const { recommendationReason } = useTexts();
  const made = review.recommendations.find(
    ({ recommendation, reason }) => recommendation.ref.toLowerCase() === review.financeRef && isOfSchools(reason.code),
  );
  if (!made) return null;
  const { ref } = made.recommendation;
  return (
    <p className="beside">
      <button
        type="button"
        className="link"
        onClick={() => act.show("plan", { kind: "recommendation", ref }, `row-${ref}`)}
      >
        {ref}
      </button>
      <RatingChip rating={made.rating} />
      <span className="words">{recommendationReason(made.reason)}</span>
    </p>
  );
}

interface RowProps extends SchoolsProps {
  readonly rated: RatedSchool;
  readonly onOpen: (rated: RatedSchool) => void;
}

function SchoolRow({ words, rated, review, onOpen }: RowProps): JSX.Element {
  const { pane, schoolReason } = useTexts();
  const { school, latest, position, rating, reason } = rated;
  return (
    <li>
      <button type="button" id={idOf(school.key)} className="recommendation" onClick={() => onOpen(rated)}>
        <span className="ends">
          <span className="strong words" lang={review.plan.language}>
            {school.school}
          </span>
          <span className="small figure">{balanceText(words, latest?.closing ?? null)}</span>
        </span>
        <span className="beside">
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

/** Whether the board's papers name the schools, and the way to choose. */
function OnPapers({ words, review, act }: OverviewProps): JSX.Element | null {
  const { papers } = words;
  const leftOut = schoolPapersLeftOut(review.snapshot);
  if (leftOut === null || review.schools.length === 0 || review.plan.actions.length === 0) return null;
  return (
    <section className="stack" aria-label={papers.title}>
      <h2>{papers.title}</h2>
      <p className="words">{papers.built(SCHOOL_PAPERS.filter((paper) => !leftOut.includes(paper)))}</p>
      <div className="buttons">
        <Button look="small" onPress={() => act.show("board", null, SCHOOL_SHEETS)}>
          {papers.choose}
        </Button>
      </div>
    </section>
  );
}

const SOON = 5;

/** The next days of the schools' cases. */
function ComingUp({ words, review }: OverviewProps): JSX.Element | null {
  const { pane, ofSchools } = useTexts();
  const days = schoolDates(review.schools, review.asOf).slice(0, SOON);
  if (days.length === 0) return null;
  return (
    <section className="stack" aria-label={words.comingUp}>
      <h2>{words.comingUp}</h2>
      <ul className="changes">
        {days.map(({ on, kind, school }, at) => (
          <li key={at} className="pair">
            <span className="strong">{pane.shortDay(on)}</span>
            <span className="words">{[ofSchools.schoolDates[kind], school].filter(Boolean).join(": ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tables({ words, act, tables }: OverviewProps): JSX.Element {
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
