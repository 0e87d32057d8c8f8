import type { JSX } from "react";
import { rowOfLeftOut, schoolPapersLeftOut } from "../../core/sheets/papersLeftOut";
import { SCHOOL_PAPERS, type SchoolPaper } from "../../core/words/packWords";
import type { PaneBoardWords } from "../../core/words/en/paneBoard";
import { SCHOOL_SHEETS } from "../frame/ids";
import { isBusy, type PlaceProps } from "../placeProps";

interface SchoolSheetsProps extends PlaceProps {
  readonly words: PaneBoardWords;
}

/** Which of the two sheets of schools are built: with their names, without, both or none. Settings keep it. */
export function SchoolSheets({ words, state, act, review }: SchoolSheetsProps): JSX.Element | null {
  const { schools: texts } = words;
  const leftOut = schoolPapersLeftOut(review.snapshot);
  const place = rowOfLeftOut(review.snapshot)?.place("value") ?? null;
  if (review.schools.length === 0) return null;
  if (leftOut === null) return <p className="small quiet">{texts.needsTables}</p>;
  // A box that is shut while it is written would lose the focus.
  const choose = (paper: SchoolPaper, isBuilt: boolean): void => {
    if (isBusy(state)) return;
    act.leaveOutSchools(SCHOOL_PAPERS.filter((one) => (one === paper ? !isBuilt : leftOut.includes(one))));
  };
  return (
    <fieldset className="tight">
      <legend className="strong">{texts.title}</legend>
      {SCHOOL_PAPERS.map((paper, at) => (
        <label key={paper} className="option">
          <input
            {...(at === 0 ? { id: SCHOOL_SHEETS } : {})}
            type="checkbox"
            checked={!leftOut.includes(paper)}
            onChange={({ target }) => choose(paper, target.checked)}
          />
          <span className="words">{texts.paper[paper]}</span>
        </label>
      ))}
      <p className="small quiet words">
        {texts.comes(SCHOOL_PAPERS.filter((paper) => !leftOut.includes(paper)))}{" "}
        {place && (
          <button type="button" className="link" onClick={() => act.goTo(place)}>
            {texts.keptIn}
          </button>
        )}
      </p>
    </fieldset>
  );
}
