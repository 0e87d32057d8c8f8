// Installs what is missing, so that `npm start` and `npm test` are the only commands a newcomer needs.
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Debian's package for each program that the tests drive. */
const PACKAGES = {
  chromium: ["chromium"],
  soffice: ["libreoffice-calc", "fonts-liberation", "fonts-crosextra-carlito"],
  pdftoppm: ["poppler-utils"],
};

/** Runs a command in the project's folder and ends the process with its exit code when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: "inherit", ...options });
  if (status !== 0) {
    process.stderr.write(`${[command, ...args].join(" ")} failed${error ? `: ${error.message}` : ""}.\n`);
    process.exit(status ?? 1);
  }
}

/** The npm packages of the lock file; nothing happens when they are there and no older than the lock file. */
export function installPackages() {
  // Packages that another checkout lends are its own to renew: npm would empty its folder through the link.
  if (lstatSync(join(ROOT, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const stamp = join(ROOT, "node_modules/.package-lock.json");
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(join(ROOT, "package-lock.json")).mtimeMs) return;
  // Not to standard output: that is the command line's own.
  process.stderr.write("Installing the packages of the lock file; the first time takes a few minutes.\n");
  const args = ["ci", "--no-audit", "--no-fund"];
  const stdio = ["inherit", 2, 2];
  // npm says where it is itself; on Windows it is no program that could be started by its name.
  const npm = process.env.npm_execpath;
  if (npm) run(process.execPath, [npm, ...args], { stdio });
  else run("npm", args, { stdio, shell: process.platform === "win32" });
}

const isThere = (program) => spawnSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" }).status === 0;

/**
 * The programs that browser tests and formula tests drive. Where they are missing and cannot be installed, a sentence
 * says so and the tests that need them are skipped by name, never silently.
 */
export function installPrograms(programs) {
  const missing = programs.filter((program) => !isThere(program));
  if (missing.length === 0) return;
  const packages = missing.flatMap((program) => PACKAGES[program]);
  const asRoot = process.getuid?.() === 0 ? "" : "sudo -n ";
  if (!isThere("apt-get")) {
    process.stdout.write(
      `Not found: ${missing.join(", ")}. Install them to run every test; those that need them are skipped.\n`,
    );
    return;
  }
  process.stdout.write(`Installing ${packages.join(", ")} from Debian.\n`);
  const command = `${asRoot}apt-get update -qq && ${asRoot}env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${packages.join(" ")}`;
  const { status } = spawnSync("sh", ["-c", command], { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0)
    process.stdout.write(`Could not install ${packages.join(", ")}; the tests that need them are skipped.\n`);
}
