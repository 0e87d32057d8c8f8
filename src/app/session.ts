import type { CalendarDate } from "../core/calendar/calendarDate";
import type { ChangeSet } from "../core/edits/changeSet";
import type { Correction, Standing } from "../core/recognise/recognition";
import { differenceBetween, type ReviewDifference } from "../core/reviewDifference";
import type { Review } from "../core/review";
import type { CellPlace } from "../core/snapshot/address";
import type { WorkbookSnapshot } from "../core/snapshot/workbookSnapshot";
import type { Work } from "../core/steps/work";
import { inBackground, inSlices, type Pace } from "./inSlices";
import { PROPOSAL_AT, Proposals, sheetsOf, type Proposal } from "./proposals";
import { choiceKey, heldAgain, replaceCorrection, weigh, withAnchor } from "./sessionCorrections";
import type {
  ChoiceMemory,
  Choices,
  FailedAt,
  Language,
  Phase,
  Place,
  Result,
  SessionState,
  SessionWork,
  Step,
} from "./sessionState";
import { NO_CHOICES } from "./sessionState";
import type { Failure, Outcome, Progress, WorkbookPort } from "./workbookPort";

export interface SessionSurroundings {
  readonly port: WorkbookPort;
  readonly work: SessionWork;
  readonly memory: ChoiceMemory;
  /** Excel's display language. */
  readonly excelLanguage: Language;
  /** The day it is where the pane is open. */
  readonly day: () => CalendarDate;
  readonly pace: Pace;
}

/** Edits come in bursts; the workbook is looked at again when they pause for this long. */
const PAUSE_MS = 800;

const STEP_OF = { structure: "structuring", summary: "building" } as const;
const PLACE_OF = { structure: "structure", summary: "board" } as const;
const DONE = { ok: true, value: null } as const;

/**
 * What the pane and the ribbon share: one look at the workbook, the user's choices, and the steps that change anything.
 * It holds no state of its own that the workbook does not have; whoever watches it is told of every new state.
 */
export class Session {
  private current: SessionState;
  private readonly watchers = new Set<() => void>();
  private stopper: AbortController | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private pause: ReturnType<typeof setTimeout> | null = null;
  private readonly proposals: Proposals;
  /** Counts what was asked for: only the last of several reviews, or of several preparations, is still wanted. */
  private reviewsAsked = 0;
  private preparationsAsked = 0;
  private isReviewingAgain = false;
  /** The choices that the review on show goes by. */
  private standing: Pick<Choices, "corrections" | "asOf"> = NO_CHOICES;

  constructor(private readonly around: SessionSurroundings) {
    this.proposals = new Proposals(around.work);
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
      answered: null,
      weighed: new Map(),
      willWrite: null,
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
    this.set({ place, answered: null, willWrite: null });
    this.prepare();
  }

  async look(): Promise<void> {
    if (this.current.work) return;
    await this.long("looking", (progress) => this.readAndReview(progress));
  }

  async correct(correction: Correction): Promise<void> {
    const before = this.current.review;
    const made = withAnchor(correction, before);
    await this.reviewAgain({ corrections: replaceCorrection(this.current.choices.corrections, made) });
    const { review } = this.current;
    if (review === before) return;
    if (before && review) this.set({ answered: { correction: made, difference: differenceBetween(before, review) } });
  }

  /** Works out, in the background, what each choice would change; what is known already is not worked out again. */
  async weigh(choices: readonly Standing[]): Promise<void> {
    const { review } = this.current;
    if (!review) return;
    const isWanted = (): boolean => this.current.review === review && this.current.work === null;
    const { pace } = this.around;
    const reviewWith = (choice: Standing): Promise<Review | null> =>
      inBackground(this.reviewOf(review.snapshot, choice), pace, isWanted);
    const tell = (key: string, difference: ReviewDifference): void =>
      this.set({ weighed: new Map([...this.current.weighed, [key, difference]]) });
    const unknown = choices.filter((choice) => !this.current.weighed.has(choiceKey(choice)));
    await weigh(unknown, { review, reviewWith, isWanted, tell, rest: pace.rest });
  }

  async chooseDay(asOf: CalendarDate | null): Promise<void> {
    await this.reviewAgain({ asOf });
  }

  async chooseLanguage(language: Language): Promise<void> {
    this.set({ language, willWrite: null });
    this.prepare();
    await this.choose({ language });
  }

  async chooseSheetsLanguage(sheetsLanguage: Language): Promise<void> {
    this.set({ choices: { ...this.current.choices, sheetsLanguage }, willWrite: null });
    this.prepare();
    await this.choose({ sheetsLanguage });
  }

  async createTables(): Promise<void> {
    await this.write("structure");
  }

  /** Builds the summary, and the tables it stands on where they are missing. */
  async buildSummary(): Promise<void> {
    await this.write("summary");
  }

  /** Takes back what was written last, also after a reload. */
  async takeBack(): Promise<void> {
    const { lastChange } = this.current.choices;
    if (!lastChange) return;
    const done = await this.long("takingBack", async (progress) => {
      this.enter("writing");
      const ready = await this.around.work.readyToWrite();
      if (!ready.ok) return ready;
      const applied = await this.around.port.apply(this.around.work.invert(lastChange), progress);
      if (!applied.ok) return applied;
      const { corrections, writtenCorrections } = this.current.choices;
      const held = heldAgain(writtenCorrections, corrections);
      await this.choose({ lastChange: null, corrections: held, writtenCorrections: [] });
      this.set({ result: { kind: "takenBack", sheets: [] } });
      return DONE;
    });
    if (done) await this.look();
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
    this.pause = setTimeout(() => {
      // What is under way may have read before the edit: the look waits until it is done.
      if (this.current.work) this.lookSoon();
      else void this.look().catch((fault: unknown) => this.report(fault));
    }, PAUSE_MS);
  }

