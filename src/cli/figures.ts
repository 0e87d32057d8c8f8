import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { figuresFile } from "../app/csvFile";
import { schoolFiguresRequest } from "../app/steps/requests";
import type { StepRequest } from "../core/history/stepNames";
import { numberKey } from "../core/plan/schoolNames";
import type { SchoolAnswer } from "../core/returns/matchFileSchools";
import { mergeFigures, NO_ANSWERS, type FigureConflict, type MergedFigures } from "../core/returns/mergeFigures";
import { readFigures, type ReadFigures } from "../core/returns/readFigures";
import { changedInSheets, sheetsSeen } from "../core/returns/sheetFigures";
import type { Review } from "../core/review";
import { placeText } from "../core/snapshot/address";
import { foldText } from "../core/text/normalise";
import { CLI_WORDS } from "../core/words/cliLanguages";
import { poundsText } from "../core/words/money";
import type { Words } from "../core/words/words";
import { AskedFailure } from "./asked";
import type { Request } from "./commandLine";

/** "new": what stands behind a name of the file that is a school the plan does not have. */
const NEW: ReadonlySet<string> = new Set(["new", "newydd"]);

function fileIn(path: string, { asOf }: Review): ReadFigures {
  if (!existsSync(path) || !statSync(path).isFile()) throw new AskedFailure("no-figures-file", path);
  const file = figuresFile(basename(path), new Uint8Array(readFileSync(path)));
  if (file === null) throw new AskedFailure("figures-no-text", path);
  return readFigures(file, asOf);
}

/** "Brynmor Hi=4001; Ysgol Newydd=new": which school a name of the file is. */
function answersIn(target: string | null, file: ReadFigures, { plan }: Review): ReadonlyMap<string, SchoolAnswer> {
  const parts = (target ?? "").split(";").filter((part) => part.trim() !== "");
  return new Map(
    parts.map((part): readonly [string, SchoolAnswer] => {
      const [name = "", ...rest] = part.split("=");
      const typed = rest.join("=").trim();
      const school = file.schools.find((one) =>
        [one.school, one.number ?? ""].some((text) => foldText(text) === foldText(name)),
      );
      if (!school || typed === "") throw new AskedFailure("no-such-name", part.trim());
      if (NEW.has(foldText(typed))) return [school.key, "new"];
      const known = (plan.schools ?? []).find(
        ({ number, school: called, aliases }) =>
          numberKey(number ?? "") === numberKey(typed) ||
          [called, ...aliases].some((one) => foldText(one) === foldText(typed)),
      );
      if (!known) throw new AskedFailure("no-such-school", typed);
      return [school.key, { is: known.key }];
    }),
  );
}

interface Merged {
  readonly read: ReadFigures;
  readonly merged: MergedFigures;
}

/**
 * What becomes of the file, or, where none is named, of figures that were changed in the workbook's own sheets (F54); null where none
 * were. A school that was answered is asked about no more.
 */
function mergedIn(review: Review, path: string | null, target: string | null): Merged | null {
  const changed = path === null ? changedInSheets(review.plan, review.snapshot) : null;
  const read = path === null ? changed?.read : fileIn(path, review);
  if (!read) return null;
  const schools = answersIn(target, read, review);
  const merged = mergeFigures(review.plan, read, { ...(changed?.answers ?? NO_ANSWERS), schools });
  const asked = merged.asked.filter(({ fileKey }) => !schools.has(fileKey));
  if (!changed) return { read, merged: { ...merged, asked } };
  // A figure that somebody has to choose is told until it is chosen in the pane.
  const open = merged.conflicts.filter(({ id }) => !changed.answers.figures.has(id)).flatMap(({ offered }) => offered);
  const places = new Set([...open.map(({ place }) => placeText(place))]);
  const keys = new Set(asked.map(({ fileKey }) => fileKey));
  const seen = sheetsSeen(
    review.plan,
    review.snapshot,
    ({ schoolKey, place }) => keys.has(schoolKey) || places.has(placeText(place)),
  );
  return { read, merged: { ...merged, asked, taken: { ...merged.taken, seen } } };
}

