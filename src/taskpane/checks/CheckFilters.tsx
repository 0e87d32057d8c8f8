import { useMemo, type JSX } from "react";
import type { CheckFilter } from "../../app/sessionState";
import { ownersIn } from "../actionLists";
import { FilterChoice } from "../frame/Choice";
import type { PlaceProps } from "../placeProps";
import { useTexts } from "../texts";
import { openFindings } from "./openFindings";

/** What the list of checks is narrowed by: words, an owner, a recommendation, errors alone, or to what was set aside. */
export function CheckFilters({ state, act, review }: Pick<PlaceProps, "state" | "act" | "review">): JSX.Element {
  const words = useTexts().pane.checks;
  const { checkFilter: filter } = state;
  const owners = useMemo(() => ownersIn(review), [review]);
  const refs = review.recommendations.map(({ recommendation }) => recommendation.ref);
  const errors = openFindings(review).filter(({ severity }) => severity === "error").length;
  const set = (change: Partial<CheckFilter>): void => act.narrow({ checkFilter: { ...filter, ...change } });
  return (
    <div className="buttons" role="group" aria-label={words.search}>
      <label className="inline-field search">
        <span className="small strong">{words.search}</span>
        <input
          type="search"
          className="filter grow"
          size={10}
          value={filter.text}
          onChange={(event) => set({ text: event.target.value })}
        />
      </label>
      <FilterChoice
        label={words.owner}
        value={filter.owner}
        all={words.owner}
        options={owners}
        onChoose={(owner) => set({ owner })}
      />
      <FilterChoice
        label={words.recommendation}
        value={filter.recommendation}
        all={words.recommendation}
        options={refs}
        onChoose={(recommendation) => set({ recommendation })}
      />
      {errors > 0 && !filter.setAside && (
        <button
          type="button"
          className="filter"
          aria-pressed={filter.errorsOnly}
          onClick={() => set({ errorsOnly: !filter.errorsOnly })}
        >
          {words.errors(errors)}
        </button>
      )}
      {review.setAside.size > 0 && (
        <button
          type="button"
          className="filter"
          aria-pressed={filter.setAside}
          onClick={() => set({ setAside: !filter.setAside, errorsOnly: false })}
        >
          {words.setAside(review.setAside.size)}
        </button>
      )}
    </div>
  );
}
