import type { PaneSinceWords } from "../en/paneSince";

const some = (count: number, what: string): readonly string[] => (count === 0 ? [] : [`${what}: ${String(count)}`]);

export const paneSince: PaneSinceWords = {
  since: (day, isReceived) => `Ers papurau${isReceived ? "’r Bwrdd" : ""} ${day}:`,
  moved: (
    { completed, becameOverdue, added, removed, better, worse, unrated, newlyRated, recommendations },
    rating,
  ) => [
    ...some(completed, "wedi’u cwblhau"),
    ...some(becameOverdue, "wedi mynd yn hwyr"),
    ...some(added, "newydd"),
    ...some(removed, "ddim yn y cynllun mwyach"),
    ...some(worse, "graddau’n waeth"),
    ...some(better, "graddau’n well"),
    ...some(unrated, "heb radd mwyach"),
    ...some(newlyRated, "gyda gradd o’r newydd"),
    ...recommendations.map(({ ref, was, now }) => `${ref}: ${rating(now)}, ${rating(was)} gynt`),
  ],
  nothing: "ni chwblhawyd, ychwanegwyd na thynnwyd yr un cam, nid aeth yr un yn hwyr ac ni newidiodd yr un radd.",
};
