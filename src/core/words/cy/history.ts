import type { HistoryWords } from "../historyWords";
import { counted, type CountedNoun } from "./counted";

const ROW: CountedNoun = { plain: "rhes", two: "res" };
const CELL: CountedNoun = { plain: "cell", two: "gell" };

export const history: HistoryWords = {
  steps: {
    structure: "Creu’r tablau neu eu diweddaru",
    summary: "Llunio crynodeb y Bwrdd",
    asAt: "Gosod y diwrnod",
    fix: "Setlo gwiriad",
    setAside: "Rhoi gwiriad o’r neilltu",
  },
  takenBack: (step) => `Tynnu’n ôl: ${step}`,
  sheetMade: "taflen newydd",
  sheetGone: "tynnwyd y daflen",
  rowsAdded: (rows) => `ychwanegwyd ${counted(rows, ROW)}`,
  cellsChanged: (cells) => `diweddarwyd ${counted(cells, CELL)}`,
  formula: "fformiwla",
};
