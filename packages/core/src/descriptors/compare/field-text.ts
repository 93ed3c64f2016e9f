import type { MessageLanguage } from '../../findings/finding.ts'
import { CLOSED_VOCABULARIES, SHAPES } from '../../generated/descriptor-shapes.ts'
import { isObject } from '../../json/json-value.ts'
import { ownMember } from '../../json/own-member.ts'
import { resolvePointer } from '../../json/resolve-pointer.ts'
import type { JudgedParts } from '../lint/lint-judgement.ts'
import type { Bilingual } from '../profiles/profile.ts'
import { ASSESSMENT_TYPE_TERMS } from '../vocabularies/assessment-types.ts'
import { CREDIT_SYSTEM_TERMS } from '../vocabularies/credit-systems.ts'
import { DELIVERY_MODE_TERMS, SYNCHRONICITY_TERMS } from '../vocabularies/delivery-modes.ts'
import {
  CREDENTIAL_KIND_TERMS,
  EFFORT_BASIS_TERMS,
  ELIGIBILITY_TERMS,
  PROVIDER_KIND_TERMS,
  RECOGNITION_KIND_TERMS,
  STACKABILITY_TERMS,
  SUPERVISION_PLACE_TERMS,
} from '../vocabularies/kinds.ts'
import { QUALITY_ASSURANCE_TERMS } from '../vocabularies/quality-assurance-types.ts'
import { labelOf, type Vocabulary } from '../vocabularies/vocabulary.ts'
import { fieldName } from './field-names.ts'
import { joined, sayPlain, sayTexts } from './say-parts.ts'
import { SPECIAL_FIELDS } from './special-fields.ts'

/** A field of the pivot, and what it says. */
export interface FieldText {
  /** A JSON Pointer into the descriptor, or into the award after `/award`. */
  readonly field: string
  /** What the field is called. */
  readonly name: Bilingual
  /** In the language of the message where the text exists in it, otherwise in one that it exists in. */
  readonly text: Bilingual
}

type Say = (value: unknown, language: MessageLanguage) => string | undefined

const BETWEEN: Bilingual = { en: ', ', ja: '、' }
/** Items may be sentences that have stops of their own. */
const BETWEEN_ITEMS: Bilingual = { en: '; ', ja: '／' }
const YES: Bilingual = { en: 'yes', ja: 'あり' }
const NO: Bilingual = { en: 'no', ja: 'なし' }
const ONLY_HASHED: Bilingual = { en: '(a hash only)', ja: '（ハッシュ値のみ）' }

const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  AssessmentType: ASSESSMENT_TYPE_TERMS,
  CredentialKind: CREDENTIAL_KIND_TERMS,
  CreditSystem: CREDIT_SYSTEM_TERMS,
  DeliveryMode: DELIVERY_MODE_TERMS,
  EffortBasis: EFFORT_BASIS_TERMS,
  Eligibility: ELIGIBILITY_TERMS,
  ProviderKind: PROVIDER_KIND_TERMS,
  QualityAssuranceType: QUALITY_ASSURANCE_TERMS,
  RecognitionKind: RECOGNITION_KIND_TERMS,
  StackabilityMode: STACKABILITY_TERMS,
  SupervisionPlace: SUPERVISION_PLACE_TERMS,
  Synchronicity: SYNCHRONICITY_TERMS,
}

/** The members of a type that say what it is, in the order in which to say them; of others, all are said. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  AwardingBody: ['name'],
  BadgeTier: ['name', 'code'],
  DescriptorImage: ['caption'],
  ExtraElement: ['element', 'text'],
  LearningOutcome: ['text'],
  QualityAssurance: ['type', 'standard', 'body', 'statement'],
  Recognition: ['text', 'body'],
  StackTarget: ['title'],
}

function sayCredit(value: unknown, language: MessageLanguage): string | undefined {
  if (!isObject(value)) return undefined
  const points = sayPlain(ownMember(value, 'points'))
  const system = say('CreditSystem', ownMember(value, 'system'), language)
  return points === undefined || system === undefined ? undefined : `${points} ${system}`
}

function sayLevel(value: unknown, language: MessageLanguage): string | undefined {
  if (!isObject(value)) return undefined
  const named = sayTexts(ownMember(value, 'name'), language)
  if (named !== undefined) return named
  const parts = [sayPlain(ownMember(value, 'framework')), sayPlain(ownMember(value, 'code'))]
  return joined(parts, ' ')
}

function sayLearner(value: unknown, language: MessageLanguage): string | undefined {
  if (!isObject(value)) return undefined
  const names = ['name', 'romaji'].map((name) => sayPlain(ownMember(value, name)))
  const parts = ['familyName', 'givenName'].map((name) => sayPlain(ownMember(value, name)))
  const named = joined(names, BETWEEN[language]) ?? joined(parts, ' ')
  if (named !== undefined) return named
  const identifiers = sayItems('LearnerIdentifier', ownMember(value, 'identifiers'), language)
  return identifiers ?? sayPlain(ownMember(value, 'id'))
}

/** Hashes of addresses can be guessed, so they are shown to nobody. */
function sayIdentifier(value: unknown, language: MessageLanguage): string | undefined {
  if (!isObject(value)) return undefined
  const shown = sayPlain(ownMember(value, 'value'))
  return shown !== undefined && ownMember(value, 'hashed') === true ? ONLY_HASHED[language] : shown
}

