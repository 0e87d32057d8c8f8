import type { XmlElement } from "../xml/xmlTree";
import { attribute, booleanAttribute, child, numberAttribute } from "../xml/xmlTree";

/** What turns a colour of a file into "#RRGGBB". */
export interface Palette {
  /** In the order of the `theme` attribute: light 1, dark 1, light 2, dark 2, six accents, two link colours. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "EEECE1",
  "1F497D",
  "4F81BD",
  "C0504D",
  "9BBB59",
  "8064A2",
  "4BACC6",
  "F79646",
  "0000FF",
  "800080",
];
/** In theme1.xml dark comes before light; in `theme="0"` light comes first. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ";
/** Excel's palette of 56, the first eight twice (ECMA-376 part 1, 18.8.27). */
const INDEXED = (
  EIGHT +
  EIGHT +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The palette of a workbook from its theme and its own indexed colours, each of which may be missing. */
export function readPalette(theme: XmlElement | null, styles: XmlElement | null): Palette {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  const own = child(child(styles, "colors"), "indexedColors")?.children.map((colour) => rgb(attribute(colour, "rgb")));
  return {
    theme: THEME_ORDER.map((name, index) => schemeColour(child(scheme, name)) ?? OFFICE_THEME[index] ?? "000000"),
    indexed: INDEXED.map((colour, index) => own?.[index] ?? colour),
  };
}

function schemeColour(element: XmlElement | null): string | null {
  const colour = element?.children[0] ?? null;
  return rgb(attribute(colour, "lastClr") ?? attribute(colour, "val"));
}

/** Six figures from "FFRRGGBB" or "RRGGBB"; null for anything else. */
function rgb(text: string | null): string | null {
  const match = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text ?? "");
  return match?.[1]?.toUpperCase() ?? null;
}

/** The colour of a `<color>`, `<fgColor>` or `<tabColor>`; null when it is automatic or not stated. */
export function colourOf(element: XmlElement | null, palette: Palette): string | null {
  if (element === null || booleanAttribute(element, "auto")) return null;
  const plain = plainColour(element, palette);
  if (plain === null) return null;
  const tint = numberAttribute(element, "tint") ?? 0;
  return `#${tint === 0 ? plain : tinted(plain, tint)}`;
}

function plainColour(element: XmlElement, palette: Palette): string | null {
  const stated = rgb(attribute(element, "rgb"));
  if (stated !== null) return stated;
  const theme = numberAttribute(element, "theme");
  if (theme !== null) return palette.theme[theme] ?? null;
  const indexed = numberAttribute(element, "indexed");
  // 64 and 65 are the system's own colours, which nobody set.
  return indexed === null ? null : (palette.indexed[indexed] ?? null);
}

/** Lightness moves towards white (tint above 0) or black (below), hue and saturation stay. */
export function tinted(colour: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const lightness = (highest + lowest) / 2;
  const amount = Math.max(-1, Math.min(1, tint));
  const wanted = amount < 0 ? lightness * (1 + amount) : lightness + (1 - lightness) * amount;
  const spread = highest - lowest;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const chroma = saturation * (1 - Math.abs(2 * wanted - 1));
  return [red, green, blue]
    .map((channel) => (spread === 0 ? wanted : wanted - chroma / 2 + ((channel - lowest) / spread) * chroma))
    .map((channel) => Math.round(Math.max(0, Math.min(1, channel)) * 255))
    .map((channel) => channel.toString(16).toUpperCase().padStart(2, "0"))
    .join("");
}

/** The colour that a shape of a drawing is filled with; null for none that is said. */
export function solidColour(shape: XmlElement | null, palette: Palette): string | null {
  const fill = child(shape, "solidFill");
  const written = attribute(child(fill, "srgbClr"), "val");
  if (written !== null) return `#${written.toUpperCase()}`;
  const accent = /^accent([1-6])$/.exec(attribute(child(fill, "schemeClr"), "val") ?? "")?.[1];
  const colour = accent === undefined ? undefined : palette.theme[3 + Number(accent)];
  return colour === undefined ? null : `#${colour}`;
}
