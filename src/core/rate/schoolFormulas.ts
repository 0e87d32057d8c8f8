import { RUNGS, type Rung, type SchoolDay } from "../plan/schoolRecords";
import type { SchoolPosition } from "../schools/position";
import type { BalanceHelper } from "./balanceFormulas";
import { AS_AT, schoolLimitName } from "./definedNames";
import { quoted } from "./phrase";
import {
  SCHOOL_RULES,
  type SchoolCondition,
  type SchoolFlag,
  type SchoolNumber,
  type SchoolRuleKey,
} from "./schoolRules";
import { cellOfRow, columnOfTable } from "./structuredReference";

/** The folded columns of PlanSchools. */
export const SCHOOL_HELPERS = [
  ...([
    "balanceNow",
    "latestYear",
    "firstYear",
    "countsFrom",
    "clearBy",
    "clears",
    "clearKnown",
    "clearing",
    "licenceRuns",
    "licenceNow",
  ] as const),
  ...(["positionNow", "acceptedNow", "submittedNow", "planLateDays", "planRows", "planNow", "planExceeded"] as const),
  ...(["warningNow", "noticeNow", "complianceDays", "noticeOn", "metOn", "nextGap", "meetingDays"] as const),
  ...(["aheadYear", "forecastYear", "planStep", "intervened", "stepNow", "ruleRed", "ruleAmber", "ruleNow"] as const),
  ...(["balanceEnds", "balanceOld", "number"] as const),
] as const;
export type SchoolHelper = (typeof SCHOOL_HELPERS)[number];

type SchoolColumn = "schoolNumber" | "school" | "licence" | "recoveryYears" | SchoolDay | SchoolHelper;

/** The words and headings the formulas of PlanSchools are written with, in the language of the sheet. */
export interface SchoolFormulaNames {
  readonly headings: Readonly<Record<SchoolColumn, string>>;
  readonly balances: Readonly<Record<"schoolNumber" | BalanceHelper, string>>;
  readonly steps: Readonly<Record<"schoolNumber" | "step" | "on", string>>;
  readonly rules: Readonly<Record<"rule" | "rating" | "wordsForOne" | "wordsForMore", string>>;
  readonly licences: Readonly<Record<"licensed" | "unlicensed", string>>;
  readonly positions: Readonly<Record<SchoolPosition, string>>;
  readonly rungs: Readonly<Record<Rung, string>>;
}

interface Writer extends SchoolFormulaNames {
  readonly cell: (key: SchoolColumn) => string;
  readonly balance: (key: BalanceHelper) => string;
  /** The school's own balances, as criteria. */
  readonly own: string;
}

const isDay = (cell: string): string => `AND(ISNUMBER(${cell}),${cell}>=1,${cell}<99999)`;
/** A day that is not after the as-at day. */
const isPast = (cell: string): string => `AND(ISNUMBER(${cell}),${cell}>=1,${cell}<${AS_AT}+1)`;

/** A notice by its day, where no later day, nor its own, withdraws it (M8): the number, else 0. */
const inForce = (cell: Writer["cell"], notice: "warningNotice" | "noticeOfConcern", number: string): string => {
  const [on, withdrawn] = [cell(notice), `N(${cell("noticeWithdrawn")})`];
  return `IF(${isPast(on)},IF(AND(${withdrawn}>=INT(${on}),${withdrawn}<${AS_AT}+1),0,${number}),0)`;
};

/** Of balances that are alike the sum over their number is the one. */
const oneOf = ({ balance, own }: Writer, key: BalanceHelper, ...criteria: readonly string[]): string => {
  const those = [own, ...criteria].join(",");
  return `SUMIFS(${balance(key)},${those})/COUNTIFS(${those})`;
};

