import type { MeasureWords } from "../en/papersMeasures";

const NEEDED = "mae angen llinell sylfaen a tharged gyda’u dyddiadau, neu ddau ddarlleniad, yn ffigurau o’r un uned";

export const measure: MeasureWords = {
  reading: "Darlleniad",
  targetLine: "Llinell darged",
  inUnit: (heading, unit) => `${heading}, ${unit}`,
  withoutChart: (without, of) => {
    if (of === 1) return `Ni luniwyd siart o’r mesur: ${NEEDED}.`;
    if (without === of) return `Ni luniwyd siart o’r un o’r mesurau (${String(of)}): ${NEEDED}.`;
    return `Ni luniwyd siart o ${String(without)} o blith ${String(of)} o fesurau: ${NEEDED}.`;
  },
  chart: ({ name, asOf, readings, target, onLine }) => {
    const read = readings.map(({ figure, day }) => `${figure} ar ${day}`).join(", ");
    const to = target === null ? "dim llinell darged" : `targed ${target.figure} erbyn ${target.day}`;
    const line = onLine === null ? "" : `; mae’r llinell darged ar ${onLine.figure} ar ${onLine.day}`;
    return `${name}. Darlleniadau hyd ${asOf}: ${read === "" ? "dim" : read}; ${to}${line}.`;
  },
};
