import type { NotUnderstoodWhy, ReturnsWords } from "./returnsWords";
import type { FixesWords } from "./fixesWords";
import type { OtherPlansWords } from "./otherPlansWords";
import type { RecognitionWords } from "./recognitionWords";
import type { SchoolFiguresWords } from "./schoolFiguresWords";

/** What the command line says. */
export interface CliWords {
  readonly recognition: RecognitionWords;
  readonly figures: SchoolFiguresWords;
  readonly otherPlans: OtherPlansWords;
  readonly help: string;
  readonly usage: {
    readonly noCommand: string;
    readonly unknownCommand: (text: string) => string;
    readonly noFile: string;
    readonly oneFile: string;
    /** Of a command that is about something, without which it cannot do anything. */
    readonly noTarget: Readonly<
      Record<"update" | "merge" | "services" | "start-set" | "heading" | "record" | "set-aside", string>
    >;
    readonly noReason: string;
    readonly noName: string;
    readonly badDay: (text: string) => string;
    /** A day before any that a workbook can hold. */
    readonly earlyDay: (text: string) => string;
    readonly badLanguage: (text: string) => string;
    readonly badOfficers: (text: string) => string;
    readonly noOut: (command: string) => string;
    readonly outNotUsed: (command: string) => string;
    readonly unknownOption: (text: string) => string;
    readonly noValue: (option: string) => string;
  };
  readonly path: {
    readonly [
      code in
        "not-found" | "unreadable" | "not-a-file" | "same-file" | "exists" | "other-ending" | "no-folder" | "unwritable"
    ]: (path: string) => string;
  };
  /** What was asked for does not fit the workbook. */
  readonly asked: {
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
        | "no-plans-there"
        | "no-such-plan-file"
        | "no-such-name"
        | "no-such-answer"
    ]: (text: string) => string;
  };
  /** The Friday round: what went out and what became of what came back. */
  readonly returns: {
    readonly readBefore: ReturnsWords["readBefore"];
    readonly none: string;
    readonly made: (owner: string, actions: number, file: string) => string;
    readonly merged: (already: number, conflicts: number, notUnderstood: number) => string;
    readonly conflict: (id: string, column: string, before: string, now: string, returned: string) => string;
    readonly notUnderstood: (file: string, id: string, where: string, text: string, why: string) => string;
    readonly why: Readonly<Record<NotUnderstoodWhy, string>>;
    readonly notBack: (owners: string) => string;
    readonly nothing: string;
  };
  readonly fault: (detail: string) => string;
  readonly progress: {
    readonly open: (file: string) => string;
    readonly read: string;
    readonly look: string;
    readonly apply: string;
    readonly save: string;
  };
  readonly wrote: (file: string) => string;
  readonly nothingToWrite: string;
  /** Before anything is written: the input is signed digitally, and the copy will not be. */
  readonly signed: (file: string, out: string) => string;
  /** Formulas that would have had to be worked out again: the first few places, and how many there are in all. */
  readonly notCalculated: (places: readonly string[], count: number) => string;
  readonly recognised: {
    readonly table: (line: {
      readonly sheet: string;
      readonly kind: string;
      readonly first: number;
      readonly last: number;
      readonly percent: number;
      readonly ticked: boolean;
    }) => string;
    readonly column: (line: {
      readonly letter: string;
      readonly heading: string;
      readonly role: string;
      readonly percent: number;
      readonly why: string;
    }) => string;
    readonly notUsed: string;
    readonly notPlan: (sheet: string, why: string) => string;
  };
  /** What `fix` writes: a line for each cell with what stands there now, and what it does to the ratings. */
  readonly fixes: {
    readonly line: (cell: string, now: string, becomes: string) => string;
    readonly none: (rule: string) => string;
    /** Cells with several answers; `example` is how one is chosen. */
    readonly choose: (cells: number, example: string) => string;
    readonly choices: (cell: string, now: string, answers: readonly string[]) => string;
    readonly ratings: FixesWords;
  };
  readonly schools: { readonly count: (count: number) => string; readonly noFigures: string };
  readonly actions: (count: number) => string;
  readonly findings: (counts: { readonly error: number; readonly warning: number; readonly note: number }) => string;
  readonly asAt: (day: string) => string;
  readonly overdue: (count: number) => string;
}
