import type { CSSProperties } from "react";
import type { Border, CellStyle } from "../ooxml/workbookContents";
import type { GridCell } from "./gridSheet";

const THICKNESS = { hair: "1px", thin: "1px", medium: "2px", thick: "3px" } as const;
/** A numeral stands right and a word left where the format leaves it open, as in Excel. */
const ALIGN = { left: "left", center: "center", right: "right" } as const;
const VERTICAL = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

/** A cell's format as CSS. It is set through the style object, which a strict content security policy allows. */
export function cellLook({ style, isNumber }: GridCell): CSSProperties {
  const { horizontal = "general" } = style;
  return {
    ...(style.fill ? { background: style.fill } : {}),
    color: style.fontColour ?? "#000000",
    fontWeight: style.bold ? 600 : 400,
    ...(style.italic ? { fontStyle: "italic" } : {}),
    ...(style.underline ? { textDecoration: "underline" } : {}),
    fontSize: `${style.fontSize ?? 11}pt`,
    textAlign: horizontal === "general" ? (isNumber ? "right" : "left") : ALIGN[horizontal],
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
    alignItems: VERTICAL[style.vertical ?? "bottom"],
    ...borders(style),
    ...(style.indent ? { paddingInlineStart: `${3 + style.indent * 9}px` } : {}),
  };
}

const side = (border: Border | null | undefined): string | null =>
  border ? `${THICKNESS[border.style]} solid ${border.colour}` : null;

function borders(style: CellStyle): CSSProperties {
  const [left, right, top, bottom] = [style.borderLeft, style.borderRight, style.borderTop, style.borderBottom].map(
    side,
  );
  return {
    ...(left ? { borderLeft: left } : {}),
    ...(right ? { borderRight: right } : {}),
    ...(top ? { borderTop: top } : {}),
    ...(bottom ? { borderBottom: bottom } : {}),
  };
}
