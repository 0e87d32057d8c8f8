import {
  applyStep,
  finishInterrupted,
  lookAt,
  NOTHING_RECOGNISED,
  takeBack,
  type CommandOptions,
  type CommandOutcome,
  type Done,
} from "../app/planCommands";
import { papersRequest } from "../core/sheets/papersRequest";
import { refreshRequest } from "../app/steps/requests";
import { placesText } from "../app/placesText";
import type { Failure, Progress, WorkbookPort } from "../app/workbookPort";
import { calendarDate, type CalendarDate } from "../core/calendar/calendarDate";
import type { StepRequest } from "../core/history/stepNames";
import { holdsRecords } from "../core/plan/holdsRecords";
import type { Review } from "../core/review";
import { cellAddress, type CellPlace } from "../core/snapshot/address";
import { CLI_WORDS } from "../core/words/cliLanguages";
import { english } from "../core/words/english";
import { welsh } from "../core/words/welsh";
import type { Words } from "../core/words/words";
import { FileFailure } from "../ooxml/fileFailure";
import { headingAsked, setAsideAsked, setAsked, updateAsked } from "./asked";
import { caseAsked } from "./caseAsked";
import { RESULT_TEXT } from "./commandTexts";
import { readCommandLine, type Command, type Request } from "./commandLine";
import { figuresAsked, figuresJson } from "./figures";
import { fixesAsked, fixesJson } from "./fixes";
import { openInExcel, type OpenInExcel } from "./openWorkbook";
import { servicesAsked, servicesFilesJson } from "./otherPlans";
import { mergeAsked, returnsIn, writeReturns } from "./returns";
import { resultJson } from "./resultJson";
import { stepsJson } from "./stepsJson";
import { DONE, printFailure, printUsage, printError, type Streams } from "./failureOutput";
import { csvWorkbook } from "./csvWorkbook";
import { isCsv, mayWrite, readWorkbookFile, writeWorkbookFile } from "./workbookFile";

const LANGUAGES: Readonly<Record<"en" | "cy", Words>> = { en: english, cy: welsh };
/** The one language that was asked for; of papers in both the sheets keep theirs. */
const oneLanguage = ({ language }: Request): "en" | "cy" | null => (language === "both" ? null : language);

/** Carries out the words after `npm run plan --` and gives the exit code. Progress and sentences go to `err`. */
export async function runCommandLine(args: readonly string[], streams: Streams): Promise<number> {
  const read = readCommandLine(args);
  if ("usage" in read) {
    const output = { words: args.includes("cy") ? welsh : english, streams, json: args.includes("--json") };
    return printUsage(read.usage, output);
  }
  const words = LANGUAGES[oneLanguage(read.request) ?? "en"];
  try {
    return await runRequest(read.request, words, streams);
  } catch (error) {
    return printError(error, read.request, { words, streams, json: read.request.json });
  }
}

/** What a journal tells, it tells without a plan, too. */
const NEEDS_PLAN: ReadonlySet<Command> = new Set(["recognise", "structure", "check", "rate", "moves", "summary"]);

async function runRequest(request: Request, words: Words, streams: Streams): Promise<number> {
  const say = (text: string): void => streams.err(`${text}\n`);
  const cli = CLI_WORDS[words.language];
  const isFolder = request.command === "returns";
  if (request.out !== null && !isFolder) await mayWrite(request.out, request.file, request.overwrite);
  say(cli.progress.open(request.file));
  const bytes = await readWorkbookFile(request.file);
  if (bytes === "too-large") throw new FileFailure("too-large", request.file);
  const open = await openInExcel(isCsv(request.file) ? csvWorkbook(request.file, bytes) : bytes);
  if (request.out !== null && !isFolder && open.isSigned) say(cli.signed(request.file, request.out));
  try {
    const options: CommandOptions = {
      asOf: request.asOf,
      fallbackDay: today(),
      corrections: [],
      wordsFor: (unchosen) => LANGUAGES[oneLanguage(request) ?? unchosen],
      progress: progressOn(say, words),
      who: { when: now(), by: request.by },
    };
    const outcome = await review(request, open, options);
    if (!outcome.ok) return printFailure(outcome.failure, { words, streams, json: request.json });
    if (!holdsRecords(outcome.review.plan) && NEEDS_PLAN.has(request.command)) {
      streams.out(resultOf(request, outcome.review, words));
      return printFailure(NOTHING_RECOGNISED, { words, streams, json: false });
    }
    if (request.out !== null && isFolder) {
      writeReturns(returnsIn(outcome.review, words), request.out, request.overwrite);
      say(cli.wrote(request.out));
    } else if (request.out !== null) await save({ ...request, out: request.out }, open, outcome, words, say);
    streams.out(resultOf(request, outcome.review, words));
    return DONE;
  } finally {
    open.close();
  }
}

/** Writes the file, and says what of it nobody would expect. */
async function save(
  { file, out }: Request & { readonly out: string },
  open: OpenInExcel,
  { edits, left }: Extract<ReviewOutcome, { readonly ok: true }>,
  words: Words,
  say: (text: string) => void,
): Promise<void> {
  const cli = CLI_WORDS[words.language];
  say(cli.progress.save);
  await writeWorkbookFile(out, open.save(), file);
  sayNotCalculated(open.notCalculated(), say, words);
  if (edits === 0) say(cli.nothingToWrite);
  if (left.length > 0) say(words.failures.excel["left-in-place"](placesText(left)).what);
  say(cli.wrote(out));
}

