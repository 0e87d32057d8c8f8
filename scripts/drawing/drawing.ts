import { between, fileGraph, reached, type Graph } from "./importGraph";

const BEGIN = "<!-- made by `npm run drawing` -->";
const END = "<!-- end of what `npm run drawing` makes -->";

const partOf = (file: string): string | null => (file.includes("/") ? (file.split("/")[0] ?? null) : null);

/** The folders of the core; a file that lies in none of them is the whole line of the review. */
const folderOfCore = (file: string): string | null => {
  const [part, folder = ""] = file.split("/");
  return part === "core" ? (folder.includes(".") ? null : folder) : null;
};

/** Imports that others together say as well are left out. */
function reduced(graph: Graph): readonly (readonly [from: string, to: string])[] {
  return [...graph].flatMap(([from, imports]) =>
    [...imports]
      .filter((to) => ![...imports].some((other) => other !== to && reached(graph, other).has(to)))
      .map((to) => [from, to] as const),
  );
}

const compareNames = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function diagram(graph: Graph): string {
  const lines = reduced(graph).map(([from, to]) => `  ${from} --> ${to}`);
  return ["```mermaid", "flowchart TD", ...lines.sort(compareNames), "```"].join("\n");
}

/** The two drawings of `docs/overview.md`: the parts of the code, and the folders of the core. */
function drawing(src: string): string {
  const files = fileGraph(src);
  return [
    BEGIN,
    "",
    diagram(between(files, partOf)),
    "",
    "And inside `src/core`:",
    "",
    diagram(between(files, folderOfCore)),
    "",
    END,
  ].join("\n");
}

/** The page with its drawings as the code is now. */
export function withDrawing(page: string, src: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error("The page says nowhere where the drawings stand.");
  return `${page.slice(0, from)}${drawing(src)}${page.slice(to + END.length)}`;
}
