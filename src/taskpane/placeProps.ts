import type { SessionState } from "../app/sessionState";
import type { Outcome } from "../app/workbookPort";
import type { CalendarDate } from "../core/calendar/calendarDate";
import type { Review } from "../core/review";
import type { figures } from "./figures";
import type { otherPlans } from "./otherPlans";
import type { HostFacts } from "./hostFacts";
import type { PaneCallbacks } from "./usePane";

/** What a place is drawn from: the session's state, what was found, and what it can ask for. */
export interface PlaceProps {
  readonly state: SessionState;
  readonly review: Review;
  readonly act: PaneCallbacks;
  readonly host: PaneHost;
  /** Opens the as-at day. */
  readonly onDay: () => void;
}

/** While the workbook is only looked at, every control stays: what is chosen meanwhile waits, or takes its place. */
export const isBusy = ({ work }: SessionState): boolean => work !== null && work.step !== "looking";

/** What the pane cannot do by itself: the page and the host do it. */
export interface PaneHost {
  readonly facts: HostFacts;
  readonly openSample: () => Promise<Outcome<null>>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly copyTable: (table: { readonly html: string; readonly text: string }) => Promise<boolean>;
  readonly loadFigures: () => Promise<typeof figures>;
  readonly loadOtherPlans: () => Promise<typeof otherPlans>;
  readonly reload: () => void;
  readonly today: () => CalendarDate;
}
