// `npm run --silent manifest -- manifest.xml`: what Microsoft's own reader finds in a manifest, as JSON. It reads on this
// machine only; the validator of the same library would send the manifest to Microsoft.
import { OfficeAddinManifest } from "office-addin-manifest";

const found = await OfficeAddinManifest.readManifestFile(process.argv[2] ?? "manifest.xml");
process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
