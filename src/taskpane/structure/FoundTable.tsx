import { useId, type JSX } from "react";
import type {
  Correction,
  Evidence,
  RecognisedColumn,
  RecognisedTable,
  TableKind,
} from "../../core/recognise/recognition";
import { columnLetter } from "../../core/snapshot/address";
import type { WorkbookSnapshot } from "../../core/snapshot/workbookSnapshot";
import { rolesFor, samplesOf } from "./found";
import type { PaneStructureWords } from "../../core/words/en/paneStructure";
import { useTexts, type Texts } from "../texts";
import { Choice } from "../frame/Choice";

interface FoundTableProps {
  readonly words: PaneStructureWords;
  readonly table: RecognisedTable;
  readonly snapshot: WorkbookSnapshot;
  readonly busy: boolean;
  readonly onCorrect: (correction: Correction) => void;
}

/** A table that was found: what it is, how sure and why, and its columns; every choice can be made otherwise. */
export function FoundTable({ words, table, snapshot, busy, onCorrect }: FoundTableProps): JSX.Element {
  const texts = useTexts();
  const id = useId();
  const correct = (change: { readonly ticked?: boolean; readonly tableKind?: TableKind }): void =>
    onCorrect({ kind: "table", tableKey: table.key, ticked: table.ticked, tableKind: table.kind, ...change });
  const facts = [words.sure(Math.round(table.confidence * 100))];
  if (table.visibility !== "visible") facts.push(words.hidden);
  return (
    <div className="opened">
      <div className="tick-line">
        <input
          id={id}
          type="checkbox"
          className="tick"
          checked={table.ticked}
          disabled={busy}
          onChange={(event) => correct({ ticked: event.target.checked })}
        />
        <label htmlFor={id} className="words">
          {words.take(table.sheet)}
        </label>
      </div>
      <p className="small quiet">{facts.join(" · ")}</p>
      {table.manner && <p>{words.manners[table.manner]}</p>}
      <Choice
        quietLabel
        label={words.kindOf(table.sheet)}
        value={table.kind}
        options={kindOptions(texts)}
        disabled={busy}
        onChoose={(tableKind) => correct({ tableKind })}
      />
      <Reasons title={words.why} reasons={reasonsFor(words, table.evidence)} />
      <ul className="stack">
        {table.columns.map((column, index) => (
          <li key={index}>
            <Column {...{ words, column, table, snapshot, busy, onCorrect }} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const KINDS = Object.keys({
  actions: 0,
  recommendations: 0,
  owners: 0,
  risks: 0,
  measures: 0,
  keyDates: 0,
  schools: 0,
  schoolBalances: 0,
  updates: 0,
  findings: 0,
  settings: 0,
} satisfies Record<TableKind, 0>) as readonly TableKind[];

const kindOptions = (texts: Texts): readonly { readonly value: TableKind; readonly text: string }[] =>
  KINDS.map((value) => ({ value, text: texts.tableKinds[value] }));

/** One reason for each kind of evidence, with every text it rests on. */
export function reasonsFor(words: PaneStructureWords, evidence: readonly Evidence[]): readonly string[] {
  const codes = [...new Set(evidence.map(({ code }) => code))];
  const supports = (code: Evidence["code"]): readonly string[] => [
    ...new Set(evidence.filter((each) => each.code === code && each.text).map((each) => each.text)),
  ];
  return codes.map((code) => words.evidence[code](supports(code).join("”, “")));
}

function Reasons({
  title,
  reasons,
}: {
  readonly title: string;
  readonly reasons: readonly string[];
}): JSX.Element | null {
  if (reasons.length === 0) return null;
  return (
    <p className="small quiet words">
      {title}: {reasons.join("; ")}
    </p>
  );
}

interface ColumnProps extends FoundTableProps {
  readonly column: RecognisedColumn;
}

function Column({ words, column, table, snapshot, busy, onCorrect }: ColumnProps): JSX.Element {
  const heading = column.heading || words.noHeading;
  const samples = samplesOf(snapshot, table, column.column);
  return (
    <div className="tight">
      <span className="words">
        <strong>{words.column(columnLetter(column.column), heading)}</strong>
      </span>
      <RoleChoice
        words={words}
        label={words.roleOf(heading)}
        table={table}
        column={column}
        busy={busy}
        onCorrect={onCorrect}
      />
      <p className="small quiet words">
        {words.samples}: {samples.length > 0 ? samples.map(short).join(" | ") : words.noSamples}
      </p>
      {column.role !== null && (
        <Reasons title={words.sure(Math.round(column.confidence * 100))} reasons={reasonsFor(words, column.evidence)} />
      )}
    </div>
  );
}

const short = (text: string): string => (text.length > 48 ? `${text.slice(0, 47)}…` : text);

interface RoleChoiceProps {
  readonly words: PaneStructureWords;
  readonly label: string;
  readonly table: RecognisedTable;
  readonly column: RecognisedColumn;
  readonly busy: boolean;
  readonly onCorrect: (correction: Correction) => void;
}

/** The list of fields a column can hold; a choice is a correction that is remembered. */
function RoleChoice({ words, label, table, column, busy, onCorrect }: RoleChoiceProps): JSX.Element {
  const texts = useTexts();
  const options = [
    { value: "", text: words.notUsed },
    ...rolesFor(table).map((role) => ({ value: role, text: texts.role(role) })),
  ];
  return (
    <Choice
      quietLabel
      label={label}
      value={column.role ?? ""}
      options={options}
      disabled={busy}
      onChoose={(role) => onCorrect({ kind: "column", tableKey: table.key, column: column.column, role: role || null })}
    />
  );
}
