import type { FindingFacts, WrittenValue } from "../../findings/finding";
import type { FindingSentence } from "../findingsWords";
import { columnName, meant, quoted } from "./findingParts";

type Facts = FindingFacts["source-changed"];

const value = (one: WrittenValue): string => (one.kind === "words" && one.words === "" ? "nothing" : meant(one));
const rows = (count: number): string => `${String(count)} ${count === 1 ? "action" : "actions"}`;
const balances = (count: number): string => `${String(count)} ${count === 1 ? "balance" : "balances"}`;
const where = ({ sheet, cell }: Facts): string => (cell === "" ? sheet : `${sheet}, cell ${cell},`);
const named = ({ id, text }: Facts): string => (id === "" ? quoted(text) : `${id} ${quoted(text)}`);

/** What the council's sheets say otherwise than when they were taken over (F54). */
export const SOURCE_CHANGED: Readonly<Record<Facts["what"], (facts: Facts) => FindingSentence>> = {
  changed: (facts) => ({
    what: `${where(facts)} was changed since it was taken over: ${columnName(facts.field)} was ${value(facts.before)} and is ${value(facts.now)} there now.`,
    next: "Bring it over, or keep what Actions says.",
  }),
  conflict: (facts) => ({
    what: `${columnName(facts.field)} was ${value(facts.before)} when it was taken over. ${where(facts)} says ${value(facts.now)} now, and Actions says ${value(facts.inTable)}.`,
    next: "Choose which of the two is right.",
  }),
  new: (facts) => ({
    what: `${named(facts)} stands in ${facts.sheet}, and Actions does not have it.`,
    next: "Bring it over, or say that it stays out.",
  }),
  gone: ({ sheet }) => ({
    what: `Its row is gone from ${sheet} since it was taken over.`,
    next: "Keep it, or cancel it.",
  }),
  kept: ({ sheet }) => ({
    what: `Its row is gone from ${sheet}, and somebody has said what becomes of the action.`,
    next: "Nothing to do.",
  }),
  sheet: ({ sheet, rows: count }) => ({
    what: `No action can be read from ${sheet} any more, so the ${rows(count)} taken over from it cannot be compared.`,
    next: "Say in Structure how the sheet is read, or that the tables are the plan now.",
  }),
  "sheet-gone": ({ sheet, rows: count }) => ({
    what: `The sheet ${sheet} is not there any more: the ${rows(count)} taken over from it cannot be compared.`,
    next: "Say that the tables are the plan now, if that is meant.",
  }),
  column: ({ sheet, field, rows: count }) => ({
    what: `${sheet} has no column for ${columnName(field)} any more, which ${rows(count)} had something in when taken over.`,
    next: "Say in Structure which column it is. Actions keeps what it has.",
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
