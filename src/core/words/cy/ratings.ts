import { reasonSentences, type RatingsWords, type ReasonPhrases, type RecommendationPhrases } from "../ratingsWords";

/** After a figure the noun is singular; after 2 it softens: "2 ddiwrnod". */
const reasons: ReasonPhrases = {
  cancelled: { other: "Wedi’i ganslo" },
  "on-hold": { other: "Wedi’i oedi" },
  "complete-evidenced": { other: "Cwblhawyd, gyda thystiolaeth" },
  "complete-no-evidence": { other: "Cwblhawyd, yn aros am dystiolaeth" },
  "no-due-date": { other: "Dim dyddiad cwblhau" },
  overdue: { two: "{days} ddiwrnod yn hwyr", other: "{days} diwrnod yn hwyr" },
  "re-dated": {
    two: "Symudwyd y dyddiad cwblhau {days} ddiwrnod",
    other: "Symudwyd y dyddiad cwblhau {days} diwrnod",
  },
  "not-started": {
    two: "Heb ddechrau, {days} ddiwrnod ar ôl y dyddiad cychwyn",
    other: "Heb ddechrau, {days} diwrnod ar ôl y dyddiad cychwyn",
  },
  "due-soon": {
    two: "I’w gwblhau ymhen {days} ddiwrnod, {percent} % wedi’i gwblhau",
    other: "I’w gwblhau ymhen {days} diwrnod, {percent} % wedi’i gwblhau",
  },
  stale: { two: "Dim diweddariad ers {days} ddiwrnod", other: "Dim diweddariad ers {days} diwrnod" },
  "no-accountable-owner": { other: "Dim perchennog atebol" },
  "on-track": { other: "Ar y trywydd iawn" },
  override: { other: "Gosodwyd gan {by}: {reason}. Yn ôl y rheolau: " },
};

const recommendationReasons: RecommendationPhrases = {
  "nothing-rated": { other: "Nid oes cam gweithredu wedi’i raddio" },
  "all-complete": { other: "Cwblhawyd pob cam gweithredu, gyda thystiolaeth" },
  "high-priority-red": {
    two: "Mae {count} gam gweithredu blaenoriaeth uchel yn Goch",
    other: "Mae {count} cam gweithredu blaenoriaeth uchel yn Goch",
  },
  "red-share": { other: "Mae {red} o’r {counted} cam gweithredu yn Goch" },
  "some-red": { other: "Mae {red} o’r {counted} cam gweithredu yn Goch" },
  "amber-share": { other: "Mae {amberOrRed} o’r {counted} cam gweithredu yn Ambr neu’n Goch" },
  "on-track": { other: "Ar y trywydd iawn" },
};

export const ratings: RatingsWords = {
  colours: { Blue: "Glas", Green: "Gwyrdd", Amber: "Ambr", Red: "Coch", Grey: "Llwyd" },
  letters: { Blue: "G", Green: "Gw", Amber: "A", Red: "C", Grey: "-" },
  reasons,
  recommendationReasons,
  ...reasonSentences(reasons, recommendationReasons),
};
