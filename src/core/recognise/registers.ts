import type { TableBlock } from "./blocks";
import type { Heading } from "./headings";
import { matchByWords } from "./headingPatterns";
import { kindOfWords } from "../read/owners/ownerKinds";
import { isPersonsName } from "../read/owners/personsName";
import { plainHeading } from "./vocabulary";

/**
 * Registers of things, in which nobody has anything to do: courses, events, invoices, requests for information, orders, visits. They
 * have people, days and states as a plan has, so that what each row is tells them apart (T15).
 */

/** Things that are there, take place or come in, whatever else is said of them: the last word of a heading in English. */
const THINGS =
  /^(?:course|trip|lesson|exam(?:ination)?|invoice|cheque|tender|contract|licen[cs]e|grant|vehicle|asset|equipment|governor|pupil|delegate|member|employee|vacanc(?:y|ies)|visit|inspection|case|booking|declaration|indicator|kpi|pi|headline|exhibition|match(?:es)?|fixture|permit|subscription|workshop|session|webinar|seminar|conference|resolution|system|partnership|foi|eir|sar|po)s?$/;
/** The same in Welsh, where the noun stands first. */
const THINGS_IN_WELSH =
  /^(?:cwrs|cyrsiau|taith|gwers|arholiad|anfoneb|tendr|contract|trwydded|grant|cerbyd|ased|offer|llywodraethwr|disgybl|aelod|swydd|gweithd(?:y|ai)|sesiwn|cynhadledd|tanysgrifiad|ymweliad|arolygiad|achos|archeb|dangosydd)(?:i?au|ion|i)?$/;
/** Things that are written, asked for or held: they may say themselves what somebody is to do. */
const PAPERS =
  /^(?:event|request|application|complaint|letter|correspondence|enquir(?:y|ies)|document|polic(?:y|ies)|report|suggestion|compliment|question|publication|petition|consultation)s?$/;
const PAPERS_IN_WELSH =
  /^(?:digwyddiad|cais|ceisiad|cwyn|llythyr|ymholiad|dogfen|polisi|adroddiad|awgrym|cwestiwn|cwestiynau|cyhoeddiad|deiseb|ymgynghoriad)(?:i?au|ion|on)?$/;

/** "Event name", "Title of the course", "FOI no.", "Enw'r cwrs": what is named, without the word for its name or number. */
const NAMED_FIRST =
  /^(?:(?:name|title|subject|description|details?|type|nature|number) of (?:the |each )?|(?:enwr?|teitlr?|disgrifiad or?|rhif|testunr?) (?:yr? )?)/;
const NAMED_LAST = /(?: (?:name|title|subject|topic|description|details?|summary|no|number|ref|reference|id|type))+$/;
const LINK = /^(?:of|for|to|from|by|with|about|on|in|i|o|ar|gan|am)$/;
/** "Document to produce", "Course of action": what is to be done is asked for. "Job title" names a post, and a "job" is to be done. */
const TO_DO = /\bto (?:be )?\p{L}{3,}|\bi ?w \p{L}{3,}|\b(?:actions?|tasks?|g?weithred\p{L}*)\b/u;
const OF_POSTS = /^(?:job|post) (?:title|advertised)|^teitl y? ?swydd/;

/** What only registers have a column for. */
const ASIDES: readonly RegExp[] = [
  /^(?:venue|location|room|lleoliad|ystafell)$/,
  /^(?:places|seats|capacity|attendance|attendees|number attending|llefydd|nifer yn bresennol)$/,
  /\b(?:requester|requestor|requested by|applicant|complainant|ymgeisydd|achwynydd)\b/,
  /\b(?:received|response sent|reply sent|derbyniwyd)\b/,
  /\b(?:suppliers?|vendors?|providers?|cyflenwr|darparwr)\b/,
  /^(?:invigilator|tutor|delegate|attendee|participant|trainer|speaker|presenter|teacher|organiser|tiwtor|hyfforddwr|mynychwr|siaradwr|cyflwynydd|trefnydd)s?$/,
  /\b(?:expiry|expires|expiration|renewal|interview date|mot|warranty|dod i ben)\b/,
  /^(?:fee|fees|price|paid|invoice|amount paid|ffi|pris|talwyd)$/,
  /\b(?:isbn|serial (?:no|number)|postcode|telephone|phone|date of birth|dob|ffon)\b/,
  /^(?:proposed|seconded) by$|^(?:cynigiwyd|eiliwyd) gan$/,
  /^(?:author|publisher|awdur|cyhoeddwr)$/,
  /^(?:published|copies|edition|version|cyhoeddwyd|copiau|fersiwn)$/,
  /\b(?:ordered by|delivery date|purchased|date of purchase|order (?:no|number))\b/,
];
const SCHEME_OF_WORK = /\blearning (?:objectives?|intentions?)\b/;
const ENOUGH_ASIDES = 2;

