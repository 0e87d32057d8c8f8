import type { NotUnderstoodWhy } from "../returnsWords";
import { fixes } from "./fixes";
import { otherPlans } from "./otherPlans";
import { recognition } from "./recognition";
import { returns } from "./returns";
import { schoolFigures } from "./schoolFigures";

const days = "a day such as 2020-02-28";

const pathWords: {
  readonly [
    code in
      "not-found" | "unreadable" | "not-a-file" | "same-file" | "exists" | "other-ending" | "no-folder" | "unwritable"
  ]: (path: string) => string;
} = {
  "not-found": (path) => `There is no file ${path}. Check the name and the folder.`,
  unreadable: (path) => `${path} cannot be read. Check that it is a file and that you may open it.`,
  "not-a-file": (path) =>
    `${path} is a folder, a pipe or a device, not a file. Name a workbook that is stored as a file.`,
  exists: (path) =>
    `${path} is there already and was left as it is. Choose another name for --out, or add --overwrite to replace it.`,
  "same-file": (path) => `${path} is the input itself, which is never written to. Choose another name for --out.`,
  "other-ending": (path) =>
    `“${path}” has not the ending of the input, and Excel opens a workbook under its own ending only. Choose a name for --out that ends as the input does.`,
  "no-folder": (path) => `The folder for ${path} is not there. Make it first, or choose another.`,
  unwritable: (path) => `${path} cannot be written. Close it if it is open, or choose another folder.`,
};
const asked: {
  readonly [
    code in
      | "no-register"
      | "no-such-check"
      | "day-past"
      | "no-such-column"
      | "no-schools"
      | "no-such-school"
      | "no-such-set"
      | "no-such-field"
      | "no-such-action"
      | "bad-value"
      | "nothing-said"
      | "return-there"
      | "no-folder"
      | "no-figures-file"
      | "figures-no-text"
      | "no-plans-there"
      | "no-such-plan-file"
      | "no-such-name"
      | "no-such-answer"
  ]: (text: string) => string;
} = {
  "no-register": () => "There is no sheet Findings to say so in. Write the tables first, with structure.",
  "no-such-check": (text) => `No open check is ${text}. The command check lists them, each with its rule and cell.`,
  "day-past": (text) => `${text} is not after the as-at day. Write --until with a later day, or leave it out.`,
  "no-schools": () => "There is no sheet Schools to write into. Write the tables first, with structure.",
  "no-such-school": (text) => `No school is ${text}. The command schools lists them, each with its number.`,
  "no-such-set": (keys) => `There is no such set. The ready sets are ${keys}. Nothing was written.`,
  "no-such-field": (text) =>
    `“${text}” cannot be recorded. Write a heading of the sheet Schools, an equals sign, and a day such as 2020-02-28, a whole number or a word of its list.`,
  "no-such-action": (text) => `No action, or more than one, has the ID “${text}”. Nothing was written.`,
  "bad-value": (text) => `“${text}” is no status of the list, no percentage or no day. Nothing was written.`,
  "nothing-said": () => "Say what there is to update: --status, --done, --due, --agreed-by, --say or --evidence.",
  "return-there": (text) => `${text} is there already. Name another folder, or add --overwrite. No return was written.`,
  "no-folder": (text) => `There is no folder ${text}.`,
  "figures-no-text": (text) =>
    `${text} holds no lines of text, so no figures can be read from it: of a workbook, save the sheet with the figures as CSV.`,
  "no-figures-file": (text) => `There is no file of figures ${text}, or it cannot be read.`,
  "no-plans-there": (path) =>
    `There is no workbook to read in ${path}. Name a folder with workbooks in it, or one workbook.`,
  "no-such-plan-file": (text) =>
    `“${text}” names none of the files. Write the file’s name, an equals sign, and the service it is of. Nothing was written.`,
  "no-such-answer": (text) =>
    `“${text}” names no cell with several answers, or none of them. Run fix without it to see which there are.`,
  "no-such-name": (text) =>
    `“${text}” names no school of the file. Write the name or number as the file has it, an equals sign, and the school’s number, or “new”.`,
  "no-such-column": (text) =>
    `No check asks that: ${text}. The command check says which columns are in doubt, and what each may be.`,
};

