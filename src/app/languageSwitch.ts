import type { Language, SessionSurroundings } from "./sessionState";
import type { ShownState } from "./shownState";

/** Goes over from one language of the pane to another. */
export class LanguageSwitch {
  private asked: Language | null = null;

  constructor(
    private readonly around: Pick<SessionSurroundings, "loadLanguage">,
    private readonly shown: ShownState,
  ) {}

  /** It stays with the one before where the other cannot be loaded, or a third was asked for since. */
  async switchTo(language: Language): Promise<boolean> {
    this.asked = language;
    const ready = await this.around.loadLanguage(language);
    if (this.asked !== language) return false;
    if (ready.ok) this.shown.tell("languageChanged", { language });
    else this.shown.tell("failed", { at: "speaking", failure: ready.failure });
    return ready.ok;
  }
}