const FORMULAS: Readonly<Record<SchoolHelper, (writer: Writer) => string>> = {
  balanceNow: (writer) => `=IFERROR(${oneOf(writer, "closingNow", writer.balance("isLatest"), "1")},"")`,
  latestYear: (writer) => `=IFERROR(${oneOf(writer, "yearNow", writer.balance("isLatest"), "1")},"")`,
  firstYear: (writer) => {
    const first = oneOf(writer, "yearNow", writer.balance("firstDeficit"), "1");
    return `=IF(N(${writer.cell("balanceNow")})<0,IFERROR(${first},""),"")`;
  },
  countsFrom: ({ cell }) => {
    const from = cell("licenceFrom");
    return `=IF(${isDay(from)},YEAR(${from})-IF(MONTH(${from})<4,1,0),${cell("firstYear")})`;
  },
  clearBy: ({ cell }) => {
    const years = cell("recoveryYears");
    const given = `MIN(INT(${years}),${schoolLimitName("clearYearsApproved")})`;
    const allowed = `IF(AND(ISNUMBER(${years}),${years}>=1),${given},${schoolLimitName("clearYears")})`;
    return `=IF(${cell("firstYear")}="","",${cell("countsFrom")}+${allowed}-1)`;
  },
  clears: ({ cell, balance, own }) => {
    const [latest, by] = [cell("latestYear"), cell("clearBy")];
    const years = `${balance("yearNow")},">"&${latest},${balance("yearNow")},"<="&${by}`;
    return `=IF(${by}="",0,COUNTIFS(${own},${balance("inForce")},1,${years},${balance("closingNow")},">=0"))`;
  },
  clearKnown: ({ cell, balance, own }) => {
    const [latest, by] = [cell("latestYear"), cell("clearBy")];
    return `=IF(${by}="",0,COUNTIFS(${own},${balance("inForce")},1,${balance("yearNow")},MAX(${by},${latest})))`;
  },
  clearing: ({ cell }) => `=IF(${cell("clearBy")}="","",IF(${cell("clears")}>0,1,IF(${cell("clearKnown")}>0,-1,0)))`,
  licenceRuns: ({ cell }) => {
    const [until, from] = [cell("licenceUntil"), cell("licenceFrom")];
    const isAhead = `AND(ISNUMBER(${from}),${from}>=${AS_AT}+1,${from}<99999)`;
    // 1 while it runs, 2 where it says no end.
    return `=IF(${isAhead},0,IF(${isDay(until)},IF(${until}>=${AS_AT},1,0),2))`;
  },
  licenceNow: ({ cell, licences }) => {
    const [licence, from, until] = [`TRIM(${cell("licence")})`, cell("licenceFrom"), cell("licenceUntil")];
    const isSilent = `AND(${licence}="",NOT(${isDay(from)}),NOT(${isDay(until)}))`;
    const stated = `IF(${isSilent},"N",CHOOSE(${cell("licenceRuns")}+1,"U","L","E"))`;
    return `=IF(${licence}=${quoted(licences.unlicensed)},"U",${stated})`;
  },
  positionNow: ({ cell }) => {
    const pence = cell("balanceNow");
    return `=IF(${pence}="","",IF(${pence}>=0,"S",${cell("licenceNow")}))`;
  },
  acceptedNow: ({ cell }) => `=IF(${isPast(cell("planAccepted"))},1,0)`,
  submittedNow: ({ cell }) => `=IF(${isPast(cell("planSubmitted"))},1,0)`,
  planLateDays: ({ cell }) => {
    const due = cell("planDue");
    const isIn = `OR(${cell("acceptedNow")}=1,${cell("submittedNow")}=1)`;
    return `=IF(${isIn},0,IF(${isDay(due)},MAX(0,${AS_AT}-INT(${due})),0))`;
  },
  planRows: ({ cell, balance, own }) =>
    `=COUNTIFS(${own},${balance("inForce")},2,${balance("yearNow")},${cell("latestYear")})`,
  planNow: ({ cell, balance, own }) => {
    const year = `${balance("yearNow")},${cell("latestYear")}`;
    const sum = `SUMIFS(${balance("closingNow")},${own},${balance("inForce")},2,${year})`;
    return `=IF(${cell("planRows")}=0,"",${sum}/${cell("planRows")})`;
  },
  planExceeded: ({ cell }) => {
    const [pence, plan] = [cell("balanceNow"), cell("planNow")];
    const isAsked = `AND(${cell("acceptedNow")}=1,N(${pence})<0,ISNUMBER(${plan}))`;
    return `=IF(${isAsked},IF(${pence}*100<${plan}*100-${schoolLimitName("planExcessPercent")}*ABS(${plan}),1,0),0)`;
  },
  warningNow: ({ cell }) => `=${inForce(cell, "warningNotice", "1")}`,
  // 1 for a warning notice, 2 for a notice of concern, 3 for both.
  noticeNow: ({ cell }) => `=${inForce(cell, "noticeOfConcern", "2")}+${cell("warningNow")}`,
  complianceDays: ({ cell }) => {
    const ends = cell("complianceEnds");
    const isOpen = `AND(${cell("warningNow")}=1,NOT(${isPast(cell("compliedOn"))}))`;
    return `=IF(${isOpen},IF(${isDay(ends)},MAX(0,${AS_AT}-INT(${ends})),0),0)`;
  },
  noticeOn: ({ cell }) => {
    const [warning, concern] = [cell("warningNotice"), cell("noticeOfConcern")];
    const days = `IF(${cell("warningNow")}=1,INT(${warning}),99999),IF(${cell("noticeNow")}>1,INT(${concern}),99999)`;
    return `=MIN(${days})`;
  },
  metOn: ({ cell }) => {
    const last = cell("lastMeeting");
    return `=IF(${isPast(last)},INT(${last}),${cell("noticeOn")})`;
  },
  nextGap: ({ cell }) => {
    const next = cell("nextMeeting");
    const most = schoolLimitName("meetingDays");
    const gap = `INT(${next})-${cell("metOn")}`;
    const isAhead = `AND(ISNUMBER(${next}),${next}>=${AS_AT},${next}<99999)`;
    const isLate = `AND(${gap}>${most},${AS_AT}-${cell("metOn")}<=${most})`;
    return `=IF(AND(${cell("noticeNow")}>0,${isAhead}),IF(${isLate},${gap},0),0)`;
  },
  meetingDays: ({ cell }) => {
    const [met, gap, most] = [cell("metOn"), cell("nextGap"), schoolLimitName("meetingDays")];
    const since = `${AS_AT}-${met}`;
    return `=IF(OR(${cell("noticeNow")}=0,${met}=99999),0,IF(${since}>${most},${since},${gap}))`;
  },
  aheadYear: (writer) => `=IFERROR(${oneOf(writer, "yearNow", writer.balance("firstAhead"), "1")},"")`,
  forecastYear: ({ cell }) => {
    const [pence, first] = [cell("balanceNow"), cell("aheadYear")];
    const last = `${cell("latestYear")}+${schoolLimitName("clearYears")}`;
    return `=IF(OR(${pence}="",N(${pence})<0,${first}=""),"",IF(${first}<=${last},${first},""))`;
  },
  balanceEnds: (writer) => `=IFERROR(${oneOf(writer, "endsOn", writer.balance("isLatest"), "1")},"")`,
  balanceOld: ({ cell }) => {
    const ends = cell("balanceEnds");
    return `=IF(ISNUMBER(${ends}),IF(${AS_AT}-${ends}>${schoolLimitName("balanceAgeDays")},1,0),0)`;
  },
  planStep: ({ cell }) => {
    const asked = `IF(${isPast(cell("planAskedFor"))},1,0)`;
    const plan = `IF(${cell("acceptedNow")}=1,3,IF(${cell("submittedNow")}=1,2,${asked}))`;
    return `=IF(${isPast(cell("lastMeeting"))},4,${plan})`;
  },
  intervened: ({ cell, steps, rungs }) => {
    const column = (heading: string): string => columnOfTable("PlanSchoolSteps", heading);
    const own = `${column(steps.schoolNumber)},"="&${cell("schoolNumber")}`;
    const days = `${column(steps.on)},">=1",${column(steps.on)},"<"&${AS_AT}+1`;
    const logged = `COUNTIFS(${own},${column(steps.step)},${quoted(rungs.intervention)},${days})`;
    return `=IF(${cell("schoolNumber")}="",0,${logged})`;
  },
  stepNow: ({ cell }) => {
    const warned = `IF(${isDay(cell("complianceEnds"))},7,6)`;
    const notice = `IF(${cell("warningNow")}=1,${warned},IF(${cell("noticeNow")}>0,5,${cell("planStep")}))`;
    return `=IF(${cell("intervened")}>0,8,${notice})`;
  },
  ruleRed: (writer) => `=${nested(writer, SCHOOL_RULES.slice(0, RED), '""')}`,
  ruleAmber: (writer) => `=${nested(writer, SCHOOL_RULES.slice(RED, AMBER), '""')}`,
  ruleNow: (writer) => {
    const { cell } = writer;
    const [red, amber] = [cell("ruleRed"), cell("ruleAmber")];
    const rest = nested(writer, SCHOOL_RULES.slice(AMBER), '""');
    const isRow = `TRIM(${cell("schoolNumber")}&${cell("school")})=""`;
    return `=IF(${isRow},"",IF(${red}<>"",${red},IF(${amber}<>"",${amber},${rest})))`;
  },
  number: (writer) => {
    const { cell } = writer;
    const by = new Map<SchoolNumber, SchoolRuleKey[]>();
    for (const { key, n } of SCHOOL_RULES) if (n !== undefined) by.set(n, [...(by.get(n) ?? []), key]);
    const rule = cell("ruleNow");
    const stated = [...by].reduceRight((otherwise, [n, keys]) => {
      const is = keys.map((key) => `${rule}=${quoted(key)}`);
      return `IF(${is.length === 1 ? (is[0] ?? "") : `OR(${is.join(",")})`},${NUMBER_OF[n](cell)},${otherwise})`;
    }, '""');
    return `=${stated}`;
  },
};

