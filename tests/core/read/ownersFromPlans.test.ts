import { readOwnerCell } from "../../../src/core/read/readOwnerCell";
import type { OwnerReading } from "../../../src/core/read/readings";

/** A reading on one line; the accountable owner has a star. */
const inShort = (reading: OwnerReading): string =>
  reading.owners
    .map((owner) => {
      const beside = [owner.kind, owner.post, owner.organisation].filter((part) => part !== undefined).join("; ");
      return `${owner.lead ? "*" : ""}${owner.text ?? "nobody"} (${beside})`;
    })
    .join(" + ");

/** Owner expressions of published plans and minutes, then others that are expected; no register helps. */
const ROWS: readonly (readonly [text: string, reading: string])[] = [
  ["Susannah Nolan/ Randall Hemmingway", "*Susannah Nolan (person) + Randall Hemmingway (person)"],
  [
    "Aneirin Thomas\nSusannah Nolan\nRandall Hemmingway",
    "*Aneirin Thomas (person) + Susannah Nolan (person) + Randall Hemmingway (person)",
  ],
  ["Senior Manager Schools Finance", "*Senior Manager Schools Finance (post)"],
  ["Assistant Director, SEND and Inclusion", "*Assistant Director, SEND and Inclusion (post)"],
  ["Head of HR & OD", "*Head of HR & OD (post)"],
  ["Delyth Ash with Finance", "*Delyth Ash (person) + Finance (team)"],
  ["Childcare Offer Team & Comms", "*Childcare Offer Team (team) + Comms (team)"],
  ["DCS (Ravi Menon)", "*Ravi Menon (person; DCS)"],
  ["Steffan Orr (Arweinydd / Lead), EWS", "*Steffan Orr (person) + EWS (team)"],
  ["Yr holl staff", "*Yr holl staff (everyone)"],
  ["To be recruited", "*nobody (placeholder)"],
  ["Gareth Morgans\nChris Moore", "*Gareth Morgans (person) + Chris Moore (person)"],
  ["Senior Manager- TIC Schools/other officer", "*Senior Manager- TIC Schools (post) + other officer (post)"],
  ["Challenge Advisers/relevant officers", "*Challenge Advisers (team) + relevant officers (team)"],
  ["John Anderson\nditto\nditto", "*John Anderson (person)"],
  ["Paul Wenham\nditto\nditto", "*Paul Wenham (person)"],
  ["John Swanton", "*John Swanton (person)"],
  ["David January", "*David January (person)"],
  ["Peter Maudsley", "*Peter Maudsley (person)"],
  ["Martin Shorten", "*Martin Shorten (person)"],
  [
    "Sheila Holden (Director of Planning and Environment) and David Trigwell (Head of Planning)",
    "*Sheila Holden (person; Director of Planning and Environment) + David Trigwell (person; Head of Planning)",
  ],
  ["JS", "*JS (person)"],
  ["Ruth Davies", "*Ruth Davies (person)"],
  ["Headteacher and SEND Governor", "*Headteacher (post) + SEND Governor (post)"],
  ["SLT and staff", "*SLT (team) + staff (team)"],
  ["Teaching and non-teaching staff", "*Teaching and non-teaching staff (team)"],
  ["Chair of Governors / HT / SLT", "*Chair of Governors (post) + HT (post) + SLT (team)"],
  ["HT / SLT /", "*HT (post) + SLT (team)"],
  ["(GC)", "*GC (person)"],
  ["(AH)", "*AH (person)"],
  ["(KB)", "*KB (person)"],
  ["(AH/SG)", "*AH (person) + SG (person)"],
  ["(Communication Development Group)", "*Communication Development Group (team)"],
  [
    "Human Resources Business Partners and Learning and Development",
    "*Human Resources Business Partners (team) + Learning and Development (team)",
  ],
  ["Learning and Development", "*Learning and Development (team)"],
  ["Learning and Development and Democratic Services", "*Learning and Development (team) + Democratic Services (team)"],
  ["Lead: Executive Headteacher", "*Executive Headteacher (post)"],
  ["Governors: All", "*Governors: All (everyone)"],
  [
    "Cath McEvoy-Carr - Executive Director of Adult Social Care and Children's Services, Northumberland County Council",
    "*Cath McEvoy-Carr (person; Executive Director of Adult Social Care and Children's Services; Northumberland County Council)",
  ],
  [
    "Vanessa Bainbridge - Accountable Officer – Northumberland Clinical Commissioning Group",
    "*Vanessa Bainbridge (person; Accountable Officer; Northumberland Clinical Commissioning Group)",
  ],
  [
    "Councillor Wayne Daley - Lead Member for Children and Families for Northumberland County Council",
    "*Councillor Wayne Daley (person; Lead Member for Children and Families for Northumberland County Council)",
  ],
  ["Alison Broom Chief Executive", "*Alison Broom (person; Chief Executive)"],
  [
    "Angela Woodhouse Head of Policy Communications and Governance and Anna Collier Policy and Information Manager",
    "*Angela Woodhouse (person; Head of Policy Communications and Governance) + Anna Collier (person; Policy and Information Manager)",
  ],
  ["L Lovell (Interim Head of Education)", "*L Lovell (person; Interim Head of Education)"],
  ["G Rees (Education Consultant)", "*G Rees (person; Education Consultant)"],
  ["C Rees (Education Advisor)", "*C Rees (person; Education Advisor)"],
  ["S Quibell (Strategic Programme Manager, ALN)", "*S Quibell (person; Strategic Programme Manager; ALN)"],
  ["C Turner (Chief Executive)", "*C Turner (person; Chief Executive)"],
  ["Dr Caroline Turner", "*Dr Caroline Turner (person)"],
  ["Dr C Turner", "*Dr C Turner (person)"],
  [
    "County Councillor P Davies (Portfolio Holder for Education)",
    "*County Councillor P Davies (person; Portfolio Holder for Education)",
  ],
  ["Cllr Phyl Davies", "*Cllr Phyl Davies (person)"],
  ["Councillor Phyl Davies", "*Councillor Phyl Davies (person)"],
  [
    "Portfolio Holder for Education and the Portfolio Holder for Finance",
    "*Portfolio Holder for Education (post) + Portfolio Holder for Finance (post)",
  ],
  ["Jane Thomas, the head of finance", "*Jane Thomas (person; head of finance)"],
  [
    "Jane Thomas, Director of Corporate Services and S151 Officer",
    "*Jane Thomas (person; Director of Corporate Services and S151 Officer)",
  ],
  ["the appropriate finance officer", "*appropriate finance officer (post)"],
  ["relevant Heads of Services", "*relevant Heads of Services (team)"],
  [
    "Executive Director (Planning and Regeneration, Regulation and Housing Services) together with the relevant Portfolio Holder",
    "*Executive Director (Planning and Regeneration, Regulation and Housing Services) (post) + relevant Portfolio Holder (post)",
  ],
  [
    "Head of Education, Head of Customers and Education Support, Partnerships and Communities Manager and Planning and Performance Officer (Business Planning and Performance)",
    "*Head of Education (post) + Head of Customers and Education Support (post) + Partnerships and Communities Manager (post) + Planning and Performance Officer (Business Planning and Performance) (post)",
  ],
  [
    "Ian Budd (IB) – Assistant Director of Education Services, WCC",
    "*Ian Budd (person; Assistant Director of Education Services; WCC)",
  ],
  ["RC – SEND Commissioning Lead, WCC", "*RC (person; SEND Commissioning Lead; WCC)"],
  ["JA & DH (minutes)", "*JA (person) + DH (person)"],
  ["Mr Russ Favager Ms Val Attwood in attendance", "*Mr Russ Favager (person) + Ms Val Attwood (person)"],
  ["Mr Mark WIlkinson Mr Neil Bradshaw", "*Mr Mark WIlkinson (person) + Mr Neil Bradshaw (person)"],
  ["GWAG", "*nobody (vacant)"],
  ["Vacancy Area 1 – Dinefwr", "*nobody (vacant)"],
  ["Prif Swyddog (Addysg ac Ieuenctid)", "*Prif Swyddog (Addysg ac Ieuenctid) (post)"],
  ["Rheolwr Cyllid (Addysg ac Ieuenctid)", "*Rheolwr Cyllid (Addysg ac Ieuenctid) (post)"],
  ["Prif Weithredwr", "*Prif Weithredwr (post)"],
  ["All", "*All (everyone)"],
  ["TBC", "*nobody (placeholder)"],
  ["Ed SLT", "*Ed SLT (team)"],
  ["LL/JT", "*LL (person) + JT (person)"],
  ["HoS", "*HoS (post)"],
  ["CEO", "*CEO (post)"],
  ["SIP team", "*SIP team (team)"],
  ["ERW/CAs", "*ERW (body) + CAs (team)"],
  ["School Improvement Team", "*School Improvement Team (team)"],
  ["Head of Finance (JT)", "*Head of Finance (post)"],
  ["Schools", "*Schools (everyone)"],
  ["Head of Policy, Communications and Governance", "*Head of Policy, Communications and Governance (post)"],
  ["Siân Evans a Huw Rees", "*Siân Evans (person) + Huw Rees (person)"],
  ["Siân Evans (lead), Huw Rees and HR", "*Siân Evans (person) + Huw Rees (person) + HR (team)"],
  ["Lead: Siân Evans; Support: Huw Rees", "*Siân Evans (person) + Huw Rees (person)"],
  ["eleri.probert@powys.example", "*Eleri Probert (person)"],
  ["Head of Finance with Schools Finance Manager", "*Head of Finance (post) + Schools Finance Manager (post)"],
  ["Governors", "*Governors (body)"],
  ["Cabinet", "*Cabinet (body)"],
  ["Scrutiny Committee", "*Scrutiny Committee (body)"],
  ["Pennaeth Addysg a Chyllid", "*Pennaeth Addysg a Chyllid (post)"],
  ["Azmat", "*Azmat (person)"],
  ["John Smith, Jane Doe, Finance", "*John Smith (person) + Jane Doe (person) + Finance (team)"],
  ["A Jones & B Smith", "*A Jones (person) + B Smith (person)"],
  ["Director of Education and Children", "*Director of Education and Children (post)"],
  ["EE E-learning Ltd", "*EE E-learning Ltd (body)"],
  ["?", "*nobody (placeholder)"],
  ["-", "*nobody (placeholder)"],
  ["Secondary headteachers", "*Secondary headteachers (everyone)"],
  ["Cabinet Member for Education", "*Cabinet Member for Education (post)"],
  ["Chief Officer, Education", "*Chief Officer, Education (post)"],
  ["Arun, Bex", "*Arun (person) + Bex (person)"],
  ["Welsh in Education Forum", "*Welsh in Education Forum (body)"],
  ["Schools' Budget Forum / Ann Lee", "*Schools' Budget Forum (body) + Ann Lee (person)"],
  ["Fforwm Cyllideb Ysgolion", "*Fforwm Cyllideb Ysgolion (body)"],
  ["Pennaeth Addysg a'r Prif Weithredwr", "*Pennaeth Addysg (post) + Prif Weithredwr (post)"],
  ["Sport, Leisure and Libraries Team", "*Sport, Leisure and Libraries Team (team)"],
];

describe("Owner cells as councils have typed them", () => {
  test.each(ROWS)("%j is read as %s", (text, reading) => {
    expect(inShort(readOwnerCell(text, [], null))).toBe(reading);
  });
});
