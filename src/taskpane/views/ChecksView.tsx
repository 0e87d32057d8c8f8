import { memo, useMemo, useState, type JSX } from "react";
import type { Finding, FindingCode, Severity } from "../../core/findings/finding";
import type { Action } from "../../core/plan/actionPlan";
import { cellAddress, type CellPlace } from "../../core/snapshot/address";
import { useTexts } from "../texts";
import { Choice } from "./Choice";
import { LongList } from "./LongList";
import { Opening } from "./Opening";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

interface ChecksProps {
  readonly findings: readonly Finding[];
  /** The actions of the plan, whose references stand before their findings. */
  readonly actions: readonly Action[];
  readonly onGoTo: (place: CellPlace) => void;
}

/** Findings by severity and kind; each leads to its cell. */
export const ChecksView = memo(function ChecksView({ findings, actions, onGoTo }: ChecksProps): JSX.Element {
  const { pane } = useTexts();
  const words = pane.checks;
  const [shown, setShown] = useState<Severity | "all">("all");
  const ids: Ids = useMemo(() => new Map(actions.map(({ key, id }) => [key, id])), [actions]);
  const kinds = useMemo(
    () => kindsOf(findings.filter((finding) => shown === "all" || finding.severity === shown)),
    [findings, shown],
  );
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  if (findings.length === 0)
    return (
      <>
        <p className="heading">{words.none}</p>
        <p className="text">{words.noneNext}</p>
      </>
    );
  const options = [
    { value: "all" as const, text: words.all },
    ...SEVERITIES.map((severity) => ({ value: severity, text: words.severities[severity] })),
  ];
  return (
    <>
      <h2 className="unseen">{words.title}</h2>
      <p className="text" role="status">
        {words.summary({ error: count("error"), warning: count("warning"), note: count("note") })}
      </p>
      <Choice inline label={words.filter} value={shown} options={options} onChoose={setShown} />
      <ul className="list">
        {kinds.map((kind) => (
          <li key={`${kind.severity} ${kind.code}`}>
            <Kind {...kind} ids={ids} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
    </>
  );
});

interface FindingKind {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Findings of one code and severity together, errors first, in the order of the rule book. */
function kindsOf(findings: readonly Finding[]): readonly FindingKind[] {
  const kinds = new Map<string, { code: FindingCode; severity: Severity; findings: Finding[] }>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`;
    const kind = kinds.get(key) ?? { code: finding.code, severity: finding.severity, findings: [] };
    kind.findings.push(finding);
    kinds.set(key, kind);
  }
  return [...kinds.values()].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

type Ids = ReadonlyMap<string, string | null>;
interface KindProps extends FindingKind {
  readonly ids: Ids;
  readonly onGoTo: (place: CellPlace) => void;
}

function Kind({ code, severity, findings, ids, onGoTo }: KindProps): JSX.Element {
  const texts = useTexts();
  const words = texts.pane.checks;
  const kind = words.ofKind(texts.findingKind(code), findings.length);
  return (
    <Opening
      className="opening"
      summaryClassName="summary"
      open={severity === "error" && findings.length <= 5}
      summary={
        <span className="hanging">
          <strong>{words.severities[severity]}</strong>: {kind}
        </span>
      }
    >
      {() => (
        <LongList label={kind} items={findings} keyOf={(_, index) => String(index)}>
          {(finding) => (
            <>
              <span className="words">
                <strong>{ids.get(finding.actionKey ?? "")}</strong> {texts.finding(finding)}
              </span>
              <Where place={finding.place} onGoTo={onGoTo} />
            </>
          )}
        </LongList>
      )}
    </Opening>
  );
}

function Where({ place, onGoTo }: { readonly place: CellPlace | null } & Pick<ChecksProps, "onGoTo">): JSX.Element {
  const words = useTexts().pane.checks;
  if (!place) return <span className="quiet">{words.wholePlan}</span>;
  const name = `${place.sheet}!${cellAddress(place.row, place.column)}`;
  return (
    <button type="button" className="link" onClick={() => onGoTo(place)}>
      {words.goTo(name)}
    </button>
  );
}
