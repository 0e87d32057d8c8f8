import type { MovesWords } from "../en/moves";
import { counted, DAY } from "./counted";

const by = (what: string, who: string, day: string): string =>
  `${what}${who === "" ? "" : ` gan ${who}`}${day === "" ? "" : ` ar ${day}`}`;
const withDay = (count: number): string => `${count === 1 ? "1 cam" : `${String(count)} o gamau`} â dyddiad cyntaf`;

export const moves: MovesWords = {
  title: "Newidiadau dyddiad",
  none: "Ni newidiwyd yr un dyddiad cwblhau.",
  state: ({ asked, never, agreed }) => {
    const parts = [
      ...(asked > 0 ? [`heb gytuno eto: ${String(asked)}`] : []),
      ...(never > 0 ? [`byth heb gytuno: ${String(never)}`] : []),
      ...(agreed > 0 ? [`cytunwyd, gan bwy a phryd: ${String(agreed)}`] : []),
    ];
    return `Dyddiadau cwblhau a newidiwyd: ${String(asked + never + agreed)} (${parts.join(", ")}).`;
  },
  states: { asked: "Heb gytuno eto", never: "Byth heb gytuno", agreed: "Cytunwyd" },
  asked: (who, day) => by("Gofynnwyd", who, day),
  agreed: (who, day) => by("Cytunwyd", who, day),
  days: (count) => `${counted(Math.abs(count), DAY)} yn ${count < 0 ? "gynt" : "hwyrach"}`,
  sharedDay: (count, of, day) =>
    `O’r ${String(of)} o gamau agored â dyddiad, mae ${String(count)} i’w ${count < 2 ? "gwblhau" : "cwblhau"} ar ${day}.`,
  slippage: "Pa mor bell y symudodd dyddiadau",
  slipped: ({ moved, of, days, most }) => {
    if (of === 0) return "Nid oes gan yr un cam ddyddiad cyntaf i symud ohono.";
    if (moved === 0) return `Nid oes dyddiad diweddarach gan yr un o blith ${withDay(of)}.`;
    const furthest = moved === 1 ? "" : ` i gyd, hyd at ${counted(most, DAY)}`;
    return `Mae dyddiad diweddarach gan ${String(moved)} o blith ${withDay(of)}: ${counted(days, DAY)}${furthest}.`;
  },
  heads: {
    moved: "Hwyrach nag ar y cyntaf",
    inAll: "Diwrnodau i gyd",
    furthest: "Pellaf",
    notAgreed: "Newidiadau heb gytuno",
  },
};
