import { useState, type JSX } from "react";
import type { ActionUpdate } from "../../core/proposals/proposeUpdate";
import type { ActionPlan } from "../../core/plan/actionPlan";
import type { PaneReturnsWords } from "../../core/words/en/paneReturns";
import { Button } from "../frame/Button";
import { Unfolding } from "../frame/Unfolding";
import { useTexts } from "../texts";

/** Of more actions so many are drawn at first, and so many more each time, so that the pane answers at once. */
const AT_ONCE = 40;

interface TakenProps {
  readonly taken: readonly ActionUpdate[];
  readonly plan: Pick<ActionPlan, "actions" | "language">;
  readonly words: PaneReturnsWords;
}

/** For how many actions there is news; it opens into what will be written for each, and who said so. */
export function TakenList({ taken, plan, words }: TakenProps): JSX.Element {
  const { pane } = useTexts();
  const [shown, setShown] = useState(AT_ONCE);
  if (taken.length === 0) return <p>{words.taken(0)}</p>;
  const ids = new Map(plan.actions.map(({ key, id }) => [key, id]));
  return (
    <Unfolding title={words.taken(taken.length)}>
      <ul className="stack">
        {taken.slice(0, shown).map((update) => (
          <li key={update.key} className="small words">
            <span className="strong">{ids.get(update.key) ?? pane.overview.withoutId}</span>{" "}
            <TakenCells {...{ update, words }} /> <span className="quiet">({update.by})</span>
          </li>
        ))}
      </ul>
      {taken.length > shown && (
        <Button look="small" onPress={() => setShown(shown + AT_ONCE)}>
          {pane.checks.more(taken.length - shown)}
        </Button>
      )}
    </Unfolding>
  );
}

/** Column and value of each cell. */
function TakenCells({
  update,
  words,
}: {
  readonly update: ActionUpdate;
  readonly words: PaneReturnsWords;
}): JSX.Element {
  const { day, statuses } = useTexts();
  const { status, percent, newDay, why, words: happened, evidence } = update;
  const cells = {
    status: status && statuses[status],
    percent: percent === undefined ? undefined : String(percent),
    newDay: newDay && day(newDay),
    why,
    words: happened,
    evidence,
  };
  const parts = Object.entries(cells).flatMap(([column, value]) =>
    value === undefined ? [] : [`${words.columns[column as keyof typeof cells]}: ${value}`],
  );
  return <span>{parts.join(" · ")}</span>;
}
