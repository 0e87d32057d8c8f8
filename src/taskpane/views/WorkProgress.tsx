import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import type { WorkUnderWay } from "../../app/sessionState";
import { useTexts } from "../texts";

/** Long work: its step in words, how far it is, and Stop. */
export function WorkProgress({
  work,
  onStop,
}: {
  readonly work: WorkUnderWay;
  readonly onStop: () => void;
}): JSX.Element {
  const words = useTexts().pane.work;
  const step = work.stopping ? words.stopping : `${words.steps[work.step]}: ${words.phases[work.phase]}`;
  return (
    <div className="grow tight">
      <div className="row">
        <span role="status" className="grow">
          {step}
        </span>
        {work.total > 0 && <span>{words.progress(Math.floor((100 * work.done) / work.total))}</span>}
        <Button size="small" disabled={work.stopping} onClick={onStop}>
          {words.stop}
        </Button>
      </div>
      <progress
        className="progress"
        aria-label={step}
        {...(work.total > 0 ? { max: work.total, value: work.done } : {})}
      />
    </div>
  );
}
