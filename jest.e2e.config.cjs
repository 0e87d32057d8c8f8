const base = require("./jest.config.cjs");
const { "\\.m?[jt]sx?$": swc } = base.transform;

/** The tests that drive the preview in a real browser: one server and one browser for all. @type {import("jest").Config} */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/tests/e2e/**/*.e2e.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  // Scripts of the project are ES modules and stay what they are.
  transform: { "\\.([jt]sx?)$": swc },
  globalSetup: "<rootDir>/tests/e2e/setup.mjs",
  globalTeardown: "<rootDir>/tests/e2e/teardown.mjs",
  setupFilesAfterEnv: [],
  // A machine that is busy is no failure; what takes long is measured by the bench.
  testTimeout: 300_000,
  // Page and pane keep one core busy between them.
  maxWorkers: 2,
};