  /** Works out, in the background, what the step of the open place would write. */
  private prepare(): void {
    const { review, work, place } = this.current;
    const kind = PROPOSAL_AT[place];
    const asked = ++this.preparationsAsked;
    if (!kind || !review || work) return;
    const isWanted = (): boolean => asked === this.preparationsAsked && this.current.work === null;
    const tell = (changes: ChangeSet | null): void => {
      if (changes) this.set({ willWrite: this.proposals.describe(changes, this.current.language) });
    };
    this.around.work
      .readyToWrite()
      .then((ready) => (ready.ok ? inBackground(this.propose(kind, review), this.around.pace, isWanted) : null))
      .then(tell)
      .catch((fault: unknown) => this.report(fault));
  }

  private propose(kind: Proposal, review: Review): Work<ChangeSet> {
    return this.proposals.of(kind, review, this.current.choices.sheetsLanguage ?? review.plan.language);
  }

  /** Reads afresh, so that what is written rests on the workbook as it is and not on the last look. */
  private async write(kind: Proposal): Promise<void> {
    this.set({ place: PLACE_OF[kind] });
    const done = await this.long(STEP_OF[kind], async (progress) => {
      const read = await this.readAndReview(progress);
      const { review } = this.current;
      if (!read.ok || !review || (kind === "summary" && review.plan.actions.length === 0)) return read;
      this.enter("preparing");
      const ready = await this.around.work.readyToWrite();
      if (!ready.ok) return ready;
      const proposed = await inSlices(this.propose(kind, review), this.around.pace, progress);
      return proposed.ok ? this.apply(kind, proposed.value, progress) : proposed;
    });
    if (done) await this.look();
  }

  private async apply(kind: Proposal, changes: ChangeSet, progress: Progress): Promise<Outcome<null>> {
    const { corrections } = this.current.choices;
    if (changes.edits.length > 0) {
      this.enter("writing");
      const applied = await this.around.port.apply(changes, progress);
      if (!applied.ok) return applied;
      await this.choose({ lastChange: changes, corrections: [], writtenCorrections: corrections });
    } else if (corrections.length > 0) await this.choose({ corrections: [] }); // Somebody else wrote the same.
    this.set({ result: { kind, sheets: sheetsOf(changes) } satisfies Result });
    return DONE;
  }

  /** One long work at a time: the others wait for their turn. Gives whether it came to its end. */
  private async long(step: Step, job: (progress: Progress) => Promise<Outcome<null>>): Promise<boolean> {
    const done = this.turn.then(() => this.doLong(step, job));
    this.turn = done;
    return done;
  }

  private async doLong(step: Step, job: (progress: Progress) => Promise<Outcome<null>>): Promise<boolean> {
    this.stopper = new AbortController();
    this.set({
      work: { step, phase: "reading", done: 0, total: 0, stopping: false },
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
      return outcome.ok;
    } catch (fault) {
      this.report(fault);
      return false;
    } finally {
      this.stopper = null;
      this.prepare();
    }
  }

  private enter(phase: Phase): void {
    if (this.current.work) this.set({ work: { ...this.current.work, phase, done: 0, total: 0 } });
  }

  private withoutFailedLook(): Pick<SessionState, "failure"> {
    return { failure: this.current.failure?.at === "looking" ? null : this.current.failure };
  }

  private async readAndReview(progress: Progress): Promise<Outcome<null>> {
    const read = await this.around.port.read(progress);
    if (!read.ok) return read;
    return this.review(read.value, progress);
  }

  /**
   * Choices hold at once and are kept when the review that goes by them is there. A newer choice takes the place of one that
   * is still being worked out; Stop gives the earlier choices back.
   */
  private async reviewAgain(chosen: Partial<Choices>): Promise<void> {
    const asked = ++this.reviewsAsked;
    this.set({ choices: { ...this.current.choices, ...chosen } });
    if (this.isReviewingAgain) this.stopper?.abort();
    await this.long("looking", async (progress) => {
      const { review } = this.current;
      if (!review || asked !== this.reviewsAsked) return DONE;
      this.isReviewingAgain = true;
      const reviewed = await this.review(review.snapshot, progress);
      this.isReviewingAgain = false;
      if (asked !== this.reviewsAsked) return DONE;
      if (reviewed.ok) await this.choose({});
      else this.set({ choices: { ...this.current.choices, ...this.standing } });
      return reviewed;
    });
  }

  private async review(snapshot: WorkbookSnapshot, progress: Progress): Promise<Outcome<null>> {
    this.enter("checking");
    const { corrections, asOf } = this.current.choices;
    const reviewed = await inSlices(this.reviewOf(snapshot), this.around.pace, progress);
    if (!reviewed.ok) return reviewed;
    this.standing = { corrections, asOf };
    this.set({ review: reviewed.value, weighed: new Map(), willWrite: null });
    return DONE;
  }

  /** A review by the choices that stand, and by one more where it is only to be weighed. */
  private reviewOf(snapshot: WorkbookSnapshot, weighed?: Standing): Work<Review> {
    const { corrections, asOf } = this.current.choices;
    const all = weighed ? [...corrections, weighed] : corrections;
    return this.around.work.review(snapshot, { corrections: all, asOf, fallbackDay: this.around.day() });
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
