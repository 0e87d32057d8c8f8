import type { Border, CellStyle } from "../../ooxml/workbookContents";
import { ApiError } from "../workbook/apiError";

/** One property of a cell's format: how Excel names its value, and how the workbook holds it. */
export interface LookProperty {
  readonly since: number;
  readonly read: (style: CellStyle) => unknown;
  readonly write: (value: unknown) => CellStyle;
}

const text = (value: unknown): string => (typeof value === "string" ? value : refuseValue());
const flag = (value: unknown): boolean => (typeof value === "boolean" ? value : refuseValue());
const number = (value: unknown): number => (typeof value === "number" && value >= 0 ? value : refuseValue());

function refuseValue(): never {
  throw new ApiError("InvalidArgument");
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** "#RRGGBB" in capitals, from that or from a colour's English name. */
export function colour(value: unknown): string {
  const given = text(value);
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  return NAMED_COLOURS[given.toLowerCase()] ?? refuseValue();
}

/** A table of words, read both ways without regard to case. */
function words<T extends string>(pairs: Readonly<Record<string, T>>, otherwise: string) {
  return {
    read: (value: T | undefined): string => Object.entries(pairs).find(([, held]) => held === value)?.[0] ?? otherwise,
    write: (value: unknown): T =>
      Object.entries(pairs).find(([word]) => word.toLowerCase() === text(value).toLowerCase())?.[1] ?? refuseValue(),
  };
}

type Horizontal = NonNullable<CellStyle["horizontal"]>;
type Vertical = NonNullable<CellStyle["vertical"]>;
const HORIZONTAL = words<Horizontal>({ General: "general", Left: "left", Center: "center", Right: "right" }, "General");
const VERTICAL = words<Vertical>({ Top: "top", Center: "center", Bottom: "bottom" }, "Bottom");

export const FILL = {
  color: {
    since: 1,
    // A cell without a fill answers white, as Excel does.
    read: (style) => style.fill ?? "#FFFFFF",
    write: (value) => ({ fill: colour(value) }),
  },
} as const satisfies Record<string, LookProperty>;

export const FONT = {
  name: { since: 1, read: (style) => style.fontName ?? "Calibri", write: (value) => ({ fontName: text(value) }) },
  size: { since: 1, read: (style) => style.fontSize ?? 11, write: (value) => ({ fontSize: number(value) }) },
  bold: { since: 1, read: (style) => style.bold ?? false, write: (value) => ({ bold: flag(value) }) },
  italic: { since: 1, read: (style) => style.italic ?? false, write: (value) => ({ italic: flag(value) }) },
  strikethrough: { since: 9, read: (style) => style.strike ?? false, write: (value) => ({ strike: flag(value) }) },
  underline: {
    since: 1,
    read: (style) => (style.underline ? "Single" : "None"),
    write: (value) => ({ underline: text(value).toLowerCase() !== "none" }),
  },
  color: {
    since: 1,
    read: (style) => style.fontColour ?? "#000000",
    write: (value) => ({ fontColour: colour(value) }),
  },
} as const satisfies Record<string, LookProperty>;

export const ALIGNMENT = {
  horizontalAlignment: {
    since: 1,
    read: (style) => HORIZONTAL.read(style.horizontal),
    write: (value) => ({ horizontal: HORIZONTAL.write(value) }),
  },
  verticalAlignment: {
    since: 1,
    read: (style) => VERTICAL.read(style.vertical),
    write: (value) => ({ vertical: VERTICAL.write(value) }),
  },
  wrapText: { since: 1, read: (style) => style.wrap ?? false, write: (value) => ({ wrap: flag(value) }) },
  indentLevel: { since: 9, read: (style) => style.indent ?? 0, write: (value) => ({ indent: number(value) }) },
} as const satisfies Record<string, LookProperty>;

export const SIDES = ["left", "right", "top", "bottom"] as const;
export type Side = (typeof SIDES)[number];
const SIDE_KEYS = {
  left: "borderLeft",
  right: "borderRight",
  top: "borderTop",
  bottom: "borderBottom",
} as const satisfies Record<Side, keyof CellStyle>;

const WEIGHTS = words<Border["style"]>({ Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" }, "Thin");
const FIRST_BORDER: Border = { style: "thin", colour: "#000000" };

/** The border of one side: its line, its colour, its weight. */
interface BorderProperty {
  readonly read: (border: Border | null) => unknown;
  readonly write: (value: unknown, before: Border | null) => Border | null;
}

export const BORDER = {
  style: {
    read: (border) => (border ? "Continuous" : "None"),
    write: (value, before) => {
      if (value === "None") return null;
      if (value !== "Continuous")
        throw new ApiError("ApiNotFound", `The simulated Excel draws no ${text(value)} lines.`);
      return before ?? FIRST_BORDER;
    },
  },
  color: {
    read: (border) => border?.colour ?? "#000000",
    write: (value, before) => ({ ...(before ?? FIRST_BORDER), colour: colour(value) }),
  },
  weight: {
    read: (border) => WEIGHTS.read(border?.style),
    write: (value, before) => ({ ...(before ?? FIRST_BORDER), style: WEIGHTS.write(value) }),
  },
} as const satisfies Record<string, BorderProperty>;

export const borderOf = (style: CellStyle, side: Side): Border | null => style[SIDE_KEYS[side]] ?? null;
export const borderPatch = (side: Side, border: Border | null): CellStyle => ({ [SIDE_KEYS[side]]: border });

/** Characters of the body font to points, as Excel's default font has them. */
export const pointsOfWidth = (characters: number): number => 5.25 * characters + 3.75;
export const widthOfPoints = (points: number): number => (points - 3.75) / 5.25;
export const STANDARD_WIDTH = 8.43;
export const STANDARD_HEIGHT = 15;
