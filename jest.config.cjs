const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];
/** Libraries that are published as ES modules only. */
const modules = ["@ironcalc", "numfmt"];

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // By itself Jest leaves one core idle: on two cores it would run one file after the other.
  maxWorkers: "100%",
  // A machine that is busy is no failure; what takes long is measured by the bench.
  testTimeout: 60_000,
  testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/e2e/"],
  transform: { "\\.m?[jt]sx?$": swc },
  // numfmt's package names a CommonJS file that it does not carry.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  transformIgnorePatterns: [`/node_modules/(?!(${modules.join("|")})/)`],
  setupFilesAfterEnv: ["<rootDir>/tests/setup.ts"],
};
