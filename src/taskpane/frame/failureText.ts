import { placesText } from "../../app/placesText";
import { waitingEntry, type SessionState } from "../../app/sessionState";
import type { DoneBefore } from "../../app/workbookPort";
import type { FailureSentence } from "../../core/words/en/files";
import type { FailuresWords, PartDone } from "../../core/words/en/failures";

/** What Excel refused; said otherwise where part of the work was done before, or a step was gone half way. */
export function failureText(
  words: FailuresWords,
  { failure, journal }: Pick<SessionState, "failure" | "journal">,
): FailureSentence | null {
  if (!failure) return null;
  const { at } = failure;
  const { code, where, usedBy, after } = failure.failure;
  const isGoing = waitingEntry(journal)?.state === "takingBack";
  if ((code === "half-written" && at === "takingBack") || (code === "interrupted" && isGoing))
    return words.halfBack(where);
  return after ? words.excelAfter(partDone(after, words))[code](where, usedBy) : words.excel[code](where, usedBy);
}

function partDone(after: DoneBefore, words: FailuresWords): PartDone {
  switch (after.done) {
    case "laterStepsBack":
      return words.laterStepsBack(after.steps, placesText(after.left));
    case "remainderBack":
      return words.remainderBack;
    case "stepDone":
      return words.stepDone;
  }
}
