import type { ChangeSet, Edit } from "./changeSet";

type Inverse = { readonly [K in Edit["kind"]]: (edit: Extract<Edit, { kind: K }>) => Edit };

const swapped = <E extends { readonly before: unknown; readonly after: unknown }>(edit: E): E => ({
  ...edit,
  before: edit.after,
  after: edit.before,
});

const INVERSE: Inverse = {
  addSheet: (edit) => ({ ...edit, kind: "removeSheet" }),
  removeSheet: (edit) => ({ ...edit, kind: "addSheet" }),
  setView: swapped,
  setCells: swapped,
  setMark: swapped,
  setName: swapped,
  renameSheet: (edit) => ({ ...edit, sheet: edit.after, after: edit.sheet }),
  insertRows: (edit) => ({ ...edit, kind: "removeRows" }),
  removeRows: (edit) => ({ ...edit, kind: "insertRows" }),
  insertColumns: (edit) => ({ ...edit, kind: "removeColumns" }),
  removeColumns: (edit) => ({ ...edit, kind: "insertColumns" }),
  setTableName: swapped,
  addTable: (edit) => ({ ...edit, kind: "removeTable" }),
  removeTable: (edit) => ({ ...edit, kind: "addTable" }),
  resizeTable: swapped,
  setStyle: swapped,
  setRowHeights: swapped,
  setFormatRules: swapped,
  setValidation: swapped,
  setLinks: swapped,
  addChart: (edit) => ({ ...edit, kind: "removeChart" }),
  removeChart: (edit) => ({ ...edit, kind: "addChart" }),
};

/** The change set that takes this one back: each edit turned round, last first. */
export const invert = (changes: ChangeSet): ChangeSet => ({
  edits: changes.edits.map((edit) => (INVERSE[edit.kind] as (one: Edit) => Edit)(edit)).reverse(),
});
