import fc from "fast-check";
import { anyActions } from "../../simulator/people/anyActions";
import { perform, type ActionKind, type PersonAction } from "../../simulator/people/personActions";
import { contentsOfOthers } from "../ownTables/otherSheets";
import { fileOf, smallPlan, type SmallPlan } from "../ownTables/smallPlan";
import { afterAction, sayLost, typedKey, typedTexts, type TypedText } from "../ownTables/typedTexts";
import { PaneOnWorkbook, type Press } from "./pane";

interface Round {
  /** How many of the co-author's actions come before it is pressed. */
  readonly actions: number;
  readonly press: Press;
  /** Before which of its requests another action falls; null for none. */
  readonly between: number | null;
}

export interface Story {
  readonly plan: SmallPlan;
  readonly rounds: readonly Round[];
  readonly actions: readonly PersonAction[];
}

/** What a co-author does meanwhile: types, inserts rows and columns, renames and sorts. */
const KINDS: readonly ActionKind[] = [
  ...(["typeIntoTable", "typeIntoTable", "typeUnderTable", "typeNote", "typeBesideTable", "ownColumn"] as const),
  ...([
    "insertRows",
    "insertTableRow",
    "insertColumns",
    "renameHeading",
    "renameSheet",
    "renameTable",
    "sort",
  ] as const),
];

const press: fc.Arbitrary<Press> = fc.record({
  what: fc.constantFrom<Press["what"]>(
    ...(["structure", "summary", "fixAll", "fixAll", "setAside", "setAside", "openAgain"] as const),
    ...(["takeBack", "takeBack", "takeBack", "language", "day", "finish"] as const),
  ),
  number: fc.nat(20),
});

export const anyStory: fc.Arbitrary<Story> = fc.record({
  plan: smallPlan,
  rounds: fc.array(
    fc.record({ actions: fc.integer({ min: 0, max: 3 }), press, between: fc.option(fc.integer({ min: 1, max: 8 })) }),
    { minLength: 2, maxLength: 6 },
  ),
  actions: anyActions(24, KINDS),
});

/** Plays a story; what must not happen is thrown, with what went before it. Gives what the pane said. */
export async function play({ plan, rounds, actions }: Story): Promise<readonly string[]> {
  const pane = await PaneOnWorkbook.open(fileOf(plan));
  const log: string[] = [];
  try {
    await pane.press({ what: "structure", number: 0 });
    const left = [...actions];
    const told = { pane, log, theirs: [] };
    for (const round of rounds) {
      for (const action of left.splice(0, round.actions)) act(told, action);
      const between = round.between === null ? undefined : left.shift();
      await pressAndCheck(told, round, between);
    }
    return log;
  } catch (error) {
    const message = error instanceof Error ? (error.name === "Error" ? error.message : error.stack) : String(error);
    throw new Error(`${String(message)}\nAfter:\n  ${log.join("\n  ")}`, { cause: error });
  } finally {
    pane.close();
  }
}

interface Told {
  readonly pane: PaneOnWorkbook;
  readonly log: string[];
  /** What people typed, where it is to be found: a copy of it that a step of ours makes is ours. */
  theirs: readonly TypedText[];
}

function act(told: Told, action: PersonAction): void {
  const { pane, log } = told;
  const { workbook } = pane.excel;
  const before = textsIn(pane);
  const { kind, sheet, row, column, other, text } = action;
  log.push(`${kind} ${JSON.stringify({ sheet, row, column, other, text })}: ${perform(workbook, action)}`);
  told.theirs = afterAction(told.theirs, before, textsIn(pane));
}

async function pressAndCheck(
  told: Told,
  { press: pressed, between }: Round,
  action: PersonAction | undefined,
): Promise<void> {
  const { pane, log } = told;
  const { workbook, host } = pane.excel;
  let others = contentsOfOthers(workbook, pane.ours);
  let isOver = false;
  if (action)
    host.controls.beforeRequest(between ?? 1, () => {
      if (isOver) return;
      log.push("between two requests:");
      act(told, action);
      others = contentsOfOthers(workbook, pane.ours);
    });
  const said = await pane.press(pressed);
  isOver = true;
  log.push(`${pressed.what} ${String(pressed.number)}: ${said}`);
  const now = contentsOfOthers(workbook, pane.ours);
  for (const [sheet, contents] of others)
    if (now.has(sheet) && now.get(sheet) !== contents) throw new Error(`${sheet.name} is not ours and was changed`);
  told.theirs = requireTyped(pane, told.theirs, pressed.what === "takeBack" || pressed.what === "finish");
}

/** Actions are where their sources went; of some tables the rows are known by words of the sheets' language. */
const RECORD_KEYS: Readonly<Record<string, readonly string[]>> = {
  PlanActions: ["action"],
  PlanSettings: [],
  PlanSchoolTerms: [],
  PlanCorrections: [],
  PlanChanges: [],
};

const textsIn = ({ excel, tables }: PaneOnWorkbook): readonly TypedText[] =>
  typedTexts(excel.workbook, tables, (table) => RECORD_KEYS[table]);

/** Gives where each text is to be found next: a table that was taken back leaves what was typed into it on its sheet. */
function requireTyped(pane: PaneOnWorkbook, expected: readonly TypedText[], isBack: boolean): readonly TypedText[] {
  const now = textsIn(pane);
  const found = new Set(now.map(typedKey));
  const onSheets = new Set(
    now.map(({ text, sheet, beside }) => (beside === "the sheet" ? `${text}\n${sheet.id}` : "")),
  );
  const lost = expected.filter(
    (one) => !found.has(typedKey(one)) && !(isBack && onSheets.has(`${one.text}\n${one.sheet.id}`)),
  );
  if (lost.length === 0)
    return expected.map((one) => (found.has(typedKey(one)) ? one : { ...one, beside: "the sheet" }));
  const lines = lost.map((one) => sayLost(one, now));
  throw new Error(`No longer where it was typed:\n  ${lines.slice(0, 6).join("\n  ")}`);
}
