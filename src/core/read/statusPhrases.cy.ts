/** Welsh words of a state (S1), sorted; the groups are those of the English. */
export const STATUS_WELSH = {
  cancelled: `
    canslwyd|ddim ei angen|ddim yn berthnasol|dilewyd|dim angen|dim angen mwyach|nid oes angen|tynnwyd yn ol|wedi dod i ben
    wedi ei ddileu|wedi ei ganslo|wedi'i chanslo|wedi'i ddileu|wedi'i ddisodli|wedi'i dileu|wedi'i drosglwyddo
    wedi'i dynnu'n ol|wedi'i ganslo|wedi'i throsglwyddo`,
  onHold: `
    ar saib|ar stop|gohiriwyd|wedi ei ohirio|wedi'i atal|wedi'i atal dros dro|wedi'i gohirio|wedi'i oedi|wedi'i ohirio
    wedi'i rewi|wedi'u gohirio`,
  notStarted: `
    ar agor|arfaethedig|ddim wedi cychwyn|ddim wedi dechrau|dim cynnydd|dim wedi dechrau|eto i ddechrau|heb ddechrau
    heb ei amserlennu|heb ei ddechrau|heb ei gychwyn|heb ei wneud|heb eto ddechrau|heb gychwyn|i ddechrau|i gychwyn
    i'w ddechrau|i'w drefnu|i'w wneud|yn aros|yn yr arfaeth`,
  takenBack: `
    ailagor|ailagorwyd|aros am gymeradwyaeth|bron wedi'i gwblhau|bron â'i gwblhau|cwblhawyd yn rhannol|heb ei chwblhau
    heb ei ddatrys|heb ei gwblhau|heb ei gyflawni|heb ei orffen|heb eu cwblhau|heb orffen|i'w gymeradwyo|rhannol
    wedi cwblhau yn rhannol|wedi'i ailagor|wedi'i gwblhau yn rhannol|wedi'i gwblhau'n rhannol|yn aros am gymeradwyaeth
    yn rhannol`,
  complete: `
    ar gau|caewyd|cwblhawyd|cyflawn|cyflawnwyd|datryswyd|dod i ben|gorffen|gorffennwyd|gorffenwyd|gweithredwyd|wedi cwblhau
    wedi ei chwblhau|wedi ei gwblhau|wedi ei gyflawni|wedi eu cwblhau|wedi gorffen|wedi gweithredu|wedi'i chwblhau
    wedi'i chyflawni|wedi'i ddatrys|wedi'i gau|wedi'i gwblhau|wedi'i gyflawni|wedi'i orffen|wedi'i weithredu|wedi'u cwblhau
    wedi'u cyflawni`,
  inProgress: `
    ar amser|ar darged|ar ei hol hi|ar ei hôl hi|ar ganol|ar waith|ar y gweill|ar y trac|ar y trywydd|ar y trywydd cywir
    ar y trywydd iawn|cynnydd|cynnydd boddhaol|cynnydd cryf|cynnydd cyfyngedig|cynnydd da|hwyr|llithriad|llithro
    mewn adolygiad|mewn llaw|mewn perygl|oddi ar y trywydd|oedi|parhaus|rhywfaint o gynnydd|wedi cychwyn|wedi dechrau
    wedi llithro|wedi'i ymestyn|wrth wneud|wrthi|yn cael ei wneud|yn digwydd|yn hwyr|yn mynd rhagddo|yn mynd yn ei flaen
    yn parhau`,
} as const;
