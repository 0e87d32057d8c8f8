import type { CalendarDate } from "../core/calendar/calendarDate";
import type { ChangeSet } from "../core/edits/changeSet";
import type { Correction } from "../core/recognise/recognition";
import type { Review } from "../core/review";
import type { CellPlace } from "../core/snapshot/address";
import { replaceCorrection } from "./sessionCorrections";
import type {
  ChoiceMemory,
  Choices,
  FailedAt,
  Language,
  Place,
  Result,
  SessionState,
  SessionWork,
  Step,
} from "./sessionState";
import { hasTables, NO_CHOICES } from "./sessionState";
import type { Failure, Outcome, Progress, WorkbookPort } from "./workbookPort";

export interface SessionSurroundings {
  readonly port: WorkbookPort;
  readonly work: SessionWork;
  readonly memory: ChoiceMemory;
  /** Excel's display language. */
  readonly excelLanguage: Language;
  /** The day it is where the pane is open. */
  readonly day: () => CalendarDate;
}

/** Edits come in bursts; the workbook is looked at again when they pause for this long. */
const PAUSE_MS = 800;

type Proposal = "structure" | "summary";
const STEP_OF = { structure: "structuring", summary: "building" } as const;
const PLACE_OF = { structure: "structure", summary: "board" } as const;

/**
 * What the pane and the ribbon share: one look at the workbook, the user's choices, and the steps that change anything.
 * It holds no state of its own that the workbook does not have; whoever watches it is told of every new state.
 */
export class Session {
  private current: SessionState;
  private readonly watchers = new Set<() => void>();
  private stopper: AbortController | null = null;
  private turn: Promise<void> = Promise.resolve();
  private pause: ReturnType<typeof setTimeout> | null = null;
  private readonly proposed = new Map<string, { readonly of: Review; readonly changes: ChangeSet }>();

  constructor(private readonly around: SessionSurroundings) {
    this.current = {
      language: around.excelLanguage,
      place: "plan",
      review: null,
      work: null,
      failure: null,
      fault: null,
      result: null,
      selection: null,
      choices: NO_CHOICES,
    };
  }

  readonly state = (): SessionState => this.current;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** Takes up the choices kept in the workbook, looks at it, and follows selection and edits from then on. */
  async start(): Promise<void> {
    const choices = this.around.memory.read();
    this.set({ choices, language: choices.language ?? this.around.excelLanguage });
    await this.look();
    const { port } = this.around;
    const listening = await Promise.all([
      port.onSelection((selection) => this.set({ selection })),
      port.onChange(() => this.lookSoon()),
    ]);
    for (const outcome of listening) if (!outcome.ok) this.fail("looking", outcome.failure);
  }

  show(place: Place): void {
    this.set({ place });
  }

  async look(): Promise<void> {
    await this.long("looking", (progress) => this.readAndReview(progress));
  }

  async correct(correction: Correction): Promise<void> {
    await this.choose({ corrections: replaceCorrection(this.current.choices.corrections, correction) });
    this.reviewAgain();
  }

  async chooseDay(asOf: CalendarDate | null): Promise<void> {
    await this.choose({ asOf });
    this.reviewAgain();
  }

  async chooseLanguage(language: Language): Promise<void> {
    this.set({ language });
    await this.choose({ language });
  }

  async chooseSheetsLanguage(sheetsLanguage: Language): Promise<void> {
    await this.choose({ sheetsLanguage });
  }

  /** What a step would write, in words; empty when nothing is to be written. */
  describe(kind: Proposal): readonly string[] {
    const { review } = this.current;
    if (!review) return [];
    const changes = this.propose(kind, review);
    return changes.edits.length === 0 ? [] : this.around.work.describe(changes, this.current.language);
  }

  async createTables(): Promise<void> {
    await this.write("structure");
  }

  /** Builds the summary, or says that the tables it needs are not there yet. */
  async buildSummary(): Promise<void> {
    await this.write("summary");
  }

  /** Takes back what was written last, also after a reload. */
  async takeBack(): Promise<void> {
    const { lastChange } = this.current.choices;
    if (!lastChange) return;
    await this.long("takingBack", async (progress) => {
      const applied = await this.around.port.apply(this.around.work.invert(lastChange), progress);
      if (!applied.ok) return applied;
      await this.choose({ lastChange: null });
      this.set({ result: { kind: "takenBack", sheets: [] } });
      return this.readAndReview(QUIET);
    });
  }

  stop(): void {
    if (!this.stopper || !this.current.work) return;
    this.stopper.abort();
    this.set({ work: { ...this.current.work, stopping: true } });
  }

