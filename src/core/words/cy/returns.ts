import type { ReturnsWords } from "../en/returns";
import { dayInWords } from "./days";

export const returns: ReturnsWords = {
  sheet: "Ffurflen",
  title: (owner, day) => `Camau ${owner}, fel yr oedd ar ${dayInWords(day)}`,
  about:
    "Llenwch y colofnau lliw lle mae rhywbeth wedi newid, cadwch, ac anfonwch y ffeil yn ôl. Nid yw celloedd gwag yn newid dim.",
  columns: {
    id: "ID",
    action: "Cam gweithredu",
    due: "Dyddiad cwblhau",
    saidLast: "Dywedwyd ddiwethaf",
    statusNow: "Statws hyd yma",
    percentNow: "% hyd yma",
    status: "Statws",
    percent: "% wedi’i gwblhau",
    newDay: "Dyddiad newydd",
    why: "Pam mae’n symud",
    words: "Beth sydd wedi digwydd",
    evidence: "Beth sy’n dangos hynny",
    memory: "Ar gyfer Action Plan",
  },
  fileName: (owner, day) => `Ffurflen ${owner} ${day}`,
  mail: (owner, actions, file, day) =>
    `Annwyl ${owner},\n\nDywedwch pa mor bell yw eich camau agored (${String(actions)}) fel yr oedd ar ${dayInWords(day)}. Llenwch golofnau lliw y llyfr gwaith sydd ynghlwm, ${file}, ac anfonwch ef yn ôl.\n`,
  readBefore: (file, on) =>
    on === null
      ? `Mae ${file} yr un fath ag un arall o’r ffeiliau hyn, a chaiff ei darllen unwaith.`
      : `Cyfunwyd ${file} eisoes ar ${on}. Nid yw’n gwneud dim.`,
};
