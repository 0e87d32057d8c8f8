import { carryOut, lookAt, NOTHING_RECOGNISED, type CommandOptions } from "../app/planCommands";
import type { Failure, Progress } from "../app/workbookPort";
import { calendarDate, type CalendarDate } from "../core/calendar/calendarDate";
import type { Review } from "../core/review";
import { CLI_WORDS } from "../core/words/cliLanguages";
import { FILE_WORDS } from "../core/words/fileLanguages";
import { english } from "../core/words/english";
import type { FailureSentence } from "../core/words/failuresWords";
import { welsh } from "../core/words/welsh";
import type { Words } from "../core/words/words";
import { FileFailure } from "../ooxml/fileFailure";
import { readCommandLine, type Request, type Usage } from "./commandLine";
import { openInExcel, type OpenInExcel } from "./openWorkbook";
import { resultJson } from "./resultJson";
import { RESULT_TEXT } from "./resultText";
import { mayWrite, PathFailure, readWorkbookFile, writeWorkbookFile } from "./workbookFile";

/** Exit codes: done, a failure or nothing recognised, a mistake in the command. */
const DONE = 0;
const FAILED = 1;
const USAGE = 2;

const LANGUAGES: Readonly<Record<NonNullable<Request["language"]>, Words>> = { en: english, cy: welsh };

/** Where the command line speaks to; the process's own streams outside tests. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/** Carries out the words after `npm run plan --` and gives the exit code. Progress and sentences go to `err`. */
export async function runCommandLine(args: readonly string[], streams: Streams): Promise<number> {
  const read = readCommandLine(args);
  if ("usage" in read) return sayUsage(read.usage, args.includes("cy") ? welsh : english, streams);
  const words = LANGUAGES[read.request.language ?? "en"];
  try {
    return await carryOutRequest(read.request, words, streams);
  } catch (error) {
    return sayWhatWentWrong(error, read.request, words, streams);
  }
}

async function carryOutRequest(request: Request, words: Words, streams: Streams): Promise<number> {
  const say = (text: string): void => streams.err(`${text}\n`);
  const cli = CLI_WORDS[words.language];
  if (request.out !== null) await mayWrite(request.out, request.file);
  say(cli.progress.open(request.file));
  const bytes = await readWorkbookFile(request.file);
  if (bytes === "too-large") throw new FileFailure("too-large", request.file);
  const open = await openInExcel(bytes);
  try {
    const options: CommandOptions = {
      asOf: request.asOf,
      fallbackDay: today(),
      corrections: [],
      wordsFor: (unchosen) => LANGUAGES[request.language ?? unchosen],
      progress: progressOn(say, words),
    };
    const outcome = await review(request, open, options);
    if (!outcome.ok) return sayFailure(outcome.failure, words, streams);
    streams.out(resultOf(request, outcome.review, words));
    if (outcome.review.plan.actions.length === 0) return sayFailure(NOTHING_RECOGNISED, words, streams);
    if (request.out !== null) {
      say(cli.progress.save);
      await writeWorkbookFile(request.out, open.save());
      if (outcome.edits === 0) say(cli.nothingToWrite);
      say(cli.wrote(request.out));
    }
    return DONE;
  } finally {
    open.close();
  }
}

type ReviewOutcome =
  | { readonly ok: true; readonly review: Review; readonly edits: number }
  | { readonly ok: false; readonly failure: Failure | typeof NOTHING_RECOGNISED };

async function review({ command, out }: Request, open: OpenInExcel, options: CommandOptions): Promise<ReviewOutcome> {
  if ((command === "structure" || command === "summary") && out !== null) {
    const done = await carryOut(command, open.port, options);
    return done.ok ? { ok: true, review: done.value.review, edits: done.value.applied.edits } : done;
  }
  const looked = await lookAt(open.port, options);
  return looked.ok ? { ok: true, review: looked.value, edits: 0 } : looked;
}

const resultOf = (request: Request, result: Review, words: Words): string =>
  request.json
    ? `${JSON.stringify(resultJson(result, words), null, 1)}\n`
    : `${RESULT_TEXT[request.command](result, words)}\n`;

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

/** The shell is where the clock is read: the day in this machine's own time zone. */
function today(): CalendarDate {
  const now = new Date();
  const day = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error("The clock shows no day.");
  return day;
}

function sayFailure(failure: Failure | typeof NOTHING_RECOGNISED, words: Words, streams: Streams): number {
  const sentence =
    failure === NOTHING_RECOGNISED
      ? FILE_WORDS[words.language].nothingRecognised
      : words.failures.excel[failure.code](failure.where, failure.usedBy);
  return saySentence(sentence, streams);
}

function saySentence({ what, next }: FailureSentence, streams: Streams): number {
  streams.err(`${what} ${next}\n`);
  return FAILED;
}

function sayWhatWentWrong(error: unknown, request: Request, words: Words, streams: Streams): number {
  if (error instanceof FileFailure)
    return saySentence(FILE_WORDS[words.language].file[error.code](request.file), streams);
  const cli = CLI_WORDS[words.language];
  if (error instanceof PathFailure) streams.err(`${cli.path[error.code](error.path)}\n`);
  else streams.err(`${cli.fault(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
  return FAILED;
}

function sayUsage(usage: Usage, words: Words, streams: Streams): number {
  const cli = CLI_WORDS[words.language];
  if (usage.code === "help") {
    streams.out(`${cli.help}\n`);
    return DONE;
  }
  streams.err(`${usageSentence(usage, words)}\n`);
  return USAGE;
}

function usageSentence(usage: Exclude<Usage, { code: "help" }>, { language }: Words): string {
  const cli = CLI_WORDS[language];
  switch (usage.code) {
    case "no-command":
      return cli.usage.noCommand;
    case "unknown-command":
      return cli.usage.unknownCommand(usage.text);
    case "no-file":
      return cli.usage.noFile;
    case "one-file":
      return cli.usage.oneFile;
    case "bad-day":
      return cli.usage.badDay(usage.text);
    case "bad-language":
      return cli.usage.badLanguage(usage.text);
    case "no-out":
      return cli.usage.noOut(usage.command);
    case "out-not-used":
      return cli.usage.outNotUsed(usage.command);
    case "unknown-option":
      return cli.usage.unknownOption(usage.text);
    case "no-value":
      return cli.usage.noValue(usage.text);
  }
}
