import type { CalendarDate } from "../core/calendar/calendarDate";
import type { ChangeSet } from "../core/changes/changeSet";
import { isStepName, type StepName, type StepRequest } from "../core/history/stepNames";
import type { JournalEntry } from "../core/journal/entries";
import type { Correction } from "../core/recognise/recognition";
import type { Review } from "../core/review";
import type { WorkbookSnapshot } from "../core/snapshot/workbookSnapshot";
import type { Work } from "../core/steps/work";
import { applyChanges } from "./applyChanges";
import { inSlices } from "./inSlices";
import type { LongWork } from "./longWork";
import { addedSheets, dayAhead, leftInPlace, refusedAfter, sheetsOf, type Proposals } from "./willWrite";
import { replaceCorrections } from "./sessionCorrections";
import { languageOfSheets, stepToTakeBack, waitingEntry } from "./sessionState";
import type { Choices, Language, Result, SessionSurroundings, Step } from "./sessionState";
import type { ShownState } from "./shownState";
import type { Failure, Outcome, Progress } from "./workbookPort";
import type { ChangedCell } from "../core/changes/changedCell";

/** What is shown while a step is under way, and what it leaves behind. */
export const SHOWN_AS: Readonly<Record<StepName, { readonly step: Step; readonly result: Result["kind"] }>> = {
  structure: { step: "structuring", result: "structure" },
  summary: { step: "building", result: "summary" },
  asAt: { step: "settingDay", result: "day" },
  heading: { step: "namingColumn", result: "column" },
  fix: { step: "fixing", result: "fix" },
  setAside: { step: "settingAside", result: "setAside" },
  refresh: { step: "refreshing", result: "refresh" },
  schoolCase: { step: "recordingCase", result: "schoolCase" },
  schoolFigures: { step: "takingFigures", result: "schoolFigures" },
  schoolSheets: { step: "choosingSheets", result: "schoolSheets" },
  update: { step: "updating", result: "update" },
  recommendationSet: { step: "startingSet", result: "recommendationSet" },
  returns: { step: "notingReturns", result: "returns" },
  merge: { step: "merging", result: "merge" },
  servicePlans: { step: "bringingIn", result: "servicePlans" },
};

/** Said of a workbook that is another than the one that was read. */
const NOT_AS_READ: ReadonlySet<Failure["code"]> = new Set(["changed-meanwhile"]);

/** Steps of a card or a form, one after the other: the workbook is read for them only where it may be another than the one on show. */
const GOES_ON: ReadonlySet<StepName> = new Set([
  "fix",
  "setAside",
  "schoolCase",
  "schoolSheets",
  "update",
  "returns",
  "merge",
]);

/** They write tables or papers as a whole, corrections that were made in the pane among them. */
const MAKES_SHEETS: ReadonlySet<StepName> = new Set(["structure", "summary"]);

/** What the steps need of the session. */
interface Around {
  readonly surroundings: SessionSurroundings;
  readonly shown: ShownState;
  readonly long: LongWork;
  readonly proposals: Proposals;
  readonly readAndReview: (progress: Progress) => Promise<Outcome<null>>;
  readonly choose: (chosen: Partial<Choices>) => Promise<void>;
  /** Whether the review on show is of the workbook as it stands. */
  readonly isRead: () => boolean;
  readonly review: (snapshot: WorkbookSnapshot, progress: Progress) => Promise<Outcome<null>>;
  /** It is not known any more how the workbook stands. */
  readonly forget: () => void;
}

const DONE = { ok: true, value: null } as const;
const refused = (code: Failure["code"], where = ""): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: { code, where, detail: "" },
});

/** Runs any step in one way: read afresh, propose, write with its entry in the journal. Gives whether it came to its end. */
export class SessionSteps {
  /** A step that was interrupted, is gone by now and has not been done again: Finish does it. */
  private unfinished: StepRequest | null = null;

  /** Whether the workbook as the last step left it is on show already. */
  isReviewed = false;

  constructor(private readonly around: Around) {}

  run(request: StepRequest): Promise<boolean> {
    this.unfinished = null;
    return this.around.long.run(SHOWN_AS[request.name].step, async (progress) => {
      if (!GOES_ON.has(request.name) || !this.around.isRead()) return this.carryOut(request, progress);
      const done = await this.carryOut(request, progress, this.around.shown.current.review);
      // What Excel has not told yet shows when it is written: then it is read after all.
      return !done.ok && NOT_AS_READ.has(done.failure.code) ? this.carryOut(request, progress) : done;
    });
  }

