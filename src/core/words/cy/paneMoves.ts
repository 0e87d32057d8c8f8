import type { PaneMovesWords } from "../en/paneMoves";
import { counted, DAY } from "./counted";
import { moves } from "./moves";

export const paneMoves: PaneMovesWords = {
  ...moves,
  more: (count) => `Dangos ${String(count)} arall`,
  byRecommendation: "Yn ôl argymhelliad",
  byOwner: "Yn ôl perchennog",
  nobody: "Neb wedi’i enwi",
  noRecommendation: "Dim argymhelliad",
  slip: ({ moved, of, days, notAgreed }) =>
    [
      `${String(moved)} o ${String(of)} yn hwyrach`,
      ...(days > 0 ? [`${counted(days, DAY)} i gyd`] : []),
      ...(notAgreed > 0 ? [`heb gytuno: ${String(notAgreed)}`] : []),
    ].join(", "),
};
