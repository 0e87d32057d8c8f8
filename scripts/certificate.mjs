// The certificate of this machine's own that the preview is served with.
import { X509Certificate } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs/lib/generate.js";
import { ROOT } from "./install.mjs";

const FOLDER = join(ROOT, ".cache/certificates");
const DAYS = 365;
/** Its owner may read and write it, nobody else anything. */
const OWNERS_ONLY = 0o600;

const HOUR = 3_600_000;

/** Whether a certificate still holds an hour from now. */
function isValid(file) {
  if (!existsSync(file)) return false;
  const { validFrom, validTo } = new X509Certificate(readFileSync(file));
  const now = Date.now();
  return Date.parse(validFrom) <= now && now + HOUR < Date.parse(validTo);
}

/**
 * The certificate with its key, made anew when it is missing or has expired. Nothing is added to the machine's trust store,
 * so a browser asks once.
 */
export async function ownCertificate(folder = FOLDER, days = DAYS) {
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(folder, name));
  if (!existsSync(key) || !isValid(cert)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // The library writes nothing where files are already.
    for (const file of [ca, cert, key]) rmSync(file, { force: true });
    await generateCertificates(ca, cert, key, days, ["localhost", "127.0.0.1"]);
  }
  chmodSync(key, OWNERS_ONLY);
  return { cert: readFileSync(cert), key: readFileSync(key) };
}
