import type { JSX } from "react";
import { limitsIn } from "../../core/rate/limitsBehind";
import { RATING_TABLE } from "../../core/rate/ratingTable";
import { limitOf } from "../../core/rate/limitBounds";
import { FINDING_RULES } from "../../core/findings/findings";
import { ACTIONS } from "../../core/tables/actions";
import { ALL_TABLES } from "../../core/tables/allTables";
import { CHECK_GROUPS } from "../../core/words/paneChecksWords";
import { WRITTEN_WORDS } from "../../core/words/wordsOfOwnTables";
import { codesIn } from "../checks/groups";
import { RatingChip } from "../frame/Rating";
import { useTexts } from "../texts";
import type { HelpProps } from "./helpProps";

/** The rows of the rating table, in its order, with the limits in force. */
export function RatingsPage({ words, review }: HelpProps): JSX.Element {
  const texts = useTexts();
  const { changes = {} } = review.ratedWith;
  return (
    <>
      <p>{words.firstThatHolds}</p>
      <table>
        <tbody>
          {RATING_TABLE.map((row) => (
            <tr key={row.key}>
              <td className="small quiet">{row.key}</td>
              <td>
                <RatingChip rating={changes[row.key]?.rating ?? row.rating} />
              </td>
              <td>
                {texts.holdsWhen(row.key)}
                {limitsIn(row.when).map((key) => (
                  <span key={key} className="cut small quiet">
                    {texts.setting(key)}: {review.policy[key]} {texts.unit(limitOf(key).unit)}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What each group of checks asks for, and the kinds of finding in it with their rules. */
export function ChecksPage({ words }: HelpProps): JSX.Element {
  const texts = useTexts();
  return (
    <>
      <p>{words.checksAbout}</p>
      <ul className="stack">
        {CHECK_GROUPS.map((group) => (
          <li key={group} className="tight">
            <span className="strong">{texts.pane.groups[group]}</span>
            {codesIn(group).map((code) => (
              <span key={code} className="small quiet">
                {FINDING_RULES[code].rule} · {texts.findingKind(code)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The words of the tables side by side: statuses, colours, headings. */
export function WordsPage({ words }: HelpProps): JSX.Element {
  const [english, welsh] = WRITTEN_WORDS;
  if (!english || !welsh) return <p>{words.none}</p>;
  const pairs = [
    ...pairsOf(english.corrections.colours, welsh.corrections.colours),
    ...pairsOf(english.sheets.statuses, welsh.sheets.statuses),
    ...pairsOf(english.sheets.severities, welsh.sheets.severities),
    ...ALL_TABLES.map(({ sheet }) => [sheet.en, sheet.cy] as const),
    ...ACTIONS.columns.map(({ heading }) => [heading.en, heading.cy] as const),
  ];
  return (
    <>
      <p>{words.wordsAbout}</p>
      <table>
        <thead>
          <tr>
            <th lang="en">English</th>
            <th lang="cy">Cymraeg</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(([one, other], at) => (
            <tr key={at}>
              <td lang="en">{one}</td>
              <td lang="cy">{other}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const pairsOf = (
  english: Readonly<Record<string, string>>,
  welsh: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] =>
  Object.entries(english).map(([key, text]) => [text, welsh[key] ?? ""] as const);
