import { useEffect, useState } from "react";
import type { Language } from "../app/sessionState";
import type { Failure } from "../app/workbookPort";
import { loadPart, partIn, type PartName } from "./lazyPlaces";

interface UsedPart {
  /** Null until it is there. */
  readonly part: ReturnType<typeof partIn>;
  readonly failed: Failure | null;
  readonly tryAgain: () => void;
}

/** A part of the pane that is fetched apart, in the language of the pane. */
export function usePart(name: PartName, language: Language): UsedPart {
  const [failed, setFailed] = useState<Failure | null>(null);
  const [, setDrawn] = useState(0);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    if (!partIn(name, language))
      void loadPart(name, language).then((outcome) => {
        if (!isWanted) return;
        setFailed(outcome.ok ? null : outcome.failure);
        setDrawn((drawn) => drawn + 1);
      });
    return () => void (isWanted = false);
  }, [name, language, tries]);
  const tryAgain = (): void => {
    setFailed(null);
    setTries(tries + 1);
  };
  return { part: partIn(name, language), failed, tryAgain };
}
