import type { Phrase } from "../../rate/phrase";
import type { SchoolReasonCode, SchoolRuleKey } from "../../rate/schoolRules";
import type { FinanceReasonCode, FinanceRuleKey } from "../../rate/financeTable";

export const schoolPhrases: Readonly<Record<SchoolReasonCode | FinanceReasonCode, Phrase>> = {
  "school-unlicensed": { other: "Diffyg heb drwydded, ac ni dderbyniwyd cynllun adfer" },
  "school-plan-late": { one: "Cynllun adfer {n} diwrnod yn hwyr", other: "Cynllun adfer {n} o ddiwrnodau yn hwyr" },
  "school-clears-late": { other: "Ni chaiff y diffyg ei glirio erbyn Mawrth {n}" },
  "school-over-plan": { other: "Diffyg mwy nag sydd yn y cynllun a dderbyniwyd" },
  "school-compliance-ended": {
    one: "Daeth y cyfnod cydymffurfio i ben {n} diwrnod yn ôl heb gydymffurfio; mae pŵer i ymyrryd",
    other: "Daeth y cyfnod cydymffurfio i ben {n} o ddiwrnodau yn ôl heb gydymffurfio; mae pŵer i ymyrryd",
  },
  "school-licence-not-stated": { other: "Mewn diffyg, ac ni nodir trwydded" },
  "school-unlicensed-with-plan": { other: "Diffyg heb drwydded; derbyniwyd ei chynllun adfer" },
  "school-forecast-short": { other: "Rhagolwg rhy fyr i ddweud a gaiff y diffyg ei glirio erbyn Mawrth {n}" },
  "school-meeting-late": {
    one: "Dan hysbysiad, {n} diwrnod heb gyfarfod",
    other: "Dan hysbysiad, {n} o ddiwrnodau heb gyfarfod",
  },
  "school-next-meeting-late": {
    one: "Dan hysbysiad, {n} diwrnod heb gyfarfod erbyn diwrnod y nesaf",
    other: "Dan hysbysiad, {n} o ddiwrnodau heb gyfarfod erbyn diwrnod y nesaf",
  },
  "school-licence-without-end": { other: "Mewn diffyg gyda thrwydded nad yw’n nodi diwrnod olaf" },
  "school-notice": { other: "Mae hysbysiad mewn grym" },
  "school-licensed": { other: "Diffyg trwyddedig" },
  "school-forecast-deficit": { other: "Rhagwelir diffyg erbyn Mawrth {n}" },
  "school-figures-old": { other: "Mae ei balans gwirioneddol diweddaraf wedi dyddio" },
  "school-no-figures": { other: "Dim balans gwirioneddol erbyn y diwrnod hwn" },
  "school-sound": { other: "Nid yw mewn diffyg, ac nid oes dim heb ei wneud" },
  "schools-red": { other: "Mae {n} o’r {m} o ysgolion yn Goch" },
  "schools-red-again": { other: "Mae {n} o’r {m} o ysgolion yn Goch am yr ail dro yn olynol" },
  "schools-amber": { other: "Mae {n} o’r {m} o ysgolion yn Ambr neu’n Goch" },
  "few-schools-rated": { other: "Dim ond {n} o’r {m} o ysgolion sydd â lliw" },
};

export const schoolHoldsWhen: Readonly<Record<SchoolRuleKey | FinanceRuleKey, string>> = {
  M10a: "Ysgol mewn diffyg heb drwydded, ac ni dderbyniwyd cynllun adfer.",
  M10b: "Ni ddaeth ei chynllun adfer erbyn ei ddiwrnod.",
  M10c: "Ni ragwelir clirio’r diffyg o fewn y blynyddoedd yn Gosodiadau, o’i thrwydded, neu o’r flwyddyn gyntaf mewn diffyg.",
  M10d: "Mae’r diffyg yn fwy nag sydd yn y cynllun a dderbyniwyd am y flwyddyn, o fwy nag y mae Gosodiadau yn ei ganiatáu.",
  M10e: "Daeth cyfnod cydymffurfio i ben heb gydymffurfio a’r hysbysiad rhybuddio mewn grym.",
  M10f: "Mewn diffyg, ac ni ddywedir dim am drwydded.",
  M10p: "Mewn diffyg, ac nid yw ei thrwydded yn nodi diwrnod olaf.",
  M10g: "Mewn diffyg heb drwydded; derbyniwyd ei chynllun adfer.",
  M10h: "Nid yw ei rhagolwg yn cyrraedd y flwyddyn y mae’r diffyg i’w glirio ynddi.",
  M10i: "Dan hysbysiad, ac aeth mwy o ddiwrnodau nag y mae Gosodiadau yn eu caniatáu heibio ers ei chyfarfod diwethaf, neu ers yr hysbysiad.",
  M10q: "Dan hysbysiad, a’i chyfarfod nesaf ymhellach o’r diwethaf, neu o’r hysbysiad, nag y mae Gosodiadau yn ei ganiatáu.",
  M10j: "Mae hysbysiad o bryder neu hysbysiad rhybuddio mewn grym.",
  M10k: "Mewn diffyg gyda thrwydded.",
  M10l: "Nid yw mewn diffyg, a rhagwelir y bydd o fewn y blynyddoedd yn Gosodiadau.",
  M10m: "Dim balans gwirioneddol nad yw ar ôl y diwrnod.",
  M10o: "Mae ei balans gwirioneddol diweddaraf yn hŷn nag y mae Gosodiadau yn ei ganiatáu, ac nid oes rhes uchod yn berthnasol.",
  M10n: "Dim un o’r rhesi uchod.",
  M13a: "Yr argymhelliad cyllid: mae o leiaf cynifer o ysgolion yn Goch ag y dywed Gosodiadau.",
  M13d: "Yr argymhelliad cyllid: mae ysgol yn Goch, ac yr oedd yn y papurau blaenorol (Coch y tro diwethaf).",
  M13b: "Yr argymhelliad cyllid: mae ysgol yn Ambr neu’n Goch. O’r camau gweithredu a’r ysgolion, y gwaethaf sy’n cyfrif.",
  M13c: "Yr argymhelliad cyllid: mae cyfran o’r ysgolion, yn ôl rhes R14h, heb liw.",
};
