import type { MessageLanguage } from '@shirushi/core'
import {
  ASSESSMENT_TYPE_TERMS,
  CREDENTIAL_KIND_TERMS,
  CREDIT_SYSTEM_TERMS,
  DELIVERY_MODE_TERMS,
  EFFORT_BASIS_TERMS,
  ELIGIBILITY_TERMS,
  LANGUAGE_TERMS,
  type LangMap,
  LEVEL_FRAMEWORK_TERMS,
  type MicroCredentialAward,
  type MicroCredentialDescriptor,
  QUALITY_ASSURANCE_TERMS,
  STACKABILITY_TERMS,
  SUPERVISION_PLACE_TERMS,
} from '@shirushi/core/descriptors'
import type { DescriptorFact, DescriptorField } from '../report/claimed-facts.ts'

/** How a fact is worded: nothing where the descriptor does not have it. */
type Wording = (
  descriptor: MicroCredentialDescriptor,
  language: MessageLanguage,
  award: MicroCredentialAward | undefined,
) => string | undefined

/** The short table of a descriptor, in the order in which it is shown. */
const FACTS: Readonly<Record<DescriptorField, Wording>> = {
  kind: ({ credentialKind }, language) =>
    credentialKind === undefined ? undefined : termText(CREDENTIAL_KIND_TERMS, credentialKind, language),
  hours: ({ effort }, language) => hoursText(effort?.hours, effort?.basis, language),
  credits: ({ effort }, language) =>
    joined(
      language,
      effort?.credits?.map((credit) => creditText(credit, language)),
    ),
  level: ({ level }, language) =>
    joined(
      language,
      level?.map((one) => levelText(one, language)),
    ),
  fieldOfStudy: ({ fieldOfStudy }, language) =>
    joined(
      language,
      fieldOfStudy?.map(({ name, code }) => textOf(name, language) ?? code),
    ),
  // The methods first: that a course is online in part does not make it an online course.
  delivery: ({ delivery }, language) =>
    joined(language, [
      ...(delivery?.methods ?? []).map((method) => textOf(method, language)),
      ...(delivery?.modes ?? []).map((mode) => termText(DELIVERY_MODE_TERMS, mode, language)),
    ]),
  instruction: ({ languagesOfInstruction }, language) =>
    joined(
      language,
      languagesOfInstruction?.map((tag) => termText(LANGUAGE_TERMS, tag, language)),
    ),
  prerequisites: ({ prerequisites }, language) =>
    textOf(prerequisites?.text, language) ??
    (prerequisites?.eligibility === undefined
      ? undefined
      : termText(ELIGIBILITY_TERMS, prerequisites.eligibility, language)),
  assessment: ({ assessment }, language) =>
    joined(
      language,
      assessment?.methods?.map(({ type }) => termText(ASSESSMENT_TYPE_TERMS, type, language)),
    ),
  supervision: ({ assessment }, language) => supervisionText(assessment, language),
  stackability: ({ stackability }, language) =>
    stackability?.mode === undefined ? undefined : termText(STACKABILITY_TERMS, stackability.mode, language),
  qualityAssurance: ({ qualityAssurance }, language) =>
    joined(
      language,
      qualityAssurance?.map((one) => assuranceText(one, language)),
    ),
  stars: (_, __, award) => (award?.stars === undefined ? undefined : '★'.repeat(award.stars)),
}

/** What a descriptor says in short; a fact that it says in one language only is said so in both. */
export function descriptorFacts(
  descriptor: MicroCredentialDescriptor,
  award: MicroCredentialAward | undefined,
): readonly DescriptorFact[] {
  const fields = Object.keys(FACTS) as DescriptorField[]
  return fields.flatMap((field) => {
    const [en, ja] = [FACTS[field](descriptor, 'en', award), FACTS[field](descriptor, 'ja', award)]
    return en === undefined || ja === undefined ? [] : [{ field, text: { en, ja } }]
  })
}

type Terms = Readonly<Record<string, { readonly en: string; readonly ja: string }>>

