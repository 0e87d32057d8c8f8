import type { CalendarDate } from "../core/calendar/calendarDate";
import { asAtCell } from "../core/sheets/asAtCell";
import type { Correction, CorrectionInForce } from "../core/recognise/recognition";
import { differenceBetween } from "../core/reviewDifference";
import type { CellPlace } from "../core/snapshot/address";
import type { WorkbookSnapshot } from "../core/snapshot/workbookSnapshot";
import { requestSteps, type RequestStep } from "./requestSteps";
import { Following } from "./following";
import { LongWork } from "./longWork";
import { Preparing } from "./preparing";
import { Reviewing } from "./reviewing";
import { aboutOf, isPartlyDone, Proposals, type Proposal } from "./willWrite";
import { choiceKey, replaceCorrection, weigh, withAnchor } from "./sessionCorrections";
import { stateAtFirst } from "./stateAtFirst";
import { stepToTakeBack, type Choices, type Language, type Opened } from "./sessionState";
import type { Place, SessionState, SessionSurroundings, ViewsOwn } from "./sessionState";
import { SessionSteps } from "./sessionSteps";
import { ShownState } from "./shownState";
import { LanguageSwitch } from "./languageSwitch";
import { StepsUnderWay } from "./stepsUnderWay";
import type { Outcome, Progress, ReadAs } from "./workbookPort";

type StepKind = Proposal | RequestStep["name"] | "takeBack" | "finish" | "day";

const DONE = { ok: true, value: null } as const;

/**
 * What the pane and the ribbon share: one look at the workbook, the user's choices, and the steps that change anything.
 * It holds no state of its own that the workbook does not have; whoever watches it is told of every new state.
 */
export class Session {
  private readonly shown: ShownState;
  private readonly following: Following;
  private readonly proposals: Proposals;
  private readonly long: LongWork;
  /** Counts what was asked for: only the last of several reviews is still wanted. */
  private reviewsAsked = 0;
  private isReviewingAgain = false;
  private readonly speaking: LanguageSwitch;
  private readonly underWay = new StepsUnderWay<StepKind>();
  private readonly steps: SessionSteps;
  private readonly preparing: Preparing;
  private dayAsked: CalendarDate | null = null;
  private takeBackAsked: string | null = null;
  private readonly reviewing: Reviewing;

  constructor(private readonly around: SessionSurroundings) {
    this.proposals = new Proposals(around.work);
    this.shown = new ShownState(stateAtFirst(around.excelLanguage));
    this.reviewing = new Reviewing(around, this.shown);
    this.speaking = new LanguageSwitch(around, this.shown);
    this.long = new LongWork(this.shown, () => this.preparing.begin());
    this.preparing = new Preparing({
      ...{ shown: this.shown, proposals: this.proposals, pace: around.pace },
      report: (fault) => this.report(fault),
    });
    this.steps = new SessionSteps({
      ...{ surroundings: around, shown: this.shown, long: this.long, proposals: this.proposals },
      readAndReview: (progress) => this.readAndReview(progress, "whole"),
      choose: (chosen) => this.choose(chosen),
      isRead: () => this.following.isReadOfNow,
      review: (snapshot, progress) => this.reviewing.show(snapshot, progress),
      forget: () => this.following.forget(),
    });
    this.following = new Following(around.port, {
      select: (selection) => this.shown.tell("selected", { selection }),
      isWorking: () => this.shown.current.work !== null,
      look: () => this.lookThrough(false),
      inTurn: (work) => this.long.quietly(work),
      shown: () => this.shown.current.review?.snapshot ?? null,
      show: (snapshot) => this.showRows(snapshot),
      fail: (failure) => this.shown.tell("failed", { at: "looking", failure }),
      report: (fault) => this.report(fault),
    });
  }

  readonly state = (): SessionState => this.shown.current;

  readonly watch = (watcher: () => void): (() => void) => this.shown.watch(watcher);

  /** A mistake of ours, caught at the top: shown once, with a way to report it. */
  readonly report = (fault: unknown): void => this.shown.tell("faultCaught", { fault });

