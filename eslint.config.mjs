import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import jest from "eslint-plugin-jest";
import a11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** A round trip inside a loop costs one trip an item. The store's own rule sees one form of loop in six. */
const loops = ["ForStatement", "ForOfStatement", "ForInStatement", "WhileStatement", "DoWhileStatement"];
const iterators =
  "/^(forEach|map|filter|some|every|reduce|reduceRight|flatMap|find|findIndex|findLast|findLastIndex|from)$/";
const SYNC = "CallExpression[callee.property.name='sync']";
const message = "One sync for all, never one an item: collect what is to be loaded or written first.";
const noSyncInLoops = [
  ...loops.map((loop) => ({ selector: `${loop} ${SYNC}`, message })),
  { selector: `CallExpression[callee.property.name=${iterators}] > :function ${SYNC}`, message },
];
/** Office.js walks with the Tab key itself in Excel on the web, and stops at none. */
const noSummary = { selector: "JSXOpeningElement[name.name='summary']", message: "The Tab key passes it: Unfolding." };
const noDialogs = ["alert", "confirm", "prompt"].map((name) => ({
  name,
  message: "Office forbids it: say it in the pane.",
}));
const noClock = { name: "Date", message: "Days are CalendarDate, and only a shell knows what day it is." };
const noOffice = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Excel is reached through src/excel only.",
}));
const linesOfFunctions = (max) => ({
  "max-lines-per-function": ["error", { max, skipBlankLines: true, skipComments: true }],
});
const noPage = ["document", "window"].map((name) => ({ name, message: "There is no page here." }));

export default tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/", ".cache/", "coverage/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeAddins.configs.recommended.rules,
      "no-restricted-globals": ["error", ...noDialogs],
      "no-restricted-syntax": ["error", ...noSyncInLoops],
      ...linesOfFunctions(40),
    },
  },
  {
    files: ["src/core/**/*.ts", "src/ooxml/**/*.ts", "src/app/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...noDialogs, ...noOffice, ...noPage, noClock] },
  },
  { files: ["src/excel/**/*.ts"], rules: { "no-restricted-globals": ["error", ...noDialogs, ...noPage, noClock] } },
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": a11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...a11y.flatConfigs.strict.rules,
      "no-restricted-syntax": ["error", ...noSyncInLoops, noSummary],
    },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    plugins: { jest },
    languageOptions: { globals: globals.jest },
    rules: { ...jest.configs["flat/recommended"].rules, "max-lines": "off" },
  },
  // Of 43 views over 40 lines most are one element, an attribute a line: 27 have no more than 60, the longest 87.
  { files: ["src/**/*.tsx"], rules: linesOfFunctions(90) },
  // What Excel refuses, a code and its two sentences after the other.
  { files: ["src/core/words/*/failures.ts"], rules: linesOfFunctions(60) },
  // Still to be parted; each is over 40 by what follows, and none is to grow.
  { files: ["src/core/plan/readActions.ts"], rules: linesOfFunctions(85) },
  { files: ["src/preview/usePreview.ts"], rules: linesOfFunctions(61) },
  { files: ["src/core/recognise/otherRows.ts"], rules: linesOfFunctions(54) },
  {
    files: [
      ...["schoolLines", "upcoming"].map((name) => `src/core/papers/${name}.ts`),
      ...["recognise", "recogniseSheet"].map((name) => `src/core/recognise/${name}.ts`),
    ],
    rules: linesOfFunctions(45),
  },
  // A sample is data, and as long as the plan it holds.
  { files: ["samples/*.ts"], rules: { "max-lines": "off" } },
  // The known headings, one a line.
  { files: ["src/core/recognise/vocabulary.*.ts"], rules: { "max-lines": "off" } },
  // One page for a whole run: what is looked at there stands in functions that the tests call.
  { files: ["tests/e2e/**/*.ts"], rules: { "jest/no-standalone-expect": "off" } },
  // The grid asks the virtualiser anew at every drawing, which is what the compiler's warning is about.
  { files: ["src/preview/SheetGrid.tsx"], rules: { "react-hooks/incompatible-library": "off" } },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: globals.node },
  },
  prettier,
);
