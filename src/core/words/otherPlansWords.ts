import type { FilesWords } from "./filesWords";
import type { FailureSentence } from "./failuresWords";

/** What is said where the plans of other services are brought in from files: in the pane, and on the command line. */
export interface OtherPlansWords {
  readonly title: string;
  readonly about: string;
  readonly choose: string;
  readonly dropHint: string;
  readonly reading: (file: string) => string;
  readonly found: (actions: number, sheets: readonly string[]) => string;
  /** What can be read in more than one way: it is answered in the file's own workbook. */
  readonly questions: (count: number) => string;
  /** Of actions that this plan has, too. */
  readonly ours: (actions: number) => string;
  readonly which: (file: string) => string;
  readonly another: string;
  readonly itsName: string;
  readonly leaveOut: string;
  readonly notNamed: string;
  /** Actions that are new, rows that change, cells that were typed over and stay, actions that the file has no more. */
  readonly willWrite: (counts: DifferenceCounts) => string;
  readonly refused: (files: number) => string;
  readonly why: FilesWords["file"] & {
    readonly "no-plan": (file: string, sheets: readonly string[]) => FailureSentence;
    readonly "own-plan": (file: string) => FailureSentence;
    readonly "same-name": (file: string) => FailureSentence;
    /** `other` is the file of the same service that has the same actions. */
    readonly "same-plan": (file: string, sheets: readonly string[], other: string) => FailureSentence;
    readonly unreadable: (file: string) => FailureSentence;
    readonly fault: (file: string, sheets: readonly string[], detail: string) => FailureSentence;
  };
  /** Where files are named and not chosen: what to write. */
  readonly nameIt: (file: string) => string;
  readonly bringIn: (plans: number, left: number) => string;
  readonly nothing: string;
  readonly imported: string;
  readonly noService: string;
  /** How a service stands: complete of those that are not cancelled, overdue, and what is in no figure. */
  readonly stateOf: (counts: ServiceCounts) => string;
  readonly inPapers: string;
}

export interface DifferenceCounts {
  readonly added: number;
  readonly changed: number;
  /** Rows that stand under another service. */
  readonly moved: number;
  readonly kept: number;
  readonly gone: number;
}

export interface ServiceCounts {
  readonly complete: number;
  readonly of: number;
  readonly overdue: number;
  readonly cancelled: number;
  readonly gone: number;
}
