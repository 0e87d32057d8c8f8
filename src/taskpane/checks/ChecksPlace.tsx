import { useMemo, type JSX } from "react";
import { NO_FILTER } from "../../app/sessionState";
import type { Finding, Severity } from "../../core/findings/finding";
import { ownTables } from "../../core/tables/findTables";
import { Button } from "../frame/Button";
import { Page, useFocusBack } from "../frame/Page";
import { Sign } from "../frame/Sign";
import type { PlaceProps } from "../placeProps";
import { useTexts } from "../texts";
import { AsideRows } from "./AsideRows";
import { CheckFilters } from "./CheckFilters";
import { GroupRows, type GroupRowsProps } from "./GroupRows";
import { byKey, filtered, type ActionsByKey } from "./filtered";
import { asideGroup, groupsOf, type Group } from "./groups";
import { OneFinding } from "./OneFinding";
import { asideFindings, openFindings } from "./openFindings";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** The checks by what is to be done about them, or the one that is open. */
export function ChecksPlace(props: PlaceProps): JSX.Element {
  const texts = useTexts();
  const { state, review } = props;
  const { checkFilter, opened } = state;
  const actions = useMemo(() => byKey(review.rated), [review]);
  const showsAside = checkFilter.setAside && review.setAside.size > 0;
  const findings = useMemo(() => {
    const inWords = (finding: Finding): string => texts.finding(finding).what;
    const all = showsAside ? asideFindings(review) : openFindings(review);
    return filtered(all, actions, checkFilter, inWords);
  }, [review, actions, checkFilter, texts, showsAside]);
  const groups = useMemo(() => (showsAside ? asideGroup(findings) : groupsOf(findings)), [findings, showsAside]);
  const open = opened?.kind === "finding" ? opened : null;
  const group = open && groups.find(({ name }) => name === open.group);
  if (open && group)
    return (
      <OneFinding {...props} {...{ group, groups, actions }} index={Math.min(open.index, group.findings.length - 1)} />
    );
  return <WorkList {...props} {...{ groups, findings, actions, showsAside }} />;
}

interface WorkListProps extends PlaceProps {
  readonly groups: readonly Group[];
  readonly findings: readonly Finding[];
  readonly actions: ActionsByKey;
  /** The list is of what was set aside. */
  readonly showsAside: boolean;
}

function WorkList({ state, act, review, groups, findings, actions, showsAside }: WorkListProps): JSX.Element {
  const { pane } = useTexts();
  const words = pane.checks;
  useFocusBack(state.openedFrom);
  const open = (group: Group, index = 0, from = `group-${group.name}`): void =>
    act.show("checks", { kind: "finding", group: group.name, index }, from);
  const [first] = groups;
  const isAllAside = review.setAside.size === review.findings.length;
  if (review.findings.length === 0)
    return (
      <Page tab="checks">
        <h1>{review.rated.length === 0 ? words.notStructured : words.none}</h1>
        {review.rated.length > 0 && <p>{words.noneNext}</p>}
      </Page>
    );
  const foot = (
    <>
      {first && !showsAside && (
        <div className="buttons">
          <Button look="primary" onPress={() => open(first)}>
            {words.start(pane.groups[first.name])}
          </Button>
        </div>
      )}
      <p className="buttons small quiet">
        {words.signs}
        {SEVERITIES.map((severity) => (
          <span key={severity} className="beside">
            <Sign severity={severity} isNamed={false} />
            {pane.severities[severity].toLowerCase()}
          </span>
        ))}
      </p>
    </>
  );
  const isNarrowed = JSON.stringify(state.checkFilter) !== JSON.stringify(NO_FILTER);
  return (
    <Page tab="checks" foot={foot}>
      <h1 className="unseen">{words.title}</h1>
      {ownTables(review.snapshot).found.size === 0 && (
        <div className="tinted stack">
          <p className="words">{words.needsTables}</p>
          <div className="buttons">
            <Button look="small" onPress={() => act.show("structure")}>
              {words.toTables}
            </Button>
          </div>
        </div>
      )}
      <CheckFilters {...{ state, act, review }} />
      <p className={isNarrowed ? "small quiet" : "unseen"} role="status">
        {isNarrowed ? (findings.length === 0 ? words.noneShown : words.shown(findings.length)) : ""}
      </p>
      {showsAside ? (
        first && (
          <AsideRows {...{ review, actions }} findings={first.findings} onOpen={(at, from) => open(first, at, from)} />
        )
      ) : (
        <>
          {isAllAside && <p className="strong">{words.none}</p>}
          <Part title={words.inTheCell} groups={groups.filter(({ inTheCell }) => inTheCell)} onOpen={open} />
          <Part title={words.needsDecision} groups={groups.filter(({ inTheCell }) => !inTheCell)} onOpen={open} />
        </>
      )}
    </Page>
  );
}

interface PartProps extends GroupRowsProps {
  readonly title: string;
}

function Part({ title, groups, onOpen }: PartProps): JSX.Element | null {
  if (groups.length === 0) return null;
  return (
    <section className="stack" aria-label={title}>
      <div className="ends">
        <h2>{title}</h2>
        <span className="small quiet">{groups.reduce((sum, { findings }) => sum + findings.length, 0)}</span>
      </div>
      <GroupRows groups={groups} onOpen={onOpen} />
    </section>
  );
}