  /** Takes up the choices kept in the workbook, looks at it, and follows selection and edits from then on. */
  async start(): Promise<void> {
    const choices = this.around.memory.read();
    this.shown.tell("chosen", choices);
    await this.speaking.switchTo(choices.language ?? this.around.excelLanguage);
    await this.look();
    await this.following.listen();
  }

  /** The pane goes: nothing is followed any more, and Excel is asked to tell no more. */
  readonly leave = (): Promise<void> => this.following.leave();

  /** Goes to a place, to its overview or to one thing in it. */
  show(place: Place, opened: Opened | null = null, openedFrom: string | null = null): void {
    this.shown.tell("placeShown", { place, opened, openedFrom });
    this.preparing.begin();
  }

  /** What only the pane's own views go by. */
  narrow(shown: Partial<Pick<SessionState, ViewsOwn>>): void {
    this.shown.tell("viewNarrowed", shown);
  }

  async look(): Promise<void> {
    if (!this.shown.current.work) await this.lookThrough(true);
  }

  async correct(correction: Correction): Promise<void> {
    const before = this.shown.current.review;
    const made = withAnchor(correction, before);
    await this.reviewAgain({ corrections: replaceCorrection(this.shown.current.choices.corrections, made) });
    const { review } = this.shown.current;
    if (review === before) return;
    if (before && review)
      this.shown.tell("answered", { correction: made, difference: differenceBetween(before, review) });
  }

  /** Works out, in the background, what each choice would change; what is known already is not worked out again. */
  async weigh(choices: readonly CorrectionInForce[]): Promise<void> {
    await this.long.idle();
    const { review, weighed } = this.shown.current;
    if (!review) return;
    await weigh(
      choices.filter((choice) => !weighed.has(choiceKey(choice))),
      {
        review,
        reviewOf: (choice) => this.reviewing.of(review.snapshot, { weighed: choice }),
        isWanted: () => this.shown.current.review === review && this.shown.current.work === null,
        tell: (key, difference) => this.shown.tell("weighed", { key, difference }),
        pace: this.around.pace,
      },
    );
  }

  /** The day for everything: written into Settings once there is such a table (B14), else kept until there is one. */
  async chooseDay(asOf: CalendarDate | null): Promise<void> {
    this.dayAsked = asOf;
    const { review } = this.shown.current;
    if (review && asAtCell(review.snapshot))
      await this.carryOut("day", () => this.steps.run({ name: "asAt", about: asOf ?? "" }));
    else await this.reviewAgain({ asOf });
  }

  /** The steps that write single cells of our tables. */
  readonly cells = requestSteps(async (request) => {
    if (this.shown.current.review) await this.carryOut(request.name, () => this.steps.run(request));
  });

  readonly chooseDayAgain = (): Promise<void> => this.chooseDay(this.dayAsked);

  async chooseLanguage(language: Language): Promise<void> {
    if (!(await this.speaking.switchTo(language))) return;
    this.preparing.begin();
    await this.choose({ language });
  }

  /** The language of sheets and papers, or papers in both while the sheets keep theirs. */
  async chooseSheetsLanguage(chosen: Language | "both"): Promise<void> {
    const choice: Partial<Choices> =
      chosen === "both" ? { papersIn: "both" } : { papersIn: "one", sheetsLanguage: chosen };
    this.shown.tell("paperChosen", choice);
    this.preparing.begin();
    await this.choose(choice);
  }

  /** Whether the next papers name officers: written into Settings with them (B12). */
  chooseOfficers(officers: Choices["officers"]): void {
    this.shown.tell("paperChosen", { officers });
    this.preparing.begin();
  }

  readonly createTables = (): Promise<void> => this.write("structure");

  /** Builds the summary, and the tables it stands on where they are missing. */
  async buildSummary(): Promise<void> {
    await this.write("summary");
    // From now on Settings say it.
    if (this.shown.current.result?.kind === "summary") this.shown.tell("chosen", { officers: null });
  }

  /** Takes a step back, the last unless it is named; with it go later ones that rest on it. */
  async takeBack(id: string | null = null): Promise<void> {
    this.takeBackAsked = id;
    if (id === null && !stepToTakeBack(this.shown.current.journal)) return;
    await this.carryOut("takeBack", () => this.steps.takeBack(id));
  }

