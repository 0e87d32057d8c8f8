/* eslint-disable jest/no-export -- several properties share their tests */
import fc from "fast-check";

interface Played<Story> {
  readonly stories: fc.Arbitrary<Story>;
  /** Plays a story and throws what must not happen; gives what it says of itself, told with SOAK_TELL. */
  readonly play: (story: Story) => Promise<unknown>;
  /** Every seed that ever failed: they come first, for good. A seed that fails is written down there. */
  readonly onceFailed: readonly number[];
  /** Half of the seconds go to the same stories in every run, so that a run says something of the change it is about. */
  readonly seconds: number;
  readonly from: number;
}

const { env } = process;
/** `npm run soak -- NAME --seeds N` sets how many, from which one, and that all are tried. */
const SEEDS = Number(env.SOAK_SEEDS ?? "0");
/** The other half goes to stories that nobody has played; their first seed is printed, and SOAK_FROM plays them again. */
const FRESH = SEEDS > 0 ? null : 1_000_000 + Math.floor(Math.random() * 1_000_000_000);

/** The tests of a property that is played by seeds: each that once failed, then as many as there is time for. */
export function testSeeds<Story>(played: Played<Story>): void {
  for (const seed of played.onceFailed)
    test(`seed ${String(seed)}, which once failed`, async () => {
      expect(await failureOf(seed, played)).toBeNull();
    });

  const from = Number(env.SOAK_FROM ?? played.from);
  const starts = FRESH === null ? [from] : [from, FRESH];
  const budget = Number(env.SOAK_SECONDS ?? played.seconds) / starts.length;
  test.each(starts)(
    "sequences from seed %i",
    async (start) => {
      expect(await failuresFrom(start, budget, played)).toEqual([]);
    },
    86_400_000,
  );
}

/** Plays the story of a seed; what went wrong, with what led to it, or null. Shrinking takes minutes: asked for only. */
async function failureOf<Story>(seed: number, { stories, play }: Played<Story>): Promise<string | null> {
  const property = fc.asyncProperty(stories, async (story) => {
    const said = await play(story);
    if (env.SOAK_TELL !== undefined) process.stderr.write(`seed ${String(seed)}: ${JSON.stringify(said, null, 1)}\n`);
  });
  const found = await fc.check(property, { seed, numRuns: 1, endOnFailure: env.SOAK_SHRINK === undefined });
  if (!found.failed) return null;
  const why = found.errorInstance;
  return `seed ${String(seed)}: ${why instanceof Error ? why.message : String(why)}`;
}

/** The seeds that fail, from one on: so many of them, or as many as there is time for until one fails. */
async function failuresFrom<Story>(from: number, budget: number, played: Played<Story>): Promise<readonly string[]> {
  const started = Date.now();
  const failures: string[] = [];
  let tried = 0;
  const seconds = (): number => (Date.now() - started) / 1000;
  while (SEEDS > 0 ? tried < SEEDS : seconds() < budget && failures.length === 0) {
    const seed = from + tried;
    tried += 1;
    const failure = await failureOf(seed, played);
    if (failure === null) continue;
    failures.push(`seed ${String(seed)}`);
    process.stderr.write(`${failure}\n\n`);
  }
  process.stderr.write(
    `${String(tried)} seeds from ${String(from)}, ${seconds().toFixed(0)} seconds, ${String(failures.length)} failures\n`,
  );
  return failures;
}