const NOTHING_TAKEN: MergedFigures["taken"] = { schools: [], aliases: [], balances: [], figures: [] };

/** The step that takes in what a file of figures has and the plan does not. */
export function figuresAsked(review: Review, { entry, target }: Pick<Request, "entry" | "target">): StepRequest {
  const taken = mergedIn(review, entry, target)?.merged.taken ?? NOTHING_TAKEN;
  return { name: "schoolFigures", about: schoolFiguresRequest(taken) };
}

/** What the file says, what is written of it, and what nobody has decided. */
export function figuresText(review: Review, words: Words, path: string | null, target: string | null): string {
  const cli = CLI_WORDS[words.language];
  const stated = cli.figures;
  const found = mergedIn(review, path, target);
  if (!found) return stated.ofSheets.inStep;
  const { read, merged } = found;
  if (!read.hasSchools) return stated.noSchools(read.file);
  const { taken, asked, conflicts, findings, matched, already, leftOut } = merged;
  const { balances, figures, schools } = taken;
  const isNothing = balances.length + figures.length + schools.length === 0;
  return [
    stated.read(read.file, read.balances.length, read.schools.length),
    stated.matched(matched),
    ...(already > 0 ? [stated.already(already)] : []),
    isNothing ? stated.nothing : stated.willWrite(balances.length, figures.length, schools.length),
    ...(leftOut > 0 ? [stated.leftOut(leftOut)] : []),
    ...asked.map(({ school, number, maybe }) =>
      [
        stated.who(school, number),
        ...maybe.map((one) => `  ${[one.number, one.school].filter(Boolean).join(" ")}`),
      ].join("\n"),
    ),
    ...conflicts.map((one) => conflictText(one, words, path === null ? "sheets" : "file")),
    ...findings.map((one) => words.findings.sentence(one)),
  ].join("\n");
}

/** The same for machines; money in pence, lines counted from 1. */
export function figuresJson(review: Review, path: string | null, target: string | null): object {
  const found = mergedIn(review, path, target);
  if (!found) return { figures: null };
  const { read, merged } = found;
  const { taken, asked, conflicts, findings, matched, already, leftOut } = merged;
  const line = ({ row }: { readonly row: number }): number => row + 1;
  return {
    figures: {
      ...{ file: read.file, matched, already, leftOut },
      balances: taken.balances.map(({ place, ...one }) => ({ ...one, line: line(place) })),
      changed: taken.figures.map(({ place, ...one }) => ({ ...one, line: line(place) })),
      schools: taken.schools.map(({ number, school }) => ({ number, school })),
      asked: asked.map(({ school, number, maybe }) => ({ school, number, maybe: maybe.map(({ key }) => key) })),
      conflicts: conflicts.map(({ of, year, kind, figure, now, offered }) => ({
        ...{ of, year, kind, figure, now },
        offered: offered.map(({ amount, place }) => ({ amount, line: line(place) })),
      })),
      findings: findings.map(({ code, rule, facts, place }) => ({ code, rule, facts, line: place && line(place) })),
    },
  };
}

function conflictText(
  { of, year, kind, figure, now, offered }: FigureConflict,
  words: Words,
  from: "file" | "sheets",
): string {
  const texts = CLI_WORDS[words.language].figures;
  const { phases, balanceKinds } = words.sheets;
  const whose = "school" in of ? of.school : texts.total(of.total === "ALL" ? texts.allSchools : phases[of.total]);
  return [
    texts.conflict(whose, year, balanceKinds[kind], figure),
    `  ${now === null ? texts.takeNone : texts.keep(poundsText(now))}`,
    ...offered.map(({ amount, place }) => {
      const text = poundsText(amount);
      return `  ${from === "file" ? texts.take(text, place.row + 1) : texts.takeSheet(text, place)}`;
    }),
  ].join("\n");
}
