import type { PaneUpdateWords } from "../en/paneUpdate";

export const paneUpdate: PaneUpdateWords = {
  title: (id) => `Diweddaru ${id}`,
  gone: "Nid yw’r cam hwn yn y cynllun mwyach.",
  back: "Yn ôl at y cam",
  status: "Statws",
  unchanged: (status) => (status === "" ? "Heb newid" : `Heb newid: ${status}`),
  done: "Wedi’i wneud, y cant",
  soFar: (percent) => `${String(percent)} % hyd yma.`,
  notPercent: "Rhowch rif o 0 i 100.",
  newDay: "Dyddiad newydd",
  dueOn: (day) => `I’w gwblhau erbyn ${day}.`,
  agreedBy: "Cytunwyd gan",
  agreedHint: "Gwag tra nad oes neb wedi cytuno.",
  why: "Pam mae’n symud",
  words: "Beth sydd wedi digwydd",
  lastSaid: (text) => `Dywedwyd ddiwethaf: ${text}`,
  evidence: "Beth sy’n dangos hynny",
  evidenceHint: (text) => `Fe’i rhoddir ar ôl yr hyn sydd yno: ${text}`,
  name: "Eich enw",
  others: (count) => `Yr un peth i eraill o’r rhestr hon (${String(count)} ar agor)`,
  now: "Nawr",
  after: "Ar ôl cadw",
  writes: (actions) =>
    actions === 1
      ? "Mae’n ysgrifennu’r rhes yn Camau gweithredu a llinell yn Diweddariadau. Mae’r hen werthoedd yn aros yno."
      : `Mae’n ysgrifennu ${String(actions)} rhes yn Camau gweithredu a llinell ar gyfer pob un yn Diweddariadau. Mae’r hen werthoedd yn aros yno.`,
  save: (actions) => (actions === 1 ? "Cadw’r diweddariad" : `Cadw ${String(actions)} diweddariad`),
  cancel: "Canslo",
  sayWhat: "Dywedwch beth sydd wedi newid.",
  sayWho: "Rhowch eich enw.",
};
