import type { ActionPlan } from "../plan/actionPlan";
import { foldText } from "../text/normalise";

type Kind = "corporate" | "children" | "adults" | "education";

/** The services that a council's plans are of, in the language of the sheets, and the words by which a file tells that it is one's. */
const SERVICES: Readonly<Record<Kind, { readonly en: string; readonly cy: string; readonly words: RegExp }>> = {
  corporate: {
    en: "Corporate leadership",
    cy: "Arweinyddiaeth gorfforaethol",
    words: /\b(?:corporate|corfforaethol|gorfforaethol|chorfforaethol)\b/g,
  },
  children: {
    en: "Children’s social care",
    cy: "Gofal cymdeithasol plant",
    words: /\b(?:child(?:ren)?(?:'?s)?|plant|blant|phlant)\b/g,
  },
  adults: {
    en: "Adults’ social care",
    cy: "Gofal cymdeithasol oedolion",
    words: /\b(?:adult(?:'?s)?(?:')?|oedolion)\b/g,
  },
  education: {
    en: "Education",
    cy: "Addysg",
    words: /\b(?:education|schools?|addysg|haddysg|ysgol(?:ion)?)\b/g,
  },
};
const KINDS = Object.keys(SERVICES) as readonly Kind[];

const folded = (text: string): string => foldText(text).replace(/[_.-]+/g, " ");
const countOf = (text: string, kind: Kind): number => folded(text).match(SERVICES[kind].words)?.length ?? 0;

const kindOf = (name: string): Kind | null => KINDS.find((kind) => countOf(name, kind) > 0) ?? null;

/** The services to choose from: those that were brought in before, the strands of the plan, and what council services are called. */
export function servicesToChoose(
  plan: Pick<ActionPlan, "recommendations">,
  before: readonly string[],
  language: "en" | "cy",
): readonly string[] {
  const own = [...before, ...plan.recommendations.flatMap(({ strand }) => strand ?? [])].map((name) => name.trim());
  const named = new Map(own.filter((name) => name !== "").map((name) => [foldText(name), name] as const));
  // Each in its place whatever was brought in meanwhile: who chooses the next finds it where it was.
  const known = KINDS.flatMap((kind) => {
    const ofKind = [...named.values()].filter((name) => kindOf(name) === kind);
    return ofKind.length > 0 ? ofKind : [SERVICES[kind][language]];
  });
  return [...known, ...[...named.values()].filter((name) => kindOf(name) === null)];
}

/** What a file says of itself: its name, then its title, then the names of its sheets: what says a service first counts. */
export interface FileWords {
  readonly name: string;
  readonly title: string;
  readonly sheets: readonly string[];
}

/** Whether a name stands in a text by whole words: "IT" is not in "quality". */
const hasWords = (text: string, name: string): boolean => inWords(text).includes(inWords(name));
const inWords = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;

/** Which of the services a file is of by its own words; null where they say none, or more than one with as much right. */
export function serviceNamed({ name, title, sheets }: FileWords, services: readonly string[]): string | null {
  for (const text of [name, title, sheets.join(" ")]) {
    const kinds = KINDS.filter((kind) => countOf(text, kind) > 0);
    const stated = services.filter(
      (service) => hasWords(folded(text), folded(service)) || kinds.some((kind) => countOf(service, kind) > 0),
    );
    if (stated.length > 0) return stated.length === 1 ? (stated[0] ?? null) : null;
  }
  return null;
}