/** So many rows of M10 stand in each of three columns, so that each can be read. */
const RED = 5;
const AMBER = 12;

const NUMBER_OF: Readonly<Record<SchoolNumber, (cell: Writer["cell"]) => string>> = {
  planLateDays: (cell) => cell("planLateDays"),
  clearByMarch: (cell) => `${cell("clearBy")}+1`,
  complianceDays: (cell) => cell("complianceDays"),
  meetingDays: (cell) => cell("meetingDays"),
  forecastMarch: (cell) => `${cell("forecastYear")}+1`,
};

const nested = (writer: Writer, rows: readonly (typeof SCHOOL_RULES)[number][], otherwise: string): string =>
  rows.reduceRight((rest, { key, when }) => {
    if (when.length === 0) return quoted(key);
    const conditions = when.map((one) => condition(writer, one));
    const holds = conditions.length === 1 ? (conditions[0] ?? "") : `AND(${conditions.join(",")})`;
    return `IF(${holds},${quoted(key)},${rest})`;
  }, otherwise);

/** A flag as a comparison and, where it is to be lacking, its opposite. */
const FLAGS: Readonly<Record<SchoolFlag, readonly [key: SchoolHelper, has: string, lacks: string]>> = {
  figures: ["balanceNow", '<>""', '=""'],
  unlicensed: ["positionNow", '="U"', '<>"U"'],
  notStated: ["positionNow", '="N"', '<>"N"'],
  licensed: ["positionNow", '="L"', '<>"L"'],
  licenceWithoutEnd: ["positionNow", '="E"', '<>"E"'],
  planAccepted: ["acceptedNow", "=1", "=0"],
  planLate: ["planLateDays", ">0", "=0"],
  clearsLate: ["clearing", "=-1", "<>-1"],
  tooShort: ["clearing", "=0", "<>0"],
  planExceeded: ["planExceeded", "=1", "=0"],
  complianceEnded: ["complianceDays", ">0", "=0"],
  noticeStands: ["noticeNow", ">0", "=0"],
  meetingLate: ["meetingDays", ">0", "=0"],
  nextMeetingLate: ["nextGap", ">0", "=0"],
  forecastDeficit: ["forecastYear", '<>""', '=""'],
  balanceOld: ["balanceOld", "=1", "=0"],
};