const PLACE = /^(?:venue|location|lleoliad)$/;
const BARE_DAY = /^(?:dates?|when|day|time|dyddiad|pryd|diwrnod|amser)$/;
/** When something was, or takes place: nothing is to be done by then. */
const DAY_OF_RECORD =
  /^(?:(?:date|dyddiad)(?: (?:in|out|answered|received|sent|held|attended|published|reported|logged|opened|declared|derbyn|cynnal|anfon))?|published|received|sent|held)$/;
const CLOCK = /^\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?(?: ?(?:-|–|to|i) ?\d{1,2}:\d\d.*)?$/i;
const MOSTLY = 0.6;
const PLAIN = 0.75;
const NAMED_BY_HEADING = 0.55;
const SHORTEST_ACTION = 15;
const LONGEST_HEADING = 90;

/** Whether a table lists things of which none is to be done, by what its first words ask for and what stands beside them. */
export function isRegister(block: TableBlock): boolean {
  const columns = block.headings.map((heading) => ({ heading, plain: plainHeading(heading.text) }));
  const words = columns.findIndex(({ heading }) => isOfWords(block, heading) && !isOfPeople(block, heading));
  const named = columns
    .slice(0, words + 1)
    .filter(({ heading, plain }) => names(plain) !== null && isOneEach(block, heading));
  const others = columns.filter((one) => !named.includes(one)).map(({ heading }) => heading);
  const asksPlainly = others.some(asksForWork);
  const asks = asksPlainly || others.some((heading) => isWork(block, heading));
  if (isDiary(block, columns, asks)) return true;
  if (asksPlainly) return false;
  if (ASIDES.filter((aside) => columns.some(({ plain }) => aside.test(plain))).length >= ENOUGH_ASIDES)
    return !others.some((heading) => isToBeDone(block, heading));
  if (asks) return false;
  const people = columns.find(({ heading }) => isOfWords(block, heading));
  if (isListOfPeople(block, people?.heading)) return true;
  if (columns.some(({ plain }) => SCHEME_OF_WORK.test(plain))) return true;
  const [first] = named;
  return first !== undefined && !(names(first.plain) === "paper" && isToBeDone(block, first.heading));
}

/** "Enw | Cwrs | Dyddiad": what each row is stands behind whose it is. */
const isOfPeople = ({ contents }: TableBlock, { column }: Heading): boolean =>
  (contents.get(column)?.shares.name ?? 0) >= PEOPLE;

/** "Name | Subject | Responsibility", "Name | For | Phone": each row is another person. */
function isListOfPeople({ contents, body }: TableBlock, first: Heading | undefined): boolean {
  const inFirst = first && contents.get(first.column);
  if (!first || !inFirst || inFirst.filled < 2 || inFirst.distinctShare < PEOPLE) return false;
  const texts = body
    .slice(0, ROWS_READ)
    .flatMap(({ cells }) => cells.filter((c) => c.column === first.column).map((c) => c.text));
  const people = texts.filter((text) => kindOfWords(text) === "person");
  return people.length >= PEOPLE * texts.length && texts.filter(isPersonsName).length >= USUAL * texts.length;
}
const PEOPLE = 0.8;
/** Half of them begin with a usual forename or a title, so that places and systems with capitals are no people. */
const USUAL = 0.5;

interface Named {
  readonly heading: Heading;
  readonly plain: string;
}

/** The first column of words says what each row is; those before it number or date it. */
function isOfWords({ contents }: TableBlock, { column }: Heading): boolean {
  const stated = contents.get(column);
  return stated !== undefined && Math.max(stated.shares.id, stated.shares.number, stated.shares.date) < MOSTLY;
}

/** What a heading names, if that is a thing. */
function names(plain: string): "thing" | "paper" | null {
  if (plain.length > LONGEST_HEADING) return null;
  if (OF_POSTS.test(plain)) return "thing";
  if (TO_DO.test(plain)) return null;
  const all = plain.replace(NAMED_FIRST, "").replace(NAMED_LAST, "").split(" ");
  const link = all.findIndex((word, at) => at > 0 && LINK.test(word));
  const noun = link < 0 ? all : all.slice(0, link);
  const [first = "", last = ""] = [noun[0], noun.at(-1)];
  if (THINGS.test(last) || THINGS_IN_WELSH.test(first)) return "thing";
  return PAPERS.test(last) || PAPERS_IN_WELSH.test(first) ? "paper" : null;
}

/** Another in each row, so that each row is one of them: the same meeting or report for several rows is where they come from. */
function isOneEach({ contents, body }: TableBlock, { column }: Heading): boolean {
  const stated = contents.get(column);
  return (
    stated === undefined ||
    body.length < 2 ||
    (stated.distinctShare >= 0.8 && stated.filledShare >= 0.8 && stated.shares.date < 0.5)
  );
}

/** A column of its own asks by its heading for what is to be done. */
const asksForWork = ({ matches }: Heading): boolean =>
  matches.some(
    ({ kind, role, strength }) =>
      (kind === "actions" && (role === "action" || role === "recommendation") && strength >= PLAIN) ||
      (kind === "risks" && (role === "mitigation" || role === "risk") && strength >= PLAIN),
  );