/** What the command line says. */
export const cli = {
  recognition,
  figures: schoolFigures,
  otherPlans,
  help: `Usage: npm run --silent plan -- <command> <workbook.xlsx> [options]

Commands
  recognise   shows the tables found, how sure and why, and what is no plan
  structure   writes the plan as tables on new sheets
  check       lists what someone must look at in owners, dates and statuses
  rate        rates every action and every recommendation, with the reason
  moves       lists how due days were moved, who agreed it and how far they have slipped; which day many are due on
  schools     rates every school with its position, the reason and what does not agree
  fix         writes what a check proposes: the values that cells were meant to hold (F50), or those of the rule
              whose number follows the workbook (fix plan.xlsx F19); of several answers the one that is chosen behind it
              (fix plan.xlsx F5 "Actions!C5=2; Actions!C9=Ann Lee")
  set-aside   sets a check aside: behind the workbook its rule and the action’s ID, the cell or the row, with
              --reason and --by (set-aside plan.xlsx F9 R1.2 --reason "Agreed" --by "Ann Lee")
  heading     says which column of ours one is that a check asks about, by its cell and heading
              (heading plan.xlsx 'Actions!E4' Owner)
  refresh     brings over what was changed in the council’s sheets since the tables were made, but for conflicts; of a
              sheet that is named (refresh plan.xlsx "R1 Standards") the tables are the plan from now on
  record      writes into a school’s case, by its number or name, what its columns are to say, with --by
              (record plan.xlsx 4901 "Plan accepted=2020-02-28; Recovery years=3" --by "Ann Lee" --reason "Agreed");
              the steps of the ladder go into the log, "Intervention=2020-02-28" into the log alone
  balances    takes in a file of figures (CSV): behind the workbook the file, and, where a name in it is not known, which school
              it is (balances plan.xlsx outturn.csv "Brynmor Hi=4901; Ysgol Newydd=new"); what the plan says otherwise is listed
              and stays as it is; without a file, the figures that were changed in the workbook’s own sheets
  start-set   adds a ready set of recommendations and its key dates, also to a workbook without a plan
              (start-set plan.xlsx estyn-2019); the sets are estyn-2019 and board-review-2020
  update      says how far actions are: behind the workbook their IDs, with what there is to say (update plan.xlsx R1.2,R1.4
              --status Complete --say "All schools visited" --by "Ann Lee"); the old values stay in Updates
  returns     writes a workbook for each owner of what is theirs and unanswered, into the folder of --out, with the mail to each
  merge       takes what came back: behind the workbook the folder of the returns (merge plan.xlsx returns); conflicts and
              what nobody understands are listed, and the plan stays as it is there
  services    brings in the plans of other services, apart from this one: behind the workbook the folder of their workbooks, or one,
              and, where its own words do not say it, which service a file is of (services plan.xlsx others
              "care plan.xlsx=Adults’ social care"); what cannot be read is said of each file, and the others are brought in
  summary     structure, ratings and the Board summary in one go
  as-at       writes the day of --as-at into Settings; without it the calendar decides
  history     lists the steps that were taken, newest first, each by its number
  take-back   takes the last step back, or the one whose number follows the workbook (take-back plan.xlsx S2)
  finish      brings a step that was interrupted to its end

Options
  --as-at YYYY-MM-DD   the day the review is made for (otherwise the workbook's setting, else today)
  --lang en|cy|both    English or Welsh, for what is said and for new sheets (otherwise English is said, and new
                       sheets are in the language of those there, else of the plan)
                       both: papers in both languages from one build (summary only)
  --officers shown|withheld
                       whether the papers name officers (summary only); stands in Settings from then on
  --out FILE           the workbook to write (structure, fix, set-aside, heading, refresh, record, balances, start-set, update, returns, merge, services, summary, as-at, take-back, finish); the input is never written to
  --by NAME            who does it, for the history; of set-aside for the register, of record for the log, too
  --reason TEXT        why a check is set aside; of record the note in the log
  --until YYYY-MM-DD   the as-at day from which it is open again (otherwise none)
  --status, --done, --due, --agreed-by, --say, --evidence
                       what update says: status, per cent, new day (--reason why), who agreed it, words, what shows it
  --overwrite          --out may be a file that is there already; it is replaced
  --json               the result as JSON on standard output (see docs/cli-json.md)
  --help               this text`,
  usage: {
    noCommand:
      "Say what to do: recognise, structure, check, rate, moves, schools, fix, set-aside, heading, refresh, record, balances, start-set, update, returns, merge, services, summary, as-at, history, take-back or finish. --help explains them.",
    unknownCommand: (text: string): string =>
      `There is no command “${text}”. The commands are recognise, structure, check, rate, moves, schools, fix, set-aside, heading, refresh, record, balances, start-set, update, returns, merge, services, summary, as-at, history, take-back and finish.`,
    noFile: "Name the workbook, for example: npm run --silent plan -- recognise plan.xlsx",
    oneFile: "Name one workbook only.",
    /** Of a command that is about something, without which it cannot do anything. */
    noTarget: {
      update: "Name the actions by their IDs, for example: update plan.xlsx R1.2,R1.4",
      merge: "Name the folder with what came back, for example: merge plan.xlsx returns",
      services: "Name the folder with the plans of other services, for example: services plan.xlsx others",
      "start-set": "Name the set, for example: start-set plan.xlsx estyn-2019",
      heading: "Name the cell of the heading and what it is to be, for example: heading plan.xlsx 'Actions!E4' Owner",
      record:
        'Name the school and what its case is to say, for example: record plan.xlsx 4901 "Plan accepted=2020-02-28"',
      "set-aside": "Name the rule of the check and its action, cell or row, for example: set-aside plan.xlsx F9 R1.2",
    } satisfies Readonly<
      Record<"update" | "merge" | "services" | "start-set" | "heading" | "record" | "set-aside", string>
    >,
    noName: "Say who records it with --by.",
    noReason: "Say why with --reason, and who with --by.",
    badDay: (text: string): string => `“${text}” is not a day. Write ${days}.`,
    /** A day before any that a workbook can hold. */
    earlyDay: (text: string): string =>
      `“${text}” is before 2 January 1904, and not every workbook can hold such a day. Write --as-at with ${days}.`,
    badLanguage: (text: string): string =>
      `“${text}” is not a language. Write --lang en or --lang cy, and of summary also --lang both.`,
    badOfficers: (text: string): string =>
      `“${text}” has no use here. Write --officers shown or --officers withheld, of summary only.`,
    noOut: (command: string): string => `${command} writes a workbook. Say where with --out FILE.`,
    outNotUsed: (command: string): string => `${command} writes no workbook, so --out has no use here.`,
    unknownOption: (text: string): string => `There is no option ${text}. --help lists the options.`,
    noValue: (option: string): string => `${option} needs something after it. --help says what.`,
  },
  path: pathWords,
  /** What was asked for does not fit the workbook. */
  asked,
  fault: (detail: string): string =>
    `Something went wrong inside Action Plan; nothing was written. Please report this: ${detail}`,
  progress: {
    open: (file: string): string => `Opening ${file}`,
    read: "Reading the workbook",
    look: "Looking for the plan",
    apply: "Writing",
    save: "Saving",
  },
  wrote: (file: string): string => `Written: ${file}`,
  nothingToWrite: "The workbook already has all of it; the copy written is the same.",
  /** Before anything is written: the input is signed digitally, and the copy will not be. */
  signed: (file: string, out: string): string =>
    `${file} is signed digitally. It keeps its signature; the copy ${out} will not have a valid one, since it is changed. If the copy is to be signed, sign it in Excel once it is finished: File, Info, Protect Workbook, Add a Digital Signature.`,
  /** Formulas that would have had to be worked out again: the first few places, and how many there are in all. */
  notCalculated: (places: readonly string[], count: number): string =>
    `${count === 1 ? "1 formula depends" : `${count} formulas depend`} on what was written but could not be worked out here, so the old value is kept: ${places.join(", ")}${count > places.length ? ` and ${count - places.length} more` : ""}. Excel works them out when it opens the workbook.`,
  recognised: {
    table: ({
      sheet,
      kind,
      first,
      last,
      percent,
      ticked,
    }: {
      readonly sheet: string;
      readonly kind: string;
      readonly first: number;
      readonly last: number;
      readonly percent: number;
      readonly ticked: boolean;
    }): string =>
      `${sheet}, rows ${first} to ${last}: ${kind}, ${percent} % sure${ticked ? "" : " (shown, not taken)"}`,
    column: ({
      letter,
      heading,
      role,
      percent,
      why,
    }: {
      readonly letter: string;
      readonly heading: string;
      readonly role: string;
      readonly percent: number;
      readonly why: string;
    }): string => `  ${letter}  ${heading} → ${role} (${percent} %: ${why})`,
    notUsed: "not used",
    notPlan: (sheet: string, why: string): string => `${sheet}: no plan. ${why}`,
  },
  /** The Friday round: what went out and what became of what came back. */
  returns: {
    readBefore: returns.readBefore,
    none: "Nobody has open actions without an update of the last week.",
    made: (owner: string, actions: number, file: string): string =>
      `${owner}: ${String(actions)} ${actions === 1 ? "action" : "actions"}, ${file}`,
    merged: (already: number, conflicts: number, notUnderstood: number): string =>
      `Cells that say what the plan says now: ${String(already)}. Conflicts: ${String(conflicts)}. Not understood: ${String(notUnderstood)}.`,
    conflict: (id: string, column: string, before: string, now: string, returned: string): string =>
      `Conflict  ${id}, ${column}: was ${before}, is now ${now}, came back as ${returned}. The plan stays as it is.`,
    notUnderstood: (file: string, id: string, where: string, text: string, why: string): string =>
      `Not taken  ${[file, id, where].filter((part) => part !== "").join(", ")}: “${text}”. ${why}`,
    why: {
      "no-return": "It is no return.",
      unreadable: "It is no value of that column.",
      "not-asked": "This cell is not asked for.",
      gone: "The action is no longer in the plan.",
      "no-row": "Its last column is gone, so that nobody knows which action it is about.",
      "no-day": "A reason is written with a new day only.",
    } satisfies Readonly<Record<NotUnderstoodWhy, string>>,
    notBack: (owners: string): string => `Nothing has come back from: ${owners}.`,
    nothing: "nothing",
  },
  /** What `fix` writes: a line for each cell with what stands there now, and what it does to the ratings. */
  fixes: {
    line: (cell: string, now: string, becomes: string): string =>
      `${cell}: ${now === "" ? "empty" : `“${now}”`} → ${becomes}`,
    none: (rule: string): string => `No check of ${rule} has an answer that can be written.`,
    /** Cells with several answers; `example` is how one is chosen. */
    choose: (cells: number, example: string): string =>
      `${cells === 1 ? "1 cell has" : `${String(cells)} cells have`} several answers, to be chosen by number or in words: ${example}`,
    choices: (cell: string, now: string, answers: readonly string[]): string =>
      `${cell}: ${now === "" ? "empty" : `“${now}”`} → ${answers.join(", ")}?`,
    ratings: fixes,
  },
  schools: {
    count: (count: number): string => (count === 1 ? "1 school" : `${count} schools`),
    noFigures: "no actual balance",
  },
  actions: (count: number): string => (count === 1 ? "1 action" : `${count} actions`),
  findings: ({
    error,
    warning,
    note,
  }: {
    readonly error: number;
    readonly warning: number;
    readonly note: number;
  }): string =>
    `${error} ${error === 1 ? "error" : "errors"}, ${warning} ${warning === 1 ? "warning" : "warnings"}, ${note} ${note === 1 ? "note" : "notes"}`,
  asAt: (day: string): string => `As at ${day}`,
  overdue: (count: number): string => `${count} overdue`,
};

export type CliWords = typeof cli;
