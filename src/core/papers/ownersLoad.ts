import { accountableOwner, isDueBy, isOverdue, ownerNamed } from "../plan/actionFacts";
import type { OwnerKind } from "../read/readings";
import type { RatedAction, Rating } from "../rate/rating";
import { ActionCells, isOpenOne, sentence } from "./actionCells";
import { headline } from "./overwritableSentences";
import { shortened, titleOf } from "./paperHead";
import type { Paper, PaperBlock, TableRow } from "./paper";
import type { PaperInput } from "./paperInput";

const COLUMNS = [159, 99, 63, 63, 63, 63, 63, 63, 63, 63] as const;
const COLOURS = ["Blue", "Green", "Amber", "Red", "Grey"] as const satisfies readonly Rating[];
/** People beyond this many are counted together. */
const AT_MOST = 40;

interface Load {
  readonly name: string;
  readonly kind: OwnerKind;
  readonly answers: boolean;
  readonly actions: readonly RatedAction[];
}

/** Who carries what: nobody, teams and bodies first, then people by load. */
export function ownersLoad(input: PaperInput): readonly Paper[] {
  const { words, rated } = input;
  const { owners: texts } = words.papers.pack;
  const open = rated.filter(isOpenOne);
  const loads = loadsOf(open);
  const without = open.filter(({ action }) => accountableOwner(action) === null).length;
  const blocks: readonly PaperBlock[] = [
    titleOf(texts.sheet, input),
    headline("state", texts.state(without, open.length), `${String(without)}/${String(open.length)}`),
    { kind: "heading", key: "carries", text: texts.carries, from: 0, to: COLUMNS.length - 1 },
    ...(loads.length === 0 ? [sentence("none", texts.none)] : table(loads, input)),
    sentence("addsUp", texts.addsUp(open.length, rated.length - open.length, rated.length), "note"),
  ];
  return [{ id: "owners", language: words.language, sheet: texts.sheet, columns: COLUMNS, blocks }];
}

function loadsOf(open: readonly RatedAction[]): readonly Load[] {
  const loads = new Map<string, { kind: OwnerKind; answers: boolean; actions: RatedAction[] }>();
  for (const one of open) {
    const [answers, owner] = [accountableOwner(one.action) !== null, ownerNamed(one.action)];
    const name = owner?.text ?? "";
    const load = loads.get(name) ?? { kind: owner?.kind ?? "missing", answers, actions: [] };
    load.actions.push(one);
    loads.set(name, load);
  }
  return [...loads]
    .map(([name, load]) => ({ name, ...load }))
    .sort(
      (a, b) =>
        Number(a.answers) - Number(b.answers) || b.actions.length - a.actions.length || (a.name < b.name ? -1 : 1),
    );
}

function table(loads: readonly Load[], input: PaperInput): readonly PaperBlock[] {
  const { words, asOf, report } = input;
  const { summary } = words.papers;
  const until = words.papers.shortDay(report.horizon.day, asOf);
  const cells = new ActionCells(input);
  const count = (actions: readonly RatedAction[], when: (one: RatedAction) => boolean): number =>
    actions.filter(when).length;
  const shown = loads.slice(0, AT_MOST);
  const row = ({ name, kind, answers, actions }: Load, index: number): TableRow => ({
    key: name === "" ? "nobody" : (input.rowKeys.get(name) ?? name),
    cells: [
      name === "" ? words.papers.pack.nobody : shortened(name, COLUMNS[0], 2),
      words.sheets.ownerKinds[kind],
      actions.length,
      ...COLOURS.map((rating) => count(actions, (one) => one.rating === rating)),
      count(actions, ({ action }) => isOverdue(action, asOf)),
      count(actions, ({ action }) => isDueBy(action, asOf, report.horizon.day)),
    ],
    ...(!answers && (shown[index + 1]?.answers ?? true) ? { endsGroup: true as const } : {}),
  });
  return [
    {
      kind: "table",
      name: "BoardOwners",
      column: 0,
      headings: [
        ...[{ ...cells.head("owner"), isStrong: true as const }, cells.head("kind"), cells.head("open", "centre")],
        ...COLOURS.map((rating) => ({ text: words.ratings.colours[rating], align: "centre" as const })),
        ...[cells.head("late", "centre"), { text: summary.headings.dueBy(until), align: "centre" as const }],
      ],
      rows: shown.map(row),
    },
    ...(loads.length > shown.length
      ? [sentence("more", words.papers.pack.moreInPlan(loads.length - shown.length), "note")]
      : []),
  ];
}