type ReviewOutcome =
  | { readonly ok: true; readonly review: Review; readonly edits: number; readonly left: Done["left"] }
  | { readonly ok: false; readonly failure: Failure | typeof NOTHING_RECOGNISED };

type Writer = (request: Request, open: OpenInExcel, options: CommandOptions) => Promise<CommandOutcome<Done>>;

/** A sheet that is named is the plan no more; without one all is brought over that nobody has to choose about. */
const leftSheet = (sheet: string | null): string =>
  sheet === null ? "" : refreshRequest([{ kind: "sheet", sheet, isLeft: true }]);

/** The commands that write, each a step of the same name. */
const WRITERS: Readonly<Partial<Record<Command, Writer>>> = {
  structure: (_, { port }, options) => applyStep({ name: "structure", about: "" }, port, options),
  "set-aside": (request, { port }, options) => asked(setAsideAsked, request, port, options),
  heading: (request, { port }, options) => asked(headingAsked, request, port, options),
  fix: (request, { port }, options) => asked(fixesAsked, request, port, options),
  refresh: ({ entry }, { port }, options) => applyStep({ name: "refresh", about: leftSheet(entry) }, port, options),
  record: (request, { port }, options) => asked(caseAsked, request, port, options),
  balances: (request, { port }, options) => asked(figuresAsked, request, port, options),
  merge: (request, { port }, options) => asked(mergeAsked, request, port, options),
  services: (request, { port }, options) => asked(servicesAsked, request, port, options),
  "start-set": (request, { port }, options) => asked(setAsked, request, port, options),
  update: (request, { port }, options) => asked(updateAsked, request, port, options),
  summary: ({ language, officers }, { port }, options) => {
    const papers = {
      ...(language === "both" ? { papersIn: language } : {}),
      ...(officers === null ? {} : { officers }),
    };
    return applyStep({ name: "summary", about: papersRequest(papers) }, port, options);
  },
  "as-at": ({ asOf }, { port }, options) => applyStep({ name: "asAt", about: asOf ?? "" }, port, options),
  "take-back": ({ entry }, { port }, options) => takeBack(entry, port, options),
  finish: (_, { port }, options) => finishInterrupted(port, options),
};

/** A step that only the workbook says what it is about: looked at first, it is then carried out as any other. */
async function asked(
  ask: (review: Review, request: Request) => StepRequest,
  request: Request,
  port: WorkbookPort,
  options: CommandOptions,
): Promise<CommandOutcome<Done>> {
  const looked = await lookAt(port, options);
  return looked.ok ? applyStep(ask(looked.value, request), port, options) : looked;
}

async function review(request: Request, open: OpenInExcel, options: CommandOptions): Promise<ReviewOutcome> {
  const write = request.out === null ? undefined : WRITERS[request.command];
  if (write) {
    const done = await write(request, open, options);
    if (!done.ok) return done;
    return { ok: true, review: done.value.review, edits: done.value.applied.edits, left: done.value.left };
  }
  const looked = await lookAt(open.port, options);
  return looked.ok ? { ok: true, review: looked.value, edits: 0, left: [] } : looked;
}

/** What a command tells machines beside the review. */
function jsonOf({ command, entry, target }: Request, result: Review, words: Words): object {
  const resultAsJson = resultJson(result, words);
  if (command === "history") return { ...resultAsJson, steps: stepsJson(result.snapshot) };
  if (command === "services") return { ...resultAsJson, ...servicesFilesJson(result, entry, target) };
  if (command === "balances") return { ...resultAsJson, ...figuresJson(result, entry, target) };
  return command === "fix" ? { ...resultAsJson, ...fixesJson(result, words, entry, target) } : resultAsJson;
}

const resultOf = (request: Request, result: Review, words: Words): string =>
  request.json
    ? `${JSON.stringify(jsonOf(request, result, words), null, 1)}\n`
    : `${RESULT_TEXT[request.command](result, words, request.entry, request.target)}\n`;

const NAMED = 5;

function sayNotCalculated(places: readonly CellPlace[], say: (text: string) => void, words: Words): void {
  if (places.length === 0) return;
  const named = places.slice(0, NAMED).map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`);
  say(CLI_WORDS[words.language].notCalculated(named, places.length));
}

/** One line a step: a step is over when its last part is. */
function progressOn(say: (text: string) => void, words: Words): Progress {
  const { progress } = CLI_WORDS[words.language];
  const steps = [progress.read, progress.apply];
  let step = 0;
  return {
    report(done, total) {
      if (done < total) return;
      const text = steps[step++];
      if (text !== undefined) say(text);
    },
  };
}

/** Day and time on this machine's clock, for the history. */
function now(): string {
  const at = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${today()} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The shell is where the clock is read: the day in this machine's own time zone. */
function today(): CalendarDate {
  const now = new Date();
  const day = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error("The clock shows no day.");
  return day;
}
