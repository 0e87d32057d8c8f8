import type { FixesWords } from "../en/fixes";
import { counted, GRADE } from "./counted";

export const fixes: FixesWords = {
  becomes: (before, after) => `Gradd: ${before} → ${after}`,
  stays: (rating) => `Mae’r radd yn aros: ${rating}`,
  recommendation: (ref, before, after) => `Argymhelliad ${ref}: ${before} → ${after}`,
  change: (count) => (count === 0 ? "Nid oes gradd yn newid" : `Mae ${counted(count, GRADE)} yn newid`),
};
