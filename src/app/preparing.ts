import { aboutOf, PROPOSAL_AT, type Proposals } from "./willWrite";
import { SHOWN_AS } from "./sessionSteps";
import { languageOfSheets, type SessionSurroundings } from "./sessionState";
import type { ShownState } from "./shownState";

interface Parts {
  readonly shown: ShownState;
  readonly proposals: Proposals;
  readonly pace: SessionSurroundings["pace"];
  readonly report: (fault: unknown) => void;
}

/** Works out, in the background, what the step of the open place would write. */
export class Preparing {
  /** Counts what was asked for: only the last is still wanted. */
  private asked = 0;

  constructor(private readonly parts: Parts) {}

  begin(): void {
    const { shown, proposals, pace, report } = this.parts;
    const { review, work, place, language } = shown.current;
    const kind = PROPOSAL_AT[place];
    const asked = ++this.asked;
    if (!kind || !review || work) return;
    const isWanted = (): boolean => asked === this.asked && shown.current.work === null;
    const sheetsLanguage = shown.current.choices.sheetsLanguage ?? languageOfSheets(review);
    proposals
      .inWords(kind, { review, sheetsLanguage, language, about: aboutOf(kind, shown.current.choices) }, pace, isWanted)
      .then((outcome) => {
        // A step that was refused stays what is to be tried again.
        const at = shown.current.failure?.at === SHOWN_AS[kind].step ? SHOWN_AS[kind].step : "preparing";
        if (!outcome.ok) shown.tell("failed", { at, failure: outcome.failure });
        else if (outcome.value) shown.tell("writingPrepared", { willWrite: outcome.value });
      })
      .catch(report);
  }
}
