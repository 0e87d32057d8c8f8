import { mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Finding } from "../../core/findings/finding";
import type { RatedAction } from "../../core/rate/rating";
import { useStyles } from "../styles";
import { useTexts } from "../texts";
import { RatingChip } from "./RatingChip";

interface SelectedActionProps {
  readonly selected: RatedAction | null;
  readonly findings: readonly Finding[];
  /** Says what a selection would show, as long as nothing is selected. */
  readonly hints: boolean;
}

/** The action whose row is selected in the sheet: its rating, why, and what somebody must look at. */
export function SelectedAction({ selected, findings, hints }: SelectedActionProps): JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const words = texts.pane.overview;
  const own = selected ? findings.filter((finding) => finding.actionKey === selected.action.key) : [];
  return (
    <section
      className={selected ? mergeClasses(styles.card, styles.asking) : hints ? styles.stack : styles.unseen}
      aria-label={words.selectedTitle}
      aria-live="polite"
    >
      {!selected && hints && <p className={styles.quiet}>{words.selectedNothing}</p>}
      {selected && (
        <>
          <div className={styles.row}>
            <span>
              {words.selectedTitle}: <strong>{selected.action.id ?? words.withoutId}</strong>
            </span>
            <RatingChip rating={selected.rating} />
          </div>
          <p className={styles.text}>
            {texts.reason(selected.reason)}
            {selected.rule ? ` (${selected.rule})` : ""}
          </p>
          {own.length === 0 && <p className={styles.quiet}>{words.selectedNoFindings}</p>}
          {own.length > 0 && (
            <ul className={styles.lines}>
              {own.map((finding) => (
                <li key={finding.code}>
                  {texts.pane.checks.severities[finding.severity]}: {texts.finding(finding)}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