function termText(terms: Terms, value: string, language: MessageLanguage): string {
  return Object.hasOwn(terms, value) ? (terms[value]?.[language] ?? value) : value
}

/** In the language, or else in the other one, or else in any. */
function textOf(map: LangMap | undefined, language: MessageLanguage): string | undefined {
  if (map === undefined) return undefined
  const tags = Object.keys(map)
  const tag = tags.find((one) => one.toLowerCase().split('-')[0] === language) ?? tags[0]
  return tag === undefined ? undefined : map[tag]
}

function joined(
  language: MessageLanguage,
  texts: readonly (string | undefined)[] | undefined,
): string | undefined {
  const said = [...new Set(texts?.filter((text) => text !== undefined && text !== '').slice(0, 10))]
  return said.length === 0 ? undefined : said.join(language === 'ja' ? '、' : ', ')
}

function hoursText(
  hours: number | undefined,
  basis: 'contact' | 'total' | 'unspecified' | undefined,
  language: MessageLanguage,
): string | undefined {
  if (hours === undefined) return undefined
  const counted =
    basis === undefined || basis === 'unspecified' ? undefined : EFFORT_BASIS_TERMS[basis][language]
  if (language === 'ja') return counted === undefined ? `${hours} 時間` : `${counted} ${hours} 時間`
  return counted === undefined ? `${hours} hours` : `${hours} hours (${counted})`
}

type Credit = NonNullable<NonNullable<MicroCredentialDescriptor['effort']>['credits']>[number]

/** Credits that only say what the learning compares with must not look like those that the learner has. */
function creditText({ system, points, awarded }: Credit, language: MessageLanguage): string {
  const { none, notGranted } = GRANTED[language]
  if (points === 0) return none
  const text = `${points} ${termText(CREDIT_SYSTEM_TERMS, system, language)}`
  return awarded === false ? `${text}${notGranted}` : text
}

const GRANTED = {
  en: { none: 'none granted', notGranted: ' (not granted)' },
  ja: { none: '授与しない', notGranted: '（授与しない）' },
} as const

type Level = NonNullable<MicroCredentialDescriptor['level']>[number]

function levelText({ framework, frameworkName, code, name }: Level, language: MessageLanguage): string {
  const of = textOf(frameworkName, language) ?? termText(LEVEL_FRAMEWORK_TERMS, framework, language)
  const named = textOf(name, language)
  return named === undefined ? `${of} ${code}` : `${of} ${code} (${named})`
}

type Assessment = MicroCredentialDescriptor['assessment']

function supervisionText(assessment: Assessment, language: MessageLanguage): string | undefined {
  const { supervised, identityVerified, supervisionPlace } = assessment ?? {}
  return joined(language, [
    supervised === undefined ? undefined : SUPERVISED[language][supervised ? 'yes' : 'no'],
    supervisionPlace === undefined
      ? undefined
      : termText(SUPERVISION_PLACE_TERMS, supervisionPlace, language),
    identityVerified === undefined ? undefined : IDENTIFIED[language][identityVerified ? 'yes' : 'no'],
  ])
}

const SUPERVISED = {
  en: { yes: 'supervised', no: 'not supervised' },
  ja: { yes: '監督あり', no: '監督なし' },
} as const

const IDENTIFIED = {
  en: { yes: 'identity verified', no: 'identity not verified' },
  ja: { yes: '本人確認あり', no: '本人確認なし' },
} as const

type Assurance = NonNullable<MicroCredentialDescriptor['qualityAssurance']>[number]

function assuranceText({ type, standard, body }: Assurance, language: MessageLanguage): string | undefined {
  const named = textOf(standard, language) ?? textOf(body, language)
  const kind = type === undefined ? undefined : termText(QUALITY_ASSURANCE_TERMS, type, language)
  if (named === undefined || kind === undefined) return named ?? kind
  return language === 'ja' ? `${named}（${kind}）` : `${named} (${kind})`
}
