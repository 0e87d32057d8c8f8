import type { JSX } from "react";
import type { Language } from "../app/sessionState";
import type { Outcome } from "../app/workbookPort";
import type { PlaceWords } from "../core/words/placeWords";
import { whenLoaded } from "./loading";
import type { PlaceProps } from "./placeProps";

/** A place that is fetched when somebody goes there, or when the pane has nothing else to do. */
export type PartName = keyof PlaceWords;
type View<Name extends PartName> = (props: PlaceProps & { readonly words: PlaceWords[Name] }) => JSX.Element;

interface Part<Name extends PartName> {
  readonly view: () => Promise<View<Name>>;
  readonly words: Readonly<Record<Language, () => Promise<PlaceWords[Name]>>>;
}

/** Each place is a file of its own, and so are its words in each language: a reader loads those of one. */
const PARTS: { readonly [Name in PartName]: Part<Name> } = {
  action: {
    view: async () => (await import(/* webpackChunkName: "action" */ "./action/ActionPlace")).ActionPlace,
    words: {
      en: async () => (await import(/* webpackChunkName: "action-en" */ "../core/words/en/paneAction")).paneAction,
      cy: async () => (await import(/* webpackChunkName: "action-cy" */ "../core/words/cy/paneAction")).paneAction,
    },
  },
  recommendation: {
    view: async () =>
      (await import(/* webpackChunkName: "recommendation" */ "./recommendation/RecommendationPlace"))
        .RecommendationPlace,
    words: {
      en: async () =>
        (await import(/* webpackChunkName: "recommendation-en" */ "../core/words/en/paneRecommendation"))
          .paneRecommendation,
      cy: async () =>
        (await import(/* webpackChunkName: "recommendation-cy" */ "../core/words/cy/paneRecommendation"))
          .paneRecommendation,
    },
  },
  update: {
    view: async () => (await import(/* webpackChunkName: "update" */ "./update/UpdatePlace")).UpdatePlace,
    words: {
      en: async () => (await import(/* webpackChunkName: "update-en" */ "../core/words/en/paneUpdate")).paneUpdate,
      cy: async () => (await import(/* webpackChunkName: "update-cy" */ "../core/words/cy/paneUpdate")).paneUpdate,
    },
  },
  structure: {
    view: async () => (await import(/* webpackChunkName: "structure" */ "./structure/StructurePlace")).StructurePlace,
    words: {
      en: async () =>
        (await import(/* webpackChunkName: "structure-en" */ "../core/words/en/structureWords")).structureWords,
      cy: async () =>
        (await import(/* webpackChunkName: "structure-cy" */ "../core/words/cy/structureWords")).structureWords,
    },
  },
  board: {
    view: async () => (await import(/* webpackChunkName: "board" */ "./board/BoardPlace")).BoardPlace,
    words: {
      en: async () => (await import(/* webpackChunkName: "board-en" */ "../core/words/en/paneBoard")).paneBoard,
      cy: async () => (await import(/* webpackChunkName: "board-cy" */ "../core/words/cy/paneBoard")).paneBoard,
    },
  },
  schools: {
    view: async () => (await import(/* webpackChunkName: "schools" */ "./schools/SchoolsPlace")).SchoolsPlace,
    words: {
      en: async () => (await import(/* webpackChunkName: "schools-en" */ "../core/words/en/paneSchools")).paneSchools,
      cy: async () => (await import(/* webpackChunkName: "schools-cy" */ "../core/words/cy/paneSchools")).paneSchools,
    },
  },
  history: {
    view: async () => (await import(/* webpackChunkName: "history" */ "./history/HistoryPlace")).HistoryPlace,
    words: {
      en: async () => (await import(/* webpackChunkName: "history-en" */ "../core/words/en/paneHistory")).paneHistory,
      cy: async () => (await import(/* webpackChunkName: "history-cy" */ "../core/words/cy/paneHistory")).paneHistory,
    },
  },
  source: {
    view: async () => (await import(/* webpackChunkName: "source" */ "./source/SourcePlace")).SourcePlace,
    words: {
      en: async () => (await import(/* webpackChunkName: "source-en" */ "../core/words/en/paneSource")).paneSource,
      cy: async () => (await import(/* webpackChunkName: "source-cy" */ "../core/words/cy/paneSource")).paneSource,
    },
  },
  moves: {
    view: async () => (await import(/* webpackChunkName: "moves" */ "./moves/MovesPlace")).MovesPlace,
    words: {
      en: async () => (await import(/* webpackChunkName: "moves-en" */ "../core/words/en/paneMoves")).paneMoves,
      cy: async () => (await import(/* webpackChunkName: "moves-cy" */ "../core/words/cy/paneMoves")).paneMoves,
    },
  },
  since: {
    view: async () => (await import(/* webpackChunkName: "since" */ "./plan/SinceLast")).SinceLast,
    words: {
      en: async () => (await import(/* webpackChunkName: "since-en" */ "../core/words/en/paneSince")).paneSince,
      cy: async () => (await import(/* webpackChunkName: "since-cy" */ "../core/words/cy/paneSince")).paneSince,
    },
  },
  returns: {
    view: async () => (await import(/* webpackChunkName: "returns" */ "./returns/ReturnsPlace")).ReturnsPlace,
    words: {
      en: async () => (await import(/* webpackChunkName: "returns-en" */ "../core/words/en/paneReturns")).paneReturns,
      cy: async () => (await import(/* webpackChunkName: "returns-cy" */ "../core/words/cy/paneReturns")).paneReturns,
    },
  },
  otherPlans: {
    view: async () =>
      (await import(/* webpackChunkName: "other-plans" */ "./otherPlans/OtherPlansPlace")).OtherPlansPlace,
    words: {
      en: async () => (await import(/* webpackChunkName: "other-plans-en" */ "../core/words/en/otherPlans")).otherPlans,
      cy: async () => (await import(/* webpackChunkName: "other-plans-cy" */ "../core/words/cy/otherPlans")).otherPlans,
    },
  },
  sets: {
    view: async () => (await import(/* webpackChunkName: "sets" */ "./sets/SetsPlace")).SetsPlace,
    words: {
      en: async () => (await import(/* webpackChunkName: "sets-en" */ "../core/words/en/paneSets")).paneSets,
      cy: async () => (await import(/* webpackChunkName: "sets-cy" */ "../core/words/cy/paneSets")).paneSets,
    },
  },
  help: {
    view: async () => (await import(/* webpackChunkName: "help" */ "./help/HelpPlace")).HelpPlace,
    words: {
      en: async () => (await import(/* webpackChunkName: "help-en" */ "../core/words/en/paneHelp")).paneHelp,
      cy: async () => (await import(/* webpackChunkName: "help-cy" */ "../core/words/cy/paneHelp")).paneHelp,
    },
  },
};
export const PART_NAMES = Object.keys(PARTS) as readonly PartName[];

interface Loaded {
  readonly view: (props: PlaceProps & { readonly words: never }) => JSX.Element;
  readonly words: PlaceWords[PartName];
}
const loaded = new Map<string, Loaded>();
const keyOf = (name: PartName, language: Language): string => `${name} ${language}`;

/** A place in a language, once it is there; null before. */
export const partIn = (name: PartName, language: Language): Loaded | null => loaded.get(keyOf(name, language)) ?? null;

/** Fetches a place and its words; what is there already is not fetched again. */
export const loadPart = (name: PartName, language: Language): Promise<Outcome<null>> =>
  whenLoaded(partIn(name, language) ? Promise.resolve() : load(name, language));

async function load(name: PartName, language: Language): Promise<void> {
  const part = PARTS[name];
  const [view, words] = await Promise.all([part.view(), part.words[language]()]);
  loaded.set(keyOf(name, language), { view, words });
}
