import type { ReactElement } from "react";
import type { ChartFigures } from "./chartFigures";
import { SheetColumns } from "./SheetColumns";
import { SheetLines } from "./SheetLines";

const BAR = 22;
const GAP = 10;
const LABELS = 70;
const WIDTH = 620;

/** A chart of a board sheet, drawn from its own data. */
export function SheetChart({ figures }: { readonly figures: ChartFigures }): ReactElement {
  if (figures.kind === "lines") return <SheetLines figures={figures} />;
  return figures.kind === "columns" ? <SheetColumns figures={figures} /> : <StackedBars figures={figures} />;
}

/** The whole of a bar is 100 %. */
function StackedBars({ figures }: { readonly figures: ChartFigures }): ReactElement {
  const { title, altText, categories, series } = figures;
  const height = categories.length * (BAR + GAP) + 60;
  return (
    <svg role="img" aria-label={altText || title} viewBox={`0 0 ${WIDTH} ${height}`} width="100%" height="100%">
      <rect width={WIDTH} height={height} fill="#ffffff" />
      <text x={WIDTH / 2} y={18} textAnchor="middle" fontSize={14} fontWeight={600} fill="#1F4E79">
        {title}
      </text>
      {categories.map((category, index) => (
        <Bar key={category} category={category} index={index} series={series} />
      ))}
      <Legend series={series} y={height - 12} />
    </svg>
  );
}

type Series = ChartFigures["series"];

function Bar({ category, index, series }: { category: string; index: number; series: Series }): ReactElement {
  const y = 30 + index * (BAR + GAP);
  const counts = series.map(({ values }) => values[index] ?? 0);
  const whole = counts.reduce((sum, count) => sum + count, 0);
  const scale = whole === 0 ? 0 : (WIDTH - LABELS - 10) / whole;
  const starts = counts.map((_, i) => LABELS + counts.slice(0, i).reduce((sum, count) => sum + count, 0) * scale);
  return (
    <g>
      <text x={LABELS - 8} y={y + BAR - 6} textAnchor="end" fontSize={12} fill="#1A1A1A">
        {category}
      </text>
      {series.map(({ name, colour }, i) =>
        counts[i] ? (
          <g key={name}>
            <rect x={starts[i]} y={y} width={counts[i] * scale} height={BAR} fill={colour} stroke="#ffffff" />
            <text
              x={(starts[i] ?? 0) + (counts[i] * scale) / 2}
              y={y + BAR - 6}
              textAnchor="middle"
              fontSize={12}
              fill={inkOn(colour)}
            >
              {counts[i]}
            </text>
          </g>
        ) : null,
      )}
    </g>
  );
}

/** Black or white, whichever is read more easily on a colour. */
function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue > 130 ? "#000000" : "#ffffff";
}

function Legend({ series, y }: { series: Series; y: number }): ReactElement {
  const width = (WIDTH - 20) / Math.max(1, series.length);
  return (
    <g>
      {series.map(({ name, colour }, i) => (
        <g key={name}>
          <rect x={10 + i * width} y={y - 10} width={10} height={10} fill={colour} />
          <text x={24 + i * width} y={y} fontSize={11} fill="#1A1A1A">
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
