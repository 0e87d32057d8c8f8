import type { JSX, ReactNode } from "react";
import { limitPlace } from "../../core/sheets/settingPlace";
import type { Policy } from "../../core/rate/limits";
import { limitOf } from "../../core/rate/limitBounds";
import type { Review } from "../../core/review";
import type { PlaceProps } from "../placeProps";
import { useTexts } from "../texts";
import { CellLink } from "./CellLink";

interface InputRowProps {
  readonly name: string;
  /** Null where there is none. */
  readonly value: ReactNode;
  readonly none: string;
  readonly children: JSX.Element | null;
}

/** One thing that a rating rests on: its name, its value, and the way to its cell. */
export function InputRow({ name, value, none, children }: InputRowProps): JSX.Element {
  return (
    <>
      <span className="quiet">{name}</span>
      <span className={value === null ? "quiet" : "strong words"}>{value ?? none}</span>
      <span className="figure">{children}</span>
    </>
  );
}

interface LimitRowProps {
  readonly limit: keyof Policy;
  readonly name: string;
  readonly review: Review;
  readonly act: PlaceProps["act"];
}

/** A limit of the rating rules that something was compared with. */
export function LimitRow({ limit, name, review, act }: LimitRowProps): JSX.Element {
  const texts = useTexts();
  const place = limitPlace(review.snapshot, limit);
  return (
    <InputRow name={name} value={`${String(review.policy[limit])} ${texts.unit(limitOf(limit).unit)}`} none="">
      {place ? <CellLink place={place} onGoTo={act.goTo} /> : null}
    </InputRow>
  );
}
