/** Words that what is to be done begins with: the imperative in English, the verb-noun or the command in Welsh. */
const ENGLISH =
  "abolish accelerate accept accompany accredit achieve acquire act activate adapt add address adjust adopt advance advertise advise advocate agree aim align allocate allow amend analyse announce answer apply appoint apportion appraise approve arrange articulate ascertain ask assemble assess assign assist assure attach attend attract audit augment authorise automate avoid award bank begin benchmark bid book boost borrow brainstorm brief bring broaden broker build buy calculate calibrate call campaign cancel capture carry cascade catch cease celebrate centralise certify chair challenge change chase check choose circulate clarify classify clean cleanse clear close coach collate collect combine commence commission commit communicate compare compile complete compute concentrate condense conduct configure confirm connect conserve consider consolidate construct consult contact contain continue contribute convene convert coordinate copy correct cost counsel count create crosscheck cultivate curate customise cut deal decide decommission dedicate deepen defer define delegate delete deliver demonstrate deploy describe design detect deter determine develop devise diagnose diarise digitise direct discuss display dispose disseminate distribute divert do document draft draw earmark edit educate elect eliminate email embed embrace emphasise employ enable encourage enforce engage enhance enlarge enlist enrich enrol ensure enter equip eradicate escalate establish estimate evaluate examine exclude execute expand expedite explain explore expose express extend extract facilitate fast-track fill finalise find finish fit fix flag focus follow forecast formalise formulate forward foster freeze fulfil fund further gather generate get give go grow guarantee guide halt hand harmonise help hire hold host identify illustrate implement import improve include incorporate increase inform initiate input insert inspect install instigate instil institute instruct insure integrate intensify interview introduce invest investigate invite invoice involve issue join justify keep launch lay lead learn leave liaise license limit link list listen lobby locate look maintain make manage map match maximise measure meet mend mentor merge migrate minimise mobilise model moderate modernise modify monitor motivate move name narrow negotiate nominate notify nurture observe obtain offer open operate optimise order organise orientate outline overhaul oversee pack paint participate pay penalise perform persuade phone pilot place plan plant practise praise prepare present preserve prevent print prioritise process procure produce progress prohibit promote propose prosecute protect prove provide prune publicise publish pull purchase pursue push put quality-assure quantify raise rationalise re-tender reach read realign reallocate reassess reassure rebuild recalculate receive recognise recommend reconcile reconsider record recover recruit rectify recycle redesign redirect redraft reduce refer refine reflect refresh refurbish refuse register regulate rehearse reinforce reinstate reject relaunch release relocate remedy remind remove renegotiate renew rent reopen reorganise repaint repair repeat replace replenish reply report represent request require reschedule research reserve reshape resolve respond restart restore restrict restructure retain retender rethink retrain retrieve return revamp reverse review revise revisit rewrite roll run safeguard sanction save scale scan schedule scope scrutinise secure seek segment select sell send separate set settle share sharpen shorten show shred shut sign signpost simplify simulate solve sort source speak specify speed spend staff stagger standardise start state steer stimulate stop store streamline strengthen submit substitute summarise supervise supply support survey suspend sustain switch synchronise tackle tailor take talk teach tell tender terminate test thank tidy tighten toughen trace track train transcribe transfer transform translate trial triangulate trim troubleshoot try undertake unify unite update upgrade upload upskill urge use utilise vaccinate validate vary verify vet visit volunteer waive walk warn weed weigh welcome widen win wind wipe withdraw withhold work write";
