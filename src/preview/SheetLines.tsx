import type { ReactElement } from "react";
import type { ChartScale } from "../ooxml/workbookContents";
import type { ChartFigures, SeriesFigures } from "./chartFigures";

const SIZE = { width: 620, height: 260, left: 44, right: 150, top: 14, bottom: 26 } as const;
const DASHES = { solid: undefined, dashed: "6 4", dotted: "2 3" } as const;
const MARKS = 6;

/** Lines between points, each named at its end. */
export function SheetLines({ figures }: { readonly figures: ChartFigures }): ReactElement {
  const { title, altText, series, across, up } = figures;
  const x = placeIn(
    across,
    series.flatMap((one) => one.across),
    SIZE.left,
    SIZE.width - SIZE.right,
  );
  const y = placeIn(
    up,
    series.flatMap(({ values }) => values),
    SIZE.height - SIZE.bottom,
    SIZE.top,
  );
  return (
    <svg
      role="img"
      aria-label={altText || title}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      width="100%"
      height="100%"
    >
      <rect width={SIZE.width} height={SIZE.height} fill="#ffffff" />
      {marksOf(up).map((mark) => (
        <g key={mark}>
          <line x1={SIZE.left} x2={SIZE.width - SIZE.right} y1={y(mark)} y2={y(mark)} stroke="#E3E3E3" />
          <text x={SIZE.left - 6} y={y(mark) + 4} textAnchor="end" fontSize={11} fill="#404040">
            {mark}
          </text>
        </g>
      ))}
      {series.map((one) => (
        <OneLine key={one.name} line={one} x={x} y={y} />
      ))}
    </svg>
  );
}

type Place = (figure: number) => number;

function OneLine({ line, x, y }: { readonly line: SeriesFigures; readonly x: Place; readonly y: Place }): ReactElement {
  const points = line.values.map((value, index) => [x(line.across[index] ?? 0), y(value)] as const);
  const [endX, endY] = points.at(-1) ?? [0, 0];
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
      <text x={endX + 6} y={endY + 4} fontSize={11} fill="#404040">
        {`${line.name}: ${line.values.at(-1) ?? ""}`}
      </text>
    </g>
  );
}

function placeIn(scale: ChartScale | null, figures: readonly number[], from: number, to: number): Place {
  const least = scale?.least ?? Math.min(0, ...figures);
  const most = scale?.most ?? Math.max(least + 1, ...figures);
  return (figure) => from + ((to - from) * (figure - least)) / (most - least);
}

function marksOf(scale: ChartScale | null): readonly number[] {
  if (!scale) return [];
  const count = Math.min(MARKS + 1, Math.floor((scale.most - scale.least) / scale.step) + 1);
  return Array.from({ length: count }, (_, index) => Number((scale.least + index * scale.step).toPrecision(12)));
}
