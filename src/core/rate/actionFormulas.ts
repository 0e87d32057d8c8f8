import {
  AS_AT,
  colourName,
  MOVES_WAIT,
  NOBODY,
  NOTHING_SAID,
  TAKEN_OVER,
  wordsForOneName,
  wordsName,
} from "./definedNames";
import type { Writer, ActionFormulaNames } from "./formulaNames";
import type { ActionHelper } from "./helperColumns";
import { isOneOf, quoted, wordList } from "./phrase";
import { RATINGS } from "./rating";
import { HIGH_PRIORITY } from "./rollUpTable";
import { groupFormula, numberFormula } from "./ruleFormulas";
import { cellOfRow, columnOfTable } from "./structuredReference";

/** Whether a cell holds a number between two; text is none, and an error does not spread (O10). */
const isBetween = (cell: string, least: string, most: string): string =>
  `IF(ISNUMBER(${cell}),AND(${cell}>=${least},${cell}${most}))`;

/** Whether a cell holds a day: a number of this or the last century, with or without a time of day. */
const isDay = (cell: string): string => isBetween(cell, "1", "<99999");

const trimmed = (cell: string): string => `TRIM(${cell})`;

/** Without no-break blanks, marks that nobody sees and blanks at the ends. */
const clean = (cell: string): string => `TRIM(CLEAN(SUBSTITUTE(${cell},UNICHAR(160)," ")))`;

/** An error says nothing (O10). */
const saysNothing = (cell: string): string => isOneOf(`IFERROR(${clean(cell)},"")`, NOTHING_SAID);

const ofOwners = (heading: string): string => columnOfTable("PlanOwners", heading);

/** The rows of PlanOwners with the owner's name; the "=" keeps a name that begins with > from being a comparison. */
const ownerIs = (cell: Writer["cell"], owners: ActionFormulaNames["owners"]): string =>
  `${ofOwners(owners.name)},"="&${cell("owner")}`;

