import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { Finding, FindingCode, Severity } from "../../core/findings/finding";
import type { Action } from "../../core/plan/actionPlan";
import { cellAddress, type CellPlace } from "../../core/snapshot/address";
import { useStyles } from "../styles";
import { useTexts } from "../texts";
import { Choice } from "./Choice";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
/** So many findings of a kind are shown at first, so that the pane answers at once on a large plan. */
const FIRST = 20;

interface ChecksProps {
  readonly findings: readonly Finding[];
  /** The actions of the plan, whose references stand before their findings. */
  readonly actions: readonly Action[];
  readonly onGoTo: (place: CellPlace) => void;
}

/** Findings by severity and kind; each leads to its cell. */
export function ChecksView({ findings, actions, onGoTo }: ChecksProps): JSX.Element {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.checks;
  const [shown, setShown] = useState<Severity | "all">("all");
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  if (findings.length === 0)
    return (
      <>
        <p className={styles.heading}>{words.none}</p>
        <p className={styles.text}>{words.noneNext}</p>
      </>
    );
  const ids: Ids = new Map(actions.map(({ key, id }) => [key, id]));
  const options = [
    { value: "all" as const, text: words.all },
    ...SEVERITIES.map((severity) => ({ value: severity, text: words.severities[severity] })),
  ];
  const kinds = kindsOf(findings.filter((finding) => shown === "all" || finding.severity === shown));
  return (
    <>
      <h2 className={styles.unseen}>{words.title}</h2>
      <p className={styles.text} role="status">
        {words.summary({ error: count("error"), warning: count("warning"), note: count("note") })}
      </p>
      <Choice label={words.filter} value={shown} options={options} onChoose={setShown} />
      <ul className={styles.list}>
        {kinds.map((kind) => (
          <li key={`${kind.severity} ${kind.code}`}>
            <Kind {...kind} ids={ids} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
    </>
  );
}

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
  const styles = useStyles();
  const texts = useTexts();
  const words = texts.pane.checks;
  const [limit, setLimit] = useState(FIRST);
  const left = findings.length - limit;
  return (
    <details className={styles.opening} open={severity === "error" && findings.length <= 5}>
      <summary className={styles.summary}>
        <strong>{words.severities[severity]}</strong>: {words.ofKind(texts.findingKind(code), findings.length)}
      </summary>
      <ul className={styles.list}>
        {findings.slice(0, limit).map((finding, index) => (
          <li key={index} className={styles.tight}>
            <span className={styles.words}>
              <strong>{ids.get(finding.actionKey ?? "")}</strong> {texts.finding(finding)}
            </span>
            <Where place={finding.place} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setLimit(limit + FIRST * 5)}>
          {words.more(Math.min(left, FIRST * 5))}
        </Button>
      )}
    </details>
  );
}

function Where({ place, onGoTo }: { readonly place: CellPlace | null } & Pick<ChecksProps, "onGoTo">): JSX.Element {
  const styles = useStyles();
  const words = useTexts().pane.checks;
  if (!place) return <span className={styles.quiet}>{words.wholePlan}</span>;
  const name = `${place.sheet}!${cellAddress(place.row, place.column)}`;
  return (
    <button type="button" className={styles.link} onClick={() => onGoTo(place)}>
      {words.goTo(name)}
    </button>
  );
}
