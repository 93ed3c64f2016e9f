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
  genericCredential: `${SNB}credential/e34929035b`,
  prospective: `${SNB}entitlement-status/5b8d6b34fb`,
  shortLearningProgramme: `${SNB}learning-opportunity/74a4a268e8`,
  course: `${SNB}learning-opportunity/05053c1cbe`,
  educationalProgramme: `${SNB}learning-opportunity/79343569f3`,
  base64: `${SNB}encoding/6146cde7dd`,
  eqfPrefix: `${SNB}eqf/`,
  nqfPrefix: `${SNB}qdr/`,
} as const

/** The scheme of the skills of ESCO, and what their IRIs begin with. */
export const ESCO = {
  scheme: 'http://data.europa.eu/esco/concept-scheme/skills',
  prefix: 'http://data.europa.eu/esco/skill/',
} as const

const AUTHORITY = 'http://publications.europa.eu/resource/authority/'

/** Authority tables of the EU. */
export const AUTHORITIES = {
  currency: `${AUTHORITY}currency`,
  fileType: `${AUTHORITY}file-type`,
} as const
