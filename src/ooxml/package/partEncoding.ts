import { strFromU8 } from "fflate";
import { FileFailure } from "../fileFailure";

/** How an XML part says its encoding, in its first line. */
const DECLARATION = /^(\ufeff?<\?xml[^>]{0,200}?encoding\s*=\s*["'])([A-Za-z][\w.:-]*)(["'])/;

/**
 * The text of an XML part, decoded as its byte order mark or its first line says. What does not fit its encoding is a
 * damaged file: read with a sign in place of each bad byte, it would be written back that way. Since what is written back
 * is UTF-8, the first line of what comes out says so.
 */
export function decodePart(bytes: Uint8Array, part: string): string {
  const { label, from } = encodingOf(bytes);
  if (label === "utf-8") return asUtf8(utf8Text(bytes, part));
  if (WESTERN.has(label)) return asUtf8(westernText(bytes));
  return asUtf8(decoderFor(label, part).decode(bytes.subarray(from)));
}

interface Encoding {
  readonly label: string;
  /** Where the text begins. */
  readonly from: number;
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return { label: "utf-16le", from: 2 };
  if (first === 0xfe && second === 0xff) return { label: "utf-16be", from: 2 };
  // "<" in UTF-16 without a mark.
  if (first === 0x3c && second === 0) return { label: "utf-16le", from: 0 };
  if (first === 0 && second === 0x3c) return { label: "utf-16be", from: 0 };
  // A mark of UTF-8 weighs more than what the first line says.
  if (first === 0xef && second === 0xbb) return { label: "utf-8", from: 0 };
  const label = DECLARATION.exec(asciiOf(bytes.subarray(0, 300)))?.[2]?.toLowerCase() ?? "utf-8";
  // Written as text by a program that then stored it as UTF-8: read as two bytes a letter it would be nothing at all.
  return { label: label.startsWith("utf-16") || label === "utf8" ? "utf-8" : label, from: 0 };
}

/**
 * What writers mean by these names: windows-1252. It is decoded here, since the decoder of Node from 20.18.3 on gives control
 * signs for its quotes and dashes (https://github.com/nodejs/node/issues/56542).
 */
const WESTERN = new Set(["windows-1252", "cp1252", "iso-8859-1", "latin1", "us-ascii", "ascii"]);
/** The letters of the bytes 0x80 to 0x9f. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function westernText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += asciiOf(bytes.subarray(at, at + 8192));
  return text.replace(/[\u0080-\u009f]/g, (letter) => UPPER.charAt(letter.charCodeAt(0) - 0x80));
}

const asciiOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Twice as quick as fflate's own, which also does where there is none. */
const utf8 = typeof TextDecoder === "undefined" ? null : new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });

function utf8Text(bytes: Uint8Array, part: string): string {
  try {
    return utf8?.decode(bytes) ?? strFromU8(bytes);
  } catch {
    throw new FileFailure("corrupt", `${part} has bytes that are no UTF-8`);
  }
}

function decoderFor(label: string, part: string): { decode(bytes: Uint8Array): string } {
  try {
    const decoder = new TextDecoder(label, { ignoreBOM: true, fatal: true });
    return {
      decode(bytes) {
        try {
          return decoder.decode(bytes);
        } catch {
          throw new FileFailure("corrupt", `${part} has bytes that are no ${label}`);
        }
      },
    };
  } catch (error) {
    if (error instanceof FileFailure) throw error;
    throw new FileFailure("corrupt", `${part} is written in ${label.slice(0, 40)}, which is not known`);
  }
}

const asUtf8 = (text: string): string =>
  text.replace(DECLARATION, (whole, before: string, label: string, after: string) =>
    /^utf-?8$/i.test(label) ? whole : `${before}UTF-8${after}`,
  );
