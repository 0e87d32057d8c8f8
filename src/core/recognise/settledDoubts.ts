import { foldText } from "../text/normalise";
import type { Correction, Doubt } from "./recognition";

/** The doubts without those that the user has answered, and without the answered colours and texts of the others (T11). */
export const unsettled = (doubts: readonly Doubt[], corrections: readonly Correction[]): readonly Doubt[] =>
  corrections.length === 0 ? doubts : doubts.flatMap((doubt) => SETTLED_BY[doubt.code](doubt, corrections) ?? []);

type Left = (doubt: Doubt, corrections: readonly Correction[]) => Doubt | null;

/** A doubt goes as a whole once a correction of this kind stands for its table and column. */
const asWhole =
  (kind: "table" | "column" | "dates"): Left =>
  (doubt, corrections) =>
    corrections.some(
      (one) =>
        one.kind === kind && one.tableKey === doubt.tableKey && (one.kind === "table" || one.column === doubt.column),
    )
      ? null
      : doubt;

/** A doubt about several colours or texts keeps those that nobody has answered. */
const bySample =
  (answered: (sample: string, corrections: readonly Correction[]) => boolean): Left =>
  (doubt, corrections) => {
    const samples = doubt.samples.filter((sample) => !answered(sample, corrections));
    return samples.length === 0 ? null : { ...doubt, samples };
  };

const SETTLED_BY: Readonly<Record<Doubt["code"], Left>> = {
  "column-role": asWhole("column"),
  "table-kind": asWhole("table"),
  "hidden-table": asWhole("table"),
  "date-order": asWhole("dates"),
  "colour-key": bySample((fill, corrections) =>
    corrections.some((one) => one.kind === "colour" && one.fill.toUpperCase() === fill.toUpperCase()),
  ),
  "owner-kind": bySample((text, corrections) =>
    corrections.some((one) => one.kind === "owner" && foldText(one.text) === foldText(text)),
  ),
  "owner-spelling": bySample((text, corrections) =>
    corrections.some((one) => one.kind === "spelling" && foldText(one.text) === foldText(text)),
  ),
};
