import { mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Correction, Doubt, RecognisedTable, Recognition, TableKind } from "../../core/recognise/recognition";
import { columnLetter } from "../../core/snapshot/address";
import { useStyles } from "../styles";
import { useTexts, type Texts } from "../texts";
import { Choice } from "./Choice";
import { RoleChoice } from "./FoundTable";

/** The doubts that a correction settles; the others come back as findings about their cells. */
const ANSWERED: readonly Doubt["code"][] = ["column-role", "table-kind", "hidden-table"];

interface DoubtsProps {
  readonly recognition: Recognition;
  readonly busy: boolean;
  readonly onCorrect: (correction: Correction) => void;
}

/** What is unsure, before anything else: one question each, with the cells it is about. */
export function Doubts({ recognition, busy, onCorrect }: DoubtsProps): JSX.Element | null {
  const styles = useStyles();
  const { pane } = useTexts();
  const doubts = recognition.doubts.filter(({ code }) => ANSWERED.includes(code));
  if (doubts.length === 0) return null;
  return (
    <section className={styles.stack} aria-label={pane.structure.doubtsTitle(doubts.length)}>
      <h3 className={styles.heading}>{pane.structure.doubtsTitle(doubts.length)}</h3>
      <ul className={styles.list}>
        {doubts.map((doubt) => (
          <li key={`${doubt.code} ${doubt.tableKey} ${String(doubt.column)}`}>
            <Question
              doubt={doubt}
              table={recognition.tables.find((table) => table.key === doubt.tableKey) ?? null}
              busy={busy}
              onCorrect={onCorrect}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface QuestionProps extends Omit<DoubtsProps, "recognition"> {
  readonly doubt: Doubt;
  readonly table: RecognisedTable | null;
}

function Question({ doubt, table, busy, onCorrect }: QuestionProps): JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const words = texts.pane.structure;
  const question = words.doubts[doubt.code](doubt.choices.map((choice) => choiceText(texts, choice)).join(", "));
  const place = [table?.sheet, doubt.column === null ? null : columnLetter(doubt.column)].filter(Boolean).join(", ");
  return (
    <div className={mergeClasses(styles.card, styles.asking)}>
      <p className={styles.text}>
        {place && <strong>{place}: </strong>}
        {question}
      </p>
      {doubt.samples.length > 0 && <p className={styles.samples}>{doubt.samples.join(" | ")}</p>}
      {table && <Answer {...{ doubt, table, busy, onCorrect, label: `${words.doubtAnswer}: ${place}` }} />}
    </div>
  );
}

interface AnswerProps extends Omit<DoubtsProps, "recognition"> {
  readonly doubt: Doubt;
  readonly table: RecognisedTable;
  readonly label: string;
}

/** The list that settles the doubt. */
function Answer({ doubt, table, busy, onCorrect, label }: AnswerProps): JSX.Element | null {
  const texts = useTexts();
  const column = table.columns.find((each) => each.column === doubt.column);
  if (doubt.code === "column-role" && column)
    return <RoleChoice {...{ label, table, column, busy, onCorrect, first: doubt.choices }} />;
  if (doubt.code === "column-role") return null;
  const correct = (ticked: boolean, tableKind: TableKind): void =>
    onCorrect({ kind: "table", tableKey: table.key, ticked, tableKind });
  if (doubt.code === "hidden-table")
    return (
      <Choice
        quietLabel
        label={label}
        value={table.ticked ? "yes" : "no"}
        options={(["no", "yes"] as const).map((value) => ({
          value,
          text: value === "yes" ? texts.pane.structure.takeIt : texts.pane.structure.notUsed,
        }))}
        disabled={busy}
        onChoose={(answer) => correct(answer === "yes", table.kind)}
      />
    );
  const kinds = [...new Set([table.kind, ...doubt.choices.filter((choice) => isKind(texts, choice))])];
  return (
    <Choice
      quietLabel
      label={label}
      value={table.kind}
      options={kinds.map((value) => ({ value, text: texts.pane.structure.kinds[value] }))}
      disabled={busy}
      onChoose={(kind) => correct(true, kind)}
    />
  );
}

const isKind = (texts: Texts, choice: string): choice is TableKind => choice in texts.pane.structure.kinds;
const choiceText = (texts: Texts, choice: string): string =>
  isKind(texts, choice) ? texts.pane.structure.kinds[choice] : texts.role(choice);
