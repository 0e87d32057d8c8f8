import { wordsOf } from "./ownerKinds";

/** The Welsh and English of offices and groups, by the word that each turns on; mutated forms beside the plain ones. */
const HEADS = pairs(`
  adran=department|section aelod=member arweinydd=leader|lead athro=teacher athrawes=teacher awdurdod=authority
  bwrdd=board bwrsar=bursar cabinet=cabinet cadeirydd=chair|chairman|chairperson clerc=clerk coleg=college comisiynydd=commissioner
  consortiwm=consortium cydlynydd=coordinator|co-ordinator cyfarwyddiaeth=directorate cyfarwyddwr=director cyfrifydd=accountant
  cyngor=council cynorthwyydd=assistant dirprwy=deputy fforwm=forum grwp=group gwasanaeth=service gwasanaethau=services
  hyrwyddwr=champion llywodraethwyr=governors partneriaeth=partnership penaethiaid=headteachers|heads pennaeth=head|headteacher
  prif=chief|principal|head pwyllgor=committee rheolwr=manager rheolwyr=managers rhwydwaith=network seicolegydd=psychologist
  swyddog=officer swyddogion=officers tim=team trysorydd=treasurer uned=unit uwch=senior ymgynghorydd=adviser|consultant
  ysgolion=schools ysgrifennydd=secretary`);

/** Their fields; a word that is not here contradicts nothing. */
const FIELDS = pairs(`
  addysg=education ady=aln adnoddau=resources aln=aln anghenion=needs arlwyo=catering asedau=assets cefnogaeth=support
  cefnogi=support cwricwlwm=curriculum cyfathrebu=communications cyfreithiol=legal cyllid=finance cymdeithasol=social cymraeg=welsh
  cymunedau=communities cynhwysiant=inclusion cynllunio=planning data=data datblygu=development derbyniadau=admissions
  diogelu=safeguarding dysgu=learning eiddo=property gofal=care gweithredol=executive gwella=improvement hamdden=leisure
  ieuenctid=youth iechyd=health llywodraethu=governance oedolion=adults perfformiad=performance plant=children|children's
  polisi=policy pobl=people presenoldeb=attendance safonau=standards strategol=strategic tai=housing trafnidiaeth=transport
  trawsnewid=transformation ysgol=school ysgolion=schools`);

function pairs(lines: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines
      .trim()
      .split(/\s+/)
      .map((pair) => [pair.split("=")[0] ?? "", (pair.split("=")[1] ?? "").split("|")]),
  );
}

/** Whether two texts say one office or group in Welsh and in English: "Pennaeth Addysg" and "Head of Education". */
export const saysTheSame = (one: string, other: string): boolean => isWelshOf(one, other) || isWelshOf(other, one);

function isWelshOf(welsh: string, english: string): boolean {
  const [ours, theirs] = [wordsOf(welsh), wordsOf(english)];
  const start = ours[0] === "y" || ours[0] === "yr" ? 1 : 0;
  const head = HEADS.get(ours[start] ?? "");
  if (head === undefined || !theirs.some((word) => head.includes(word))) return false;
  // A field that is known in Welsh must stand in the English too, whatever else stands there.
  const fields = ours.slice(start + 1).flatMap((word) => (HEADS.has(word) ? [] : [FIELDS.get(word) ?? []]));
  const known = fields.filter((words) => words.length > 0);
  if (known.length === 0) return ours.length === start + 1 ? theirs.length === 1 : false;
  return known.every((words) => theirs.some((word) => words.includes(word)));
}
