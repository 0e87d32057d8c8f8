import { checksum } from "./checksum";

/** A short mark of what a cell holds; null for nothing. A number and a text that look alike differ. */
export function contentSum(content: string | number | boolean | null | { readonly formula: string }): string | null {
  if (content === null || content === "") return null;
  if (typeof content === "object") return checksum(`=${content.formula}`);
  return checksum(`${typeof content === "string" ? "'" : ""}${String(content)}`);
}
