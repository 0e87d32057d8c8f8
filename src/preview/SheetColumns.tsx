import type { ReactElement } from "react";
import { plotOf, type ChartProps } from "./chartPlot";

const GAP = 2;

/** Columns above and below nought, on their own scale. */
export function SheetColumns(props: ChartProps): ReactElement {
  const { figures, width, height } = props;
  const { altText, series } = figures;
  const plot = plotOf(props, { left: 2, top: 2, width: 2, height: 2 });
  const { values = [], points = [], colour = "#8A8A8A" } = series[0] ?? {};
  const known = values.map((value) => (Number.isFinite(value) ? value : 0));
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)];
  const scale = plot.height / (high - low || 1);
  const each = plot.width / Math.max(1, known.length);
  const nought = plot.top + high * scale;
  return (
    <svg role="img" aria-label={altText} width={width} height={height}>
      {known.map((value, index) => (
        <rect
          key={index}
          x={plot.left + index * each + GAP / 2}
          y={nought - Math.max(0, value) * scale}
          width={Math.max(1, each - GAP)}
          height={Math.abs(value) * scale}
          fill={points[index] ?? colour}
        />
      ))}
      <line x1={plot.left} x2={plot.left + plot.width} y1={nought} y2={nought} stroke="#404040" />
    </svg>
  );
}
