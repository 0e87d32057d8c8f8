import type { JSX } from "react";
import type { SessionState } from "../../app/sessionState";
import { useTexts } from "../texts";
import type { PaneCallbacks } from "../usePane";
import { Icon } from "./Icon";

export type PanelName = "asAt" | "more";

interface HeadProps {
  readonly state: SessionState;
  readonly act: PaneCallbacks;
  /** Before there is a plan there is nothing that counts from a day. */
  readonly showsDay: boolean;
  readonly panel: PanelName | null;
  readonly onPanel: (panel: PanelName | null) => void;
}

/** Always there: the as-at day, the other language, and what is needed seldom. */
export function Head({ state, act, showsDay, panel, onPanel }: HeadProps): JSX.Element {
  const { pane } = useTexts();
  const other = state.language === "en" ? "cy" : "en";
  const toggle = (name: PanelName): void => onPanel(panel === name ? null : name);
  return (
    <header className="head">
      {showsDay && state.review && (
        <button
          id="head-asAt"
          type="button"
          className="ghost"
          aria-expanded={panel === "asAt"}
          onClick={() => toggle("asAt")}
        >
          <span className="as-at-label">{pane.asAt.label}</span>
          <span className="strong">{pane.shortDay(state.review.asOf)}</span>
          <Icon name="down" size={14} />
        </button>
      )}
      <span className="grow" />
      <button type="button" className="ghost linked" lang={other} onClick={() => act.chooseLanguage(other)}>
        {pane.otherLanguage}
      </button>
      <button
        id="head-more"
        type="button"
        className="ghost"
        aria-label={pane.more.label}
        aria-expanded={panel === "more"}
        onClick={() => toggle("more")}
      >
        <Icon name="more" />
      </button>
    </header>
  );
}
