import { foldText } from "../../text/normalise";

/** Words of places, services and callings that stand in names of teams and bodies, and in nobody's name; English and Welsh. */
const THINGS: ReadonlySet<string> = new Set(
  `account accounts agency allied ambulance archive asset assets athletics call canteen careers central centre centres chamber channel
  charity civic clinic clinical club community complaints congress contact control court crossroads customer customers delivery
  depot digital economic economy emergency employment environment environmental event events faculty family families farm federation
  fire first flying foundation foyer front further gallery gas general gymnasium helpline heritage higher home homes hospital hospice hostel
  hotel hub information infant initiative institute international internet investment job jobcentre kitchen laboratory land laundry law
  legion leisure library lottery main maternity media medical membership ministry mobile mountain museum national natural neighbourhood
  network nursery office online open parish park parliament partner people pharmacy place playgroup police port post practice premises press
  prison private probation property quality radio railway rangers records reform regional registry relations renewal rescue rural safety
  sales sector senedd shop site social society software solutions sport sports station store stores street strategy studio surgery surgeries
  sustainable tenant tenants theatre third trade trading traffic transport travel tribunal union universal urban utilities veterinary village
  voluntary volunteer ward water web website welfare wildlife women works workshop youth
  amgueddfa caffi canolfan cartref cegin clinig clwb cymuned cymunedol deintyddfa eglwys fferyllfa gofal golchdy gorsaf hosbis llyfrgell
  llys lleol llyfrgelloedd maes meddygfa meithrinfa milfeddygfa neuadd parc pentref siop swyddfa senedd teulu theatr ysbyty ysgolion
  cenedlaethol rhanbarthol gwirfoddol iechyd blynyddoedd gwasanaethau`
    .trim()
    .split(/\s+/),
);

/** Endings of words for things and fields, which hardly a name has: "Registration", "Maintenance", "Meddygfa". */
const ENDING =
  /^\p{L}{3,}(?:tion|sion|ment|ology|ness|ship|ities|ical|ional|ware|iaeth|oldeb|adaeth)s?$|^\p{L}{4,}(?:ance|ence|ity|ics)$|^\p{L}{4,}ydd(?:iaeth|fa)$|^\p{L}{5,}(?:fa|dy)$/u;

/** Forenames that end like things. */
const NAMES = new Set(
  "charity clarence clemence constance felicity florence laurence lawrence prudence terence trinity verity".split(" "),
);

/** Whether a word belongs to a thing, a place or a service and to nobody's name. */
export const isThingWord = (word: string): boolean => {
  const folded = foldText(word);
  return !NAMES.has(folded) && (THINGS.has(folded) || ENDING.test(folded));
};

/** Welsh callings by their ending, the noun in front: "Hyfforddwr allanol", "Fferyllydd". */
const WELSH_CALLING = /^\p{L}{4,}(?:wr|ydd|yddes|wraig)$/u;
export const isWelshCalling = (word: string): boolean => WELSH_CALLING.test(foldText(word));
