import { anyStory, play } from "./returns/story";
import { testSeeds } from "./seeds";

/** With what went wrong there. */
const ONCE_FAILED: readonly number[] = [
  110, // One said 0 per cent and another that it is complete: 100 was written over it, or not, by the order.
  111, // "Evidence 2" was not written, because "evidence 28" stood there.
  118, // One said 40 per cent again and another that it is complete: the 40 was gone without a word.
];

jest.setTimeout(300_000);

describe("Whatever comes back and in whichever order: the same plan or a conflict that is said, and nothing typed is lost", () => {
  testSeeds({ stories: anyStory, play, onceFailed: ONCE_FAILED, seconds: 16, from: 100 });
});
