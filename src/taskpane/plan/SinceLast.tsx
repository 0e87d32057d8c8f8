import { useMemo, type JSX } from "react";
import { sinceLastPaper } from "../../core/history/sinceLastPaper";
import type { PaneSinceWords } from "../../core/words/en/paneSince";
import type { PlaceProps } from "../placeProps";
import { useTexts } from "../texts";

/** What was completed, became overdue and changed its rating since the paper before, beside the next meeting. */
export function SinceLast({ review, words }: PlaceProps & { readonly words: PaneSinceWords }): JSX.Element {
  const { day, rating } = useTexts();
  const since = useMemo(() => sinceLastPaper(review), [review]);
  if (!since) return <></>;
  const moved = words.moved(since, rating);
  return (
    <p className="small words">
      <span className="quiet">{words.since(day(since.asAt), since.isReceived)}</span>{" "}
      {moved.length === 0 ? words.nothing : moved.join(" · ")}
    </p>
  );
}
