import type { ReactElement } from "react";
import type { ChartFigures } from "./chartFigures";
import { plotOf, type ChartProps, type Plot } from "./chartPlot";
import { SheetColumns } from "./SheetColumns";
import { SheetLines } from "./SheetLines";

/** A chart of a board sheet, drawn from its own data. */
export function SheetChart(props: ChartProps): ReactElement {
  const { kind } = props.figures;
  if (kind === "lines") return <SheetLines {...props} />;
  return kind === "columns" ? <SheetColumns {...props} /> : <StackedBars {...props} />;
}

const SPACE = { plain: 0.35, other: 0.6 } as const;
const FONT = 11;

/** The whole of a bar is 100 %. */
function StackedBars(props: ChartProps): ReactElement {
  const { figures, width, height } = props;
  const { title, altText, categories, series, isPlain } = figures;
  const plot = plotOf(props, { left: 40, top: title === "" ? 6 : 28, width: 10, height: isPlain ? 6 : 28 });
  const band = plot.height / Math.max(1, categories.length);
  return (
    <svg role="img" aria-label={altText || title} width={width} height={height}>
      {isPlain ? null : <rect width={width} height={height} fill="#ffffff" />}
      <text x={width / 2} y={18} textAnchor="middle" fontSize={14} fontWeight={600} fill="#404040">
        {title}
      </text>
      {categories.map((category, index) => (
        <Bar
          key={index}
          {...{ category, index, series }}
          room={{ ...plot, top: plot.top + index * band, height: band }}
          space={isPlain ? SPACE.plain : SPACE.other}
        />
      ))}
      {isPlain ? null : <Legend series={series} width={width} y={height - 8} />}
    </svg>
  );
}

type Series = ChartFigures["series"];

interface BarProps {
  readonly category: string;
  readonly index: number;
  readonly series: Series;
  readonly room: Plot;
  /** Between two bars, in bars. */
  readonly space: number;
}

function Bar({ category, index, series, room, space }: BarProps): ReactElement {
  const height = room.height / (1 + space);
  const y = room.top + (room.height - height) / 2;
  const counts = series.map(({ values }) => values[index] ?? 0);
  const whole = counts.reduce((sum, count) => sum + count, 0);
  const scale = whole === 0 ? 0 : room.width / whole;
  const starts = counts.map((_, i) => room.left + counts.slice(0, i).reduce((sum, count) => sum + count, 0) * scale);
  const middle = y + height / 2 + FONT / 3;
  return (
    <g fontSize={FONT}>
      <text x={room.left - 6} y={middle} textAnchor="end" fill="#404040">
        {category}
      </text>
      {series.map(({ name, colour, labels }, i) =>
        counts[i] ? (
          <g key={name}>
            <rect x={starts[i]} y={y} width={counts[i] * scale} height={height} fill={colour} stroke="#ffffff" />
            <text x={(starts[i] ?? 0) + (counts[i] * scale) / 2} y={middle} textAnchor="middle" fill={inkOn(colour)}>
              {labels[index]}
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

function Legend({ series, width, y }: { series: Series; width: number; y: number }): ReactElement {
  const each = (width - 20) / Math.max(1, series.length);
  return (
    <g fontSize={FONT}>
      {series.map(({ name, colour }, i) => (
        <g key={name}>
          <rect x={10 + i * each} y={y - 10} width={10} height={10} fill={colour} />
          <text x={24 + i * each} y={y} fill="#404040">
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
