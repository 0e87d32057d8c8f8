import { ownerNamed } from "../plan/actionFacts";
import type { PaperInput } from "../papers/paperInput";
import { isPerson, officerKey } from "../papers/withoutOfficers";
import type { RatedAction } from "../rate/rating";
import type { Picture } from "./paperPicture";

/**
 * The picture of a paper with the rows of officers known as this build knows them, so that what somebody wrote beside one stays
 * beside it when names are withheld, and when they are shown again.
 */
export function withOfficerRows(
  picture: Picture,
  rated: readonly RatedAction[],
  officers: PaperInput["officers"],
): Picture {
  // Posts and teams stand under their own names either way.
  const people = rated.map(({ action }) => ownerNamed(action)).filter((one) => one !== undefined && isPerson(one));
  const names = new Set(people.map(({ text }) => text));
  const pairs = [...names].map((name): readonly [from: string, to: string] =>
    officers === "withheld" ? [name, officerKey(name)] : [officerKey(name), name],
  );
  const renamed = (key: string): string => {
    const found = pairs.find(([from]) => key.endsWith(`.${from}`) || key.endsWith(`.owner ${from}`));
    return found ? key.slice(0, -found[0].length) + found[1] : key;
  };
  return { ...picture, rows: picture.rows.map((row) => ({ ...row, key: renamed(row.key) })) };
}
