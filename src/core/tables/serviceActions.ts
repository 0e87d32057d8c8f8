import { ACTIONS } from "./actions";
import { column, describeTable, type ColumnDescription, type FieldOf } from "./description";

/** What an action of another service has of an action of the plan: what its rating rests on, and what tells a reader what it is. */
export const SERVICE_FIELDS = [
  ...(["id", "recommendation", "action", "owner", "due", "status", "percentComplete", "priority", "start"] as const),
  ...([
    "revisedDue",
    "moveAgreedBy",
    "moveAgreedOn",
    "reviewOn",
    "completedOn",
    "latestUpdate",
    "lastUpdated",
  ] as const),
  ...(["evidence", "risk", "claimedRag", "override", "overrideReason", "overrideBy", "overrideUntil"] as const),
] as const satisfies readonly FieldOf<typeof ACTIONS>[];
export type ServiceField = (typeof SERVICE_FIELDS)[number];

/** As in the plan's own table; what another service calls its recommendations is in no list of ours. */
const asInActions = ACTIONS.columns
  .filter(({ field }) => (SERVICE_FIELDS as readonly string[]).includes(field))
  .map((like): ColumnDescription<ServiceField> => ({
    ...(like as ColumnDescription<ServiceField>),
    writtenBy: "ours",
    ...(like.field === "recommendation" ? { holds: "text" } : {}),
  }));

/** The actions of other services' plans, kept apart from the plan: nothing of them is in its ratings, findings and steps. */
export const SERVICE_ACTIONS = describeTable({
  key: "serviceActions",
  name: "PlanServiceActions",
  sheet: { en: "Service actions", cy: "Camau gwasanaethau" },
  about: {
    en: "Actions of other services, apart from this plan. What you type stays when a file comes again.",
    cy: "Camau gwasanaethau eraill, ar wahân i’r cynllun hwn. Mae’r hyn a deipiwch yn aros pan ddaw ffeil eto.",
  },
  life: "register",
  recordKey: ["key"],
  frozenColumns: 2,
  columns: [
    column("service", ["Service", "Gwasanaeth"], "text", 20, "ours", { look: "strong" }),
    ...asInActions,
    column("note", ["Note", "Nodyn"], "longText", 30, "theirs"),
    // Whether somebody answers is known where the file lists its officers; here nobody is listed.
    column("ownerKind", ["Kind of owner", "Math o berchennog"], { oneOf: "ownerKinds" }, 12, "ours"),
    column("file", ["File", "Ffeil"], "text", 28, "ours"),
    column("source", ["Source", "Ffynhonnell"], "text", 18, "ours"),
    column("broughtInOn", ["Brought in on", "Daethpwyd ag ef ar"], "day", 12, "ours"),
    column("readOn", ["Last read on", "Darllenwyd ddiwethaf ar"], "day", 12, "ours"),
    column("goneOn", ["Not in the file on", "Nid yn y ffeil ar"], "day", 12, "ours"),
    column("key", ["Row", "Rhes"], "text", 8, "ours", { folded: true }),
    // By it a cell that somebody has typed over is told from one that stands as it was written.
    column("memory", ["As written", "Fel yr ysgrifennwyd"], "text", 16, "ours", { folded: true }),
  ],
});
