import type { JSX } from "react";
import type { SchoolFilter } from "../../app/sessionState";
import type { Rung } from "../../core/plan/schoolRecords";
import type { Rating } from "../../core/rate/rating";
import type { Phase } from "../../core/read/schoolWords";
import type { SchoolPosition } from "../../core/schools/position";
import { FilterChoice } from "../frame/Choice";
import { useTexts } from "../texts";
import { choicesOf, FILTERS, isNarrowed } from "./schoolLists";
import type { SchoolsProps } from "./schoolsProps";

/** What the list of schools is narrowed to: a phase, a position, a rating, a step of the ladder. */
export function SchoolFilters({
  words,
  state,
  act,
  review,
  shown,
}: SchoolsProps & { readonly shown: number }): JSX.Element {
  const texts = useTexts();
  const { schoolFilter: filter } = state;
  const stated = (name: keyof SchoolFilter, code: string): string => {
    if (code === "") return name === "step" ? words.filters.noStep : words.filters.unknown;
    if (name === "phase") return texts.ofSchools.phases[code as Phase];
    if (name === "position") return words.positions[code as SchoolPosition];
    return name === "rating" ? texts.rating(code as Rating) : texts.ofSchools.rungs[code as Rung];
  };
  return (
    <div className="buttons" role="group" aria-label={words.filters.label}>
      {FILTERS.map((name) => {
        const codes = choicesOf(review.schools, name);
        const chosen = filter[name];
        return (
          <FilterChoice
            key={name}
            label={words.filters[name]}
            value={chosen === null ? null : stated(name, chosen)}
            all={words.filters[name]}
            options={codes.map((code) => stated(name, code))}
            onChoose={(text) => {
              const code = text === null ? null : (codes.find((one) => stated(name, one) === text) ?? null);
              act.narrow({ schoolFilter: { ...filter, [name]: code } });
            }}
          />
        );
      })}
      <span className="small quiet" role="status">
        {isNarrowed(filter) ? words.filters.shown(shown) : ""}
      </span>
    </div>
  );
}
