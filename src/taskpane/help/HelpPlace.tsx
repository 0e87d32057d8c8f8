import { useState, type JSX } from "react";
import type { HelpPage } from "../../core/words/paneHelpWords";
import { Button } from "../frame/Button";
import { Icon } from "../frame/Icon";
import { OneBar, OpenedHeading } from "../frame/OneBar";
import { Page } from "../frame/Page";
import { Rows } from "../frame/Rows";
import { useTexts } from "../texts";
import { supportLines } from "./diagnostics";
import { ChecksPage, RatingsPage, WordsPage } from "./HelpPages";
import type { HelpProps } from "./helpProps";
const PAGES = { ratings: RatingsPage, checks: ChecksPage, words: WordsPage } as const satisfies Readonly<
  Record<HelpPage, (props: HelpProps) => JSX.Element>
>;

/** Help: three pages, the keys, and what support needs to know. */
export function HelpPlace(props: HelpProps): JSX.Element {
  const [page, setPage] = useState<HelpPage | null>(null);
  if (page === null) return <Front {...props} onPage={setPage} />;
  const { words } = props;
  const View = PAGES[page];
  const back = (): void => setPage(null);
  return (
    <Page tab={null} onEscape={back}>
      <OneBar back={words.backToHelp} onBack={back} position="" onPrevious={null} onNext={null} />
      <OpenedHeading of={page}>{words.pages[page]}</OpenedHeading>
      <View {...props} />
    </Page>
  );
}

function Front(props: HelpProps & { readonly onPage: (page: HelpPage) => void }): JSX.Element {
  const { pane } = useTexts();
  const { words, state, act, host, onPage } = props;
  const [copied, setCopied] = useState<boolean | null>(null);
  const lines = supportLines(words, host.facts, state);
  const copy = (): void => void host.copy(lines.map(([fact, value]) => `${fact}: ${value}`).join("\n")).then(setCopied);
  const foot = (
    <>
      <div className="buttons">
        <Button look="primary" onPress={copy}>
          {words.copy}
        </Button>
      </div>
      <p className="small quiet" role="status">
        {copied === null ? "" : copied ? words.copied : words.copyFailed}
      </p>
    </>
  );
  return (
    <Page tab={null} foot={foot} onEscape={() => act.show("plan")}>
      <OneBar back={pane.bar.back.plan} onBack={() => act.show("plan")} position="" onPrevious={null} onNext={null} />
      <OpenedHeading of="help">{words.title}</OpenedHeading>
      <Rows>
        {(Object.keys(PAGES) as HelpPage[]).map((page) => (
          <li key={page}>
            <button type="button" className="rows-row" onClick={() => onPage(page)}>
              <span className="grow">{words.pages[page]}</span>
              <Icon name="forward" size={14} />
            </button>
          </li>
        ))}
      </Rows>
      <section className="stack" aria-label={words.keysTitle}>
        <h2>{words.keysTitle}</h2>
        <Pairs pairs={words.keys} strongFirst />
        <label className="tick-line">
          <input
            type="checkbox"
            className="tick"
            checked={state.numberKeys}
            onChange={(event) => act.narrow({ numberKeys: event.target.checked })}
          />
          {words.numberKeys}
        </label>
      </section>
      <section className="stack" aria-label={words.supportTitle}>
        <div className="ends">
          <h2>{words.supportTitle}</h2>
          <span className="small quiet">{words.supportAbout}</span>
        </div>
        <Pairs pairs={lines} />
      </section>
      <p className="quiet">{words.promise}</p>
    </Page>
  );
}

interface PairsProps {
  readonly pairs: readonly (readonly [string, string])[];
  readonly strongFirst?: boolean;
}

function Pairs({ pairs, strongFirst = false }: PairsProps): JSX.Element {
  return (
    <div className="pairs small">
      {pairs.map(([name, value]) => (
        <div key={name} className="pair">
          <span className={strongFirst ? "strong" : "quiet"}>{name}</span>
          <span className="words">{value}</span>
        </div>
      ))}
    </div>
  );
}
