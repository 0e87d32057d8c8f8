import { inSlices } from "../../src/app/inSlices";
import type { Work } from "../../src/core/steps/work";

/** A hundred steps of ten milliseconds each, on a clock that the work itself moves. */
function hundredSteps() {
  const clock = { ms: 0, rests: 0, steps: 0 };
  function* work(): Work<string> {
    for (; clock.steps < 100; clock.steps++) {
      clock.ms += 10;
      yield clock.steps / 100;
    }
    return "done";
  }
  const rest = (): Promise<void> => {
    clock.rests++;
    return Promise.resolve();
  };
  return { clock, work: work(), pace: { now: () => clock.ms, rest } };
}

describe("Long work in the pane", () => {
  test("rests at least every thirty milliseconds and not after every step, and comes to its end", async () => {
    const { clock, work, pace } = hundredSteps();
    expect(await inSlices(work, pace, { report: () => undefined })).toEqual({ ok: true, value: "done" });
    expect(clock.rests).toBeGreaterThanOrEqual(33);
    expect(clock.rests).toBeLessThan(50);
  });

  test("says how far it is, in steps that can be seen", async () => {
    const { work, pace } = hundredSteps();
    const told: number[] = [];
    await inSlices(work, pace, { report: (done) => told.push(done) });
    expect(told.length).toBeGreaterThan(10);
    expect(told.length).toBeLessThanOrEqual(26);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  test("does not take another step once it is stopped, and says that it was", async () => {
    const { clock, work, pace } = hundredSteps();
    const signal = { aborted: false };
    const stopAfterFirst = { ...pace, rest: () => Promise.resolve(void (signal.aborted = true)) };
    const outcome = await inSlices(work, stopAfterFirst, { report: () => undefined, signal });
    expect(outcome).toMatchObject({ ok: false, failure: { code: "stopped" } });
    expect(clock.steps).toBeLessThan(5);
    expect(work.next()).toEqual({ done: true, value: undefined });
  });
});
