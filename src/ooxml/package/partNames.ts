/**
 * Part names are compared without regard to case; some writers use backslashes or a leading slash, and "my%20sheet.xml" is
 * the address of the part that is called "my sheet.xml" in the zip.
 */
export const partKey = (name: string): string => {
  const slashed = name.includes("\\") ? name.replaceAll("\\", "/") : name;
  const plain = slashed.includes("%") ? slashed.replace(/(?:%[0-9a-f]{2})+/gi, decoded) : slashed;
  return (plain.startsWith("/") ? plain.slice(1) : plain).toLowerCase();
};

function decoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes;
  }
}

export const folderOf = (name: string): string => name.slice(0, name.lastIndexOf("/") + 1);

/** "xl/worksheets/_rels/sheet1.xml.rels" for "xl/worksheets/sheet1.xml". "" stands for the package itself. */
export const relationshipsName = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** The part whose relationships a .rels part holds, or null for any other part. */
export function ownerOfRelationships(name: string): string | null {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name);
  return match === null ? null : `${match[1] ?? ""}${match[2] ?? ""}`;
}

/** The part a relationship leads to: relative to the folder of the part that has it, or from the root. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? path.split("/") : `${folderOf(part)}${path}`.split("/");
  const resolved: string[] = [];
  for (const step of steps) {
    if (step === "..") resolved.pop();
    else if (step !== "" && step !== ".") resolved.push(step);
  }
  return resolved.join("/");
}

/** How a part is named from another part's relationships: "../tables/table1.xml". */
export function relativeTarget(part: string, target: string): string {
  const from = folderOf(part).split("/").slice(0, -1);
  const to = target.split("/");
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}
