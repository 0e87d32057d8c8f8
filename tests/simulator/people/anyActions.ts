import fc from "fast-check";
import { ACTION_KINDS, type ActionKind, type PersonAction } from "./personActions";

/**
 * Random sequences of what people do in Excel. Every text that is typed is told from all others by its number:
 * "typed 3 ..." is that of the fourth action. `kinds` leaves some things out.
 */
export const anyActions = (
  longest: number,
  kinds: readonly ActionKind[] = ACTION_KINDS,
): fc.Arbitrary<readonly PersonAction[]> =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        sheet: fc.nat(9),
        row: fc.nat(60),
        column: fc.nat(30),
        other: fc.nat(30),
        word: fc.constantFrom("by hand", "nodyn", "check with Ann", "à vérifier"),
      }),
      { minLength: 1, maxLength: longest },
    )
    .map((actions) =>
      actions.map(({ word, ...action }, index) => ({ ...action, text: `typed ${String(index)} ${word}` })),
    );
