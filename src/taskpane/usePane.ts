import { useMemo, useSyncExternalStore } from "react";
import type { Session } from "../app/session";
import type { Language, Opened, Place, SessionState } from "../app/sessionState";
import type { CalendarDate } from "../core/calendar/calendarDate";
import type { Correction, CorrectionInForce } from "../core/recognise/recognition";
import type { RefreshChoice } from "../core/plan/sourceChoices";
import type { SchoolCaseAsked } from "../core/proposals/proposeSchoolCase";
import type { ServicePlan } from "../core/otherPlans/planDifference";
import type { MergeAsked, ReturnMade } from "../core/returns/proposeReturns";
import type { SchoolFiguresAsked } from "../core/proposals/proposeSchoolFigures";
import type { SchoolPaper } from "../core/words/packWords";
import type { ActionUpdate } from "../core/proposals/proposeUpdate";
import type { SetAsideAsked } from "../core/proposals/proposeSetAside";
import type { FixAccepted } from "../core/fixes/proposeFixes";
import type { CellPlace } from "../core/snapshot/address";

/** What the views can ask for. */
export interface PaneCallbacks {
  /** A place: its overview, or one thing in it and the row it was opened from. */
  readonly show: (place: Place, opened?: Opened | null, from?: string | null) => void;
  readonly narrow: Session["narrow"];
  readonly look: () => void;
  readonly correct: (correction: Correction) => void;
  readonly weigh: (choices: readonly CorrectionInForce[]) => void;
  readonly chooseDay: (day: CalendarDate | null) => void;
  readonly chooseDayAgain: () => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseSheetsLanguage: (language: Language | "both") => void;
  readonly chooseOfficers: (officers: "shown" | "withheld") => void;
  readonly nameColumn: (place: CellPlace, heading: string) => void;
  readonly acceptFixes: (accepted: readonly FixAccepted[]) => void;
  readonly setAside: (asked: SetAsideAsked) => void;
  readonly refresh: (choices: readonly RefreshChoice[]) => void;
  readonly recordCase: (asked: SchoolCaseAsked) => void;
  readonly takeFigures: (asked: SchoolFiguresAsked) => void;
  readonly leaveOutSchools: (leftOut: readonly SchoolPaper[]) => void;
  readonly update: (updates: readonly ActionUpdate[]) => void;
  /** Adds a ready set of recommendations, by its key. */
  readonly addSet: (key: string) => void;
  readonly noteReturns: (made: readonly ReturnMade[]) => void;
  readonly merge: (asked: MergeAsked) => void;
  readonly bringInPlans: (plans: readonly ServicePlan[]) => void;
  readonly createTables: () => void;
  readonly buildSummary: () => void;
  /** The last step, unless one is named by its number in the journal. */
  readonly takeBack: (id?: string) => void;
  readonly takeBackAgain: () => void;
  /** Brings work that was interrupted to its end. */
  readonly finish: () => void;
  readonly stop: () => void;
  readonly goTo: (place: CellPlace) => void;
  readonly dismiss: () => void;
}

/** The one hook that acts: the session's state, and its steps as callbacks whose faults are caught once. */
export function usePane(session: Session): { readonly state: SessionState; readonly act: PaneCallbacks } {
  const state = useSyncExternalStore(session.watch, session.state);
  const act = useMemo(() => callbacksOf(session), [session]);
  return { state, act };
}

function callbacksOf(session: Session): PaneCallbacks {
  const run = (step: Promise<void>): void => void step.catch((fault: unknown) => session.report(fault));
  return {
    show: (place, opened = null, from = null) => session.show(place, opened, from),
    narrow: (shown) => session.narrow(shown),
    look: () => run(session.look()),
    correct: (correction) => run(session.correct(correction)),
    weigh: (choices) => run(session.weigh(choices)),
    chooseDay: (day) => run(session.chooseDay(day)),
    chooseDayAgain: () => run(session.chooseDayAgain()),
    chooseLanguage: (language) => run(session.chooseLanguage(language)),
    chooseSheetsLanguage: (language) => run(session.chooseSheetsLanguage(language)),
    chooseOfficers: (officers) => session.chooseOfficers(officers),
    nameColumn: (place, heading) => run(session.cells.nameColumn(place, heading)),
    acceptFixes: (accepted) => run(session.cells.acceptFixes(accepted)),
    setAside: (asked) => run(session.cells.setAside(asked)),
    refresh: (choices) => run(session.cells.refresh(choices)),
    recordCase: (asked) => run(session.cells.recordCase(asked)),
    takeFigures: (asked) => run(session.cells.takeFigures(asked)),
    leaveOutSchools: (leftOut) => run(session.cells.leaveOutSchools(leftOut)),
    update: (updates) => run(session.cells.update(updates)),
    addSet: (key) => run(session.cells.addSet(key)),
    noteReturns: (made) => run(session.cells.noteReturns(made)),
    merge: (asked) => run(session.cells.merge(asked)),
    bringInPlans: (plans) => run(session.cells.bringInPlans(plans)),
    createTables: () => run(session.createTables()),
    buildSummary: () => run(session.buildSummary()),
    takeBack: (id) => run(session.takeBack(id ?? null)),
    takeBackAgain: () => run(session.takeBackAgain()),
    finish: () => run(session.finish()),
    stop: () => session.stop(),
    goTo: (place) => run(session.goTo(place)),
    dismiss: () => session.dismiss(),
  };
}
