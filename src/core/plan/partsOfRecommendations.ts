import type { FindingFacts } from "../findings/finding";
import { foldText } from "../text/normalise";
import type { Action, ActionPlan, Recommendation } from "./actionPlan";

type RecommendationPart = FindingFacts["part-not-covered"]["part"];

/**
 * What the ready recommendations (Estyn 2019) ask for, part by part. A part is told by its words, in English and Welsh, in a
 * text without case and accents; `of` are the words by which the recommendation itself is known.
 */
interface ReadyRecommendation {
  readonly of: RegExp;
  readonly parts: Readonly<Partial<Record<RecommendationPart, RegExp>>>;
}

/** In the order in which they are told. */
const PARTS: readonly RecommendationPart[] = [
  ...(["secondary-standards", "more-able", "evaluation", "planning", "coordination", "learning-needs"] as const),
  ...(["other-pupils", "senior-leaders", "scrutiny", "non-maintained", "post-16", "welsh-medium"] as const),
  ...(["secondary-education", "school-finance", "deficits"] as const),
];

const READY: readonly ReadyRecommendation[] = [
  {
    of: /standards? .*secondary|safonau .*uwchradd/,
    parts: {
      "secondary-standards":
        /secondary|key stage [34]|\bks[34]\b|gcse|year (?:9|10|11)\b|uwchradd|\bca[34]\b|tgau|blwyddyn (?:9|10|11)\b/,
      "more-able":
        /\b(?:more|most) able|higher[- ]attain|able and talented|\bmat\b|mwy(?:af)? (?:abl|galluog)|abl a thalentog/,
    },
  },
  {
    of: /special educational needs|additional learning needs|anghenion (?:addysgol arbennig|dysgu ychwanegol)/,
    parts: {
      evaluation: /evaluat|review|quality assur|monitor|audit|gwerthus|arfarn|adolyg|archwili/,
      planning: /\bplan|strateg|cynllun/,
      coordination:
        /co-?ordinat|multi-?agency|partner|\bpanels?\b|\bforum|joint|cydlyn|cydgysyllt|amlasiantaeth|\bpanel|fforwm|ar y cyd/,
      "learning-needs":
        /special educational|\b(?:sen|aln|alncos?|sencos?)\b|additional learning|anghenion (?:addysgol|dysgu)|\b(?:aaa|ady|cadys?)\b/,
      "other-pupils":
        /(?:extra|additional) support|vulnerable|other pupils|looked[- ]after|\beotas\b|\bpru\b|behaviou?r|attendance|exclusion|cymorth ychwanegol|disgyblion eraill|agored i niwed|derbyn gofal|ymddygiad|presenoldeb|gwahardd/,
    },
  },
  {
    of: /senior lead|uwch arweinwyr/,
    parts: {
      "senior-leaders":
        /senior lead|leader|director|head of (?:education|service)|arwein|cyfarwyddwr|pennaeth (?:addysg|gwasanaeth)/,
      scrutiny: /scrutin|challeng|rigou?r|craffu|\bher(?:io)?\b|trylwyr/,
    },
  },
  {
    of: /non-?maintained|nas cynhelir|heb ei chynnal/,
    parts: {
      "non-maintained":
        /non-?maintained|early years|nurser|pre-?school|nas cynhelir|heb ei chynnal|blynyddoedd cynnar|meithrin/,
      "post-16": /post[- ]?16|sixth[- ]form|ol-?16|chweched dosbarth/,
      "welsh-medium": /welsh[- ]medium|\bwesp\b|welsh in education|cyfrwng cymraeg|cymraeg mewn addysg|\bcsga\b/,
      "secondary-education": /secondary|uwchradd/,
    },
  },
  {
    of: /financial management|rheol(?:i|aeth) ariannol/,
    parts: {
      "school-finance": /financ|budget|bursar|ariannol|cyllid|gyllid|bwrsar/,
      deficits: /deficit|recovery plan|licen[cs]|diffyg|cynllun adfer|trwydded/,
    },
  },
];

/** Those parts of a ready recommendation that no action and no measure of it speaks of; only what its own words ask for is a part of it. */
export function partsNotCovered(
  recommendation: Recommendation,
  { measures = [] }: Pick<ActionPlan, "measures">,
  actions: readonly Action[],
): readonly RecommendationPart[] {
  const asked = foldText(recommendation.text);
  const ready = READY.find(({ of }) => of.test(asked));
  if (ready === undefined) return [];
  const folded = [
    ...actions.flatMap(({ action, group, successMeasure }) => [action, group ?? "", successMeasure ?? ""]),
    ...measures.flatMap((one) => (one.recommendation === recommendation.ref ? [one.measure] : [])),
  ].map(foldText);
  return PARTS.filter((part) => {
    const words = ready.parts[part];
    return words?.test(asked) === true && !folded.some((text) => words.test(text));
  });
}
