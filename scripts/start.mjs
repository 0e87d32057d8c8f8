// `npm start`: the add-in in a browser, beside a simulated Excel, on this machine only.
import { spawn } from "node:child_process";
import { installPackages } from "./install.mjs";

const FIRST_PORT = 3000;
const PORTS = 20;
const OPENERS = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };

installPackages();
// Only now: what these use may have been installed a moment ago.
const { buildPreview } = await import("./preview.mjs");
const { servePreview } = await import("./serve.mjs");

/** The first port from 3000 that nobody holds. */
async function serveOnFreePort(port = FIRST_PORT) {
  try {
    return await servePreview(port);
  } catch (error) {
    if (error.code !== "EADDRINUSE" || port >= FIRST_PORT + PORTS) throw error;
    return serveOnFreePort(port + 1);
  }
}

/** Opens the browser where there is one; the address is printed in any case. */
function openBrowser(address) {
  const [program, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const browser = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  browser.on("error", () => process.stdout.write("No browser was found to open it with: open the address yourself.\n"));
  browser.unref();
}

buildPreview();
const { address, close } = await serveOnFreePort();
process.stdout.write(
  `\nAction Plan preview: ${address}\n` +
    "The browser asks once about the certificate: it is this machine's own, made here and trusted by nobody else.\n" +
    "Nothing leaves this machine. Ctrl+C ends it.\n",
);
if (!process.env.CI) openBrowser(address);
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    close();
    process.exit(0);
  });
