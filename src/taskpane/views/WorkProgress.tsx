import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import type { WorkUnderWay } from "../../app/sessionState";
import { useTexts } from "../texts";

/**
 * Long work: its step in words, how far it is, and Stop. The place for the words always stands, as `Said` does; a look,
 * which follows every edit, is not told aloud.
 */
export function WorkProgress({ work, onStop }: ProgressProps): JSX.Element {
  const words = useTexts().pane.work;
  const step = !work ? "" : work.stopping ? words.stopping : `${words.steps[work.step]}: ${words.phases[work.phase]}`;
  return (
    <div className={work ? "grow tight" : "unseen"}>
      <div className="row">
        <span aria-live={work?.step === "looking" ? "off" : "polite"} className="grow">
          {step}
        </span>
        {work && work.total > 0 && <span>{words.progress(Math.floor((100 * work.done) / work.total))}</span>}
        {work && (
          <Button size="small" disabled={work.stopping} onClick={onStop}>
            {words.stop}
          </Button>
        )}
      </div>
      {work && (
        <progress
          className="progress"
          aria-label={step}
          {...(work.total > 0 ? { max: work.total, value: work.done } : {})}
        />
      )}
    </div>
  );
}
interface ProgressProps {
  readonly work: WorkUnderWay | null;
  readonly onStop: () => void;
}
