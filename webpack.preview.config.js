import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import CssPlugin from "mini-css-extract-plugin";
import pane from "./webpack.config.js";

const FOLDER = "out/preview";
const OFFICE = "node_modules/@microsoft/office-js/dist";
/** What Office.js loads in Excel on the web; its licence lets a developer run it here and forbids passing it on. */
const OFFICE_FILES = ["office.js", "excel-web-16.00.js", "en-us/office_strings.js", "cy-gb/office_strings.js"];

/** The page may run itself and its formula engine, and frame the pane; nothing comes from or goes to anywhere else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

/**
 * The page that hosts the pane. It comes after the pane, whose own build empties the folder first.
 * @returns {import("webpack").Configuration}
 */
const hostPage = ({ mode, target, devtool, output, resolve, module, performance }) => ({
  name: "preview",
  dependencies: ["pane"],
  mode,
  target,
  devtool,
  performance,
  entry: { preview: "./src/preview/start.tsx" },
  output: { ...output, clean: false, assetModuleFilename: "[name].[contenthash:8][ext]" },
  // numfmt's package names a CommonJS file that it does not carry.
  resolve: { ...resolve, alias: { numfmt$: join(import.meta.dirname, "node_modules/numfmt/dist/index.js") } },
  module,
  plugins: [
    new CssPlugin({ filename: "[name].[contenthash:8].css" }),
    new HtmlPlugin({ filename: "preview.html", template: "./src/preview/preview.html", policy: POLICY }),
    // Said to be minimised already, so that it is served as Microsoft made it.
    new CopyPlugin({
      patterns: [
        { from: "src/preview/apart.html", to: "apart.html" },
        ...OFFICE_FILES.map((file) => ({
          from: `${OFFICE}/${file}`,
          to: `office/${file}`,
          info: { minimized: true },
        })),
      ],
    }),
  ],
});

/** The preview: the very bundle of the pane that is published, with office.js from the installed package. */
export default (_, options) => {
  const published = pane({ officeJs: "office/office.js", folder: FOLDER }, options);
  return [published, hostPage(published)];
};
