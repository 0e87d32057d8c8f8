import { FileFailure } from "../fileFailure";
import { escapeAttribute } from "../xml/xmlText";
import { attribute, childrenOf, parseXml } from "../xml/xmlTree";
import { resolveTarget } from "./partNames";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The kinds of relationships the product follows or writes, by the last word of their type. */
export type RelationshipKind =
  | "officeDocument"
  | "worksheet"
  | "styles"
  | "sharedStrings"
  | "theme"
  | "table"
  | "drawing"
  | "chart"
  | "hyperlink"
  | "customProperty"
  | "calcChain";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly kind: string;
  /** The part it leads to, or the address when it leads outside. */
  readonly target: string;
  readonly isExternal: boolean;
  /** Its place in the text of the part. */
  readonly start: number;
  readonly end: number;
}

/** The relationships of a part, from the text of its .rels part. */
export function readRelationships(text: string, part: string): Relationship[] {
  return childrenOf(parseXml(text), "Relationship").map((element) => {
    const type = attribute(element, "Type") ?? "";
    const target = attribute(element, "Target") ?? "";
    const isExternal = attribute(element, "TargetMode") === "External";
    return {
      id: attribute(element, "Id") ?? "",
      type,
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: isExternal ? target : resolveTarget(part, target),
      isExternal,
      start: element.start,
      end: element.end,
    };
  });
}

/** Strict packages use other namespaces throughout; reading them as if they were the usual kind finds nothing. */
export function refuseStrict(type: string): void {
  if (type.startsWith("http://purl.oclc.org/ooxml/")) throw new FileFailure("strict-ooxml", type);
}

const relationshipType = (kind: RelationshipKind): string => `${OFFICE}/${kind}`;

export const relationshipXml = (id: string, kind: RelationshipKind, target: string, prefix: string): string =>
  `<${prefix}Relationship Id="${escapeAttribute(id)}" Type="${relationshipType(kind)}" Target="${escapeAttribute(target)}"` +
  `${kind === "hyperlink" ? ' TargetMode="External"' : ""}/>`;

export const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
