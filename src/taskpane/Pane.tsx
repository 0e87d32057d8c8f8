import { Button, FluentProvider } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Session } from "../app/session";
import type { Language, SessionState } from "../app/sessionState";
import type { Outcome } from "../app/workbookPort";
import type { HostFacts } from "./diagnostics";
import { Places } from "./Places";
import { TextsProvider, useTexts, type Texts } from "./texts";
import { THEMES } from "./themes";
import { usePane, type PaneCallbacks } from "./usePane";
import { PlaceTabs } from "./views/PlaceTabs";
import { ProblemNote } from "./views/Problem";

/** What the pane cannot do by itself: the page and the host do it. */
export interface PaneHost {
  readonly facts: HostFacts;
  readonly openSample: () => Promise<Outcome<null>>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly reload: () => void;
}

interface PaneProps {
  readonly session: Session;
  readonly textsIn: (language: Language) => Texts;
  readonly theme: "light" | "dark";
  readonly host: PaneHost;
}

/** The task pane: a header with the places, the place that is open, and its one primary button. */
export function Pane({ session, textsIn, theme, host }: PaneProps): JSX.Element {
  const { state, callbacks } = usePane(session);
  return (
    <FluentProvider theme={THEMES[theme]} className="pane">
      <TextsProvider value={textsIn(state.language)}>
        <Header state={state} callbacks={callbacks} />
        <Fault fault={state.fault} onReload={host.reload} onHelp={() => callbacks.show("help")} />
        <Places state={state} callbacks={callbacks} host={host} />
      </TextsProvider>
    </FluentProvider>
  );
}

function Header({
  state,
  callbacks,
}: {
  readonly state: SessionState;
  readonly callbacks: PaneCallbacks;
}): JSX.Element {
  const { pane } = useTexts();
  const waiting = state.review?.findings.filter((finding) => finding.severity !== "note").length ?? 0;
  return (
    <header className="header">
      <div className="brand">
        <h1 className="product">{pane.product}</h1>
        <div role="group" aria-label={pane.language.label}>
          {(["en", "cy"] as const).map((language) => (
            <Button
              key={language}
              size="small"
              appearance="subtle"
              className="narrow"
              lang={language}
              aria-label={`${language.toUpperCase()}, ${pane.language[language]}`}
              aria-pressed={state.language === language}
              onClick={() => callbacks.chooseLanguage(language)}
            >
              {state.language === language ? <strong>{language.toUpperCase()}</strong> : language.toUpperCase()}
            </Button>
          ))}
        </div>
        <Button
          size="small"
          appearance="subtle"
          icon={<span aria-hidden="true">⋯</span>}
          aria-label={pane.help.menu}
          aria-pressed={state.place === "help"}
          onClick={() => callbacks.show(state.place === "help" ? "plan" : "help")}
        />
      </div>
      <PlaceTabs place={state.place} waiting={waiting} onShow={callbacks.show} />
    </header>
  );
}

interface FaultProps {
  readonly fault: string | null;
  readonly onReload: () => void;
  readonly onHelp: () => void;
}

function Fault({ fault, onReload, onHelp }: FaultProps): JSX.Element | null {
  const { help } = useTexts().pane;
  if (fault === null) return null;
  return (
    <ProblemNote what={help.fault} then={help.faultNext} next={{ label: help.reload, act: onReload }}>
      <Button size="small" onClick={onHelp}>
        {help.diagnosticsTitle}
      </Button>
    </ProblemNote>
  );
}
