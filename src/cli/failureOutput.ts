import { NOTHING_RECOGNISED } from "../app/planCommands";
import type { Failure } from "../app/workbookPort";
import { CLI_WORDS } from "../core/words/cliLanguages";
import { FILE_WORDS } from "../core/words/fileLanguages";
import type { Words } from "../core/words/words";
import { FileFailure } from "../ooxml/fileFailure";
import { AskedFailure } from "./asked";
import type { Request, Usage } from "./commandLine";
import { PathFailure } from "./workbookFile";

/** Exit codes: done, a failure or nothing recognised, a mistake in the command. */
export const DONE = 0;
const FAILED = 1;
const USAGE = 2;

/** Where the command line speaks to; the process's own streams outside tests. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/** How something that went wrong is told: in words to people, and with `json` to the program that called, too. */
interface FailureOutput {
  readonly words: Words;
  readonly streams: Streams;
  readonly json: boolean;
}

function print(code: string, sentence: string, { streams, json }: FailureOutput): void {
  streams.err(`${sentence}\n`);
  if (json) streams.out(`${JSON.stringify({ schema: "action-plan/1", failure: { code, sentence } }, null, 1)}\n`);
}

/** Excel refused, or nothing was found. */
export function printFailure(failure: Failure | typeof NOTHING_RECOGNISED, output: FailureOutput): number {
  const { words } = output;
  const isNothing = failure === NOTHING_RECOGNISED;
  const { what, next } = isNothing
    ? FILE_WORDS[words.language].nothingRecognised
    : words.failures.excel[failure.code](failure.where, failure.usedBy);
  print(isNothing ? "nothing-recognised" : failure.code, `${what} ${next}`, output);
  return FAILED;
}

/** A file that cannot be taken or written, or a fault of ours. */
export function printError(error: unknown, request: Request, output: FailureOutput): number {
  const { language } = output.words;
  const cli = CLI_WORDS[language];
  if (error instanceof FileFailure) {
    const { what, next } = FILE_WORDS[language].file[error.code](request.file);
    print(error.code, `${what} ${next}`, output);
  } else if (error instanceof AskedFailure) print(error.code, cli.asked[error.code](error.text), output);
  else if (error instanceof PathFailure) print(error.code, cli.path[error.code](error.path), output);
  else print("fault", cli.fault(error instanceof Error ? (error.stack ?? error.message) : String(error)), output);
  return FAILED;
}

/** A mistake in the command, or a question for help. */
export function printUsage(usage: Usage, output: FailureOutput): number {
  if (usage.code === "help") {
    output.streams.out(`${CLI_WORDS[output.words.language].help}\n`);
    return DONE;
  }
  print(usage.code, usageSentence(usage, output.words), output);
  return USAGE;
}

function usageSentence(usage: Exclude<Usage, { code: "help" }>, { language }: Words): string {
  const { usage: words } = CLI_WORDS[language];
  switch (usage.code) {
    case "no-command":
      return words.noCommand;
    case "unknown-command":
      return words.unknownCommand(usage.text);
    case "no-file":
      return words.noFile;
    case "one-file":
      return words.oneFile;
    case "no-target":
      return words.noTarget[usage.command];
    case "no-name":
      return words.noName;
    case "no-reason":
      return words.noReason;
    case "bad-day":
      return words.badDay(usage.text);
    case "early-day":
      return words.earlyDay(usage.text);
    case "bad-language":
      return words.badLanguage(usage.text);
    case "bad-officers":
      return words.badOfficers(usage.text);
    case "no-out":
      return words.noOut(usage.command);
    case "out-not-used":
      return words.outNotUsed(usage.command);
    case "unknown-option":
      return words.unknownOption(usage.text);
    case "no-value":
      return words.noValue(usage.text);
  }
}
