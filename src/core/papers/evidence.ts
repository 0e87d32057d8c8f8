import { hasContent } from "../read/content";
import { statusThatCounts } from "../plan/actionFacts";
import type { RatedAction } from "../rate/rating";
import { evidenceIndex, type Evidence } from "../report/evidenceIndex";
import { ActionCells, isOpenOne, sentence } from "./actionCells";
import { nameOf } from "./decisions";
import { headline } from "./overwritableSentences";
import { shortened, titleOf } from "./paperHead";
import type { Paper, PaperBlock, TableRow } from "./paper";
import type { PaperInput } from "./paperInput";
import { questionsOn, type Subject } from "./questions";

const COLUMNS = [42, 270, 240, 135, 75] as const;
const LAST = COLUMNS.length - 1;
/** In a cell, and in a sentence. */
const NAMED = 4;
/** An index of more rows than this lists the first of each recommendation and says how many more there are. */
const AT_MOST = 120;
const LEAST_OF_EACH = 2;
const TEXT_LINES = 3;

/** What shows that actions were done, and the five questions that each recommendation puts to scrutiny. */
export function evidence(input: PaperInput): readonly Paper[] {
  const { words, report } = input;
  const { scrutiny: texts } = words.papers.pack;
  const subjects = subjectsIn(input);
  const heading = (key: string, text: string): PaperBlock => ({ kind: "heading", key, text, from: 0, to: LAST });
  const blocks: readonly PaperBlock[] = [
    titleOf(texts.sheet, input),
    ...state(input),
    ...(subjects.length === 0
      ? []
      : [
          heading("questions", texts.questions),
          questionTable(subjects, input),
          sentence("how", texts.howAsked, "note"),
        ]),
    ...(report.total.complete.of === 0 ? [] : [heading("index", texts.index), ...index(input)]),
  ];
  return [{ id: "evidence", language: words.language, sheet: texts.sheet, columns: COLUMNS, blocks }];
}

const hasEvidence = ({ action }: RatedAction): boolean => hasContent(action.evidence);

function state({ rated, report, words }: PaperInput): readonly PaperBlock[] {
  const { headline: of, pack } = words.papers;
  if (report.total.actions === 0) return [headline("state", of.noActions, 0)];
  if (report.total.complete.of === 0) return [headline("state", of.allCancelled, report.total.actions)];
  const complete = rated.filter(({ action }) => statusThatCounts(action) === "complete");
  const open = rated.filter((one) => isOpenOne(one) && hasEvidence(one)).length;
  const lacking = complete.filter((one) => !hasEvidence(one)).map(({ action }) => nameOf(action));
  const text = pack.scrutiny.state(complete.length - lacking.length, complete.length, open);
  return [
    headline("state", text, `${String(complete.length - lacking.length)}/${String(complete.length)}`, open),
    ...(lacking.length === 0 ? [] : [headline("missing", pack.scrutiny.missing(...named(lacking)), ...lacking)]),
  ];
}

const named = (ids: readonly string[]): readonly [readonly string[], number] => [
  ids.slice(0, NAMED),
  Math.max(0, ids.length - NAMED),
];

/** Each recommendation; of a plan that has none the plan as a whole, where it has actions. */
function subjectsIn({ plan, rated, report, words }: PaperInput): readonly Subject[] {
  const [measures, risks] = [plan.measures ?? [], plan.risks ?? []];
  if (report.recommendations.length === 0 && rated.length > 0)
    return [{ ref: words.papers.summary.all, recommendation: null, actions: rated, measures, risks }];
  return report.recommendations.map(({ recommendation }) => {
    const { ref } = recommendation;
    return {
      ...{ ref, recommendation, actions: rated.filter(({ action }) => action.recommendation === ref) },
      measures: measures.filter((one) => one.recommendation === ref),
      risks: risks.filter((one) => one.recommendation === ref),
    };
  });
}

function questionTable(subjects: readonly Subject[], input: PaperInput): PaperBlock {
  const { scrutiny: texts } = input.words.papers.pack;
  const cells = new ActionCells(input);
  const rows = subjects.flatMap((subject) =>
    questionsOn(subject, input).map(({ key, figures, about }, at, all): TableRow => ({
      key: `${subject.ref}.${key}`,
      cells: [
        ...[subject.ref, texts.asked[key], texts.why[key](figures)],
        about.length === 0 ? { quiet: "–" } : texts.ids(...named(about.map(({ action }) => nameOf(action)))),
      ],
      ...(at === all.length - 1 ? { endsGroup: true as const } : {}),
    })),
  );
  const headings = cells.heads("ref", "asked", "restsOn", "actions");
  return { kind: "table", name: "BoardQuestions", column: 0, headings: strongFirst(headings), rows };
}

const strongFirst = <T>(headings: readonly T[]): readonly T[] =>
  headings.map((heading, at) => (at === 0 ? { ...heading, isStrong: true as const } : heading));

function index(input: PaperInput): readonly PaperBlock[] {
  const { words } = input;
  const { scrutiny: texts } = words.papers.pack;
  const groups = evidenceIndex(input.rated, input.report).map(({ ref, all }) => ({
    ...{ ref: ref ?? words.papers.summary.none, all },
  }));
  if (groups.length === 0) return [sentence("noEvidence", texts.noEvidence)];
  const count = groups.reduce((sum, { all }) => sum + all.length, 0);
  const each = count > AT_MOST ? Math.max(LEAST_OF_EACH, Math.floor(AT_MOST / groups.length)) : count;
  return [
    {
      kind: "table",
      name: "BoardEvidence",
      column: 0,
      headings: strongFirst(new ActionCells(input).heads("ref", "evidence", "forActions", "whose", "when")),
      rows: groups.flatMap(({ ref, all }) => groupRows(ref, all, each, input)),
    },
    sentence("howListed", texts.howListed, "note"),
  ];
}

function groupRows(ref: string, all: readonly Evidence[], each: number, input: PaperInput): readonly TableRow[] {
  const { pack } = input.words.papers;
  const shown = all.slice(0, each);
  const rows = [
    ...shown.map((one) => evidenceRow(ref, one, input)),
    ...(all.length > shown.length
      ? [{ key: `${ref}.more`, cells: [ref, pack.moreInPlan(all.length - shown.length)] }]
      : []),
  ];
  return rows.map((row, at): TableRow => (at === rows.length - 1 ? { ...row, endsGroup: true } : row));
}

function evidenceRow(ref: string, { text, actions, whose, on }: Evidence, input: PaperInput): TableRow {
  const { words, asOf } = input;
  const { papers } = words;
  const [first, ...others] = whose;
  const name = first === undefined ? "" : shortened(first, COLUMNS[3], 2);
  return {
    key: [ref, ...actions.map(({ action }) => action.key).sort()].slice(0, 2).join("."),
    cells: [
      ref,
      shortened(text, COLUMNS[1], TEXT_LINES),
      papers.pack.scrutiny.ids(...named(actions.map(({ action }) => nameOf(action)))),
      first === undefined
        ? { quiet: papers.pack.nobody }
        : others.length === 0
          ? name
          : papers.pack.andOthers(name, others.length),
      on === null ? { quiet: "–" } : papers.shortDay(on, asOf),
    ],
  };
}
