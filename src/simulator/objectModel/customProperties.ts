import { ApiError } from "../workbook/apiError";
import { defineClass, method, scalar } from "../protocol/hostObject";
import type { HostObject } from "../protocol/session";
import { sameName } from "../workbook/nameRules";
import type { SimulatedSheet } from "../workbook/simulatedSheet";

/** A property of a sheet, by its key as it was written. */
interface PropertyTarget {
  readonly sheet: SimulatedSheet;
  readonly key: string;
}

const LONGEST_KEY = 255;

/** The case of keys does not count. */
const keyIn = (sheet: SimulatedSheet, key: string): string | undefined =>
  [...sheet.properties.keys()].find((other) => sameName(other, key));

function write(sheet: SimulatedSheet, key: string, value: unknown): string {
  if (typeof value !== "string" || key === "" || key.length > LONGEST_KEY) throw new ApiError("InvalidArgument");
  const known = keyIn(sheet, key) ?? key;
  sheet.properties.set(known, value);
  return known;
}

const propertyObject = defineClass<PropertyTarget>({
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ Key: key }),
  members: {
    key: scalar(12, ({ key }) => key),
    value: scalar(
      12,
      ({ sheet, key }) => sheet.properties.get(key) ?? "",
      ({ sheet, key }, value) => void write(sheet, key, value),
    ),
    delete: method(12, ({ sheet, key }) => void sheet.properties.delete(key)),
  },
});

const find = (sheet: SimulatedSheet, key: unknown): HostObject | null => {
  const known = typeof key === "string" ? keyIn(sheet, key) : undefined;
  return known === undefined ? null : propertyObject({ sheet, key: known });
};

export const customPropertiesObject = defineClass<SimulatedSheet>({
  name: "WorksheetCustomPropertyCollection",
  members: {
    add: method(12, (sheet, args) => propertyObject({ sheet, key: write(sheet, args.text(0), args.at(1)) })),
    getCount: method(12, (sheet) => sheet.properties.size),
    getItemOrNullObject: method(12, (sheet, args) => find(sheet, args.at(0))),
  },
  items: (sheet) => [...sheet.properties.keys()].map((key) => propertyObject({ sheet, key })),
  item: (sheet, key) => {
    const property = find(sheet, key);
    if (!property) throw new ApiError("ItemNotFound");
    return property;
  },
});
