import type { PaneWords } from "../en/pane";
import { CHECK, counted, DAY, DIFFERENCE, ERROR } from "./counted";
import { paneChecks, paneGroups } from "./paneChecks";
import { paneFrame } from "./paneFrame";

/** With "o" the noun is plural: "38 o gamau". */
const actions = (count: number): string =>
  count === 1 ? "1 cam gweithredu" : `${count.toLocaleString("en-GB")} o gamau gweithredu`;
const days = (count: number): string => counted(count, DAY);

export const pane: PaneWords = {
  ...paneFrame,
  overview: {
    title: "Cynllun",
    actions,
    meeting: (day) => `Bwrdd, ${day}`,
    inDays: (count) => (count === 0 ? "heddiw" : `ymhen ${days(count)}`),
    noMeeting: "Rhoi cyfarfod nesaf y bwrdd",
    noMeetingNext: "Nid oes un yn hysbys ar ôl y diwrnod hwn. Ychwanegwch ef at dabl o ddyddiadau allweddol.",
    nextSteps: "Camau nesaf",
    everyone: "Pawb",
    whose: "Camau nesaf pwy",
    overdue: (count) => `${String(count)} yn hwyr`,
    oldest: (count) => `hynaf ${days(count)}`,
    dueBeforeBoard: (count) => `${String(count)} i’w cwblhau erbyn y bwrdd`,
    dueWithin: (count, within) => `${String(count)} i’w cwblhau o fewn ${days(within)}`,
    firstDue: (day) => `cyntaf ${day}`,
    waitingForOwners: (actions) => `${String(actions)} yn aros am berchnogion`,
    asked: (day) => `gofynnwyd ${day}`,
    nothingNext: "Nid oes dim yn hwyr, ac nid oes dim i’w gwblhau’n fuan.",
    moved: (all, notAgreed) =>
      `Newidiadau dyddiad: ${String(all)}${notAgreed > 0 ? `, heb gytuno: ${String(notAgreed)}` : ""}`,
    dueOnOneDay: (count, day) => `${String(count)} i’w cwblhau ${day}`,
    recommendations: "Argymhellion",
    complete: (count) => `${String(count)} wedi’${count === 1 ? "i gwblhau" : "u cwblhau"}`,
    withoutRecommendation: "Heb argymhelliad",
    countOf: (count, rating) => `${String(count)} ${rating}`,
    legend: (letters) =>
      `${letters.Blue} (Glas) wedi’i gwblhau gyda thystiolaeth, ${letters.Green} ar y trywydd iawn, ${letters.Amber} mewn perygl, ${letters.Red} oddi ar y trywydd iawn, – heb ei raddio`,
    enough: (percent) => `Mae ${String(percent)} % yn ddigon.`,
    whyRated: (rating) => `Pam ${rating}…`,
    goToRecommendation: (ref) => `Mynd i ${ref} yn y daflen`,
    itsChecks: (count) => `Ei ${counted(count, CHECK)}`,
    noActions: "Nid oes camau gweithredu oddi tano.",
    withoutId: "dim rhif",
    build: "Llunio papurau’r bwrdd",
    errorsOpen: (count) =>
      count === 1
        ? "Mae 1 gwall heb ei ddatrys. Byddai yn y papurau."
        : `Mae ${counted(count, ERROR)} heb eu datrys. Byddent yn y papurau.`,
    noErrors: "Nid oes gwall heb ei ddatrys.",
    sourceChanged: (count) => `Newidiwyd eich taflenni chi ar ôl creu’r tablau: ${counted(count, DIFFERENCE)}.`,
    chooseSource: "Dewis beth sy’n dod drosodd",
  },
  checks: paneChecks,
  groups: paneGroups,
};
