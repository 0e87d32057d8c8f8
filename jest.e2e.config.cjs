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
  testTimeout: 120_000,
  maxWorkers: 1,
};
