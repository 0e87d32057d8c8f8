// Runs a test file as Jest does, noting which test reaches which mutant, then once more for each mutant with those tests
// alone, in the same process: what takes seconds is loading the product, not running a test of it.
const { appendFileSync, existsSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { Trials, testsOf } = require("./trials.cjs");

const CIRCUS = join(__dirname, "../../node_modules/jest-circus/build");
const { default: runLikeJest } = require(join(CIRCUS, "runner.js"));
const folder = process.env.MUTANTS_FOLDER;

/** What another process has found already is not tried again. */
const isSettled = (id) => existsSync(join(folder, "settled", id));
const say = (line) => appendFileSync(process.env.MUTANTS_LOG, `${JSON.stringify(line)}\n`);

async function tryAll(trials) {
  const { mutants, slowest } = JSON.parse(readFileSync(process.env.MUTANTS_JOB, "utf8"));
  const mine = mutants.filter((id) => trials.reaches(id));
  say({ reached: mine, loaded: mine.filter((id) => trials.reachesInLoading(id)), slow: trials.leaveOut(slowest) });
  await each(mine, (id) => trials.put(id));
  // These are slower: everything is loaded anew for each.
  await each(
    mine.filter((id) => trials.reachesInLoading(id)),
    (id) => trials.putInLoading(id),
  );
}

async function each(mutants, put) {
  for (const id of mutants) {
    if (isSettled(id)) continue;
    say({ trying: id });
    const began = performance.now();
    const outcome = await put(id);
    if (outcome.fails) writeFileSync(join(folder, "settled", id), "");
    say({ tried: id, ms: performance.now() - began, ...outcome });
  }
}

/** Jest lets nothing be loaded between two tests. */
function loading(runtime, load) {
  runtime.enterTestCode();
  try {
    return load();
  } finally {
    runtime.leaveTestCode();
  }
}

module.exports = async (globalConfig, config, environment, runtime, testPath, send) => {
  const trials = new Trials(environment.global, () =>
    loading(runtime, () => {
      runtime.resetModules();
      runtime.requireModule(testPath);
    }),
  );
  environment.handleTestEvent = async (event, state) => {
    trials.notice(event, state);
    if (event.name !== "run_finish" || trials.isUnderWay) return;
    const broken = trials.brokenTests(state);
    if (broken.length > 0) return say({ broken });
    // It starts with a state of its own, which replaces that of the run.
    trials.circus = loading(runtime, () => runtime.requireInternalModule(join(CIRCUS, "index.js")));
    trials.circus.setState(state);
    const { rootDescribeBlock } = state;
    await tryAll(trials);
    Object.assign(state, { rootDescribeBlock });
    for (const test of testsOf(state)) Object.assign(test, { errors: [], status: "done" });
  };
  return runLikeJest(globalConfig, config, environment, runtime, testPath, send);
};