  /** Takes a step back, the last unless it is named, and before it the later ones that rest on it. */
  takeBack(id: string | null): Promise<boolean> {
    this.unfinished = null;
    this.isReviewed = false;
    return this.around.long.run("takingBack", async (progress) => {
      const begun = await this.begin(progress);
      if (!begun.ok) return begun;
      const named = this.entry(id, begun.value);
      if (!named) return refused("no-such-step", id ?? "");
      const later = this.around.surroundings.work.laterStepsOn(named, this.around.shown.current.journal);
      return this.carryAllBack([...later, named], progress);
    });
  }

  /** Brings work that was interrupted to its end: what there is of it goes, and the step is done as a whole. */
  finish(): Promise<boolean> {
    this.isReviewed = false;
    return this.around.long.run("finishing", async (progress) => {
      const begun = await this.begin(progress);
      if (!begun.ok) return begun;
      const entry = waitingEntry(this.around.shown.current.journal);
      if (!entry) return this.unfinished ? this.doAgain(this.unfinished, progress) : DONE;
      const about = entry.undo()?.about ?? "";
      if (entry.state !== "open" || !isStepName(entry.step)) return this.carryAllBack([entry], progress);
      const back = await this.carryBack(entry.id, progress);
      if (!back.ok) return back;
      // What somebody typed meanwhile stays, and the step is done around it.
      this.unfinished = { name: entry.step, about };
      return this.doAgain(this.unfinished, progress);
    });
  }

  private async doAgain(request: StepRequest, progress: Progress): Promise<Outcome<null>> {
    const done = await this.carryOut(request, progress);
    if (!done.ok) return refusedAfter(done, { done: "remainderBack" });
    this.unfinished = null;
    return done;
  }

  /** What somebody has changed in one step keeps none of the others; what is refused later tells of those that went before. */
  private async carryAllBack(steps: readonly JournalEntry[], progress: Progress): Promise<Outcome<null>> {
    const left: ChangedCell[] = [];
    for (const [gone, one] of steps.entries()) {
      const back = await this.carryBack(one.id, progress);
      if (!back.ok) return gone === 0 ? back : refusedAfter(back, { done: "laterStepsBack", steps: gone, left });
      left.push(...back.value);
    }
    if (left.length > 0) return leftInPlace(left);
    const result = { kind: "takenBack", sheets: [], added: [], asOf: null, step: null, cells: 0 } as const;
    this.around.shown.tell("stepDone", { result });
    return DONE;
  }

  private entry(id: string | null, { snapshot }: Review): JournalEntry | undefined {
    const { journal } = this.around.shown.current;
    return id === null
      ? stepToTakeBack(journal, this.around.surroundings.work.undoneInExcel(snapshot))
      : journal.find((one) => one.id === id && one.state !== "takenBack");
  }

  /** Reads afresh, so that what is written rests on the workbook as it is and not on the last look; not where that is known. */
  private async begin(progress: Progress, known: Review | null = null): Promise<Outcome<Review>> {
    const read = known ? DONE : await this.around.readAndReview(progress);
    if (!read.ok) return read;
    const { review } = this.around.shown.current;
    if (!review) throw new Error("A workbook was read and not reviewed.");
    this.around.shown.tell("phaseEntered", { phase: "preparing" });
    const ready = await this.around.surroundings.work.readyToWrite();
    return ready.ok ? { ok: true, value: review } : ready;
  }

  private async carryOut(
    request: StepRequest,
    progress: Progress,
    known: Review | null = null,
  ): Promise<Outcome<null>> {
    const { shown, surroundings } = this.around;
    this.isReviewed = false;
    const begun = await this.begin(progress, known);
    if (!begun.ok) return begun;
    const review = begun.value;
    if (waitingEntry(shown.current.journal)) return refused("interrupted");
    const isPapers = request.name === "summary";
    if (isPapers && review.plan.actions.length === 0) return DONE;
    if (isPapers && review.asOf > surroundings.day()) return dayAhead(review.asOf);
    const language = this.sheetsLanguage(review);
    const proposed = await this.inSlices(this.around.proposals.of(request, review, language), progress);
    if (!proposed.ok) return proposed;
    const sheets = MAKES_SHEETS.has(request.name) ? sheetsOf(proposed.value, review.snapshot) : [];
    const written = await this.write(request, { review, language, changes: proposed.value }, progress);
    if (!written.ok) return written;
    shown.tell("stepDone", {
      result: {
        kind: SHOWN_AS[request.name].result,
        sheets,
        asOf: dayOf(request, review, surroundings),
        ...written.value,
        cells: cellsIn(proposed.value, review),
      },
    });
    return DONE;
  }

