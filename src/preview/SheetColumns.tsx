import type { ReactElement } from "react";
import type { ChartFigures } from "./chartFigures";

const SIZE = { width: 60, height: 40, gap: 2 } as const;

/** Columns above and below nought, on their own scale. */
export function SheetColumns({ figures }: { readonly figures: ChartFigures }): ReactElement {
  const { altText, series } = figures;
  const { values = [], points = [], colour = "#8A8A8A" } = series[0] ?? {};
  const known = values.map((value) => (Number.isFinite(value) ? value : 0));
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)];
  const scale = SIZE.height / (high - low || 1);
  const width = SIZE.width / Math.max(1, known.length);
  return (
    <svg role="img" aria-label={altText} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} width="60" height="40">
      {known.map((value, index) => (
        <rect
          key={index}
          x={index * width + SIZE.gap / 2}
          y={(high - Math.max(0, value)) * scale}
          width={width - SIZE.gap}
          height={Math.abs(value) * scale}
          fill={points[index] ?? colour}
        />
      ))}
      <line x1={0} x2={SIZE.width} y1={high * scale} y2={high * scale} stroke="#404040" />
    </svg>
  );
}
