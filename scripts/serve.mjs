// Serves the preview on this machine only, over https: Office.js answers no page that is not.
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { extname, join, normalize } from "node:path";
import { generateCertificates } from "office-addin-dev-certs/lib/generate.js";
import { mkdirSync, existsSync, readFileSync } from "node:fs";
import { ROOT } from "./install.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xml": "text/xml; charset=utf-8",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const CERTIFICATES = join(ROOT, ".cache/certificates");

/** A certificate of this machine's own; nothing is added to its trust store, so a browser asks once. */
async function certificate() {
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(CERTIFICATES, name));
  if (!existsSync(key)) {
    mkdirSync(CERTIFICATES, { recursive: true });
    await generateCertificates(ca, cert, key, 365, ["localhost", "127.0.0.1"]);
  }
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

/** Serves a folder on https://localhost:port (0: any free one) and gives its address; `own` is another certificate. */
export async function serve(folder, port = 0, own = null) {
  const server = createServer(own ?? (await certificate()), (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "https://localhost").pathname));
    const file = join(folder, path === "/" ? "preview.html" : path);
    readFile(file).then(
      (body) => {
        response.writeHead(200, {
          "content-type": TYPES[extname(file)] ?? "application/octet-stream",
          "cache-control": "no-store",
          "x-content-type-options": "nosniff",
          "referrer-policy": "no-referrer",
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