function condition({ cell }: Writer, when: SchoolCondition): string {
  const [key, has, lacks] = "has" in when ? FLAGS[when.has] : FLAGS[when.lacks];
  return `${cell(key)}${"has" in when ? has : lacks}`;
}

/** The formulas of PlanSchools, each at most 300 characters long as Excel shows it. */
export function schoolColumnFormulas(
  names: SchoolFormulaNames,
): Readonly<Record<"position" | "step" | "rating" | "reason" | SchoolHelper, string>> {
  const cell = (key: SchoolColumn): string => cellOfRow(names.headings[key]);
  const column = (heading: string): string => columnOfTable("PlanSchoolBalances", heading);
  const own = `${column(names.balances.schoolNumber)},"="&${cell("schoolNumber")}`;
  const writer: Writer = { ...names, cell, balance: (key) => column(names.balances[key]), own };
  const helpers = SCHOOL_HELPERS.map((key) => [key, FORMULAS[key](writer)] as const);
  return {
    ...(Object.fromEntries(helpers) as Record<SchoolHelper, string>),
    position: positionFormula(writer),
    step: `=CHOOSE(IF(${cell("ruleNow")}="",0,${cell("stepNow")})+1,"",${RUNGS.map((rung) => quoted(names.rungs[rung])).join(",")})`,
    rating: `=IF(${cell("ruleNow")}="","",${ofRule(writer, names.rules.rating)})`,
    reason: reasonFormula(writer),
  };
}

function positionFormula({ cell, positions }: Writer): string {
  const codes: Readonly<Record<SchoolPosition, string>> = {
    surplus: "S",
    "licensed deficit": "L",
    "deficit, licence without end": "E",
    "unlicensed deficit": "U",
    "deficit, licence not stated": "N",
  };
  const words = Object.entries(codes) as [SchoolPosition, string][];
  return `=${words.reduceRight(
    (rest, [position, code]) => `IF(${cell("positionNow")}=${quoted(code)},${quoted(positions[position])},${rest})`,
    '""',
  )}`;
}

const ofRule = ({ cell, rules }: Writer, heading: string): string =>
  `INDEX(${columnOfTable("PlanRules", heading)},MATCH(${cell("ruleNow")},${columnOfTable("PlanRules", rules.rule)},0))`;

function reasonFormula(writer: Writer): string {
  const { cell, rules } = writer;
  const words = `IF(${cell("number")}=1,${ofRule(writer, rules.wordsForOne)},${ofRule(writer, rules.wordsForMore)})`;
  return `=IF(${cell("ruleNow")}="","",SUBSTITUTE(${words},"{n}",${cell("number")}))`;
}
