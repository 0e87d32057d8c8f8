import type { ReactElement } from "react";
import type { ChartScale } from "../ooxml/workbookContents";
import { shownAs, type SeriesFigures } from "./chartFigures";
import { plotOf, type ChartProps, type Plot } from "./chartPlot";

const DASHES = { solid: undefined, dashed: "6 4", dotted: "2 3" } as const;
const FONT = 11;

/** Lines between points on two scales, each named at one of its points. */
export function SheetLines(props: ChartProps): ReactElement {
  const { figures, width, height } = props;
  const { title, altText, series, across, up } = figures;
  const plot = plotOf(props, { left: 44, top: 14, width: 150, height: 26 });
  const every = series.flatMap((one) => one.across);
  const x = placeIn(across, every, plot.left, plot.left + plot.width);
  const y = placeIn(
    up,
    series.flatMap(({ values }) => values),
    plot.top + plot.height,
    plot.top,
  );
  return (
    <svg role="img" aria-label={altText || title} width={width} height={height} fontSize={FONT}>
      <Scales {...{ across, up, plot, x, y }} />
      {series.map((one) => (
        <OneLine key={one.name} line={one} x={x} y={y} />
      ))}
    </svg>
  );
}

interface ScalesProps {
  readonly across: ChartScale | null;
  readonly up: ChartScale | null;
  readonly plot: Plot;
  readonly x: Place;
  readonly y: Place;
}

function Scales({ across, up, plot, x, y }: ScalesProps): ReactElement {
  return (
    <g fill="#404040">
      {marksOf(up).map((mark) => (
        <g key={mark}>
          <line x1={plot.left} x2={plot.left + plot.width} y1={y(mark)} y2={y(mark)} stroke="#E3E3E3" />
          <text x={plot.left - 6} y={y(mark) + 4} textAnchor="end">
            {shownAs(mark, up?.format ?? "General")}
          </text>
        </g>
      ))}
      {marksOf(across).map((mark) => (
        <text key={mark} x={x(mark)} y={plot.top + plot.height + 16} textAnchor="middle">
          {shownAs(mark, across?.format ?? "General")}
        </text>
      ))}
    </g>
  );
}

type Place = (figure: number) => number;

function OneLine({ line, x, y }: { readonly line: SeriesFigures; readonly x: Place; readonly y: Place }): ReactElement {
  const points = line.values.map((value, index) => [x(line.across[index] ?? 0), y(value)] as const);
  return (
    <g>
      <polyline
        points={points.map((point) => point.join(",")).join(" ")}
        fill="none"
        stroke={line.colour}
        strokeWidth={line.weight}
        strokeDasharray={DASHES[line.stroke]}
      />
      {line.hasDots
        ? points.map(([left, top]) => <circle key={`${left} ${top}`} cx={left} cy={top} r={3.5} fill={line.colour} />)
        : null}
      <LineLabel line={line} points={points} />
    </g>
  );
}

const BESIDE = { right: { x: 6, y: 4 }, above: { x: 0, y: -8 }, below: { x: 0, y: 16 } } as const;

function LineLabel({ line, points }: { line: SeriesFigures; points: readonly (readonly [number, number])[] }) {
  const { point, position } = line.label ?? { point: points.length - 1, position: "right" as const };
  const [left, top] = points[point] ?? [0, 0];
  const by = BESIDE[position];
  return (
    <text x={left + by.x} y={top + by.y} textAnchor={position === "right" ? "start" : "middle"} fill="#404040">
      {`${line.name}: ${line.values[point] ?? ""}`}
    </text>
  );
}

function placeIn(scale: ChartScale | null, figures: readonly number[], from: number, to: number): Place {
  const least = scale?.least ?? Math.min(0, ...figures);
  const most = scale?.most ?? Math.max(least + 1, ...figures);
  return (figure) => from + ((to - from) * (figure - least)) / (most - least);
}

/** As many as a scale of a chart has room for. */
const MOST_MARKS = 40;

function marksOf(scale: ChartScale | null): readonly number[] {
  if (!scale) return [];
  const count = Math.min(MOST_MARKS, Math.floor((scale.most - scale.least) / scale.step + 1e-9) + 1);
  return Array.from({ length: count }, (_, index) => Number((scale.least + index * scale.step).toPrecision(12)));
}
