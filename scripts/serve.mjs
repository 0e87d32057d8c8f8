// Serves the preview on this machine only, over https: Office.js answers no page that is not.
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { extname, join, normalize } from "node:path";
import { ownCertificate } from "./certificate.mjs";
import { PREVIEW } from "./preview.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xml": "text/xml; charset=utf-8",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A file whose name says its contents never changes: a browser may keep it, and what it made of it. */
const HASHED = /\.[0-9a-f]{8}\.\w+$/;

/** A page apart has a process of its own in a browser that knows this, though it comes from the same address. */
const APART = { "document-isolation-policy": "isolate-and-require-corp" };

/**
 * Serves the preview on https://localhost:port (0: any free one) and gives its address. The pane is apart, as it is in
 * Excel: neither the work nor the memory of the simulated Excel holds it up. So is the empty page that keeps its process.
 */
export const servePreview = async (port = 0) => serve(PREVIEW, port, null, ["/taskpane.html", "/apart.html"]);

/** The path that is asked for, or null where it is none. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, "https://localhost").pathname);
  } catch {
    return null;
  }
}

/** Serves a folder on https://localhost:port and gives its address; without another certificate with this machine's own. */
export async function serve(folder, port, trusted = null, apart = []) {
  const server = createServer(trusted ?? (await ownCertificate()), (request, response) => {
    const path = pathOf(request.url);
    if (path === null) {
      response.writeHead(400).end();
      return;
    }
    const file = join(folder, path === "/" ? "preview.html" : normalize(path));
    readFile(file).then(
      (body) => {
        response.writeHead(200, {
          "content-type": TYPES[extname(file)] ?? "application/octet-stream",
          "cache-control": HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-store",
          "x-content-type-options": "nosniff",
          "referrer-policy": "no-referrer",
          ...(apart.includes(path) ? APART : {}),
        });
        response.end(body);
      },
      () => {
        response.writeHead(404, { "content-type": "text/plain" });
        response.end("Not found");
      },
    );
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  return { address: `https://localhost:${server.address().port}/`, close: () => server.close() };
}
