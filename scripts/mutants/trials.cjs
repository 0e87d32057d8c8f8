// One test file and its mutants: which test reaches which, and what becomes of the tests when a mutant is switched on.

/** Outside a test: while the file and the product are loaded, and in what runs before or after all tests. */
const LOADING = "loading";
const AROUND = "around the tests";

const testsBelow = (block) => block.children.flatMap((child) => (child.type === "test" ? [child] : testsBelow(child)));
const testsOf = ({ rootDescribeBlock }) => testsBelow(rootDescribeBlock);
exports.testsOf = testsOf;

/** The product remembers what it worked out in WeakMaps; a mutant must not meet what was worked out without it. */
function forgettable(global) {
  let age = 0;
  const { WeakMap } = global;
  global.WeakMap = class extends WeakMap {
    #age = age;
    #now = new WeakMap();
    #current() {
      if (this.#age !== age) [this.#age, this.#now] = [age, new WeakMap()];
      return this.#now;
    }
    get = (key) => this.#current().get(key);
    has = (key) => this.#current().has(key);
    delete = (key) => this.#current().delete(key);
    set = (key, value) => (this.#current().set(key, value), this);
  };
  return () => age++;
}

exports.Trials = class {
  isUnderWay = false;
  /** Jest's own runner of tests, as the tests have it. */
  circus;
  #global;
  #load;
  #forget;
  #names = new Map();
  #modes = new Map();
  #killers = new Map();
  #failed = null;
  #isAfterLoading = false;

  constructor(global, load) {
    this.#load = load;
    this.#global = global;
    global.__stryker__ = { activeMutant: null, currentTestId: LOADING, mutantCoverage: { static: {}, perTest: {} } };
    this.#forget = forgettable(global);
  }

  get #stryker() {
    return this.#global.__stryker__;
  }

  /** Called with every event of the run: the first run is watched, in every later one the first failure ends it. */
  notice(event, state) {
    if (!this.isUnderWay && event.name === "run_start") this.#number(state);
    if (event.name === "run_start" || event.name === "test_done") this.#stryker.currentTestId = AROUND;
    if (event.name === "test_start") this.#stryker.currentTestId = this.#names.get(event.test);
    if (!this.isUnderWay || event.name !== "test_done" || event.test.errors.length === 0) return;
    this.#failed ??= event.test;
    for (const test of testsOf(state)) test.mode = "skip";
  }

  #number(state) {
    this.#names = new Map(testsOf(state).map((test, index) => [test, `test ${index}`]));
    this.#modes = new Map(testsOf(state).map((test) => [this.#names.get(test), test.mode]));
  }

  brokenTests(state) {
    this.isUnderWay = true;
    this.reached = structuredClone(this.#stryker.mutantCoverage.perTest);
    this.lasted = new Map(testsOf(state).map((test) => [this.#names.get(test), test.duration ?? 0]));
    return testsOf(state)
      .filter((test) => test.errors.length > 0)
      .map(({ name }) => name);
  }

  /** Tests that take longer than this are not put to mutants; says which. */
  leaveOut(slowest) {
    const slow = [...this.#names].filter(([, name]) => this.lasted.get(name) > slowest);
    for (const [, name] of slow) this.#modes.set(name, "skip");
    return slow.map(([test]) => test.name);
  }

  reaches = (id) => Object.values(this.reached).some((mutants) => id in mutants);
  reachesInLoading = (id) => id in (this.reached[LOADING] ?? {});

  #testsThatReach(id) {
    const all = [...this.#modes].filter(([, mode]) => mode !== "skip" && mode !== "todo").map(([name]) => name);
    if (this.reachesInLoading(id) || id in (this.reached[AROUND] ?? {})) return all;
    return all.filter((name) => id in (this.reached[name] ?? {}));
  }

  /** A mutant fails when a test that passes without it does not pass with it. Nothing is loaded anew for it here. */
  async put(id) {
    const tests = this.#testsThatReach(id).filter(
      (name) => !this.reachesInLoading(id) || id in (this.reached[name] ?? {}),
    );
    if (tests.length === 0) return { fails: false };
    if (this.#isAfterLoading) await this.#loadAnew(null);
    const likely = this.#killers.get(id.replace(/\d$/, ""));
    if (likely !== undefined && tests.includes(likely)) {
      const outcome = await this.#putAndLookAgain(id, [likely]);
      if (outcome.fails) return outcome;
    }
    return this.#putAndLookAgain(id, tests);
  }

  async #putAndLookAgain(id, tests) {
    const outcome = await this.#run(id, tests);
    if (!outcome.fails || outcome.endless) return outcome;
    const killer = outcome.test;
    this.#killers.set(id.replace(/\d$/, ""), killer);
    if (!(await this.#run(null, [killer])).fails) return outcome;
    // Something was left behind: loaded anew, nothing is.
    await this.#loadAnew(null);
    return this.#run(id, tests);
  }

  /** With the mutant switched on while everything is loaded. */
  async putInLoading(id) {
    const tests = this.#testsThatReach(id);
    if (tests.length === 0) return { fails: false };
    this.#aim(id);
    try {
      await this.#loadAnew(id);
    } catch {
      return { fails: true, by: "loading" };
    }
    return this.#run(id, tests);
  }

  async #loadAnew(id) {
    // The tests are added to the state that the run began with, whose root is an empty one again.
    const { getState, setState, resetState } = this.circus;
    const state = getState();
    resetState();
    const { rootDescribeBlock } = getState();
    setState(Object.assign(state, { rootDescribeBlock, currentDescribeBlock: rootDescribeBlock, hasStarted: false }));
    this.#isAfterLoading = id !== null;
    this.#stryker.activeMutant = id;
    this.#stryker.currentTestId = AROUND;
    this.#load();
    this.#names = new Map([...testsOf(getState())].map((test, index) => [test, `test ${index}`]));
  }

  #aim(id) {
    const reaching = Object.values(this.reached).map((mutants) => mutants[id] ?? 0);
    Object.assign(this.#stryker, {
      activeMutant: id,
      hitCount: 0,
      // A loop that a mutant makes endless ends here; the tests that pass come nowhere near.
      hitLimit: 1000 + 100 * reaching.reduce((sum, hits) => sum + hits, 0),
    });
  }

  async #run(id, tests) {
    const { getState, run } = this.circus;
    const chosen = new Set(tests);
    for (const [test, name] of this.#names) {
      Object.assign(test, { errors: [], status: null, mode: chosen.has(name) ? this.#modes.get(name) : "skip" });
    }
    getState().unhandledErrors.length = 0;
    this.#failed = null;
    this.#forget();
    this.#aim(id);
    await run();
    this.#stryker.activeMutant = null;
    const endless = id !== null && this.#stryker.hitCount > this.#stryker.hitLimit;
    if (this.#failed) return { fails: true, endless, by: this.#failed.name, test: this.#names.get(this.#failed) };
    return getState().unhandledErrors.length > 0
      ? { fails: true, endless, by: "after the tests" }
      : { fails: endless, endless };
  }
};
