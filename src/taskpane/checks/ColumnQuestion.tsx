import { useId, useState, type JSX } from "react";
import type { Finding } from "../../core/findings/finding";
import { ownTables } from "../../core/tables/findTables";
import { goneFields } from "../../core/tables/olderTables";
import { likelyFields, type LikelyField } from "../../core/validate/likelyFields";
import { Button } from "../frame/Button";
import { isBusy, type PlaceProps } from "../placeProps";
import { useTexts } from "../texts";

interface ColumnQuestionProps extends PlaceProps {
  readonly finding: Finding;
}

const OWN = "own";
const ANOTHER = "another";
/** More answers than three are not shown at once: the others are in a list. */
const MOST_SHOWN = 2;

/** Whether a check asks which of our columns one is that has another heading now. */
export const asksForColumn = ({ code, facts }: Finding): boolean =>
  code === "own-table-damaged" && facts.why === "column-doubtful";

/** Which column of ours it is, the likeliest first with its evidence; or one of the officer's own. */
export function ColumnQuestion(props: ColumnQuestionProps): JSX.Element | null {
  const words = useTexts().pane.checks.column;
  const id = useId();
  const { finding, act, state, review } = props;
  const likely = likelyFor(props);
  const [first] = likely;
  const isLikely = first !== undefined && first.of > 0 && first.fits * 2 >= first.of;
  const [chosen, setChosen] = useState<string | null>(isLikely ? first.column.field : null);
  const [other, setOther] = useState("");
  const [isMissing, setMissing] = useState(false);
  const { place } = finding;
  if (!place || !first) return null;
  const headingOf = ({ column }: LikelyField): string => column.heading[review.language ?? "en"];
  const shown = likely.slice(0, likely.length > MOST_SHOWN ? 1 : MOST_SHOWN);
  const others = likely.slice(shown.length);
  const answer = likely.find(({ column }) => column.field === (chosen === ANOTHER ? other : chosen));
  const use = (): void => {
    if (chosen === OWN) act.goTo(place);
    else if (answer) act.nameColumn(place, headingOf(answer));
    else setMissing(true);
  };
  const option = (value: string, label: string, about: JSX.Element | string): JSX.Element => (
    <div key={value} className="option">
      <input
        id={`${id}-${value}`}
        type="radio"
        name={id}
        checked={chosen === value}
        onChange={() => setChosen(value)}
      />
      <label htmlFor={`${id}-${value}`} className="strong">
        {label}
      </label>
      <span className="small">{about}</span>
    </div>
  );
  return (
    <>
      <fieldset className="stack">
        <legend className="strong">{words.ask}</legend>
        {shown.map((each) =>
          option(each.column.field, words.is(headingOf(each)), words.becomes(headingOf(each), each.fits, each.of)),
        )}
        {option(OWN, words.own, words.ownAbout)}
        {others.length > 0 &&
          option(
            ANOTHER,
            words.another,
            chosen === ANOTHER ? (
              <select
                className="control"
                aria-label={words.another}
                value={other}
                onChange={(event) => setOther(event.target.value)}
              >
                <option value="">{words.chooseOne}</option>
                {others.map((each) => (
                  <option key={each.column.field} value={each.column.field}>
                    {headingOf(each)}
                  </option>
                ))}
              </select>
            ) : (
              others.map(headingOf).join(", ")
            ),
          )}
      </fieldset>
      <div className="buttons">
        <Button look="primary" waits={isBusy(state)} onPress={use}>
          {words.use}
        </Button>
      </div>
      <p className={isMissing && !answer ? "small" : "unseen"} role="status">
        {isMissing && !answer && chosen !== OWN ? words.pickFirst : ""}
      </p>
    </>
  );
}

function likelyFor({ finding, review }: ColumnQuestionProps): readonly LikelyField[] {
  const { place, facts } = finding;
  if (!place || !("table" in facts)) return [];
  const table = [...ownTables(review.snapshot).found.values()].find(
    ({ description }) => description.name === facts.table,
  );
  return table ? likelyFields(table, place.column - table.block.column, goneFields(table)) : [];
}
