import { useEffect, useState, type JSX } from "react";
import { useTexts } from "../texts";

interface Loaded<Tools> {
  /** What was loaded; null until then, and where it cannot be. */
  readonly tools: Tools | null;
  /** Says that it cannot be loaded. */
  readonly notLoaded: JSX.Element | null;
}

/** A part of the add-in that a place needs besides its own file: loaded when the place opens, and told where that fails. */
export function useLoaded<Tools extends object>(load: () => Promise<Tools>): Loaded<Tools> {
  const { failures } = useTexts();
  const [loaded, setLoaded] = useState<Tools | "not-loaded" | null>(null);
  useEffect(() => {
    load().then(setLoaded, () => setLoaded("not-loaded"));
  }, [load]);
  if (loaded !== "not-loaded") return { tools: loaded, notLoaded: null };
  const sentence = failures.excel["not-loaded"]("");
  return { tools: null, notLoaded: <p role="alert">{`${sentence.what} ${sentence.next}`}</p> };
}
