import type { Review } from "../../core/review";
import type { SourceField } from "../../core/tables/sourceRecords";
import { saidValue } from "../../core/plan/sourceSaid";
import { useTexts } from "../texts";

/** What a cell said, says or would say, in the words of the pane. */
export function useSaid({ snapshot }: Review): (field: SourceField, value: string) => string {
  const { pane, day, statuses } = useTexts();
  return (field, value) => {
    const said = saidValue(field, value, snapshot.dateSystem);
    if (said.kind === "day") return day(said.day);
    if (said.kind === "status") return statuses[said.status];
    return said.words === "" ? pane.checks.empty : said.words;
  };
}
