import {
  address,
  assessment,
  country,
  credits,
  eqfLevel,
  flag,
  hours,
  kind,
  languages,
  outcomes,
  participation,
  supervision,
  type TermReader,
  text,
} from './extension-values.ts'

/** A term that is in no standard, and what it says. */
export interface ExtensionTerm {
  /** What it is called, in Open Badges 2.0 and 3.0; case and the prefix of an IRI do not count. */
  readonly names: readonly string[]
  /** Where it stands. Default: on the class. */
  readonly on?: 'issuer'
  /** Absent where no field of a descriptor is for it. */
  readonly read?: TermReader
}

/** Whose terms these are: what is kept of them in `extra` says so. */
export const EXTENSION_OWNER = 'edubadges'

/**
 * The terms of edubadges and educredentials. Where two of them say the same fact, the first that is there
 * counts. Study load (studiebelasting, SBU) is all the time of the learner: class, practice and study. Nobody
 * says which hours a time investment counts.
 */
export const EXTENSION_TERMS: readonly ExtensionTerm[] = [
  { names: ['ECTSExtension', 'ECTS'], read: credits('ECTS') },
  { names: ['StudyLoadExtension', 'StudyLoad', 'SBU'], read: hours('total') },
  { names: ['TimeInvestmentExtension', 'TimeInvestment'], read: hours() },
  { names: ['EQFExtension', 'EQF'], read: eqfLevel },
  { names: ['LanguageExtension', 'LanguageOfInstruction'], read: languages },
  { names: ['LearningOutcomeExtension', 'LearningOutcome'], read: outcomes },
  { names: ['participationType', 'participation'], read: participation },
  { names: ['assessmentType'], read: assessment },
  { names: ['supervisionType', 'identityVerificationAndSupervision'], read: supervision },
  { names: ['assessmentSupervised'], read: flag('/assessment/supervised') },
  { names: ['identityChecked', 'assessmentIdVerified'], read: flag('/assessment/identityVerified') },
  { names: ['qualityAssuranceName'], read: text('/qualityAssurance/0/standard') },
  { names: ['qualityAssuranceUrl'], read: address('/qualityAssurance/0/url') },
  { names: ['qualityAssuranceDescription'], read: text('/qualityAssurance/0/statement') },
  { names: ['stackable'], read: flag('/stackability/mode', 'stackable', 'standalone') },
  { names: ['typeBadgeClass'], read: kind },
  { names: ['EducationProgramIdentifierExtension', 'EducationProgramIdentifier'] },
  { names: ['gradeAchievedRequired'] },
  { names: ['eqfNlqfLevelVerified'] },
  { names: ['InstitutionNameExtension'], on: 'issuer', read: text('/provider/parent/name') },
  { names: ['InstitutionCountryExtension'], on: 'issuer', read: country },
  { names: ['InstitutionIdentifierExtension'], on: 'issuer' },
  { names: ['GradingTableExtension'], on: 'issuer' },
]

/** The IRIs under which the terms stand where they are written in full. */
const PREFIX =
  /^(?:extensions:|https?:\/\/w3id\.org\/openbadges\/extensions#|https?:\/\/edubadges\.nl\/static\/obv3-glossary\.html#)/

/** Longer than the name of any term. */
const MAX_NAME = 120

const BY_NAME: ReadonlyMap<string, ExtensionTerm> = new Map(
  EXTENSION_TERMS.flatMap((term) => term.names.map((name) => [name.toLowerCase(), term] as const)),
)

/** The term that a member of a class or of its issuer is. */
export function extensionTerm(member: string, on: ExtensionTerm['on']): ExtensionTerm | undefined {
  if (member.length > MAX_NAME) return undefined
  const term = BY_NAME.get(member.replace(PREFIX, '').toLowerCase())
  return term?.on === on ? term : undefined
}
