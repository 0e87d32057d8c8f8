import { recordIdOfService } from "../history/recordRows";
import { ownerNamed } from "../plan/actionFacts";
import type { RatedAction, Rating } from "../rate/rating";
import { servicesTogether, type RatedService } from "../report/servicesReport";
import { ActionCells, sentence, worstFirst } from "./actionCells";
import { directionSince } from "./direction";
import type { Paper, PaperBlock, TableCell, TableRow } from "./paper";
import { shortened, titleOf } from "./paperHead";
import type { PaperInput } from "./paperInput";

const COLUMNS = [138, 78, 144, 60, 57, 45, 45, 45, 45, 45, 60] as const;
const LAST = COLUMNS.length - 1;
const COLOURS = ["Blue", "Green", "Amber", "Red", "Grey"] as const satisfies readonly Rating[];
/** Of a service so many Red actions are told. */
const AT_MOST = 5;
const WIDTH = 560;

/** How other services stand, each by the rules of this plan; there is none where no plan of theirs was brought in. */
export function otherServices(input: PaperInput): readonly Paper[] {
  const { words, services } = input;
  if (services.length === 0) return [];
  const { services: texts } = words.papers.pack;
  const all = servicesTogether(services, input);
  const counts = { complete: all.complete.count, of: all.complete.of, overdue: all.overdue, cancelled: all.cancelled };
  const blocks: readonly PaperBlock[] = [
    titleOf(texts.sheet, input),
    sentence("state", texts.state({ services: services.length, ...counts }), "headline"),
    ...(all.complete.of === 0
      ? []
      : [
          sentence(
            "ratings",
            texts.ratings(services.map((one) => ({ name: called(one, input), rating: one.rating }))),
            "headline",
          ),
        ]),
    heading("each", texts.each),
    table(all, input),
    sentence("addsUp", texts.addsUp(all.complete.of, all.cancelled), "note"),
    ...services.flatMap((one) => redOf(one, input)),
    ...services.flatMap((one) => originOf(one, input)),
    sentence("apart", texts.apart, "note"),
  ];
  return [paperOf(blocks, input)];
}

const paperOf = (blocks: readonly PaperBlock[], { words }: PaperInput): Paper => ({
  ...{ id: "services", language: words.language, sheet: words.papers.pack.services.sheet },
  ...{ columns: COLUMNS, blocks },
});

/** The sheet of services whose plans are all gone: it says so, and has none of their figures. */
export function goneServices(input: PaperInput): readonly Paper[] {
  const { words, services, existing, asOf } = input;
  if (services.length > 0 || !existing.includes("services")) return [];
  const { services: texts } = words.papers.pack;
  const text = sentence("gone", texts.none(words.papers.day(asOf)), "headline");
  return [paperOf([titleOf(texts.sheet, input), text], input)];
}

const heading = (key: string, text: string): PaperBlock => ({ kind: "heading", key, text, from: 0, to: LAST });
const called = ({ service }: RatedService, { words }: PaperInput): string =>
  service === "" ? words.papers.pack.services.noService : service;

function table(all: ReturnType<typeof servicesTogether>, input: PaperInput): PaperBlock {
  const { words, services } = input;
  const { services: texts, heads } = words.papers.pack;
  const cells = new ActionCells(input);
  const figures = ({ complete, rated, counts, overdue }: typeof all): readonly TableCell[] => [
    words.papers.of(complete.count, complete.of),
    words.papers.of(rated.count, rated.of),
    ...COLOURS.map((rating) => counts[rating]),
    overdue,
  ];
  return {
    kind: "table",
    name: "BoardServices",
    column: 0,
    headings: [
      { text: texts.heads.service, align: "left", isStrong: true },
      { text: heads.rating, align: "left" },
      { text: heads.reason, align: "indented" },
      ...(["complete", "rated"] as const).map((field) => ({ text: texts.heads[field], align: "centre" as const })),
      ...COLOURS.map((rating) => ({ text: words.ratings.colours[rating], align: "centre" as const })),
      { text: texts.heads.overdue, align: "centre" },
    ],
    rows: [
      ...services.map((one): TableRow => ({
        key: one.service,
        cells: [
          shortened(called(one, input), COLUMNS[0], 2),
          cells.chip(one.rating),
          reasonOf(one, input),
          ...figures(one),
        ],
      })),
      { key: "all", isTotal: true, cells: [texts.all, { quiet: "–" }, texts.notTogether, ...figures(all)] },
    ],
  };
}

/** Why it has its rating, and its direction since the earlier paper where that had it, too (R10). */
function reasonOf(one: RatedService, { words, earlier }: PaperInput): string {
  const stated = words.ratings.recommendationReason(one.reason);
  const was = earlier?.services.get(recordIdOfService(one));
  if (was === undefined) return stated;
  const since = directionSince(was, one.rating, words);
  return `${stated}\n${since.slice(0, was === one.rating ? 1 : 2).join(", ")}`;
}

/** What is Red in a service, the longest late first. */
function redOf(service: RatedService, input: PaperInput): readonly PaperBlock[] {
  const { services: texts } = input.words.papers.pack;
  const red = worstFirst(service.actions).filter(({ rating }) => rating === "Red");
  if (red.length === 0) return [];
  const key = (text: string): string => `${text} ${service.service}`;
  return [
    heading(key("red"), texts.red(called(service, input), red.length)),
    ...red.slice(0, AT_MOST).map((one) => sentence(key(one.action.key), redAction(one, input))),
    ...(red.length > AT_MOST ? [sentence(key("more"), texts.moreRed(red.length - AT_MOST), "note")] : []),
  ];
}

function redAction(one: RatedAction, { words }: PaperInput): string {
  const { action, reason } = one;
  const id = action.id === null ? "" : `${action.id} `;
  return words.papers.pack.services.redAction({
    name: `${id}${shortened(action.action, WIDTH, 1)}`,
    reason: `${words.ratings.reason(reason).replace(/\.$/, "")}.`,
    owner: ownerNamed(action)?.text ?? "",
  });
}

/** Which files a service was read from, and what they have no more. */
function originOf(service: RatedService, input: PaperInput): readonly PaperBlock[] {
  const { papers } = input.words;
  const { services: texts } = papers.pack;
  const name = called(service, input);
  const files = service.files
    .filter((file) => file.name !== "")
    .map((file) => ({ name: file.name, day: file.readOn && papers.day(file.readOn) }));
  return [
    ...(files.length === 0 ? [] : [sentence(`from ${service.service}`, texts.from(name, files), "note")]),
    ...(service.gone === 0 ? [] : [sentence(`gone ${service.service}`, texts.gone(name, service.gone), "note")]),
  ];
}
