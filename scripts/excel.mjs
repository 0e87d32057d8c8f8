// `npm run excel`: the add-in in desktop Excel, served from this machine. `-- --remove` takes it off again, and
// `-- --web` serves it for Excel on the web.
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { installPackages, ROOT } from "./install.mjs";

const { values } = parseArgs({ options: { remove: { type: "boolean" }, web: { type: "boolean" } } });

installPackages();
// Only now: what these use may have been installed a moment ago.
const { register } = await import("tsx/esm/api");
register();
const { EXCEL_ADDRESS, EXCEL_FOLDER, EXCEL_PORT, idOf, sideloadingOn } = await import("./excel/sideloading.ts");
const { noExcelHere, portTaken, putIntoExcel, servedForWeb, takenOff } = await import("./excel/said.ts");
const { buildForExcel } = await import("./preview.mjs");
const { serve } = await import("./serve.mjs");

const manifest = join(ROOT, EXCEL_FOLDER, "manifest.xml");
const id = idOf(readFileSync(join(ROOT, "manifest.xml"), "utf8"));
const sideloading = sideloadingOn(process.platform, { home: homedir(), id, manifest });

const endsWell = ([program, ...args]) => spawnSync(program, args, { stdio: "ignore" }).status === 0;

/** What a step does; false where it could not be done. */
const STEPS = {
  copy: ({ from, to }) => {
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
    return true;
  },
  remove: ({ file }) => {
    rmSync(file, { force: true });
    return true;
  },
  run: ({ command }) => endsWell(command),
};
const take = (step) => STEPS[step.kind](step);

const isExcelHere = ({ excel }) => (excel.file ? existsSync(excel.file) : endsWell(excel.asked));

function leave(words, code) {
  (code === 0 ? process.stdout : process.stderr).write(words);
  process.exit(code);
}

/** Serves the add-in until Ctrl+C; the port is the manifest's, so no other will do. */
async function serveForExcel(certificate) {
  buildForExcel(EXCEL_FOLDER, EXCEL_ADDRESS);
  try {
    const { close } = await serve(join(ROOT, EXCEL_FOLDER), EXCEL_PORT, certificate);
    for (const signal of ["SIGINT", "SIGTERM"])
      process.once(signal, () => {
        close();
        process.exit(0);
      });
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    leave(portTaken(EXCEL_PORT), 1);
  }
}

async function putIn({ put, open }) {
  // Excel shows no page whose certificate the machine does not trust; the machine's own dialogue asks for it once.
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  await serveForExcel(await getHttpsServerOptions());
  if (!take(put)) leave("Excel could not be given the manifest.\n", 1);
  process.stdout.write(putIntoExcel());
  const [program, ...args] = open;
  spawn(program, args, { stdio: "ignore", detached: true }).unref();
}

if (values.remove) {
  // A value that is not in the registry any more is taken off, too.
  if (sideloading) take(sideloading.takeOff);
  leave(takenOff(), 0);
} else if (values.web) {
  await serveForExcel();
  process.stdout.write(servedForWeb(manifest));
} else if (sideloading && isExcelHere(sideloading)) await putIn(sideloading);
else leave(noExcelHere(manifest), 0);