function sayPrerequisites(value: unknown, language: MessageLanguage): string | undefined {
  if (!isObject(value)) return undefined
  const text = sayTexts(ownMember(value, 'text'), language)
  return text ?? say('Eligibility', ownMember(value, 'eligibility'), language)
}

function sayPrice(value: unknown, language: MessageLanguage): string | undefined {
  if (!isObject(value)) return undefined
  const amount = sayPlain(ownMember(value, 'amount'))
  const sum = amount === undefined ? undefined : joined([amount, sayPlain(ownMember(value, 'currency'))], ' ')
  return joined([sum, sayTexts(ownMember(value, 'financialAssistance'), language)], BETWEEN_ITEMS[language])
}

function sayPeriod(value: unknown): string | undefined {
  if (!isObject(value)) return undefined
  const [start, end] = ['start', 'end'].map((name) => sayPlain(ownMember(value, name)))
  return start === undefined && end === undefined ? undefined : `${start ?? ''} – ${end ?? ''}`.trim()
}

/** The last day of application is no day of the course. */
function saySchedule(value: unknown, language: MessageLanguage): string | undefined {
  if (!isObject(value)) return undefined
  const texts = ['term', 'outline'].map((name) => sayTexts(ownMember(value, name), language))
  return joined([sayPeriod(value), ...texts], BETWEEN_ITEMS[language])
}

const SAYERS: Readonly<Record<string, Say>> = {
  LangMap: sayTexts,
  Boolean: (value, language) => (value === true ? YES[language] : value === false ? NO[language] : undefined),
  AwardPeriod: sayPeriod,
  EffortCredit: sayCredit,
  Learner: sayLearner,
  LearnerIdentifier: sayIdentifier,
  Prerequisites: sayPrerequisites,
  Price: sayPrice,
  QualificationLevel: sayLevel,
  Schedule: saySchedule,
}

function say(type: string, value: unknown, language: MessageLanguage): string | undefined {
  if (Array.isArray(value)) return sayItems(type, value, language)
  const sayer = ownMember(SAYERS, type)
  if (sayer !== undefined) return sayer(value, language)
  const shape = ownMember(SHAPES, type)
  if (shape !== undefined) return sayMembers(shape, ownMember(TELLING, type), value, language)
  const plain = sayPlain(value)
  const vocabulary = ownMember(VOCABULARIES, type)
  return plain === undefined || vocabulary === undefined ? plain : labelOf(vocabulary, plain, language)
}

function sayItems(type: string, value: unknown, language: MessageLanguage): string | undefined {
  if (!Array.isArray(value)) return undefined
  const between = Object.hasOwn(CLOSED_VOCABULARIES, type) ? BETWEEN : BETWEEN_ITEMS
  return joined(
    value.map((item) => say(type, item, language)),
    between[language],
  )
}

function sayMembers(
  shape: Readonly<Record<string, string>>,
  telling: readonly string[] | undefined,
  value: unknown,
  language: MessageLanguage,
): string | undefined {
  if (!isObject(value)) return undefined
  const names = telling ?? Object.keys(shape)
  const said = names.map((name) => say(shape[name]?.slice(1) ?? '', ownMember(value, name), language))
  return joined(said, BETWEEN[language])
}

/** The type of the model that a path leads to. */
function typeAt(root: string, steps: readonly string[]): string {
  return steps.reduce((type, step) => {
    const shape = ownMember(SHAPES, type)
    return shape === undefined ? type : (ownMember(shape, step)?.slice(1) ?? '')
  }, root)
}

function textIn(field: string, parts: JudgedParts, language: MessageLanguage): string | undefined {
  const special = ownMember(SPECIAL_FIELDS, field)
  if (special !== undefined) return special(parts, language)
  const ofAward = field === '/award' || field.startsWith('/award/')
  const path = ofAward ? field.slice('/award'.length) : field
  const type = typeAt(
    ofAward ? 'MicroCredentialAward' : 'MicroCredentialDescriptor',
    path.split('/').slice(1),
  )
  return say(type, resolvePointer(ofAward ? parts.award : parts.descriptor, path), language)
}

/** What a field says, in both languages; `undefined` where it says nothing. */
export function fieldText(field: string, parts: JudgedParts): FieldText | undefined {
  const en = textIn(field, parts, 'en')
  const ja = textIn(field, parts, 'ja')
  return en === undefined || ja === undefined
    ? undefined
    : { field, name: fieldName(field), text: { en, ja } }
}