const WELSH =
  "adfer adleoli adnabod adnewyddu adolygu adrodd agor ailadeiladu ailedrych ailgyflwyno ailstrwythuro ailwampio ailysgrifennu amlinellu amlygu anfon annog arbed archebu archwilio arfarnu argraffu arolygu arsylwi arwain asesu atal atgoffa atgyfnerthu atgyweirio blaenoriaethu buddsoddi bwrw cadarnhau cadw cael caffael canfod canoli casglu cau cefnogi cefnu ceisio chwilio clirio codi cofnodi cofrestru comisiynu cryfhau cwblhau cwrdd cydlynu cydweithio cyfarfod cyfarwyddo cyfathrebu cyfeirio cyfieithu cyflawni cyfleu cyflogi cyflwyno cyfrannu cyfuno cyhoeddi cymeradwyo cymharu cymryd cynghori cynhyrchu cynllunio cynnal cynnig cynnwys cynorthwyo cynyddu cyrraedd cysylltu cytuno cyweirio cywiro dadansoddi dal darparu datblygu datganoli datrys deall dechrau defnyddio derbyn dewis diffinio dileu dilyn diogelu diweddaru diwygio dod dogfennu dosbarthu drafftio dyfeisio dyrannu edrych eglurhau egluro ehangu ennill estyn ffocysu ffonio ffurfio gadael galluogi galw gofyn gorffen gosod gostwng grymuso gwahodd gwarchod gwario gweithio gweithredu gwella gwerthuso gwirfoddoli gwirio gwneud gwrando hawlio herio hunanwerthuso hwyluso hybu hyfforddi hyrwyddo hysbysebu hysbysu integreiddio lansio lleihau llenwi llogi llunio llwytho mabwysiadu magu manteisio mapio meithrin mentora mesur mewnforio mireinio modelu moderneiddio monitro mynd mynegi mynychu negodi newid nodi olrhain osgoi paratoi parhau penderfynu pennu penodi plannu profi prosesu prynu pwysleisio recriwtio rhagweld rhannu rhedeg rheoli rhoi rhybuddio safoni samplu sbarduno sefydlu sganio sgrinio siarad sicrhau symbylu symleiddio symud talu targedu teilwra tendro tracio trafod trefnu treialu tynhau tynnu uno uwchraddio ychwanegu ymarfer ymateb ymchwilio ymestyn ymgeisio ymgorffori ymgynghori ymgysylltu ymrwymo ymuno ymweld ysgrifennu ystyried";
const VERBS: ReadonlySet<string> = new Set(`${ENGLISH} ${WELSH}`.split(" "));

/** What may stand before the verb: a number, a bullet, "to", "we will", "further", "fully". */
const BEFORE =
  /^(?:[\d.)(a-c]{1,6}[.):]?\s+|[-–•*]\s*|to |we will |we'll |i |will |further |fully |formally |jointly |urgently |then )+/;

/** Whether a text in small letters without accents begins with something to be done. */
export function beginsWithVerb(folded: string): boolean {
  const text = folded.slice(0, 60).replace(BEFORE, "");
  const first = /^[a-z]+(?:-[a-z]+)?/.exec(text)?.[0] ?? "";
  return isVerb(first);
}

const isVerb = (word: string): boolean =>
  VERBS.has(word) || VERBS.has(word.split("-")[0] ?? "") || VERBS.has(word.replace(/^re/, ""));

/** "Two people to count stock", "Standard letters to be checked", "Head will write to parents": somebody or something, and what is to be done. */
const SOMEBODY_TO_DO =
  /^(?:[\p{L}\d'&/,.()-]+ ){1,6}?(?:to|will|should|must|needs? to|i) (?:(?:also|then|now|each|both|all|jointly) )?(?:(be )|(?:(?:continue|start|begin|agree|aim) to )?)([a-z]+(?:-[a-z]+)?)\b/u;
/** "Failure to check", "unable to meet", "due to start": nobody is asked to do it. */
const NO_ASKING =
  /\b(?:fail\w*|unable|inability|ability|able|reluctan\w*|difficult\w*|due|likely|unlikely|according|subject|risk|threat|access|lack|need|used|how|opportunit\w*)\b[^,.]{0,12} to /;
/** "Grants to support schools", "Cyflwyniad i godio": what something is for, not who is to do it. */
const SOMETHING_FOR =
  /\b(?:introductions?|responses?|commitments?|transitions?|guides?|grants?|approach(?:es)?|barriers?|rights?|duty|duties|attempts?|efforts?|contributions?|from \w+|letters?|services?|cymorth|grantiau|cyflwyniad(?:au)?|ymateb(?:ion)?|ymrwymiad(?:au)?|canllaw(?:iau)?|hawl(?:iau)?) (?:to|i) (?!be )/;
const MOST_BEFORE = 90;

/** Whether a text says something that is to be done: by its first word, or by somebody who is to do it. */
export function asksToBeDone(folded: string): boolean {
  if (beginsWithVerb(folded)) return true;
  const text = folded.slice(0, MOST_BEFORE);
  const found = SOMEBODY_TO_DO.exec(text);
  if (!found || NO_ASKING.test(found[0]) || SOMETHING_FOR.test(found[0])) return false;
  const [, passive, word = ""] = found;
  return passive === undefined
    ? isVerb(word)
    : /(?:ed|en|ght|made|done|put|set|sent|kept|held|built|met|read|cut|told|run|paid|found|led|left|sold|drawn|shown|begun)$/.test(
        word,
      );
}
