import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import CssPlugin from "mini-css-extract-plugin";
import webpack from "webpack";
import { BundledPackages } from "./scripts/release/bundledPackages.mjs";

const ROOT = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** Microsoft's own address: the store's rules ask for it, and nothing else is loaded from elsewhere. */
const OFFICE = "https://appsforoffice.microsoft.com";
const OFFICE_JS = `${OFFICE}/lib/1/hosted/office.js`;
/** Stands in manifest.xml wherever the address of the add-in belongs. */
const BASE_URL = "https://base-url.invalid";

/**
 * What the pane may do. Scripts come from the add-in and from Microsoft, and no text becomes one (trustedScripts.ts); styles from
 * the add-in and, for the few that the page has before anything is loaded, with the build's nonce; nothing is ever sent or fetched
 * beyond the add-in's own folder.
 */
const policyWith = (nonce, officeJs) =>
  [
    "default-src 'none'",
    officeJs.startsWith(OFFICE) ? `script-src 'self' ${OFFICE}` : "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");

/** The pages of the build: each has an entry, a template, and what runs before anything else. */
const PAGES = [
  {
    name: "taskpane",
    entry: "./src/commands/start.ts",
    first: { name: "trusted", entry: "./src/commands/trustedScripts.ts" },
    template: "./src/taskpane/taskpane.html",
  },
];

function pagePlugin({ name, first, template }, nonce, officeJs) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template,
    chunks: [first.name, name],
    chunksSortMode: "manual",
    scriptLoading: "defer",
    inject: false,
    nonce,
    policy: policyWith(nonce, officeJs),
    officeJs,
  });
}

const copies = (baseUrl) => [
  { from: "assets/*.png" },
  { from: "samples/*.xlsx", noErrorOnMissing: true },
  ...(baseUrl
    ? [
        {
          from: "manifest.xml",
          transform: (content) => content.toString().replaceAll(BASE_URL, baseUrl.replace(/\/+$/, "")),
        },
      ]
    : []),
];

/** A file that only what is loaded later needs, whoever of it asks. */
const apart = (name, test) => ({ name, test, chunks: "async", enforce: true });

/**
 * Words by when they are needed: what a pane says from its first moment in a file for each language; by what our own tables are
 * read again, in both, beside what reads; and what the language files share. The words of a place are with the place.
 */
const SPOKEN = "(?:pane|paneFrame|paneChecks|failures|findings|ratings)";
const WORDS = {
  english: apart("words-en", new RegExp(`[\\\\/]words[\\\\/](?:en[\\\\/]${SPOKEN}|startEnglish)\\.ts$`)),
  welsh: apart("words-cy", new RegExp(`[\\\\/]words[\\\\/](?:cy[\\\\/]${SPOKEN}|startWelsh)\\.ts$`)),
  both: apart(
    "words",
    /[\\/](?:words[\\/](?:\w+Words|wordsOfOwnTables)|phrase|words[\\/](?:en|cy)[\\/](?:corrections|roles|settings|sheets))\.ts$/,
  ),
};

/** What several files need, named by them all, so that the budgets count it with each. */
const SHARED = {
  minChunks: 2,
  priority: -20,
  reuseExistingChunk: true,
  name: (_module, chunks) =>
    `shared-${chunks
      .map(({ name }) => name)
      .sort()
      .join("-")}`,
};

/**
 * `--env baseUrl=https://…` also writes the manifest for that address, `--env packages=<file>` the packages it is made of. The preview, and nothing that is published, gives
 * another folder and another address of office.js.
 * @returns {import("webpack").Configuration}
 */
export default (env = {}, { mode = "production" } = {}) => {
  const { officeJs = OFFICE_JS, folder = "dist" } = env;
  const nonce = randomBytes(16).toString("base64");
  return {
    name: "pane",
    mode,
    target: ["web", "es2022"],
    devtool: mode === "production" ? false : "source-map",
    entry: Object.fromEntries(PAGES.flatMap((page) => [page.first, page]).map(({ name, entry }) => [name, entry])),
    output: { path: join(ROOT, folder), filename: "[name].[contenthash:8].js", publicPath: "", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [
      new CssPlugin({ filename: "[name].[contenthash:8].css" }),
      new webpack.DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
      ...PAGES.map((page) => pagePlugin(page, nonce, officeJs)),
      new CopyPlugin({ patterns: copies(env.baseUrl) }),
      ...(env.packages ? [new BundledPackages(env.packages)] : []),
    ],
    optimization: {
      splitChunks: { cacheGroups: { ...WORDS, default: SHARED } },
      // A function in brackets is compiled while its file is still being fetched, not when it is first called.
      minimizeOptions: { javascript: { compress: { passes: 3 }, format: { wrap_func_args: true } } },
    },
    performance: { hints: false },
  };
};
