import { parseArgs } from "node:util";
import type { CliWords } from "../core/words/en/cli";
import type { Officers } from "../core/sheets/papersRequest";
import { parseIsoDate, type CalendarDate } from "../core/calendar/calendarDate";

export const COMMANDS = [
  "recognise",
  "structure",
  "check",
  "rate",
  "moves",
  "schools",
  "fix",
  "set-aside",
  "heading",
  "refresh",
  "record",
  "balances",
  "start-set",
  "update",
  "returns",
  "merge",
  "services",
  "summary",
  "as-at",
  "history",
  "take-back",
  "finish",
] as const;
export type Command = (typeof COMMANDS)[number];

/** Commands that are about something which cannot be left out. */
type Targeted = keyof CliWords["usage"]["noTarget"];

/** What the user asked for. */
export interface Request {
  readonly command: Command;
  readonly file: string;
  /** The step to take back, as `history` names it, the rule whose proposals are accepted, the sheet that is compared no more, the school, the file of figures (null for the workbook’s own sheets that have changed), the folder or file of other services’ plans, or the ready set of recommendations; null where none is named. */
  readonly entry: string | null;
  /** What the command is about behind `entry`: of `set-aside` the action, cell or row, of `heading` the heading, of `record` what a school's case is to say, of `balances` which schools the names of the file are, of `services` which service a file is of. */
  readonly target: string | null;
  /** Why checks are set aside, and the as-at day from which they are open again. */
  readonly reason: string;
  readonly until: CalendarDate | null;
  /** Who does it, for the history; "" where nobody is named. */
  readonly by: string;
  readonly asOf: CalendarDate | null;
  /** What `update` says of the actions that `entry` names, as it was typed. */
  readonly update: UpdateOptions;
  /** What was asked for; "both" is of papers alone, and null speaks English and writes the sheets in the plan's own language. */
  readonly language: "en" | "cy" | "both" | null;
  /** Of papers: whether they name officers; null goes by Settings. */
  readonly officers: Officers | null;
  /** Where the workbook is to be written; null writes none. */
  readonly out: string | null;
  /** Whether `out` may be a file that is there already. */
  readonly overwrite: boolean;
  readonly json: boolean;
}

/** The options of `update`; what is absent stays as it is. */
export interface UpdateOptions {
  readonly status?: string | undefined;
  readonly done?: string | undefined;
  readonly due?: string | undefined;
  readonly agreedBy?: string | undefined;
  readonly say?: string | undefined;
  readonly evidence?: string | undefined;
}

export type Usage =
  | { readonly code: "help" }
  | { readonly code: "no-command" }
  | { readonly code: "unknown-command"; readonly text: string }
  | { readonly code: "no-file" }
  | { readonly code: "one-file" }
  | { readonly code: "no-target"; readonly command: Targeted }
  | { readonly code: "no-reason" }
  | { readonly code: "no-name" }
  | { readonly code: "bad-day"; readonly text: string }
  | { readonly code: "early-day"; readonly text: string }
  | { readonly code: "bad-language"; readonly text: string }
  | { readonly code: "bad-officers"; readonly text: string }
  | { readonly code: "no-out"; readonly command: Command }
  | { readonly code: "out-not-used"; readonly command: Command }
  | { readonly code: "unknown-option"; readonly text: string }
  | { readonly code: "no-value"; readonly text: string };

/** Commands that write a workbook and so need to be told where. */
export const WRITES: Readonly<Record<Command, boolean>> = {
  recognise: false,
  structure: true,
  check: false,
  rate: false,
  moves: false,
  schools: false,
  fix: true,
  "set-aside": true,
  heading: true,
  refresh: true,
  record: true,
  balances: true,
  "start-set": true,
  update: true,
  returns: true,
  merge: true,
  services: true,
  summary: true,
  "as-at": true,
  history: false,
  "take-back": true,
  finish: true,
};

/** Of those, the ones that show what is there without it: of any other nothing would be said of what was asked. */
const SHOWS: ReadonlySet<Command> = new Set(["structure", "summary", "fix", "balances", "services", "returns"]);
const needsOut = (command: Command, json: boolean): boolean => WRITES[command] && !(json && SHOWS.has(command));

/** How many words stand behind the workbook's name, of commands that have any. */
const ABOUT: Readonly<Partial<Record<Command, number>>> = {
  "take-back": 1,
  fix: 2,
  refresh: 1,
  update: 1,
  merge: 1,
  "start-set": 1,
  "set-aside": 2,
  heading: 2,
  record: 2,
  balances: 2,
  services: 2,
};
/** Commands to which the first word, or both, may not be missing. */
const NEEDS: Readonly<Record<Targeted, number>> = {
  ...{ "set-aside": 2, heading: 2, record: 2, update: 1, merge: 1, services: 1, "start-set": 1 },
};
const isTargeted = (command: Command): command is Targeted => Object.hasOwn(NEEDS, command);

