import { testSeeds } from "./seeds";
import { anyStory, play } from "./steps/story";

/** With what went wrong there. */
const ONCE_FAILED: readonly number[] = [
  529, // The sheets went over to Welsh, and what somebody had typed over a formula was gone.
  810, // All was taken back, and the history went with a heading that somebody had changed.
  9006, // The tables were brought up to date, and what somebody had typed as the as-at day was gone.
];

jest.setTimeout(300_000);

describe("Whatever is pressed in the pane, and whatever a co-author does before and between its requests, nothing typed is lost", () => {
  testSeeds({ stories: anyStory, play, onceFailed: ONCE_FAILED, seconds: 16, from: 500 });
});
