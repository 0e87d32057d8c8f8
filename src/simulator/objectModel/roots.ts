import { ApiError } from "../workbook/apiError";
import { defineClass, method, navigation, scalar } from "../protocol/hostObject";
import type { Roots } from "../protocol/objectPaths";
import type { HostObject } from "../protocol/session";
import { visibilityEvent } from "./events";
import { functionsObject } from "./functions";
import { namesObject } from "./names";
import { rangeObject, rangeOfEvent } from "./ranges";
import { tablesObject } from "./tables";
import { worksheetsObject } from "./worksheets";

/** Formulas are worked out when somebody reads them, in manual mode only when that is asked for. */
const applicationObject = defineClass<null>({
  name: "Application",
  members: {
    calculationMode: scalar(
      1,
      (_, session) => session.workbook.calculationMode,
      (_, value, session) => {
        if (value !== "Automatic" && value !== "AutomaticExceptTables" && value !== "Manual")
          throw new ApiError("InvalidArgument");
        // What happened until now is still calculated in the old way.
        session.workbook.calculate();
        session.workbook.calculationMode = value;
      },
    ),
    calculate: method(1, (_, args, session) => {
      if (!["Recalculate", "Full", "FullRebuild"].includes(args.text(0))) throw new ApiError("InvalidArgument");
      session.workbook.calculateNow();
    }),
    suspendApiCalculationUntilNextSync: method(6, () => null),
    suspendScreenUpdatingUntilNextSync: method(9, () => null),
  },
});

const workbookProtectionObject = defineClass<null>({
  name: "WorkbookProtection",
  members: { protected: scalar(7, (_, session) => session.workbook.isStructureProtected) },
});

const workbookObject = defineClass<null>({
  name: "Workbook",
  members: {
    application: navigation(1, () => applicationObject(null)),
    functions: navigation(2, () => functionsObject(null)),
    names: navigation(1, () => namesObject(null)),
    protection: navigation(7, () => workbookProtectionObject(null)),
    tables: navigation(1, () => tablesObject({ sheet: null })),
    worksheets: navigation(1, () => worksheetsObject(null)),
    getSelectedRange: method(1, (_, __, session) => rangeObject({ ...session.workbook.selection })),
    getActiveCell: method(7, (_, __, session) => {
      const { sheet, block } = session.workbook.selection;
      return rangeObject({ sheet, block: { ...block, rows: 1, columns: 1 } });
    }),
    _RemoveReference: method(1, (_, args, session) => session.references.remove(args.text(0))),
    _GetRangeForEventByReferenceId: method(7, (_, args, session) => {
      const range = rangeOfEvent(session, args.text(0));
      if (!range) throw new ApiError("ItemNotFound");
      return range;
    }),
    _GetRangeOrNullObjectForEventByReferenceId: method(7, (_, args, session) => rangeOfEvent(session, args.text(0))),
  },
});

const internalServiceObject = defineClass<null>({
  name: "AddinInternalService",
  members: { notifyActionHandlerReady: method(0, (_, __, session) => session.noteReady()) },
});

const PANE_STATES = new Set(["Visible", "Background", "Inactive"]);

const runtimeServiceObject = defineClass<null>({
  name: "AppRuntimeService",
  members: {
    setAppRuntimeState: method(0, (_, args, session) => {
      const state = args.text(0);
      if (!PANE_STATES.has(state)) throw new ApiError("InvalidArgument");
      if (session.pane.state === state) return;
      session.pane.state = state;
      session.announce(visibilityEvent(state));
    }),
    getAppRuntimeState: method(0, (_, __, session) => session.pane.state),
  },
});

/** The services of `Office.*` that go over the same way as Excel's own calls. */
const SERVICES: Readonly<Record<string, () => HostObject>> = {
  "Microsoft.InternalService.AddinInternalService": () => internalServiceObject(null),
  "Microsoft.AppRuntime.AppRuntimeService": () => runtimeServiceObject(null),
};

/** Where every path of a request begins. */
export const roots: Roots = {
  workbook: workbookObject(null),
  service: (name) => SERVICES[name]?.(),
};