  readonly takeBackAgain = (): Promise<void> => this.takeBack(this.takeBackAsked);

  /** Brings work that was interrupted to its end. */
  readonly finish = (): Promise<void> => this.carryOut("finish", () => this.steps.finish());

  /** Carries a step out; what was written, or half written, is looked at afterwards. */
  private async carryOut(kind: StepKind, step: () => Promise<boolean>): Promise<void> {
    const isDone = await this.underWay.once(kind, step);
    const isKnown = isDone && this.steps.isReviewed;
    if (!isKnown && (isDone || isPartlyDone(this.shown.current.failure?.failure))) await this.look();
  }

  stop(): void {
    this.long.stop();
  }

  async goTo(place: CellPlace): Promise<void> {
    const outcome = await this.around.port.select(place);
    if (outcome.ok) this.shown.tell("cellReached", null);
    else this.shown.tell("failed", { at: "goingTo", failure: outcome.failure });
  }

  /** Closes what the slot says. */
  dismiss(): void {
    this.shown.tell("dismissed", null);
  }

  /**
   * While a cell is edited Excel refuses: whoever asked for the look is told. One that follows an edit comes while the user
   * types on, and says nothing. Either is made up for when the cell is left.
   */
  private async lookThrough(isAskedFor: boolean): Promise<void> {
    const cellEdited = { up: false };
    await this.long.run("looking", async (progress) => {
      const read = await this.readAndReview(progress, "look");
      cellEdited.up = !read.ok && read.failure.code === "cell-being-edited";
      return cellEdited.up && !isAskedFor ? DONE : read;
    });
    const next = cellEdited.up ? this.following.lookWhenCellIsLeft() : this.following.listen();
    void next.catch((fault: unknown) => this.report(fault));
  }

  private async write(kind: Proposal): Promise<void> {
    this.shown.tell("writingAsked", { proposal: kind });
    // Pressed again while it is looked at afterwards, it is another step.
    await this.carryOut(kind, () => this.steps.run({ name: kind, about: aboutOf(kind, this.shown.current.choices) }));
  }

  private async readAndReview(progress: Progress, as: ReadAs): Promise<Outcome<null>> {
    this.shown.tell("phaseEntered", { phase: "reading" });
    const isRead = this.following.beginRead();
    const read = await this.around.port.read(progress, as);
    if (!read.ok) return read;
    isRead();
    return this.reviewing.readAfresh(read.value, progress);
  }

  /** Shows the workbook with rows as somebody has just edited them; what does not rest on them is not worked out again. */
  private async showRows(snapshot: WorkbookSnapshot): Promise<boolean> {
    const reviewed = await this.reviewing.show(snapshot, { report: () => undefined });
    if (reviewed.ok) this.preparing.begin();
    return reviewed.ok;
  }

  /**
   * Choices hold at once and are kept when the review that goes by them is there. A newer choice takes the place of one that
   * is still being worked out; Stop gives the earlier choices back.
   */
  private async reviewAgain(chosen: Partial<Choices>): Promise<void> {
    const asked = ++this.reviewsAsked;
    this.shown.tell("chosen", chosen);
    if (this.isReviewingAgain) this.long.leave();
    await this.long.run("looking", async (progress) => {
      const { review } = this.shown.current;
      if (!review || asked !== this.reviewsAsked) return DONE;
      this.isReviewingAgain = true;
      const reviewed = await this.reviewing
        .show(review.snapshot, progress)
        .finally(() => (this.isReviewingAgain = false));
      if (asked !== this.reviewsAsked) return DONE;
      if (reviewed.ok) await this.choose({});
      else this.shown.tell("chosen", this.reviewing.existing);
      return reviewed;
    });
  }

  private async choose(chosen: Partial<Choices>): Promise<void> {
    this.shown.tell("chosen", chosen);
    const kept = await this.around.memory.write(this.shown.current.choices);
    if (!kept.ok) this.shown.tell("failed", { at: "remembering", failure: kept.failure });
  }
}
