const SNB = 'http://data.europa.eu/snb/'

/** The node of a list of Europass that stands for the list. */
const LIST_NODE = '25831c2'

/** The scheme that a code of Europass belongs to: the list that its IRI begins with. */
export function schemeOfCode(iri: string): string | undefined {
  if (!iri.startsWith(SNB)) return undefined
  const list = iri.slice(SNB.length).split('/', 1)[0]
  return `${SNB}${list}/${LIST_NODE}`
}

/** Codes of Europass that are the same in every document. */
export const EUROPASS = {
  genericCredential: 'http://data.europa.eu/snb/credential/e34929035b',
  prospective: 'http://data.europa.eu/snb/entitlement-status/5b8d6b34fb',
  shortLearningProgramme: 'http://data.europa.eu/snb/learning-opportunity/74a4a268e8',
  course: 'http://data.europa.eu/snb/learning-opportunity/05053c1cbe',
  educationalProgramme: 'http://data.europa.eu/snb/learning-opportunity/79343569f3',
  base64: 'http://data.europa.eu/snb/encoding/6146cde7dd',
  eqfPrefix: 'http://data.europa.eu/snb/eqf/',
  nqfPrefix: 'http://data.europa.eu/snb/qdr/',
} as const

/** The scheme of the skills of ESCO, and what their IRIs begin with. */
export const ESCO = {
  scheme: 'http://data.europa.eu/esco/concept-scheme/skills',
  prefix: 'http://data.europa.eu/esco/skill/',
} as const

/** Lists of regions: administrative territorial units, and NUTS. */
export const REGION_SCHEMES = [
  'http://publications.europa.eu/resource/authority/atu',
  'http://data.europa.eu/nuts',
] as const

/** The authority table of file types, which is the scheme of its codes. */
export const FILE_TYPE_SCHEME = 'http://publications.europa.eu/resource/authority/file-type'
