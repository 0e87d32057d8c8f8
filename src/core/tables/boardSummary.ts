import { column, describeTable } from "./description";

/** The table of the board summary: a paper, rebuilt as a whole, whose comments are kept by the ref. */
export const BOARD_SUMMARY = describeTable({
  key: "boardSummary",
  name: "PlanBoardSummary",
  sheet: { en: "Board summary", cy: "Crynodeb i’r Bwrdd" },
  about: { en: "", cy: "" },
  life: "paper",
  recordKey: ["ref"],
  frozenColumns: 0,
  columns: [
    column("ref", ["Ref", "Cyf."], "text", 8, "ours"),
    column("recommendation", ["Recommendation", "Argymhelliad"], "text", 40, "ours"),
    column("lead", ["Lead", "Arweinydd"], "text", 20, "ours"),
    column("delivery", ["Delivery", "Cyflawni"], "rating", 12, "ours"),
    column("why", ["Why", "Pam"], "text", 40, "ours"),
    column("direction", ["Direction", "Cyfeiriad"], "text", 14, "ours"),
    column("impact", ["Impact", "Effaith"], "rating", 12, "ours"),
    column("complete", ["Complete", "Wedi’u cwblhau"], "text", 12, "ours"),
    column("overdue", ["Overdue", "Hwyr"], "wholeNumber", 10, "ours"),
    column(
      "dueByNextMeeting",
      ["Due by next meeting", "I’w cwblhau erbyn y cyfarfod nesaf"],
      "wholeNumber",
      12,
      "ours",
    ),
    column("comment", ["Comment", "Sylw"], "longText", 30, "theirs"),
  ],
});
