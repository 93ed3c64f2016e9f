import { ownMember } from '../../json/own-member.ts'

/** The authority table of languages, which is the scheme of its codes. */
export const LANGUAGE_SCHEME = 'http://publications.europa.eu/resource/authority/language'

/** Every language code of two letters with the code of the authority table. */
const PAIRS =
  'aaAAR abABK aeAVE afAFR akAKA amAMH anARG arARA asASM avAVA ayAYM azAZE baBAK beBEL bgBUL biBIS ' +
  'bmBAM bnBEN boBOD brBRE bsBOS caCAT ceCHE chCHA coCOS crCRE csCES cuCHU cvCHV cyCYM daDAN deDEU ' +
  'dvDIV dzDZO eeEWE elELL enENG eoEPO esSPA etEST euEUS faFAS ffFUL fiFIN fjFIJ foFAO frFRA fyFRY ' +
  'gaGLE gdGLA glGLG gnGRN guGUJ gvGLV haHAU heHEB hiHIN hoHMO hrHRV htHAT huHUN hyHYE hzHER iaINA ' +
  'idIND ieILE igIBO iiIII ikIPK ioIDO isISL itITA iuIKU jaJPN jvJAV kaKAT kgKON kiKIK kjKUA kkKAZ ' +
  'klKAL kmKHM knKAN koKOR krKAU ksKAS kuKUR kvKOM kwCOR kyKIR laLAT lbLTZ lgLUG liLIM lnLIN loLAO ' +
  'ltLIT luLUB lvLAV mgMLG mhMAH miMRI mkMKD mlMAL mnMON mrMAR msMSA mtMLT myMYA naNAU nbNOB ndNDE ' +
  'neNEP ngNDO nlNLD nnNNO noNOR nrNBL nvNAV nyNYA ocOCI ojOJI omORM orORI osOSS paPAN piPLI plPOL ' +
  'psPUS ptPOR quQUE rmROH rnRUN roRON ruRUS rwKIN saSAN scSRD sdSND seSME sgSAG siSIN skSLK slSLV ' +
  'smSMO snSNA soSOM sqSQI srSRP ssSSW stSOT suSUN svSWE swSWA taTAM teTEL tgTGK thTHA tiTIR tkTUK ' +
  'tlTGL tnTSN toTON trTUR tsTSO ttTAT twTWI tyTAH ugUIG ukUKR urURD uzUZB veVEN viVIE voVOL waWLN ' +
  'woWOL xhXHO yiYID yoYOR zaZHA zhZHO zuZUL'

const CODES: Readonly<Record<string, string>> = Object.fromEntries(
  PAIRS.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(2)]),
)

/**
 * The IRI of the language of a tag in the authority table: of `ja`, and of `ja-JP`, which the table does
 * not tell from it. `undefined` for tags whose language has no code of two letters.
 */
export function languageIri(tag: string): string | undefined {
  const found = ownMember(CODES, tag.split('-', 1)[0]?.toLowerCase() ?? '')
  return found === undefined ? undefined : `${LANGUAGE_SCHEME}/${found}`
}
