import type { JSX } from "react";
import { hasTables } from "../../app/sessionState";
import type { PlannedSheet } from "../../core/changes/plannedSheets";
import type { TableKind } from "../../core/recognise/recognition";
import type { Review } from "../../core/review";
import type { PaneStructureWords } from "../../core/words/en/paneStructure";
import { Button } from "../frame/Button";
import { Icon } from "../frame/Icon";
import { Page } from "../frame/Page";
import { isBusy } from "../placeProps";
import { useTexts } from "../texts";
import { subjectText } from "./changes";
import { Steps } from "./Steps";
import { TablesFound } from "./TablesFound";
import type { StructureProps } from "./structureProps";

interface WillWriteProps extends StructureProps {
  /** Questions that were skipped. */
  readonly open: number;
  readonly onQuestions: () => void;
}

/** What will be written before anybody agrees to it: each new sheet, how it will behave, and the answers it goes by. */
export function WillWriteView(props: WillWriteProps): JSX.Element {
  const { state, act, review, open, onQuestions } = props;
  const { words } = props.words;
  const { willWrite } = state;
  const takes = review.recognition.tables.some(({ ticked, kind }) => ticked && kind === "actions");
  const isUpdate = hasTables(review);
  const sheets = willWrite?.sheets ?? [];
  const isNothing = willWrite !== null && willWrite.lines.length === 0;
  const foot = (
    <>
      <div className="buttons">
        {takes && !isNothing && (
          <Button look="primary" waits={isBusy(state)} onPress={act.createTables}>
            {isUpdate || willWrite === null ? words.update : words.create(sheets.length)}
          </Button>
        )}
        {open > 0 ? (
          <Button onPress={onQuestions}>{words.back}</Button>
        ) : (
          <Button onPress={() => act.show("plan")}>{isUpdate ? words.toPlan : words.back}</Button>
        )}
      </div>
      {takes && !isNothing && <p className="small quiet">{words.oneStep}</p>}
    </>
  );
  return (
    <Page tab="plan" foot={foot} onEscape={() => act.show("plan")}>
      <Steps words={words} now={1} />
      <div className="tight">
        <h1>{sheets.length > 0 ? words.willAdd(sheets.length) : words.willUpdate}</h1>
        <p>{takes ? words.stay : words.noPlan}</p>
      </div>
      {takes && (
        <>
          {willWrite === null && (
            <p className="quiet" role="status">
              {words.workingOut}
            </p>
          )}
          {sheets.length > 0 ? (
            <NewSheets {...{ words, sheets, review }} />
          ) : willWrite ? (
            <Lines lines={isNothing ? [words.upToDate] : willWrite.lines} />
          ) : null}
          {!isUpdate && <Behaviour words={words} />}
        </>
      )}
      <Answers {...props} />
      {open > 0 && (
        <p className="buttons">
          {words.openQuestions(open)}
          <Button look="small" onPress={onQuestions}>
            {words.steps[0]}
          </Button>
        </p>
      )}
      <TablesFound {...props} questions={[]} />
    </Page>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  return (
    <ul className="tight">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

interface NewSheetsProps {
  readonly words: PaneStructureWords;
  readonly sheets: readonly PlannedSheet[];
  readonly review: Review;
}

function NewSheets({ words, sheets, review }: NewSheetsProps): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          <th>{words.newSheet}</th>
          <th>{words.fromWhere}</th>
          <th className="figure">{words.rowsHeading}</th>
        </tr>
      </thead>
      <tbody>
        {sheets.map(({ sheet, table, rows }) => (
          <tr key={sheet}>
            <td className="strong">{sheet}</td>
            <td className="small quiet">{fromText(words, review, table)}</td>
            <td className="figure">{rows ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The tables of the workbook that a table of ours is made from. */
const FROM_KIND: Readonly<Record<string, TableKind>> = {
  PlanActions: "actions",
  PlanRecommendations: "recommendations",
  PlanOwners: "owners",
  PlanKeyDates: "keyDates",
  PlanMeasures: "measures",
  PlanRisks: "risks",
  PlanSchools: "schools",
  PlanSchoolBalances: "schoolBalances",
  PlanUpdates: "updates",
};
const FROM_US: Readonly<Record<string, keyof PaneStructureWords["from"]>> = {
  PlanFindings: "findings",
  PlanRules: "rules",
  PlanSettings: "settings",
  PlanSchoolTerms: "schoolTerms",
  PlanCorrections: "corrections",
  PlanChanges: "changes",
};

function fromText(words: PaneStructureWords, { recognition }: Review, table: string | null): string {
  const kind = FROM_KIND[table ?? ""];
  if (!kind) return words.from[FROM_US[table ?? ""] ?? "other"];
  const found = recognition.tables.filter((each) => each.kind === kind && each.ticked && each.own === null);
  const sheets = [...new Set(found.map(({ sheet }) => sheet))].join(", ");
  if (kind === "keyDates" && sheets === "") return words.from.keyDates;
  return kind === "owners" ? words.fromNames(sheets) : sheets;
}

function Behaviour({ words }: { readonly words: PaneStructureWords }): JSX.Element {
  return (
    <section className="stack" aria-label={words.behaviour}>
      <h2>{words.behaviour}</h2>
      <ul className="tight">
        {words.behaviours.map((line) => (
          <li key={line} className="numbered">
            <span className="sign sign-done">
              <Icon name="done" />
            </span>
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the officer answered: each can be changed, and one that no longer fits says so (T11). */
function Answers({ words: { words, doubts }, state, act, review, onQuestions }: WillWriteProps): JSX.Element | null {
  const texts = useTexts();
  const { corrections = [], unplaced = [] } = review.recognition;
  const all = [...unplaced, ...corrections];
  if (all.length === 0) return null;
  return (
    <section className="stack" aria-label={words.answersTitle}>
      <div className="ends">
        <h2>{words.answersTitle}</h2>
        <span className="small quiet">{all.length}</span>
      </div>
      <ul className="rows">
        {all.map((correction, index) => {
          const subject = subjectText(doubts, words.noHeading, correction);
          return (
            <li key={index} className="rows-row wraps">
              <span className="grow words">
                {subject}
                {index < unplaced.length && <em> ({doubts.placeGone})</em>}
              </span>
              <span className="strong words">{texts.choice(correction)}</span>
              <Button
                look="text"
                label={words.changeOf(subject)}
                waits={isBusy(state)}
                onPress={() => {
                  act.correct({ kind: "forgotten", of: correction });
                  onQuestions();
                }}
              >
                {words.change}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
