import type { Review } from "../../core/review";
import { writtenValue } from "../../core/plan/writtenValue";
import type { RecordTable, TakenField } from "../../core/tables/sourceRecords";
import { useTexts } from "../texts";

type SourceText = (of: RecordTable | undefined, field: TakenField, value: string) => string;

/** What a cell said, says or would say, in the words of the pane. */
export function useSourceText({ snapshot }: Review): SourceText {
  const { pane, day, statuses, listed } = useTexts();
  return (of, field, value) => {
    const written = writtenValue(of, field, value, snapshot.dateSystem);
    switch (written.kind) {
      case "day":
        return day(written.day);
      case "status":
        return statuses[written.status];
      case "choice":
        return listed(written.list, written.code);
      case "reading":
        return written.day === null ? written.words : `${written.words} (${day(written.day)})`;
      case "words":
        return written.words === "" ? pane.checks.empty : written.words;
    }
  };
}
