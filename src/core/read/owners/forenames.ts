import { foldText } from "../../text/normalise";

/** Forenames usual in Wales and England, without case and accents, sorted; a plan may call its owners by these alone (O3). */
export const FORENAMES: ReadonlySet<string> = new Set(
  `
  aaron abigail adam adrian aimee alan alana albert aled alex alexandra alfie alice alison alistair allan alun alwen
  alwyn alys amanda amber amelia amy andrea andrew aneirin aneurin angela angharad ann anna anne annette annie anthony
  antonia anwen arfon arthur arwel arwyn ashley audrey barbara barry bella ben benjamin bernadette bernard beth bethan
  betsan betty beverley bill billy bleddyn bob bobby branwen brenda brian bridget bronwen bruce bryan bryn brynmor
  caitlin callum cameron cara carl carla carol caroline carolyn carwyn caryl carys catherine catrin cemlyn ceri cerys
  charles charlie charlotte cheryl chloe chris christian christina christine christopher claire clare clive colin connor
  craig dafydd daisy dan daniel danielle darren dave david dawn debbie deborah declan deian deiniol delyth denise dennis
  derek derwyn dewi diana diane dilwyn dilys dominic donald donna dorothy doug douglas dylan eddie edward edwin efa
  eifion eilir einion einir eirian eirlys eirwen eithne elaine eleanor eleri elfed elgan elin elis elizabeth ella ellen
  ellie elliot eluned elvis elwyn emily emlyn emma emrys emyr enfys enid eric erin ernest esme esther ethan euan eurig
  eurwen eve evelyn ewan fergus ffion ffiona fflur fiona frances francesca frank fraser frederick freya gareth gary
  gavin gaynor gemma geoff geoffrey george georgia georgina geraint gerald geraldine gerallt gerard gethin gillian
  gladys glenys glyn glynis gordon graham greg gregory guto guy gwen gwenan gwenda gwenllian gwenno gwerfyl gwil gwilym
  gwladys gwyn gwyneth gwynfor hanna hannah harold harriet harry haydn hayley hazel heather hedd heddwyn heidi helen
  helena henry hilary holly howard howell hugh huw hywel iain ian ianto idris idwal iestyn ieuan ifan ifor illtyd imogen
  ines ioan iola iolo iona iorwerth irene iris isaac isabel isla islwyn isobel ivan ivor iwan jack jackie jacob
  jacqueline jade jake james jamie jan jane janet janice janine jason jay jayne jean jeff jeffrey jemma jen jennie
  jennifer jenny jeremy jess jessica jill jim jo joan joanna joanne jodie joe joel john jon jonathan jordan joseph josh
  joshua joyce judith judy julia julian julie june justin karen karl kate katherine kathleen kathryn kathy katie katy
  kay keith kelly ken kenneth kerry kevin kieran kim kirsty kyle laura lauren lawrence leah leanne lee len leon leonard
  leslie lewis liam lilian lily linda lindsay lindsey lisa liz lleucu llew llewelyn llinos llion lloyd llyr lois lorna
  lorraine louis louisa louise lowri lucas lucy luke lydia lyn lynda lynette lynn lynne lynwen mabel macsen madeleine
  madoc maggie mair malcolm maldwyn manon marc marcus mared margaret marged margot mari maria marian marie marilyn
  marion mark marlene martha martin martyn mary math mathew matt matthew maureen max meg megan mei meilir meinir meirion
  meirwen melanie melissa menna meredydd mererid merfyn meryl michael michelle mike miles millie miriam mohammed moira
  molly monica morgan morwenna muhammad muriel myfanwy myra nadia nancy naomi natalie natasha nathan neil nerys nesta
  nia niamh nicholas nick nicki nicky nicola nicole nigel nina noah noel nora norma norman oliver olivia olwen oscar
  osian owain owen pam pamela pat patricia patrick paul paula pauline pedr penelope penny penri pete peter petra phil
  philip philippa phillip phoebe phyllis poppy rachel ralph ray raymond rebecca rhian rhiannon rhianwen rhidian rhodri
  rhona rhun rhydian rhys richard rita rob robbie robert roberta robin rod roderick roger rolant ron ronald rory
  rosalind rose rosemary rosie ross rowan rowena roy ruby rupert russell ruth ryan sally sam samantha samuel sandra sara
  sarah scott sean seren shan sharon sheila shelley shirley shon sian simon sion sioned siriol siwan sonia sophia sophie
  stacey stephanie stephen steve steven stewart stuart sue sulwyn susan susanna suzanne swyn sylvia tammy tania tanya
  tara tegid tegwen terence teresa terry tesni tess theo theresa thomas tim tina tobias toby todd tom tomos tony tracey
  tracy trefor trevor trystan tudur twm tyler ursula valerie vanessa vaughan vera vernon veronica vicki vicky victor
  victoria vincent violet vivian vivien wayne wendy wil will william willow wyn wynne yasmin yvette yvonne zac zachary
  zara zoe
`
    .trim()
    .split(/\s+/),
);

/** A word that is a usual forename, with its capital or without: "Tomos", "tomos". */
export const isKnownForename = (text: string): boolean => FORENAMES.has(foldText(text).trim());

/** A word by itself that may be a forename: a usual one, or any with a capital that is no plural ("Bex", but not "Schools"). */
export function isForename(text: string): boolean {
  const word = text.trim();
  if (isKnownForename(word)) return true;
  return /^\p{Lu}[\p{Ll}'-]+$/u.test(word) && !word.endsWith("s");
}
