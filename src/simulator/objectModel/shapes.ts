import { ApiError } from "../workbook/apiError";
import { defineClass, method, scalar } from "../protocol/hostObject";
import { sameName } from "../workbook/nameRules";
import type { SimulatedChart } from "../workbook/sheetParts";
import type { SimulatedSheet } from "../workbook/simulatedSheet";

interface ShapeTarget {
  readonly sheet: SimulatedSheet;
  readonly chart: SimulatedChart;
}

/** What floats on a sheet; a chart shows here as an unsupported shape, and only here has a text for screen readers. */
const shapeObject = defineClass<ShapeTarget>({
  name: "Shape",
  identity: ({ chart }) => ({ Id: chart.id }),
  members: {
    id: scalar(9, ({ chart }) => chart.id),
    name: scalar(9, ({ chart }) => chart.name),
    type: scalar(9, () => "Unsupported"),
    altTextDescription: scalar(
      9,
      ({ chart }) => chart.altText,
      ({ sheet, chart }, value) => {
        sheet.requireWritable();
        if (typeof value !== "string") throw new ApiError("InvalidArgument");
        chart.altText = value;
      },
    ),
  },
});

export const shapesObject = defineClass<SimulatedSheet>({
  name: "ShapeCollection",
  members: { getCount: method(9, ({ charts }) => charts.length) },
  items: (sheet) => sheet.charts.map((chart) => shapeObject({ sheet, chart })),
  item: (sheet, key) => {
    const chart = sheet.charts.find(({ id, name }) => id === key || (typeof key === "string" && sameName(name, key)));
    if (!chart) throw new ApiError("ItemNotFound");
    return shapeObject({ sheet, chart });
  },
});
