import type { PaneSetsWords } from "../en/paneSets";
import { counted, KEY_DATE, RECOMMENDATION } from "./counted";

export const paneSets: PaneSetsWords = {
  title: "Setiau parod o argymhellion",
  about:
    "Mae set yn rhoi ei hargymhellion ar y daflen Argymhellion a’i dyddiadau ar Dyddiadau allweddol. Set o’ch eiddo eich hun: teipiwch hi yno.",
  recommendations: (n) => counted(n, RECOMMENDATION),
  keyDates: (n) => counted(n, KEY_DATE),
  isMatch: "Mae eich cynllun yn defnyddio ei geiriau.",
  otherwise: (refs) => `Mae ${refs.join(", ")} yn dweud rhywbeth arall yn eich cynllun. Mae hynny’n aros.`,
  show: "Beth mae’n ei ddweud",
  add: (what) => `Ychwanegu ${what.join(" a ")}`,
  tablesFirst: "Caiff taflenni’r cynllun eu creu gyda hi. Mae eich taflenni chi’n aros fel y maent.",
  stays: "Mae’r hyn rydych wedi’i deipio yn aros. Caiff celloedd gwag yr argymhellion sydd gennych eu llenwi.",
  isThere: "Mae’r cyfan yn eich llyfr gwaith.",
};
