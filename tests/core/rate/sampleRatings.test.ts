import { proposeStructure } from "../../../src/core/proposals/propose";
import { simulate } from "../../../src/core/changes/simulate";
import { review } from "../../../src/core/review";
import { english } from "../../../src/core/words/english";
import { snapshotOfFile } from "../../snapshots/snapshotOf";
import { AS_OF } from "./actionFixture";

const options = { asOf: AS_OF, fallbackDay: AS_OF, corrections: [] };

test("the sample's actions have the same ratings from the council's sheets and from our tables (R11)", () => {
  const before = review(snapshotOfFile("samples/brynmor-plan.xlsx"), options);
  const after = review(simulate(before.snapshot, proposeStructure({ ...before, words: english })), options);
  const said = ({ rated }: typeof before): readonly string[] =>
    rated.map(({ action, rating, reason }) => `${action.id ?? ""} ${rating}: ${english.ratings.reason(reason)}`);
  expect(said(before).length).toBeGreaterThan(30);
  expect(said(after)).toEqual(said(before));
});
