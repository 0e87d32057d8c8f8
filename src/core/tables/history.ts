import { column, describeTable } from "./description";

/** What the product did to the workbook: the readable half of the journal. */
export const CHANGES = describeTable({
  key: "changes",
  name: "PlanChanges",
  // Excel keeps the name "History" for itself.
  sheet: { en: "Change history", cy: "Hanes newidiadau" },
  about: {
    en: "What this add-in changed, when, for whom, and what stood there before.",
    cy: "Yr hyn a newidiodd yr ychwanegyn hwn, pryd, i bwy, a’r hyn a oedd yno o’r blaen.",
  },
  life: "register",
  recordKey: ["when", "step", "where"],
  frozenColumns: 1,
  columns: [
    column("when", ["When", "Pryd"], "text", 18, "ours"),
    column("by", ["By", "Gan"], "text", 18, "ours"),
    column("step", ["Step", "Cam"], "text", 24, "ours"),
    column("where", ["Where", "Ble"], "link", 26, "ours"),
    column("from", ["From", "O"], "text", 40, "ours"),
    column("to", ["To", "I"], "text", 40, "ours"),
  ],
});

/** What people wrote for the papers: headlines, decisions, comments, kept by their key (B4, B11). */
export const PAPER_TEXTS = describeTable({
  key: "paperTexts",
  name: "PlanPaperTexts",
  sheet: { en: "Paper texts", cy: "Testunau papurau" },
  about: {
    en: "Headlines, decisions and comments for the papers, kept from one build to the next.",
    cy: "Penawdau, penderfyniadau a sylwadau ar gyfer y papurau, a gedwir o’r naill lunio i’r llall.",
  },
  life: "register",
  recordKey: ["paper", "textKey", "kind", "language"],
  frozenColumns: 2,
  columns: [
    column("paper", ["Paper", "Papur"], "text", 20, "ours"),
    column("textKey", ["Key", "Allwedd"], "text", 14, "ours"),
    column("kind", ["Kind", "Math"], "text", 12, "ours"),
    column("text", ["Text", "Testun"], "longText", 70, "theirs"),
    column("language", ["Language", "Iaith"], { oneOf: "languages" }, 12, "ours"),
    column("figures", ["Figures when written", "Ffigurau wrth ysgrifennu"], "text", 30, "ours"),
    column("by", ["By", "Gan"], "text", 18, "ours"),
    column("on", ["On", "Ar"], "day", 12, "ours"),
  ],
});

/** One row a build of the papers, sealed (B5). */
export const SNAPSHOTS = describeTable({
  key: "snapshots",
  name: "PlanSnapshots",
  sheet: { en: "Snapshots", cy: "Cipluniau" },
  about: {
    en: "One row for each build of the papers that says something new. Sealed: a row that is changed is found.",
    cy: "Un rhes am bob tro y lluniwyd y papurau a bod ynddynt rywbeth newydd. Wedi’u selio: caiff rhes a newidir ei chanfod.",
  },
  life: "register",
  recordKey: ["seal"],
  frozenColumns: 1,
  columns: [
    column("asAt", ["As at", "Fel yr oedd ar"], "day", 12, "ours"),
    column("builtOn", ["Built on", "Lluniwyd ar"], "text", 18, "ours"),
    column("builtBy", ["Built by", "Lluniwyd gan"], "text", 18, "ours"),
    column("languages", ["Languages", "Ieithoedd"], "text", 16, "ours"),
    column("received", ["Received by the Board", "Derbyniwyd gan y Bwrdd"], "day", 14, "theirs"),
    column("seal", ["Seal", "Sêl"], "text", 20, "ours"),
    column("sealBefore", ["Seal before", "Y sêl o’r blaen"], "text", 20, "ours"),
  ],
});

/** What each sealed build held: a row for each action, recommendation, measure, school and other service. */
export const SNAPSHOT_ROWS = describeTable({
  key: "snapshotRows",
  name: "PlanSnapshotRows",
  sheet: { en: "Snapshot rows", cy: "Rhesi’r cipluniau" },
  about: {
    en: "What each sealed build held, row by row.",
    cy: "Yr hyn a oedd ym mhob fersiwn a seliwyd, fesul rhes.",
  },
  life: "register",
  recordKey: ["seal", "kind", "recordId"],
  frozenColumns: 1,
  columns: [
    column("seal", ["Seal", "Sêl"], "text", 20, "ours"),
    column("kind", ["Kind", "Math"], "text", 14, "ours"),
    column("recordId", ["Record", "Cofnod"], "text", 14, "ours"),
    column("holds", ["Holds", "Cynnwys"], "text", 80, "ours"),
  ],
});
