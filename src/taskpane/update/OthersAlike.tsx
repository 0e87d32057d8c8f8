import { useState, type JSX } from "react";
import type { RatedAction } from "../../core/rate/rating";
import type { PaneUpdateWords } from "../../core/words/en/paneUpdate";
import { titleOf } from "../actionLists";
import { Button } from "../frame/Button";
import { Unfolding } from "../frame/Unfolding";
import { useTexts } from "../texts";

/** Of more actions so many are drawn at first, and so many more each time, so that the pane answers at once. */
const AT_ONCE = 40;

interface OthersProps {
  readonly others: readonly RatedAction[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly words: PaneUpdateWords;
  readonly language: string;
}

/** The other open actions of the list, each to be chosen for the same update; those that came chosen stand first. */
export function OthersAlike({ others, chosen, onChoose, words, language }: OthersProps): JSX.Element | null {
  const texts = useTexts();
  const [atFirst] = useState(chosen);
  const [shown, setShown] = useState(AT_ONCE);
  if (others.length === 0) return null;
  const isFirst = (one: RatedAction): boolean => atFirst.has(one.action.key);
  const inOrder = [...others.filter(isFirst), ...others.filter((one) => !isFirst(one))];
  return (
    <Unfolding title={words.others(others.length)} isOpenAtFirst={atFirst.size > 0}>
      {inOrder.slice(0, Math.max(shown, atFirst.size)).map((one) => (
        <label key={one.action.key} className="tick-line">
          <input
            type="checkbox"
            className="tick"
            checked={chosen.has(one.action.key)}
            onChange={() => onChoose(toggled(chosen, one.action.key))}
          />
          <span lang={language}>{titleOf(one)}</span>
        </label>
      ))}
      {inOrder.length > shown && (
        <Button look="small" onPress={() => setShown(shown + AT_ONCE)}>
          {texts.pane.checks.more(inOrder.length - shown)}
        </Button>
      )}
    </Unfolding>
  );
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}
