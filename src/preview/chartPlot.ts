import type { ChartFigures } from "./chartFigures";

/** A chart with the pixels it has on the sheet. */
export interface ChartProps {
  readonly figures: ChartFigures;
  readonly width: number;
  readonly height: number;
}

export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the marks stand, in pixels: where the chart says, or within margins for what stands around them. */
export function plotOf({ figures, width, height }: ChartProps, margins: Plot): Plot {
  const { plot } = figures;
  if (plot)
    return {
      ...{ left: plot.left * width, top: plot.top * height },
      ...{ width: plot.width * width, height: plot.height * height },
    };
  return { ...margins, width: width - margins.left - margins.width, height: height - margins.top - margins.height };
}
