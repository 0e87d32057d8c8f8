import { parseArgs } from "node:util";
import { parseIsoDate, type CalendarDate } from "../core/calendar/calendarDate";

export const COMMANDS = ["recognise", "structure", "check", "rate", "summary"] as const;
export type Command = (typeof COMMANDS)[number];

/** What the user asked for. */
export interface Request {
  readonly command: Command;
  readonly file: string;
  readonly asOf: CalendarDate | null;
  readonly language: "en" | "cy";
  /** Where the workbook is to be written; null writes none. */
  readonly out: string | null;
  readonly json: boolean;
}

export type Usage =
  | { readonly code: "help" }
  | { readonly code: "no-command" }
  | { readonly code: "unknown-command"; readonly text: string }
  | { readonly code: "no-file" }
  | { readonly code: "one-file" }
  | { readonly code: "bad-day"; readonly text: string }
  | { readonly code: "bad-language"; readonly text: string }
  | { readonly code: "no-out"; readonly command: Command }
  | { readonly code: "out-not-used"; readonly command: Command }
  | { readonly code: "unknown-option"; readonly text: string };

/** Commands that write a workbook and so need to be told where. */
export const WRITES: Readonly<Record<Command, boolean>> = {
  recognise: false,
  structure: true,
  check: false,
  rate: false,
  summary: true,
};

const OPTIONS = {
  "as-at": { type: "string" },
  lang: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the words after `npm run plan --`; what is wrong with them comes back as a code, never as an exception. */
export function readCommandLine(args: readonly string[]): { request: Request } | { usage: Usage } {
  const parsed = parse(args);
  if ("usage" in parsed) return parsed;
  const { values, positionals } = parsed;
  const [command, file, ...more] = positionals;
  const asAt = values["as-at"];
  const asOf = asAt === undefined ? null : parseIsoDate(asAt);
  const language = values.lang ?? "en";
  if (values.help) return { usage: { code: "help" } };
  if (command === undefined) return { usage: { code: "no-command" } };
  if (!isCommand(command)) return { usage: { code: "unknown-command", text: command } };
  if (file === undefined) return { usage: { code: "no-file" } };
  if (more.length > 0) return { usage: { code: "one-file" } };
  if (asAt !== undefined && asOf === null) return { usage: { code: "bad-day", text: asAt } };
  if (language !== "en" && language !== "cy") return { usage: { code: "bad-language", text: language } };
  if (values.out === undefined && WRITES[command] && !values.json) return { usage: { code: "no-out", command } };
  if (values.out !== undefined && !WRITES[command]) return { usage: { code: "out-not-used", command } };
  return { request: { command, file, asOf, language, out: values.out ?? null, json: values.json ?? false } };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return { usage: { code: "unknown-option", text: error instanceof Error ? error.message : String(error) } as const };
  }
}

const isCommand = (text: string): text is Command => (COMMANDS as readonly string[]).includes(text);