const isLanguage = (text: string | null): text is Request["language"] =>
  text === null || text === "en" || text === "cy" || text === "both";

const isOfficers = (text: string): text is Officers => text === "shown" || text === "withheld";

/** The first day after nought in the later of the two date systems: every workbook can hold it. */
const FIRST_DAY = "1904-01-02";

const OPTIONS = {
  "as-at": { type: "string" },
  lang: { type: "string" },
  officers: { type: "string" },
  by: { type: "string" },
  reason: { type: "string" },
  status: { type: "string" },
  done: { type: "string" },
  due: { type: "string" },
  "agreed-by": { type: "string" },
  say: { type: "string" },
  evidence: { type: "string" },
  until: { type: "string" },
  out: { type: "string" },
  overwrite: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the words after `npm run plan --`; what is wrong with them comes back as a code, never as an exception. */
export function readCommandLine(args: readonly string[]): { request: Request } | { usage: Usage } {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, ...LENIENT });
  const wrong = tokens.map(wrongOption).find((usage) => usage !== null);
  if (wrong) return { usage: wrong };
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [command, file, ...others] = positionals;
  const about = isCommand(command ?? "") ? (ABOUT[command as Command] ?? 0) : 0;
  const [entry = null, target = null] = others.slice(0, about);
  const more = others.slice(about);
  const asAt = values["as-at"];
  const asOf = asAt === undefined ? null : parseIsoDate(asAt);
  const until = values.until === undefined ? null : parseIsoDate(values.until);
  const language = values.lang ?? null;
  if (values.help) return { usage: { code: "help" } };
  if (command === undefined) return { usage: { code: "no-command" } };
  if (!isCommand(command)) return { usage: { code: "unknown-command", text: command } };
  if (file === undefined) return { usage: { code: "no-file" } };
  if (more.length > 0) return { usage: { code: "one-file" } };
  if (asAt !== undefined && asOf === null) return { usage: { code: "bad-day", text: asAt } };
  if (values.until !== undefined && until === null) return { usage: { code: "bad-day", text: values.until } };
  if (isTargeted(command) && others.length < NEEDS[command]) return { usage: { code: "no-target", command } };
  const { out = null, overwrite = false, json = false, by = "", reason = "", officers = null } = values;
  if (command === "set-aside" && (reason.trim() === "" || by.trim() === "")) return { usage: { code: "no-reason" } };
  if (command === "record" && by.trim() === "") return { usage: { code: "no-name" } };
  if (asOf !== null && asOf < FIRST_DAY) return { usage: { code: "early-day", text: asOf } };
  if (!isLanguage(language) || (language === "both" && command !== "summary"))
    return { usage: { code: "bad-language", text: language } };
  if (officers !== null && (!isOfficers(officers) || command !== "summary"))
    return { usage: { code: "bad-officers", text: officers } };
  if (out === null && needsOut(command, json)) return { usage: { code: "no-out", command } };
  if (values.out !== undefined && !WRITES[command]) return { usage: { code: "out-not-used", command } };
  const { status, done, due, "agreed-by": agreedBy, say, evidence } = values;
  const update = { status, done, due, agreedBy, say, evidence };
  return {
    request: {
      ...{ command, file, entry, target, reason, until, by, asOf, update },
      ...{ language, officers, out, overwrite, json },
    },
  };
}

/** Node's own refusals are in English only, so it is first told to take everything, and what is wrong is said here. */
const LENIENT = { allowPositionals: true, strict: false, tokens: true } as const;

type Token = ReturnType<typeof parseArgs<{ options: typeof OPTIONS } & typeof LENIENT>>["tokens"][number];

/** What is wrong with an option: nobody knows it, it lacks its value, or it has one too many. */
function wrongOption(token: Token): Usage | null {
  if (token.kind !== "option") return null;
  const { name, rawName, value, inlineValue } = token;
  if (!isOption(name)) return { code: "unknown-option", text: rawName };
  if (OPTIONS[name].type === "boolean")
    return value === undefined ? null : { code: "unknown-option", text: `${rawName}=${value}` };
  // "--out --json": the next option is no value.
  return value === undefined || (!inlineValue && value.startsWith("-")) ? { code: "no-value", text: rawName } : null;
}

const isOption = (name: string): name is keyof typeof OPTIONS => Object.hasOwn(OPTIONS, name);
const isCommand = (text: string): text is Command => (COMMANDS as readonly string[]).includes(text);
