import { ApiError } from "../workbook/apiError";
import { defineClass, method, scalar } from "../protocol/hostObject";
import { clearFilters, filterTable, reapplyFilters } from "../structure/filterTable";
import type { SimulatedSheet, SimulatedTable } from "../workbook/simulatedSheet";

/** The filter of a table. */
export const tableFilterObject = defineClass<SimulatedTable>({
  name: "AutoFilter",
  members: {
    enabled: scalar(9, ({ showFilterButton }) => showFilterButton),
    isDataFiltered: scalar(9, ({ isFiltered }) => isFiltered),
    clearCriteria: method(9, (table, _, session) => clearFilters(session.workbook, table)),
    reapply: method(9, (table, _, session) => reapplyFilters(session.workbook, table)),
  },
});

/** The filter of a sheet's ordinary range. Excel keeps those of tables apart. */
export const sheetFilterObject = defineClass<SimulatedSheet>({
  name: "AutoFilter",
  members: {
    enabled: scalar(9, ({ autoFilter }) => autoFilter !== null),
    isDataFiltered: scalar(9, ({ autoFilter }) => autoFilter?.isFiltered ?? false),
  },
});

interface ColumnTarget {
  readonly table: SimulatedTable;
  readonly index: number;
}

/** The filter of one column, as far as it goes by texts. */
export const columnFilterObject = defineClass<ColumnTarget>({
  name: "Filter",
  members: {
    applyValuesFilter: method(2, ({ table, index }, args, session) => {
      const values = args.at(0);
      if (!Array.isArray(values)) throw new ApiError("InvalidArgument");
      filterTable(session.workbook, table, index, values.map(String));
    }),
    clear: method(2, ({ table, index }, _, session) => filterTable(session.workbook, table, index, null)),
  },
});