/** What is to be done stands under a heading that says nothing, or may ask for it: "Follow up", "How we will improve it". */
function isWork({ contents }: TableBlock, { column, text, matches }: Heading): boolean {
  const stated = contents.get(column);
  const isToDo = stated !== undefined && stated.shares.verb >= MOSTLY && stated.averageLength >= SHORTEST_ACTION;
  const ofPlan = matches.filter(({ kind }) => kind === "actions");
  const most = Math.max(...ofPlan.map(({ strength }) => strength));
  const mayAsk = ofPlan.some(({ role, strength }) => role === "action" && strength === most);
  return isToDo && (matches.length === 0 || mayAsk || matchByWords(text)[0]?.role === "action");
}

/** "Request | Assigned to | Due date": requests that say what somebody is to do, and by when. */
function isToBeDone(block: TableBlock, { column }: Heading): boolean {
  const asks = (roles: readonly string[], least: number): boolean =>
    block.headings.some(
      (h) =>
        !BARE_DAY.test(plainHeading(h.text)) &&
        h.matches.some((m) => m.kind === "actions" && roles.includes(m.role) && m.strength >= least),
    );
  const isFollowed = asks(["due"], NAMED_BY_HEADING)
    ? asks(["owner", "status"], NAMED_BY_HEADING)
    : asks(["owner"], NAMED_BY_HEADING) && saysHowFar(block);
  return isFollowed && (block.contents.get(column)?.shares.verb ?? 0) >= MOSTLY;
}

/** "Event | Lead | Date | Status" with states of work, and no states of bookings. */
const saysHowFar = ({ headings, contents }: TableBlock): boolean =>
  headings.some(
    ({ column, matches }) =>
      matches.some((m) => m.kind === "actions" && m.role === "status" && m.strength >= NAMED_BY_HEADING) &&
      (contents.get(column)?.shares.status ?? 0) >= MOSTLY,
  );

/**
 * "Activity | Organiser | Venue | Date", "Item | Presenter | Time", "Date | Session | Led by": what takes place or took place, with
 * nothing of how far it is.
 */
function isDiary(block: TableBlock, columns: readonly Named[], asks: boolean): boolean {
  const clocks = columns.filter(({ heading }) => clockShare(block, heading.column) >= MOSTLY);
  const isDated = ({ plain }: Named): boolean => BARE_DAY.test(plain) || DAY_OF_RECORD.test(plain);
  if (isCalendar(block, columns)) return true;
  const tells = columns.some(
    (one) =>
      !clocks.includes(one) &&
      !isDated(one) &&
      one.heading.matches.some((m) => m.kind === "actions" && HOW_FAR.has(m.role) && m.strength >= NAMED_BY_HEADING),
  );
  if (tells) return false;
  const toDo = Math.max(0, ...[...block.contents.values()].map(({ shares }) => shares.verb));
  const areActions =
    columns.some(({ plain }) => TO_DO.test(plain)) ||
    (asks && toDo >= MOSTLY) ||
    columns.some(({ heading }) => isAimToDo(block, heading));
  // "Action | Who | Date | Time": by which hour of a day it is to be done; a running order has hours only.
  if (clocks.length > 0) return !areActions || !columns.some((one) => isDated(one) && !clocks.includes(one));
  const hasPlaceAndDay = columns.some(({ plain }) => PLACE.test(plain)) && columns.some(isDated);
  return toDo < HARDLY && (hasPlaceAndDay || (!asks && columns.some(({ plain }) => DAY_OF_RECORD.test(plain))));
}
const HARDLY = 0.3;

/** "When | What" and nothing else, over what takes place: a timetable. */
const isCalendar = ({ contents }: TableBlock, columns: readonly Named[]): boolean =>
  columns.length === 2 &&
  columns.some(({ plain }) => BARE_DAY.test(plain)) &&
  columns.some(({ heading, plain }) => WHAT.test(plain) && (contents.get(heading.column)?.shares.verb ?? 0) < HARDLY);
const WHAT = /^(?:what|beth)$/;

/** "Objective", "Priority" over things to be done. */
const isAimToDo = ({ contents }: TableBlock, { column, matches }: Heading): boolean =>
  matches.some((m) => m.kind === "actions" && AIMS.has(m.role) && m.strength >= PLAIN) &&
  (contents.get(column)?.shares.verb ?? 0) >= MOSTLY;
const AIMS = new Set(["group", "successMeasure"]);
const HOW_FAR = new Set(["due", "status", "percentComplete", "latestUpdate", "claimedRag", "revisedDue"]);

const ROWS_READ = 40;
function clockShare({ body }: TableBlock, column: number): number {
  const texts = body
    .slice(0, ROWS_READ)
    .flatMap(({ cells }) => cells.filter((c) => c.column === column).map((c) => c.text));
  return texts.length === 0 ? 0 : texts.filter((text) => text.length <= 30 && CLOCK.test(text)).length / texts.length;
}
