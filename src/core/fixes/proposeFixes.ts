import type { DateSystem } from "../calendar/calendarDate";
import type { CellContent, ChangeSet } from "../changes/changeSet";
import { proposeAnswersInSteps } from "../proposals/propose";
import { proposePutRightInSteps } from "../proposals/putRight";
import type { CorrectionInForce } from "../recognise/recognition";
import { MEANS_NOTHING } from "../sheets/correctionTexts";
import { dayContent, type ProposalInput } from "../sheets/sheetLayout";
import { simulate } from "../changes/simulate";
import { changeCells, type CellChange } from "../sheets/tableCells";
import type { Finding, FindingCode } from "../findings/finding";
import { cellAddress, type CellPlace } from "../snapshot/address";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { Work } from "../steps/work";
import type { OwnTable } from "../tables/findTables";
import type { Words } from "../words/words";
import type { FixValue } from "./fixValue";
import { cellOfFix, fixOf, type CellOfOurs, type Fix } from "./fixes";

/** A fix that somebody accepted. */
export interface FixAccepted {
  readonly code: FindingCode;
  readonly place: CellPlace;
  readonly value: FixValue;
  /** What the words of the cell were said to mean holds wherever they stand from now on (F52). */
  readonly remembered?: boolean;
}

interface Looked {
  readonly snapshot: WorkbookSnapshot;
  readonly findings: readonly Finding[];
}

/**
 * The edits of fixes that were accepted. Where one of them puts our tables right that is done first, and the others are written
 * into the tables as they then are, with what is to be remembered of them.
 */
export function* proposeFixesInSteps(input: ProposalInput, accepted: readonly FixAccepted[]): Work<ChangeSet> {
  const { snapshot, findings, words } = input;
  const mends = accepted.filter(({ value }) => value.kind === "mended");
  const stillFound = findings.some((one) => mends.some(({ code, place }) => isAt(one, code, place)));
  const { edits } = stillFound ? yield* proposePutRightInSteps(input) : { edits: [] };
  const now = edits.length > 0 ? simulate(snapshot, { edits }) : snapshot;
  const made = fixesMade(
    { snapshot: now, findings },
    accepted.filter((one) => !mends.includes(one)),
  );
  const answers = made.flatMap(answerIn);
  const remembered = answers.length > 0 ? yield* proposeAnswersInSteps({ ...input, snapshot: now }, answers) : null;
  return { edits: [...edits, ...editsOf(made, now, words), ...(remembered?.edits ?? [])] };
}

/** The answer for cells to come: what words that are no colour, or lie between two, were said to claim. */
function answerIn({ finding: { code, facts }, accepted: { value, remembered } }: Made): readonly CorrectionInForce[] {
  if (remembered !== true || code !== "claimed-colour-unreadable") return [];
  const means = value.kind === "rating" ? value.rating : MEANS_NOTHING;
  const anchor = { sheet: "", cell: "", headings: [facts.text], read: facts.taken ?? MEANS_NOTHING };
  return [{ kind: "claim", text: facts.text, means, anchor }];
}

const isAt = (one: Finding, code: FindingCode, place: CellPlace): boolean =>
  one.place !== null && keyOf(one.code, one.place) === keyOf(code, place);

/**
 * The edits of fixes that were accepted, cell by cell. A fix is made while its finding stands and still proposes what was accepted: what
 * somebody has settled meanwhile stays as it is.
 */
export const proposeFixes = (looked: Looked, accepted: readonly FixAccepted[], words: Words): ChangeSet => ({
  edits: editsOf(fixesMade(looked, accepted), looked.snapshot, words),
});

/** A fix that is made, and the cell that it is written into. */
interface Made {
  readonly accepted: FixAccepted;
  readonly finding: Finding;
  readonly at: CellOfOurs;
}

function fixesMade({ snapshot, findings }: Looked, accepted: readonly FixAccepted[]): readonly Made[] {
  const existing = new Map(findings.flatMap((one) => (one.place ? [[keyOf(one.code, one.place), one] as const] : [])));
  return accepted.flatMap((one): readonly Made[] => {
    const finding = existing.get(keyOf(one.code, one.place));
    const fix = finding ? fixOf(finding, snapshot) : null;
    const at = fix ? cellOfFix(snapshot, one) : null;
    const isProposed = fix?.choices.some((choice) => JSON.stringify(choice) === JSON.stringify(one.value)) === true;
    return finding && at && isProposed ? [{ accepted: one, finding, at }] : [];
  });
}

function editsOf(made: readonly Made[], { dateSystem }: WorkbookSnapshot, words: Words): ChangeSet["edits"] {
  const changes = new Map<OwnTable, CellChange<string>[]>();
  for (const { at, accepted } of made) {
    const ofTable = changes.get(at.table) ?? [];
    changes.set(at.table, ofTable);
    ofTable.push({ row: at.row, field: at.field, content: contentOfFix(accepted.value, dateSystem, words) });
  }
  return [...changes].flatMap(([table, cells]) => changeCells(table, cells));
}

/** The fixes of the findings of a rule ("F50") that have one proposal each. */
export const fixesOfRule = ({ snapshot, findings }: Looked, rule: string): readonly FixAccepted[] =>
  findings.flatMap((finding): readonly FixAccepted[] => {
    const fix = finding.rule === rule ? fixOf(finding, snapshot) : null;
    const [value, ...others] = fix?.choices ?? [];
    return fix && value && others.length === 0 ? [{ code: fix.code, place: fix.place, value }] : [];
  });

/** Those that have several answers, of which somebody has to choose. */
export const openFixesOfRule = ({ snapshot, findings }: Looked, rule: string): readonly Fix[] =>
  findings.flatMap((finding): readonly Fix[] => {
    const fix = finding.rule === rule ? fixOf(finding, snapshot) : null;
    return fix && fix.choices.length > 1 ? [fix] : [];
  });

const keyOf = (code: FindingCode, place: CellPlace): string =>
  `${code} ${place.sheet}!${cellAddress(place.row, place.column)}`;

function contentOfFix(value: FixValue, dateSystem: DateSystem, { sheets, ratings }: Words): CellContent {
  switch (value.kind) {
    case "day":
      return dayContent(value.day, dateSystem);
    case "number":
      return value.number;
    case "status":
      return sheets.statuses[value.status];
    case "words":
      return value.words;
    case "rating":
      return ratings.colours[value.rating];
    case "mended":
    case "empty":
      return null;
  }
}