  private async write(
    step: StepRequest,
    {
      review,
      language,
      changes,
    }: { readonly review: Review; readonly language: Language; readonly changes: ChangeSet },
    progress: Progress,
  ): Promise<Outcome<Pick<Result, "step" | "added">>> {
    const { shown, surroundings, choose } = this.around;
    const { corrections } = shown.current.choices;
    let written: Pick<Result, "step" | "added"> = { step: null, added: [] };
    if (changes.edits.length > 0) {
      const taken = { step, when: surroundings.now(), by: "" };
      const entered = await this.inSlices(surroundings.work.journalled(review, language, changes, taken), progress);
      if (!entered.ok) return entered;
      shown.tell("phaseEntered", { phase: "writing" });
      const applied = await applyChanges(surroundings.port, entered.value, progress);
      if (!applied.ok) this.around.forget();
      if (!applied.ok) return applied;
      if (GOES_ON.has(step.name)) await this.showAfter(review.snapshot, entered.value, progress);
      written = { step: entered.value.journal?.entry ?? null, added: addedSheets(entered.value) };
    }
    // With no change somebody else wrote the same; the as-at day has nothing to do with answers.
    if (step.name === "asAt") await choose({ asOf: null });
    else if (MAKES_SHEETS.has(step.name) && corrections.length > 0) await choose({ corrections: [] });
    return { ok: true, value: written };
  }

  /** Shows the workbook as it stands now, without reading it, where that is known. */
  private async showAfter(snapshot: WorkbookSnapshot, changes: ChangeSet, progress: Progress): Promise<void> {
    const after = this.around.surroundings.work.after(snapshot, changes);
    if (after) this.isReviewed = (await this.around.review(after, progress)).ok;
    else this.around.forget();
  }

  /** Gives the cells that were left because somebody has changed them since. */
  private async carryBack(id: string, progress: Progress): Promise<Outcome<readonly ChangedCell[]>> {
    const { shown, surroundings } = this.around;
    const begun = await this.begin(progress);
    if (!begun.ok) return begun;
    const review = begun.value;
    const entry = this.entry(id, review);
    if (!entry) return refused("no-such-step", id);
    const language = this.sheetsLanguage(review);
    const stated = { when: surroundings.now(), by: "" };
    const proposed = await this.inSlices(surroundings.work.proposeTakeBack(review, language, entry, stated), progress);
    if (!proposed.ok) return proposed;
    if (proposed.value === null) return refused("undo-dropped");
    const { changes, left } = proposed.value;
    if (changes.edits.length === 0) return leftInPlace(left, "nothing-taken-back");
    shown.tell("phaseEntered", { phase: "writing" });
    const applied = await applyChanges(surroundings.port, changes, progress);
    if (!applied.ok) return applied;
    await this.holdAnswers(writtenIn(review), progress);
    return { ok: true, value: left };
  }

  /**
   * Answers that went out of the workbook with the step are held here again. Where nobody can tell which, because the
   * workbook cannot be read, all are: one that stands in the workbook too says the same twice.
   */
  private async holdAnswers(before: readonly Correction[], progress: Progress): Promise<void> {
    if (before.length === 0) return;
    const read = await this.around.readAndReview(progress);
    const { review, choices } = this.around.shown.current;
    const isKnown = read.ok && review !== null;
    const stillWritten = new Set((isKnown ? writtenIn(review) : []).map((one) => JSON.stringify(one)));
    const gone = before.filter((one) => !stillWritten.has(JSON.stringify(one)));
    if (gone.length > 0) await this.around.choose({ corrections: replaceCorrections(gone, choices.corrections) });
  }

  private sheetsLanguage(review: Review): Language {
    return this.around.shown.current.choices.sheetsLanguage ?? languageOfSheets(review);
  }

  private inSlices<T>(work: Work<T>, progress: Progress): Promise<Outcome<T>> {
    return inSlices(work, this.around.surroundings.pace, progress);
  }
}

const dayOf = ({ name, about }: StepRequest, { asOf }: Review, { day }: SessionSurroundings): CalendarDate =>
  name !== "asAt" ? asOf : about === "" ? day() : (about as CalendarDate);

/** The answers that stand in the workbook's own table. */
const writtenIn = ({ recognition }: Review): readonly Correction[] =>
  (recognition.corrections ?? []).flatMap((correction) => {
    const { anchor } = correction;
    if (anchor?.keptAt === undefined) return [];
    const { sheet, cell, headings, read } = anchor;
    return [{ ...correction, anchor: { sheet, cell, headings, read } }];
  });

/** How many cells a change set writes into sheets that stand, beside those in which something is remembered. */
function cellsIn({ edits }: ChangeSet, { snapshot, recognition: { corrections = [] } }: Review): number {
  const inSight = snapshot.sheets.filter(({ visibility }) => visibility === "visible");
  const counted = new Set<string>(inSight.map(({ name }) => name));
  for (const { anchor } of corrections) counted.delete(anchor?.keptAt?.sheet ?? "");
  const written = edits.flatMap((edit) => (edit.kind === "setCells" && counted.has(edit.sheet) ? [edit.block] : []));
  return written.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