const HELPER_FORMULAS: Readonly<Record<ActionHelper, (writer: Writer) => string>> = {
  statusNow: ({ cell, statuses }) => {
    const [status, completed] = [trimmed(cell("status")), cell("completedOn")];
    const unsaid = `IF(N(${cell("percentNow")})>0,${quoted(statuses["in progress"])},${quoted(statuses["not started"])})`;
    const isAhead = `AND(${status}=${quoted(statuses.complete)},${isBetween(completed, `${AS_AT}+1`, "<99999")})`;
    // An error is a status that cannot be read.
    return `=IFERROR(IF(${status}="",${unsaid},IF(${isAhead},${quoted(statuses["in progress"])},${status})),"?")`;
  },
  percentNow: ({ cell, statuses }) => {
    const [percent, status] = [cell("percentComplete"), trimmed(cell("status"))];
    const isNotStarted = `OR(${status}="",${status}=${quoted(statuses["not started"])})`;
    // A cell of whole numbers in which "60%" was typed holds 0.6.
    const given = `ROUND(${percent}*IF(${percent}<1,100,1),2)`;
    return `=IFERROR(IF(${isBetween(percent, "0", "<=100")},${given},IF(${isNotStarted},0,"")),"")`;
  },
  moveWaits: ({ cell }) => {
    const isAgreed = `AND(NOT(${saysNothing(cell("moveAgreedBy"))}),${isDay(cell("moveAgreedOn"))})`;
    return `=IF(${MOVES_WAIT}=0,0,IF(${isAgreed},0,1))`;
  },
  revisedNow: ({ cell }) => {
    const [revised, due] = [cell("revisedDue"), cell("due")];
    // Without a first day there is nothing that could count instead.
    const isWaiting = `AND(${cell("moveWaits")}=1,${isDay(due)})`;
    return `=IF(${isDay(revised)},IF(${isWaiting},"",INT(${revised})),"")`;
  },
  daysLate: ({ cell }) => {
    const [revised, due] = [cell("revisedNow"), cell("due")];
    return `=IF(${revised}<>"",${AS_AT}-${revised},IF(${isDay(due)},${AS_AT}-INT(${due}),""))`;
  },
  daysMoved: ({ cell }) => {
    const [revised, due] = [cell("revisedNow"), cell("due")];
    return `=IF(AND(${revised}<>"",${isDay(due)}),${revised}-INT(${due}),"")`;
  },
  daysSinceStart: ({ cell }) => `=IF(${isDay(cell("start"))},${AS_AT}-INT(${cell("start")}),"")`,
  daysSinceUpdate: ({ cell }) =>
    `=IF(${isDay(cell("lastUpdated"))},${AS_AT}-INT(${cell("lastUpdated")}),MIN(${cell("daysSinceStart")},${AS_AT}-${TAKEN_OVER}))`,
  daysSinceCompletion: ({ cell }) =>
    `=${AS_AT}-IF(${isDay(cell("completedOn"))},INT(${cell("completedOn")}),${TAKEN_OVER})`,
  completedLate: ({ cell, statuses }) => {
    const isKnown = `AND(${cell("ruleNow")}<>"",${cell("statusNow")}=${quoted(statuses.complete)},${isDay(cell("completedOn"))},ISNUMBER(${cell("daysLate")}))`;
    return `=IF(${isKnown},MAX(0,${cell("daysLate")}-${cell("daysSinceCompletion")}),0)`;
  },
  pointsBehind: ({ cell }) => {
    const [started, late, percent] = [cell("daysSinceStart"), cell("daysLate"), cell("percentNow")];
    const line = `IF(${started}>${late},INT(100*${started}/(${started}-${late})-${percent}),"")`;
    return `=IF(AND(ISNUMBER(${started}),ISNUMBER(${late}),ISNUMBER(${percent})),${line},"")`;
  },
  reviewNow: ({ cell }) => `=IF(${isDay(cell("reviewOn"))},INT(${cell("reviewOn")}),0)`,
  evidenceNow: ({ cell }) => `=IF(${saysNothing(cell("evidence"))},0,1)`,
  whyNow: ({ cell }) => `=IF(AND(${saysNothing(cell("latestUpdate"))},${saysNothing(cell("risk"))}),0,1)`,
  ownerRows: ({ cell, owners, ownerKinds }) => {
    const kind = (word: string): string =>
      `COUNTIFS(${ownerIs(cell, owners)},${ofOwners(owners.kind)},${quoted(word)})`;
    // Without a kind a row says no more than that the name is written there; a row without a name is nobody's.
    // An error in the cell names nobody.
    const known = `IF(COUNTIFS(${ownerIs(cell, owners)})=${kind("")},-1,${kind(ownerKinds.person)}+${kind(ownerKinds.post)})`;
    return `=IFERROR(IF(${trimmed(cell("owner"))}="",0,${known}),0)`;
  },
  namesNobody: ({ cell }) => {
    const owner = trimmed(cell("owner"));
    const first = `LEFT(${owner},FIND(" ",${owner}&" ")-1)`;
    const last = `TRIM(RIGHT(SUBSTITUTE(${owner}," ",REPT(" ",60)),60))`;
    return `=IFERROR(IF(OR(LEN(${owner})<4,${isOneOf(first, NOBODY)},${isOneOf(last, NOBODY)}),1,0),1)`;
  },
  ownerNow: ({ cell, owners }) => {
    const [rows, nobody] = [cell("ownerRows"), cell("namesNobody")];
    const left = `COUNTIFS(${ownerIs(cell, owners)},${ofOwners(owners.to)},"<="&${AS_AT})=COUNTIFS(${ownerIs(cell, owners)})`;
    return `=IFERROR(IF(OR(${rows}=0,AND(${rows}=-1,${nobody}=1)),"R8h",IF(AND(${rows}>0,${left}),"R8i","")),"R8h")`;
  },
  highPriority: ({ cell }) => `=IF(${isOneOf(clean(cell("priority")), quoted(wordList(HIGH_PRIORITY)))},1,0)`,
  ruleClosed: (writer) => groupFormula(writer, ["R1a", "R1b", "R1c", "R2", "R3b", "R3a"]),
  ruleNoDue: (writer) => groupFormula(writer, ["R4a", "R4b", "R4c"]),
  ruleDue: (writer) => groupFormula(writer, ["R5", "R6", "R7"]),
  ruleWatch: (writer) => groupFormula(writer, ["R8a", "R8b", "R8d", "R8e"]),
  ruleNow: (writer) => {
    const { cell } = writer;
    const owner = `IF(${cell("ownerNow")}<>"",${cell("ownerNow")},"R8j")`;
    const watched = groupFormula(writer, ["R8f", "R8g"], owner).slice(1);
    const earlier = (["ruleClosed", "ruleNoDue", "ruleDue", "ruleWatch"] as const).map(cell);
    const rule = earlier.reduceRight((rest, one) => `IF(${one}<>"",${one},${rest})`, watched);
    // A row without words of an action is none, whatever else was typed into it: the product does not rate it either.
    return `=IF(IFERROR(${trimmed(cell("action"))},"?")="","",${rule})`;
  },
  number: numberFormula,
  byTheRules: ({ cell, rules, today: [inNoDays, today] }) => {
    const of = (heading: string): string =>
      `INDEX(${columnOfTable("PlanRules", heading)},MATCH(${cell("ruleNow")},${columnOfTable("PlanRules", rules.rule)},0))`;
    const words = `IF(${cell("number")}=1,${of(rules.wordsForOne)},${of(rules.wordsForMore)})`;
    const stated = `SUBSTITUTE(SUBSTITUTE(${words},"{n}",${cell("number")}),"{p}",INT(N(${cell("percentNow")})))`;
    return `=IF(${cell("ruleNow")}="","",SUBSTITUTE(${stated},${quoted(inNoDays)},${quoted(today)}))`;
  },
  overrideWord: ({ cell }) =>
    `=IFERROR(IF(${saysNothing(cell("overrideReason"))},"-","|"&LOWER(${trimmed(cell("override"))})&"|"),"-")`,
  overrideColour: ({ cell, ratings }) =>
    `=${RATINGS.reduceRight((otherwise, rating) => {
      const is = `ISNUMBER(FIND(${cell("overrideWord")},${colourName(rating)}))`;
      return `IF(${is},${quoted(ratings[rating])},${otherwise})`;
    }, '""')}`,
  overrideNow: ({ cell }) => {
    const until = cell("overrideUntil");
    const isSigned = `NOT(${saysNothing(cell("overrideBy"))})`;
    return `=IF(AND(${cell("ruleNow")}<>"",${isBetween(until, AS_AT, "<99999")},${isSigned}),${cell("overrideColour")},"")`;
  },
};

