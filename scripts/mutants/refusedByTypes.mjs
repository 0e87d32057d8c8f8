// Which mutants the type checker refuses: nobody could have written them, so that no test need catch them.
import { join } from "node:path";
import ts from "typescript";
import { ROOT } from "../install.mjs";

/** What is only left unused: no mistake of types. */
const UNUSED = new Set([6133, 6138, 6192, 6196, 6198, 6199, 6205]);

/** The program of the sources, in which one file at a time has another text. */
class Checker {
  #changed = { file: "", text: "", version: 0 };
  #service;

  constructor() {
    const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
    const { options, fileNames } = ts.getParsedCommandLineOfConfigFile(join(ROOT, "tsconfig.json"), {}, host);
    const sources = fileNames.filter((name) => name.startsWith(join(ROOT, "src/")));
    const isChanged = (name) => name === this.#changed.file;
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => sources,
      getScriptVersion: (name) => (isChanged(name) ? String(this.#changed.version) : "0"),
      getScriptSnapshot: (name) => {
        const text = isChanged(name) ? this.#changed.text : ts.sys.readFile(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => ROOT,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
    });
  }

  refuses(file, text) {
    this.#changed = { file, text, version: this.#changed.version + 1 };
    const found = [...this.#service.getSyntacticDiagnostics(file), ...this.#service.getSemanticDiagnostics(file)];
    return found.some(({ code, category }) => category === ts.DiagnosticCategory.Error && !UNUSED.has(code));
  }
}

/** The ids of those that are refused in the very file they change. */
export function refusedByTypes(mutants) {
  if (mutants.length === 0) return new Set();
  const checker = new Checker();
  const refused = new Set();
  for (const { id, file, from, to, replacement } of mutants) {
    const path = join(ROOT, file);
    const text = ts.sys.readFile(path);
    if (checker.refuses(path, text.slice(0, from) + replacement + text.slice(to))) refused.add(id);
  }
  return refused;
}
