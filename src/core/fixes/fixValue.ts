import type { IntendedValue } from "../findings/finding";
import type { Rating } from "../rate/rating";

/** What a cell may be given: a value that was meant, a colour, or nothing; or our tables are put right as a whole. */
export type FixValue =
  | Exclude<IntendedValue, { readonly kind: "anyOf" }>
  | { readonly kind: "empty" }
  | { readonly kind: "rating"; readonly rating: Rating }
  | { readonly kind: "mended" };
