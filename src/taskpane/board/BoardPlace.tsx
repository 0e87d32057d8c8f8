import type { JSX } from "react";
import { languageOfSheets, NO_FILTER } from "../../app/sessionState";
import { officersIn, papersInBoth } from "../../core/sheets/papersAsked";
import type { PaneBoardWords } from "../../core/words/en/paneBoard";
import { openFindings } from "../checks/openFindings";
import { Button } from "../frame/Button";
import { Icon } from "../frame/Icon";
import { Page, useFocusBack } from "../frame/Page";
import { Rows } from "../frame/Rows";
import { Sign } from "../frame/Sign";
import { CopyTable } from "./CopyTable";
import { isBusy, type PlaceProps } from "../placeProps";
import { SchoolSheets } from "./SchoolSheets";
import { useTexts } from "../texts";

interface BoardProps extends PlaceProps {
  readonly words: PaneBoardWords;
}
const LANGUAGES = ["en", "cy", "both"] as const;

/** The board papers: for which day, in which language, what will be written, and afterwards the sheets. */
export function BoardPlace(props: BoardProps): JSX.Element {
  const { words, state, act, review } = props;
  useFocusBack(state.openedFrom);
  if (review.plan.actions.length === 0)
    return (
      <Page
        tab="board"
        foot={
          <div className="buttons">
            <Button look="primary" onPress={() => act.show("plan")}>
              {words.toPlan}
            </Button>
          </div>
        }
      >
        <h1>{words.title}</h1>
        <p role="status">{words.needsPlan}</p>
      </Page>
    );
  const isBuilt = state.result?.kind === "summary";
  const foot = (
    <div className="buttons">
      <Button look="primary" waits={isBusy(state)} onPress={act.buildSummary}>
        {isBuilt ? words.buildAgain : words.build}
      </Button>
    </div>
  );
  return (
    <Page tab="board" foot={foot}>
      <ForWhich {...props} />
      <Language {...props} />
      <Officers {...props} />
      <SchoolSheets {...props} />
      {isBuilt && <Built {...props} />}
      <CopyTable words={words} snapshot={review.snapshot} host={props.host} />
      <WillBe {...props} />
      <Errors {...props} />
    </Page>
  );
}

function ForWhich({ words, review, onDay }: BoardProps): JSX.Element {
  const { day } = useTexts();
  const { horizon } = review.report;
  const asOf = day(review.asOf);
  return (
    <div className="tight">
      <h1>{words.title}</h1>
      <p>
        {horizon.kind === "meeting" ? words.forBoard(asOf, day(horizon.day)) : words.forDay(asOf)}{" "}
        <button type="button" className="link" onClick={onDay}>
          {words.changeDay}
        </button>
      </p>
    </div>
  );
}

function Language({ words, state, act, review }: BoardProps): JSX.Element {
  const { papersIn, sheetsLanguage } = state.choices;
  const isBoth = papersIn === null ? papersInBoth(review.snapshot) : papersIn === "both";
  const chosen = isBoth ? "both" : (sheetsLanguage ?? languageOfSheets(review));
  return (
    <fieldset className="tight">
      <legend className="strong">{words.language}</legend>
      <div className="buttons wraps">
        {LANGUAGES.map((language) => (
          <label key={language} className="option grow">
            <input
              type="radio"
              name="papers"
              checked={chosen === language}
              disabled={isBusy(state)}
              onChange={() => act.chooseSheetsLanguage(language)}
            />
            <span {...(language === "both" ? {} : { lang: language })}>{words.names[language]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Whether the papers name officers: a build writes it into Settings. */
function Officers({ words, state, act, review }: BoardProps): JSX.Element {
  const officers = state.choices.officers ?? officersIn(review.snapshot);
  return (
    <div className="tight">
      <label className="tick-line">
        <input
          type="checkbox"
          className="tick"
          aria-describedby="officers"
          checked={officers === "withheld"}
          disabled={isBusy(state)}
          onChange={(event) => act.chooseOfficers(event.target.checked ? "withheld" : "shown")}
        />
        {words.withholdOfficers}
      </label>
      <p id="officers" className="quiet">
        {words.officersAbout}
      </p>
    </div>
  );
}

function Built({ words, state, act }: BoardProps): JSX.Element | null {
  const sheets = state.result?.sheets ?? [];
  if (sheets.length === 0) return null;
  return (
    <section className="stack" aria-label={words.sheets}>
      <h2>{words.sheets}</h2>
      <Rows>
        {sheets.map((sheet) => (
          <li key={sheet}>
            <button type="button" className="rows-row" onClick={() => act.goTo({ sheet, row: 0, column: 0 })}>
              <span className="grow cut linked">{sheet}</span>
              <Icon name="forward" size={14} />
            </button>
          </li>
        ))}
      </Rows>
    </section>
  );
}

/** What a build would write now, before anybody agrees to it. */
function WillBe({ words, state, review }: BoardProps): JSX.Element {
  const { day } = useTexts();
  const { willWrite } = state;
  return (
    <section className="stack" aria-label={words.willBuild}>
      <h2>{words.willBuild}</h2>
      {willWrite === null ? (
        <p className="quiet">{words.workingOut}</p>
      ) : willWrite.lines.length === 0 ? (
        <p>{words.upToDate(day(review.asOf))}</p>
      ) : (
        <ul className="tight">
          {willWrite.lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Errors would be in the papers: said before they are built, with the way to them. */
function Errors({ words, act, review }: BoardProps): JSX.Element | null {
  const errors = openFindings(review).filter(({ severity }) => severity === "error").length;
  if (errors === 0) return null;
  const look = (): void => {
    act.narrow({ checkFilter: { ...NO_FILTER, errorsOnly: true } });
    act.show("checks");
  };
  return (
    <div className="tinted">
      <p className="beside">
        <Sign severity="warning" isNamed={false} />
        <span>
          <span className="strong">{words.errors(errors)}</span>{" "}
          <button type="button" className="link" onClick={look}>
            {words.lookFirst}
          </button>
        </span>
      </p>
    </div>
  );
}
