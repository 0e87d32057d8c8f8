import { FileFailure } from "../fileFailure";

/** Larger files are refused before anything is read. */
const LARGEST_FILE = 100 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** BIFF streams older than compound files: Excel 2 to 4. */
const OLD_STREAMS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08],
];
const ZIP = [0x50, 0x4b];

/** Refuses what is not a zip file, saying what it is instead. */
export function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length > LARGEST_FILE) throw new FileFailure("too-large", `${bytes.length} bytes`);
  if (startsWith(bytes, COMPOUND_FILE)) throw compoundFileFailure(bytes);
  if (OLD_STREAMS.some((signature) => startsWith(bytes, signature))) throw new FileFailure("old-xls", "BIFF stream");
  if (!startsWith(bytes, ZIP)) throw otherFailure(bytes);
}

/** Texts are told from anything else by having no byte that no text has. */
function otherFailure(bytes: Uint8Array): FileFailure {
  const start = String.fromCharCode(...bytes.subarray(0, 1000));
  if (start.startsWith("%PDF-")) return new FileFailure("other-document", "a PDF");
  if (/^\s*(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|table|\?xml)/i.test(start))
    return new FileFailure("web-page", "a page that is called a workbook");
  // eslint-disable-next-line no-control-regex -- these are the bytes that no text has
  const isText = bytes.length > 0 && !/[\u0000-\u0008\u000e-\u001f]/.test(start);
  return isText ? new FileFailure("text", "a text") : new FileFailure("not-a-workbook", "not a zip package");
}

/**
 * A compound file is an old .xls or an encrypted .xlsx; the names of its streams tell, which stand in UTF-16 in its
 * directory.
 */
function compoundFileFailure(bytes: Uint8Array): FileFailure {
  if (contains(bytes, utf16("EncryptedPackage"))) return new FileFailure("encrypted", "EncryptedPackage stream");
  if (contains(bytes, utf16("Workbook")) || contains(bytes, utf16("Book")))
    return new FileFailure("old-xls", "Workbook stream");
  const isOther = contains(bytes, utf16("WordDocument")) || contains(bytes, utf16("PowerPoint Document"));
  return new FileFailure(isOther ? "other-document" : "not-a-workbook", "compound file without a workbook");
}

const utf16 = (text: string): number[] =>
  Array.from({ length: 2 * text.length }, (_, index) => (index % 2 === 0 ? text.charCodeAt(index / 2) : 0));

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
