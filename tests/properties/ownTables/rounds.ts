import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { anyActions } from "../../simulator/people/anyActions";
import { perform, placesOf, type PersonAction } from "../../simulator/people/personActions";
import { figuresThatDiffer, ratingsThatDiffer } from "./agreement";
import { contentsOfOthers } from "./otherSheets";
import { fileOf, smallPlan, type SmallPlan } from "./smallPlan";
import { afterAction, sayLost, typedKey, typedTexts, type TypedText } from "./typedTexts";
import { World, type Step } from "./world";

interface Round {
  /** How many of the person's actions come before our step. */
  readonly actions: number;
  readonly step: Step;
  /** Before which of our requests another action falls; null for none. */
  readonly between: number | null;
}

export interface Story {
  readonly plan: SmallPlan | "the sample";
  readonly first: Step;
  readonly rounds: readonly Round[];
  readonly actions: readonly PersonAction[];
}

const step = fc.constantFrom<Step>("structure", "summary", "summary");

export const anyStory: fc.Arbitrary<Story> = fc.record({
  plan: fc.oneof({ weight: 19, arbitrary: smallPlan }, { weight: 1, arbitrary: fc.constant("the sample" as const) }),
  first: step,
  rounds: fc.array(
    fc.record({ actions: fc.integer({ min: 1, max: 5 }), step, between: fc.option(fc.integer({ min: 1, max: 4 })) }),
    { minLength: 1, maxLength: 4 },
  ),
  actions: anyActions(24),
});

let sample: Uint8Array | null = null;
const theSample = (): Uint8Array =>
  (sample ??= new Uint8Array(readFileSync(join(__dirname, "../../../samples/brynmor-plan.xlsx"))));

/** How often our steps wrote and were refused, so that a story that proves nothing is seen. */
export interface Told {
  wrote: number;
  readonly refused: string[];
}

/** Plays a story; what must not happen is thrown, with what went before it. */
export async function play(story: Story): Promise<Told> {
  const world = await World.open(story.plan === "the sample" ? theSample() : fileOf(story.plan));
  const log: string[] = [];
  const told: Told = { wrote: 0, refused: [] };
  try {
    await stepAndCheck(world, story.first, null, told, log);
    const left = [...story.actions];
    for (const round of story.rounds) {
      for (const action of left.splice(0, round.actions)) act(world, action, log);
      const action = round.between === null ? undefined : left.shift();
      await stepAndCheck(world, round.step, action ? { request: round.between ?? 1, action } : null, told, log);
    }
    return told;
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? (error.name === "Error" ? error.message : (error.stack ?? error.message)) : String(error)}\nAfter:\n  ${log.join("\n  ")}`,
      {
        cause: error,
      },
    );
  } finally {
    world.close();
  }
}

function act(world: World, action: PersonAction, log: string[]): void {
  const { workbook } = world;
  const outcome = perform(workbook, action);
  const places = placesOf(workbook, action.text).map(
    ({ sheet, row, column }) => `${sheet.name} R${String(row + 1)}C${String(column + 1)}`,
  );
  const { kind, sheet, row, column, other, text } = action;
  log.push(`${kind} ${JSON.stringify({ sheet, row, column, other, text })}: ${outcome} ${places.join(", ")}`);
}

interface Between {
  readonly request: number;
  readonly action: PersonAction;
}

async function stepAndCheck(
  world: World,
  step: Step,
  between: Between | null,
  told: Told,
  log: string[],
): Promise<void> {
  const { workbook, tables, ours } = world;
  let expected = typedTexts(workbook, tables);
  let others = contentsOfOthers(workbook, ours);
  const interrupt = between && {
    request: between.request,
    act: () => {
      const before = typedTexts(workbook, tables);
      log.push("between two requests:");
      act(world, between.action, log);
      expected = afterAction(expected, before, typedTexts(workbook, tables));
      others = contentsOfOthers(workbook, ours);
    },
  };
  const pressed = await world.press(step, interrupt);
  log.push(
    "refused" in pressed
      ? `${step}: refused, ${pressed.refused} ${pressed.at}`
      : `${step}: ${String(pressed.changes.edits.length)} edits`,
  );
  requireTyped(world, expected);
  const now = contentsOfOthers(workbook, ours);
  for (const [sheet, contents] of others)
    if (now.has(sheet) && now.get(sheet) !== contents) throw new Error(`${sheet.name} is not ours and was changed`);
  if ("refused" in pressed) {
    told.refused.push(pressed.refused);
    return;
  }
  told.wrote += 1;
  const review = await world.look();
  // What was taken out of our tables while we wrote is told (F56): until the next write their formulas cannot know it.
  const isTold = interrupt !== null && review.findings.some(({ code }) => code === "own-table-damaged");
  if (!isTold) requireNone("Rating cells and product differ", ratingsThatDiffer(world, review));
  if (interrupt) return;
  if (step === "summary") requireNone("Board and Rating column differ", figuresThatDiffer(world));
  const again = world.propose(review, step).edits;
  requireNone(
    "A second press proposes",
    again.map((edit) => JSON.stringify(edit).slice(0, 400)),
  );
}

function requireNone(what: string, found: readonly string[]): void {
  if (found.length > 0) throw new Error(`${what}:\n  ${found.slice(0, 8).join("\n  ")}`);
}

/** Our steps are asked for a day here, as by --as-at: it takes the place of what was typed as the as-at day. */
const IN_PLACE_OF = [english, welsh].map(({ sheets }) => `PlanSettings ${sheets.settings.asAt.name}`);

function requireTyped(world: World, expected: readonly TypedText[]): void {
  const now = typedTexts(world.workbook, world.tables);
  const found = new Set(now.map(typedKey));
  const lost = expected.filter((one) => !found.has(typedKey(one)) && !IN_PLACE_OF.includes(one.beside));
  requireNone(
    "No longer where it was typed",
    lost.map((one) => sayLost(one, now)),
  );
}
