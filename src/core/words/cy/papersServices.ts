import type { Rating } from "../../rate/rating";
import type { ServicesPaperWords } from "../en/papersServices";
import { counted, STEP } from "./counted";
import { and, list } from "./welshLists";

const SOFT = { Red: "Goch", Amber: "Ambr" } as const;
const ofServices = (services: number): string =>
  services === 1 ? "y gwasanaeth arall" : `${String(services)} o wasanaethau eraill`;
const actions = (count: number): string => (count === 1 ? "1 cam gweithredu" : `${String(count)} o gamau gweithredu`);

/** Behind a vowel: "gweithredu’r gwasanaeth arall". */
const actionsOf = (count: number, services: number): string =>
  `${actions(count)}${services === 1 ? "’r gwasanaeth arall" : ` ${ofServices(services)}`}`;

/** Neither none nor all where it is some. */
function percent(part: number, of: number): string {
  const rounded = Math.round((100 * part) / of);
  if (rounded === 0 && part > 0) return "llai nag 1%";
  return rounded === 100 && part < of ? "mwy na 99%" : `${String(rounded)}%`;
}

function ratings(services: readonly { readonly name: string; readonly rating: Rating }[]): string {
  const named = (rating: Rating): readonly string[] =>
    services.filter((one) => one.rating === rating).map(({ name }) => name);
  const grey = named("Grey");
  if (grey.length === services.length)
    return services.length === 1 ? "Nid yw wedi’i raddio." : "Nid oes yr un gwasanaeth wedi’i raddio.";
  const worst = (["Red", "Amber"] as const).flatMap((rating) => {
    const found = named(rating);
    return found.length === 0 ? [] : [`mae ${list(found)} yn ${SOFT[rating]}`];
  });
  const none = `nid oes yr un gwasanaeth ${grey.length > 0 ? "a raddiwyd " : ""}yn Goch nac yn Ambr`;
  const unrated =
    grey.length === 0 ? [] : [`nid yw ${list(grey)} wedi’${grey.length === 1 ? "i raddio" : "u graddio"}`];
  const text = [...(worst.length > 0 ? worst : [none]), ...unrated].join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

export const services: ServicesPaperWords = {
  sheet: "Gwasanaethau eraill",
  noService: "Gwasanaeth heb ei nodi",
  state: ({ services: count, complete, of, overdue, cancelled }) => {
    if (of === 0 && cancelled > 0) return `Mae pob cam gan ${ofServices(count)} wedi’i ganslo.`;
    if (of === 0) return `Nid oes camau yn ffeiliau diweddaraf ${ofServices(count)}.`;
    const late = overdue === 0 ? "nid oes yr un yn hwyr" : `mae ${String(overdue)} yn hwyr`;
    const done =
      complete === 0
        ? `Nid oes yr un o ${actionsOf(of, count)} wedi’i gwblhau (0%)`
        : `Mae ${String(complete)} o blith ${actionsOf(of, count)} (${percent(complete, of)}) wedi’${complete === 1 ? "i gwblhau" : "u cwblhau"}`;
    return `${done} ac ${late}.`;
  },
  ratings,
  each: "Sefyllfa pob gwasanaeth, yn ôl rheolau’r cynllun hwn",
  heads: { service: "Gwasanaeth", complete: "Cwblhawyd", rated: "Graddiwyd", overdue: "Hwyr" },
  all: "Pob un",
  notTogether: "Heb eu graddio gyda’i gilydd",
  addsUp: (count, cancelled) =>
    `Mae’r graddau’n gwneud ${counted(count, STEP)} i gyd.${cancelled === 0 ? "" : ` Wedi’u canslo, ac heb fod yn yr un ffigur: ${String(cancelled)}.`}`,
  red: (service, count) => `${service}: ${counted(count, STEP)} yn Goch`,
  redAction: ({ name, reason, owner }) =>
    `${name}: ${reason}${owner === "" ? " Nid oes neb wedi’i enwi." : ` Perchennog: ${owner}.`}`,
  moreRed: (count) => `${and(`${String(count)} arall`)}, a restrir yn Camau gwasanaethau.`,
  from: (service, files) =>
    `${service}: darllenwyd o ${list(files.map(({ name, day }) => (day === null ? name : `${name} ar ${day}`)))}.`,
  gone: (service, count) =>
    `${service}: nid yw ${counted(count, STEP)} a oedd mewn ffeil gynharach yn y ddiweddaraf, nac yn yr un ffigur.`,
  none: (day) => `Nid oes cynllun gwasanaeth arall wrth ochr yr un hwn ar ${day}. Gellir dileu’r daflen hon.`,
  apart: "Nid yw camau gwasanaethau eraill yn yr un ffigur arall yn y papurau hyn.",
};
