import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { COMMANDS } from "../src/cli/commandLine";

const ROOT = resolve(__dirname, "..");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const scripts = (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> })
  .scripts;

describe("The README keeps its word", () => {
  test("every npm command it names exists", () => {
    const named = [...readme.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][a-z:-]*)/g)].map((match) => match[1] ?? "");
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(name in scripts) && !["ci", "install"].includes(name))).toEqual([]);
  });

  test("it names every command of the command line, and none besides", () => {
    const [, list = ""] = /The commands are ([^;]+);/.exec(readme) ?? [];
    expect([...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual([...COMMANDS]);
    const shown = [...readme.matchAll(/npm run --silent plan -- ([a-z-]+)/g)].map(([, name = ""]) => name);
    expect(shown.filter((name) => !(COMMANDS as readonly string[]).includes(name))).toEqual([]);
  });

  test("it names everything that can be soaked, and the time zones that the tests run in", () => {
    const source = (file: string): string => readFileSync(join(ROOT, "scripts", file), "utf8");
    const [, properties = ""] = /PROPERTIES = \{([\s\S]*?)\n\};/.exec(source("soak.mjs")) ?? [];
    const names = [...properties.matchAll(/^ {2}(\w+):/gm)].map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(2);
    const line = readme.split("\n").find((one) => one.includes("npm run soak")) ?? "";
    expect(names.filter((name) => !line.includes(name))).toEqual([]);
    const zones = new Set([...source("test.mjs").matchAll(/zone: "\w+\/(\w+)"/g)].map(([, zone = ""]) => zone));
    expect([...zones].filter((zone) => !readme.includes(zone.replace("Sao_Paulo", "São Paulo")))).toEqual([]);
  });

  test("it asks for the Node.js that the project runs on, no older and no other", () => {
    const { engines } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { engines: { node: string } };
    expect(engines.node).toBe(">=20.19 <21 || >=22.12");
    expect(readme).toContain("20.19 or a later 20, or 22.12 or later (not 21)");
  });

  test("every script of the project leads to a file that is there", () => {
    const files = Object.values(scripts).flatMap(
      (command) => command.match(/\b(?:scripts|src|bench|samples)\/[\w./-]+/g) ?? [],
    );
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  test("every file it links to is there", () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? "");
    expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
  });
});
