import { defineClass, scalar } from "../protocol/hostObject";

/** A filter of a table or of a sheet: whether it hides rows. */
export const autoFilterObject = defineClass<{ readonly isFiltered: boolean }>({
  name: "AutoFilter",
  members: { isDataFiltered: scalar(9, ({ isFiltered }) => isFiltered) },
});
