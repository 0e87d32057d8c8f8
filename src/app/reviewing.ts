import { asAtCell } from "../core/sheets/asAtCell";
import type { CorrectionInForce } from "../core/recognise/recognition";
import type { Review } from "../core/review";
import type { WorkbookSnapshot } from "../core/snapshot/workbookSnapshot";
import type { Work } from "../core/steps/work";
import type { WorkBefore } from "../core/steps/workBefore";
import { inSlices } from "./inSlices";
import { NO_CHOICES, type Choices, type SessionSurroundings } from "./sessionState";
import type { ShownState } from "./shownState";
import type { Outcome, Progress } from "./workbookPort";

/** Reviews a workbook by the user's choices, and puts what comes of it on show. */
export class Reviewing {
  /** The choices that the review on show goes by. */
  existing: Pick<Choices, "corrections" | "asOf"> = NO_CHOICES;
  /** What was worked out for the review on show. */
  private before: WorkBefore | null = null;

  constructor(
    private readonly around: SessionSurroundings,
    private readonly shown: ShownState,
  ) {}

  /** The whole workbook was read: it shares nothing with the one on show. */
  readAfresh(snapshot: WorkbookSnapshot, progress: Progress): Promise<Outcome<null>> {
    this.before = null;
    return this.show(snapshot, progress);
  }

  async show(snapshot: WorkbookSnapshot, progress: Progress): Promise<Outcome<null>> {
    this.shown.tell("phaseEntered", { phase: "checking" });
    const { work, pace } = this.around;
    const ready = await work.readyToReview();
    if (!ready.ok) return ready;
    const { corrections, asOf } = this.shown.current.choices;
    const before = work.before(this.before);
    const reviewed = await inSlices(this.of(snapshot, { before }), pace, progress);
    if (!reviewed.ok) return reviewed;
    this.before = before;
    this.existing = { corrections, asOf };
    this.shown.tell("reviewed", { review: reviewed.value, journal: work.journal(snapshot) });
    return { ok: true, value: null };
  }

  /** A review by the choices that stand, and by one more where it is only to be weighed. */
  of(
    snapshot: WorkbookSnapshot,
    { weighed, before }: { readonly weighed?: CorrectionInForce; readonly before?: WorkBefore },
  ): Work<Review> {
    const { corrections } = this.shown.current.choices;
    const asOf = asAtCell(snapshot) ? null : this.shown.current.choices.asOf;
    const all = weighed ? [...corrections, weighed] : corrections;
    const { work, day } = this.around;
    return work.review(snapshot, { corrections: all, asOf, fallbackDay: day() }, before);
  }
}
