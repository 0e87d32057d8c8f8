import type { Review } from "../../core/review";
import type { SourceField } from "../../core/tables/sourceRecords";
import { writtenValue } from "../../core/plan/writtenValue";
import { useTexts } from "../texts";

/** What a cell said, says or would say, in the words of the pane. */
export function useSourceText({ snapshot }: Review): (field: SourceField, value: string) => string {
  const { pane, day, statuses } = useTexts();
  return (field, value) => {
    const sourceText = writtenValue(field, value, snapshot.dateSystem);
    if (sourceText.kind === "day") return day(sourceText.day);
    if (sourceText.kind === "status") return statuses[sourceText.status];
    return sourceText.words === "" ? pane.checks.empty : sourceText.words;
  };
}
