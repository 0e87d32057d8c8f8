import type { Finding, FindingCode, FindingFacts, Severity } from "../findings/finding";
import type { Policy } from "../rate/limits";

/** What was noticed, with its facts, and what to do about it. */
export interface FindingSentence {
  readonly what: string;
  readonly next: string;
}

/** One function for each code: a code without a sentence does not compile. */
export type FindingSentences = { readonly [C in FindingCode]: (facts: FindingFacts[C]) => FindingSentence };

export interface FindingsWords {
  /** The kind of finding, as the heading of a group: "Overdue". */
  readonly kinds: Readonly<Record<FindingCode, string>>;
  readonly severities: Readonly<Record<Severity, { readonly one: string; readonly other: string }>>;
  /** The name of a setting, or the row of PlanRules that holds a limit. */
  readonly setting: (key: keyof Policy) => string;
  readonly sentences: FindingSentences;
  readonly explain: (finding: Finding) => FindingSentence;
  /** What and next step as one text, for a cell or a line. */
  readonly sentence: (finding: Finding) => string;
}

/** The two readers of a language's sentences. */
export function findingReaders(sentences: FindingSentences): Pick<FindingsWords, "explain" | "sentence"> {
  // Code and facts of one finding belong together; the compiler cannot follow that through the map.
  const explain = ({ code, facts }: Finding): FindingSentence =>
    (sentences[code] as (facts: Finding["facts"]) => FindingSentence)(facts);
  return {
    explain,
    sentence: (finding) => {
      const { what, next } = explain(finding);
      return `${what} ${next}`;
    },
  };
}