  async goTo(place: CellPlace): Promise<void> {
    const outcome = await this.around.port.select(place);
    if (!outcome.ok) this.fail("goingTo", outcome.failure);
    else if (this.current.failure?.at === "goingTo") this.set({ failure: null });
  }

  dismiss(): void {
    this.set({ failure: null, fault: null, result: null });
  }

  /** A mistake of ours, caught at the top: shown once, with a way to report it. */
  report(fault: unknown): void {
    this.set({ fault: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault), work: null });
  }

  private lookSoon(): void {
    if (this.pause) clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.look().catch((fault: unknown) => this.report(fault)), PAUSE_MS);
  }

  private sheetsLanguage(review: Review): Language {
    return this.current.choices.sheetsLanguage ?? review.plan.language;
  }

  private propose(kind: Proposal, review: Review): ChangeSet {
    const language = this.sheetsLanguage(review);
    const key = `${kind} ${language}`;
    const known = this.proposed.get(key);
    if (known?.of === review) return known.changes;
    const { work } = this.around;
    const changes =
      kind === "structure" ? work.proposeStructure(review, language) : work.proposeSummary(review, language);
    this.proposed.set(key, { of: review, changes });
    return changes;
  }

  /** Reads afresh, so that what is written rests on the workbook as it is and not on the last look. */
  private async write(kind: Proposal): Promise<void> {
    this.set({ place: PLACE_OF[kind] });
    await this.long(STEP_OF[kind], async (progress) => {
      const read = await this.readAndReview(progress);
      const { review } = this.current;
      if (!read.ok || !review || (kind === "summary" && !hasTables(review))) return read;
      const changes = this.propose(kind, review);
      if (changes.edits.length > 0) {
        const applied = await this.around.port.apply(changes, progress);
        if (!applied.ok) return applied;
        await this.choose({ lastChange: changes });
      }
      this.set({ result: { kind, sheets: sheetsOf(changes) } satisfies Result });
      return this.readAndReview(QUIET);
    });
  }

  /** One long work at a time: another look is not begun meanwhile, any other step waits for its turn. */
  private async long(step: Step, job: (progress: Progress) => Promise<Outcome<null>>): Promise<void> {
    if (this.current.work && step === "looking") return;
    this.turn = this.turn.then(() => this.doLong(step, job));
    await this.turn;
  }

  private async doLong(step: Step, job: (progress: Progress) => Promise<Outcome<null>>): Promise<void> {
    this.stopper = new AbortController();
    this.set({
      work: { step, done: 0, total: 0, stopping: false },
      // A look follows every edit by itself: what it would wipe away here nobody had the time to read.
      ...(step === "looking" ? this.withoutFailedLook() : { failure: null, result: null }),
    });
    const report = (done: number, total: number): void => {
      if (this.current.work) this.set({ work: { ...this.current.work, done, total } });
    };
    try {
      const outcome = await job({ report, signal: this.stopper.signal });
      this.set({ work: null });
      if (!outcome.ok) this.fail(step, outcome.failure);
    } catch (fault) {
      this.report(fault);
    } finally {
      this.stopper = null;
    }
  }

  private withoutFailedLook(): Pick<SessionState, "failure"> {
    return { failure: this.current.failure?.at === "looking" ? null : this.current.failure };
  }

  private async readAndReview(progress: Progress): Promise<Outcome<null>> {
    const read = await this.around.port.read(progress);
    if (!read.ok) return read;
    const { corrections, asOf } = this.current.choices;
    this.set({ review: this.around.work.review(read.value, { corrections, asOf, fallbackDay: this.around.day() }) });
    return { ok: true, value: null };
  }

  private reviewAgain(): void {
    const { review, choices } = this.current;
    if (!review) return;
    const { corrections, asOf } = choices;
    this.set({
      review: this.around.work.review(review.snapshot, { corrections, asOf, fallbackDay: this.around.day() }),
    });
  }

  private async choose(chosen: Partial<Choices>): Promise<void> {
    this.set({ choices: { ...this.current.choices, ...chosen } });
    const kept = await this.around.memory.write(this.current.choices);
    if (!kept.ok) this.fail("remembering", kept.failure);
  }

  private fail(at: FailedAt, failure: Failure): void {
    this.set({ failure: { at, failure } });
  }

  private set(next: Partial<SessionState>): void {
    this.current = { ...this.current, ...next };
    for (const watcher of this.watchers) watcher();
  }
}

/** The second reading after a step is part of it: its steps are not counted again. */
const QUIET: Progress = { report: () => undefined };

/** The sheets a change set adds or writes, in its own order. */
function sheetsOf(changes: ChangeSet): readonly string[] {
  return [...new Set(changes.edits.filter((edit) => edit.kind !== "removeSheet").map((edit) => String(edit.sheet)))];
}
