// What `npm run mutants` found, in lines.
const inOneLine = (text) => {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 100 ? `${line.slice(0, 97)}...` : line;
};

const described = ({ place, original, replacement }) =>
  `  ${place}  ${inOneLine(original)}  =>  ${inOneLine(replacement)}`;

function listed(title, mutants) {
  const sorted = [...mutants].sort((one, other) => one.place.localeCompare(other.place, "en", { numeric: true }));
  return mutants.length === 0 ? [] : ["", `${title}:`, ...sorted.map(described)];
}

/** A mutant that no test reaches counts as survived in the score, as with Stryker; one that types refuse counts in nothing. */
export function report({ all, drawn, found, paths, sample, seed, commit, tests, patience, outOfPatience }) {
  const failed = drawn.filter(({ id }) => found.failed.has(id));
  const endless = failed.filter(({ id }) => found.failed.get(id).endless);
  const left = drawn.filter(({ id }) => !found.failed.has(id) && !found.refused.has(id));
  const survived = left.filter(({ id }) => found.reached.has(id));
  const missed = left.filter(({ id }) => !found.reached.has(id));
  const impatient = survived.filter(({ id }) => outOfPatience.has(id)).length;
  const counted = failed.length + left.length;
  const score = counted === 0 ? 100 : (100 * failed.length) / counted;
  const drawnBy = sample === undefined ? "all of them" : `${drawn.length} drawn with seed ${seed}`;
  return [
    ...listed("Survived", survived),
    ...listed("No coverage", missed),
    ...(found.slow.length > 0 ? ["", "Left out because they run long:", ...found.slow.map((name) => `  ${name}`)] : []),
    ...(found.broken.length > 0 ? ["", "Fails without any mutant:", ...found.broken.map((name) => `  ${name}`)] : []),
    ...(impatient > 0 ? ["", `${impatient} of the survivors were not put to every test: ${patience} ms each`] : []),
    "",
    `${paths.join(" ")}: ${all.length} mutants, ${drawnBy}, at ${commit}${tests ? `, tests in ${tests} only` : ""}`,
    `killed ${failed.length - endless.length}, timeouts ${endless.length}, survived ${survived.length}, no coverage ${missed.length}, refused by types ${found.refused.size}, score ${score.toFixed(1)} %`,
    "",
  ].join("\n");
}