/** The formulas of the helper columns, each at most 300 characters long as Excel shows it. */
export function helperFormulas(names: ActionFormulaNames): Readonly<Record<ActionHelper, string>> {
  const writer = writerOf(names);
  return Object.fromEntries(Object.entries(HELPER_FORMULAS).map(([key, make]) => [key, make(writer)])) as Record<
    ActionHelper,
    string
  >;
}

const writerOf = (names: ActionFormulaNames): Writer => ({ ...names, cell: (key) => cellOfRow(names.headings[key]) });

/** The Rating column: the override in force, else the rating that PlanRules has for the rule that holds (R9). */
export function ratingFormula(names: ActionFormulaNames): string {
  const { cell, rules } = writerOf(names);
  const rule = `MATCH(${cell("ruleNow")},${columnOfTable("PlanRules", rules.rule)},0)`;
  const computed = `INDEX(${columnOfTable("PlanRules", rules.rating)},${rule})`;
  return `=IF(${cell("ruleNow")}="","",IF(${cell("overrideNow")}="",${computed},${cell("overrideNow")}))`;
}

/** The Reason column: who overrode it and why, then what the rules say, then how late it was completed. */
export function reasonFormula(names: ActionFormulaNames): string {
  const { cell } = writerOf(names);
  const [by, why] = [trimmed(cell("overrideBy")), trimmed(cell("overrideReason"))];
  const stated = `SUBSTITUTE(SUBSTITUTE(${wordsName("R9")},"{by}",${by}),"{why}",${why})`;
  const late = cell("completedLate");
  const lateWords = `SUBSTITUTE(IF(${late}=1,${wordsForOneName("R3c")},${wordsName("R3c")}),"{n}",${late})`;
  return `=IF(${cell("overrideNow")}="","",${stated})&${cell("byTheRules")}&IF(${late}=0,"",${lateWords})`;
}
