import type { FindingFacts, WrittenValue } from "../../findings/finding";
import type { FindingSentence } from "../findingsWords";
import { columnName, quoted, writtenIn, tableName } from "./findingParts";

type Facts = FindingFacts["source-changed"];

const value = (one: WrittenValue): string => writtenIn(one) ?? "nothing";
const rows = ({ ofTable, rows: count }: Facts): string => {
  const [one, many] = ofTable === "actions" ? ["action", "actions"] : ["row", "rows"];
  return `${String(count)} ${count === 1 ? one : many}`;
};
const ours = ({ ofTable }: Facts): string => tableName(ofTable);
/** Of an action its own line is shown beside it; of another record nothing else says which. */
const about = ({ ofTable, text }: Facts): string => (ofTable === "actions" ? "" : `${quoted(text)}: `);
const balances = (count: number): string => `${String(count)} ${count === 1 ? "balance" : "balances"}`;
const where = ({ sheet, cell }: Facts): string => (cell === "" ? sheet : `${sheet}, cell ${cell},`);
const named = ({ id, text }: Facts): string => (id === "" ? quoted(text) : `${id} ${quoted(text)}`);

/** What the council's sheets say otherwise than when they were taken over (F54). */
export const SOURCE_CHANGED: Readonly<Record<Facts["what"], (facts: Facts) => FindingSentence>> = {
  changed: (facts) => ({
    what: `${about(facts)}${where(facts)} was changed since it was taken over: ${columnName(facts.field)} was ${value(facts.before)} and is ${value(facts.now)} there now.`,
    next: `Bring it over, or keep what ${ours(facts)} says.`,
  }),
  conflict: (facts) => ({
    what: `${about(facts)}${columnName(facts.field)} was ${value(facts.before)} when it was taken over. ${where(facts)} says ${value(facts.now)} now, and ${ours(facts)} says ${value(facts.inTable)}.`,
    next: "Choose which of the two is right.",
  }),
  new: (facts) => ({
    what: `${named(facts)} stands in ${facts.sheet}, and ${ours(facts)} does not have it.`,
    next: "Bring it over, or say that it stays out.",
  }),
  gone: (facts) => ({
    what: `${about(facts)}${facts.ofTable === "actions" ? "Its row" : "it"} is gone from ${facts.sheet} since it was taken over.`,
    next:
      facts.ofTable === "actions"
        ? "Keep it, or cancel it."
        : `Say that ${ours(facts)} keeps it, or delete its row there.`,
  }),
  kept: (facts) => ({
    what:
      facts.ofTable === "actions"
        ? `Its row is gone from ${facts.sheet}, and somebody has said what becomes of the action.`
        : `${about(facts)}it is gone from ${facts.sheet}, and somebody has said that ${ours(facts)} keeps it.`,
    next: "Nothing to do.",
  }),
  sheet: (facts) => ({
    what: `${facts.ofTable === "actions" ? "No action" : `Nothing for ${ours(facts)}`} can be read from ${facts.sheet} any more, so the ${rows(facts)} taken over from it cannot be compared.`,
    next: "Say in Structure how the sheet is read, or that the tables are the plan now.",
  }),
  "sheet-gone": (facts) => ({
    what: `The sheet ${facts.sheet} is not there any more: the ${rows(facts)} taken over from it into ${ours(facts)} cannot be compared.`,
    next: "Say that the tables are the plan now, if that is meant.",
  }),
  column: (facts) => ({
    what: `${facts.sheet} has no column for ${columnName(facts.field)} any more, which ${rows(facts)} had something in when taken over.`,
    next: `Say in Structure which column it is. ${ours(facts)} keeps what it has.`,
  }),
  figures: ({ sheet, rows: count }) => ({
    what: `The figures of schools on ${sheet} were changed since they were taken over: ${balances(count)} that School balances does not have so.`,
    next: "Look at the figures, and take them in or keep what School balances says.",
  }),
  "figures-gone": ({ sheet, rows: count }) => ({
    what: `${balances(count)} that ${count === 1 ? "was" : "were"} taken over from ${sheet} ${count === 1 ? "is" : "are"} not there any more.`,
    next: "School balances keeps them. Look at the figures to say so, or put the sheet right.",
  }),
  left: ({ sheet }) => ({
    what: `For ${sheet} the tables are the plan now: the sheet is not compared with them.`,
    next: "Nothing to do, unless somebody still edits the sheet.",
  }),
};
