const base = require("./jest.config.cjs");

/** What `npm run faults` writes: tests of which each has a fault in the code below it. @type {import("jest").Config} */
module.exports = {
  ...base,
  roots: ["<rootDir>/src", "<rootDir>/tests", "<rootDir>/.cache/faults"],
  testMatch: ["<rootDir>/.cache/faults/*.test.js"],
  testPathIgnorePatterns: ["/node_modules/"],
};
