import type { PaneHistoryWords } from "../en/paneHistory";
import { counted, STEP } from "./counted";
import { history } from "./history";

export const paneHistory: PaneHistoryWords = {
  history,
  title: "Hanes",
  intro: "Popeth y mae’r ychwanegyn hwn wedi’i ysgrifennu yma, y diweddaraf yn gyntaf.",
  edited: (sheet) =>
    `Nid yw rhesi’r daflen “${sheet}” fel y’u hysgrifennwyd: mae rhywun wedi’u newid, neu stopiodd cam hanner ffordd. Daw’r camau isod o ddyddlyfr y llyfr gwaith ei hun.`,
  at: (time, by) => (by === "" ? time : `${time}, ${by}`),
  takeBack: "Tynnu’n ôl",
  takeBackStep: (step) => `Tynnu’n ôl: ${step}`,
  dependents: (count) => `Mae ${counted(count, STEP)} diweddarach yn dibynnu arno, ac yn mynd gydag ef.`,
  left: "Wedi newid ers hynny, felly’n aros fel y mae",
  leftCell: (wrote, now) => (wrote === "" ? `“${now}” bellach` : `ysgrifennwyd “${wrote}”, “${now}” bellach`),
  keeping: "Yn cael ei ddefnyddio o hyd, felly’n aros fel y mae",
  keepsSheet: (sheet) => `mae’r fformiwla’n defnyddio’r daflen “${sheet}”, sy’n aros er ei mwyn`,
  interrupted: {
    title: (step) => `Stopiodd hanner ffordd: ${step}`,
    what: (when) => `Dechreuodd am ${when}. Mae rhan wedi’i hysgrifennu, a rhan heb ei hysgrifennu.`,
    takingBack: (when) => `Dechreuodd am ${when}, ac roedd yn cael ei dynnu’n ôl. Mae rhan wedi mynd, a rhan yn aros.`,
    doNotSend:
      "Peidiwch ag anfon nac argraffu’r taflenni hyn nes setlo hyn. Nid oes dim arall yn cael ei ysgrifennu tan hynny.",
    finish: "Gorffen",
    finishAbout: "Mae’r hyn sydd yno ohono’n mynd, ac yna mae’r cam cyfan yn cael ei wneud.",
    finishBackAbout: "Mae’r gweddill yn mynd hefyd.",
    takeBackAbout:
      "Bydd y llyfr gwaith fel yr oedd o’r blaen. Mae popeth y mae rhywun wedi’i deipio ers hynny’n cael ei gadw.",
    untouched: "Mae eich taflenni chi fel yr oeddent.",
  },
};
