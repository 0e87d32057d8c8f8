/** Welsh words of a state (S1), sorted; the groups are those of the English. */
export const STATUS_WELSH = {
  cancelled: `
    canslwyd|ddim am fynd ymlaen|ddim angen bellach|ddim angen mwyach|ddim ei angen|ddim yn berthnasol
    ddim yn berthnasol mwyach|diddymwyd|dilewyd|dim angen|dim angen bellach|dim angen mwyach|dim gweithredu pellach
    gollyngwyd|ni aethpwyd ymlaen|ni fwriwyd ymlaen|ni fydd yn digwydd|ni fydd yn mynd ymlaen|ni fydd yn mynd yn ei flaen|nid oes angen|nid oes ei angen|nid yw'n berthnasol mwyach|tynnwyd yn ol|tynnwyd yn ôl
    wedi dod i ben|wedi ei ddileu|wedi ei ganslo|wedi'i chanslo|wedi'i ddiddymu|wedi'i ddileu|wedi'i ddisodli|wedi'i dileu
    wedi'i drosglwyddo|wedi'i dynnu yn ôl|wedi'i dynnu'n ol|wedi'i ganslo|wedi'i hepgor|wedi'i ollwng|wedi'i throsglwyddo
    wedi'i uno`,
  onHold: `
    ar ddal|ar oedi|ar saib|ar stop|aros am arian|aros am benderfyniad|aros am gyllid|gohiriwyd|wedi ei ohirio|wedi sefyll
    wedi'i atal|wedi'i atal dros dro|wedi'i barcio|wedi'i ddal yn ôl|wedi'i gohirio|wedi'i oedi|wedi'i ohirio
    wedi'i ohirio tan|wedi'i rewi|wedi'i rwystro|wedi'u gohirio|yn amodol ar gyllid|yn aros am arian
    yn aros am benderfyniad|yn aros am gyllid|yn sefyll`,
  notStarted: `
    ar agor|ar restr aros|arfaethedig|ddim eto|ddim wedi cychwyn|ddim wedi cychwyn eto|ddim wedi dechrau|ddim wedi dechrau eto
    ddim yn ddyledus eto|dim cynnydd|dim cynnydd eto|dim wedi dechrau|eto i ddechrau|eto i gychwyn|heb ddechrau
    heb ddechrau eto|heb ei amserlennu|heb ei ddechrau|heb ei ddyrannu|heb ei gychwyn|heb ei gychwyn eto|heb ei weithredu
    heb ei wneud|heb eto ddechrau|heb gychwyn|heb gychwyn eto|heb symud|heb weithredu|i ddechrau|i ddod|i gychwyn
    i'w ddechrau|i'w drefnu|i'w gychwyn|i'w wneud|nas dechreuwyd|nid yw wedi cychwyn|nid yw wedi dechrau
    nid yw'r gwaith wedi dechrau|wedi'i amserlennu|wedi'i gynllunio|wedi'i raglennu|yn aros|yn yr arfaeth`,
  takenBack: `
    ailagor|ailagorwyd|ar ganol cwblhau|aros am gymeradwyaeth|bron wedi cwblhau|bron wedi gorffen|bron wedi gwneud
    bron wedi'i gwblhau|bron wedi'i orffen|bron yn barod|bron yno|bron â chwblhau|bron â gorffen|bron â'i gwblhau
    cario ymlaen|cwblhawyd yn rhannol|ddim wedi gorffen|ddim wedi'i gwblhau|gwnaed yn rhannol|hanner ffordd
    heb ei chwblhau|heb ei ddatrys|heb ei gau|heb ei gwblhau|heb ei gwblhau eto|heb ei gyflawni|heb ei orffen
    heb eu cwblhau|heb gau|heb orffen|i'w gwblhau|i'w gymeradwyo|i'w orffen|nid yw wedi'i gwblhau|nid yw'n gyflawn|rhannol
    wedi cwblhau yn rhannol|wedi'i ailagor|wedi'i gario ymlaen|wedi'i gwblhau yn rhannol|wedi'i gwblhau'n rhannol
    wedi'i gyflawni yn rhannol|wedi'i gyflawni'n rhannol|wedi'i wneud yn rhannol|yn aros am gymeradwyaeth|yn rhannol`,
  complete: `
    ar gau|caewyd|cwblhawyd|cyflawn|cyflawnwyd|cyflenwyd|cynhaliwyd|cytunwyd|datrys|datryswyd|dod i ben|gorffen
    gorffenedig|gorffennwyd|gorffenwyd|gweithredwyd|gwnaed|gwnaethpwyd|popeth wedi'i wneud|wedi cau|wedi cwblhau
    wedi ei chwblhau|wedi ei gau|wedi ei gwblhau|wedi ei gyflawni|wedi ei orffen|wedi ei wneud|wedi eu cwblhau
    wedi gorffen|wedi gweithredu|wedi gwneud|wedi'i benodi|wedi'i chau|wedi'i chwblhau|wedi'i chwbwlhau|wedi'i chyflawni
    wedi'i ddatrys|wedi'i fabwysiadu|wedi'i gau|wedi'i gorffen|wedi'i gwblhau|wedi'i gweithredu|wedi'i gyflawni
    wedi'i gyflenwi|wedi'i gyhoeddi|wedi'i gymeradwyo|wedi'i gynnal|wedi'i gytuno|wedi'i lofnodi|wedi'i orffen
    wedi'i sefydlu|wedi'i weithredu|wedi'i wneud|wedi'u cwblhau|wedi'u cyflawni|wedi'u gorffen|wedi'u gwneud|yn ei le
    yn ei lle`,
  inProgress: `
    allan i ymgynghoriad|angen sylw|ar amser|ar darged|ar ddrafft|ar droed|ar ei ffordd|ar ei hol|ar ei hol hi
    ar ei hôl hi|ar ganol|ar gychwyn|ar waith|ar y gweill|ar y llwybr cywir|ar y trac|ar y trywydd|ar y trywydd cywir
    ar y trywydd iawn|cychwynnwyd|cynnydd|cynnydd araf|cynnydd arafach|cynnydd boddhaol|cynnydd cryf|cynnydd cyfyngedig
    cynnydd da|dal i fynd|dan adolygiad|dan ddatblygiad|dan drafodaeth|dan ystyriaeth|dechreuwyd|gwaith ar y gweill
    gwaith wedi dechrau|gwaith yn parhau|gyda'r cyngor|hwyr|i'r cynllun|llawer o gynnydd|llithriad|llithro|mewn adolygiad
    mewn drafft|mewn golwg|mewn llaw|mewn perygl|mewn trafodaeth|mewn ymgynghoriad|mynd rhagddo|oddi ar y trywydd|oedi
    oedi bach|parhaus|peth cynnydd|peth oedi|rhywfaint o gynnydd|symud ymlaen|tu ôl i'r amserlen|wedi cychwyn|wedi dechrau
    wedi llithro|wedi'i ddechrau|wedi'i gychwyn|wedi'i gyflwyno|wedi'i ymestyn|wrth wneud|wrthi|y tu ôl i'r amserlen
    yn cael ei adolygu|yn cael ei baratoi|yn cael ei ddatblygu|yn cael ei ddrafftio|yn cael ei weithredu|yn cael ei wneud
    yn datblygu|yn digwydd|yn gweithio|yn hwyr|yn llithro|yn mynd rhagddi|yn mynd rhagddo|yn mynd rhagddynt
    yn mynd yn ei flaen|yn parhau|yn symud|yn symud ymlaen|yn unol â'r cynllun|yn ôl y cynllun`,
} as const;
