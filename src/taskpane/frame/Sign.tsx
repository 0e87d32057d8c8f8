import type { JSX } from "react";
import type { Severity } from "../../core/findings/finding";
import { useTexts } from "../texts";
import { Icon } from "./Icon";

/** A severity: a shape of its own, and its word for those who do not see it. */
export function Sign({ severity, isNamed = true }: SignProps): JSX.Element {
  const { severities } = useTexts().pane;
  return (
    <span
      className={
        severity === "error" ? "sign sign-error" : severity === "warning" ? "sign sign-warning" : "sign sign-note"
      }
    >
      <Icon name={severity} />
      {isNamed && <span className="unseen">{severities[severity]}</span>}
    </span>
  );
}
interface SignProps {
  readonly severity: Severity;
  /** Not where the word is beside it. */
  readonly isNamed?: boolean;
}
