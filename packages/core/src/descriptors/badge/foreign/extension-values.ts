import type { AssessmentDescription, EffortBasis } from '../../../generated/types-descriptors.ts'
import type { JsonValue } from '../../../json/json-value.ts'
import { isJsonList, isJsonObject, own } from '../../../ob2/own.ts'
import { isCountryCode } from '../../../values/country-code.ts'
import { canonicalLanguageTag } from '../../../values/language-tag.ts'
import { isRealLanguageTag } from '../../lint/real-language-tag.ts'
import { readNumber } from '../../narrative/numbers.ts'
import { readSupervision } from '../../narrative/sections/supervision.ts'
import { ASSESSMENT_TYPE_TERMS } from '../../vocabularies/assessment-types.ts'
import { DELIVERY_MODE_TERMS } from '../../vocabularies/delivery-modes.ts'
import { CREDENTIAL_KIND_TERMS } from '../../vocabularies/kinds.ts'
import { LANGUAGE_TERMS } from '../../vocabularies/languages.ts'
import { LEVEL_FRAMEWORK_TERMS } from '../../vocabularies/levels.ts'
import { foldTerm, termFor } from '../../vocabularies/vocabulary.ts'

/** What a term can say. */
export type Scalar = string | number | boolean

/** What a term says, by the pointers of the fields that hold it. */
export interface TermReading {
  readonly fields: Readonly<Record<string, unknown>>
  /** Wording that is not ours, by the pointer of what was made of it. */
  readonly wording?: Readonly<Record<string, string>>
}

/** Reads the values of a term, of which there is at least one; `undefined` where a field cannot hold all of it. */
export type TermReader = (
  values: readonly Scalar[],
  context: { readonly language: string; readonly term: string },
) => TermReading | undefined

/** The plain values in one, out of their JSON-LD; `undefined` where something in it is none. */
export function scalarsIn(value: JsonValue): readonly Scalar[] | undefined {
  if (isJsonList(value)) {
    const items = value.map(scalarsIn)
    return items.some((item) => item === undefined) ? undefined : items.flatMap((item) => item ?? [])
  }
  if (isJsonObject(value)) {
    const inner = own(value, '@value') ?? own(value, '@id')
    return inner === undefined || typeof inner === 'object' ? undefined : scalarsIn(inner)
  }
  if (value === null || (typeof value === 'string' && value.trim() === '')) return []
  return [value]
}

/** Credits of a system. */
export function credits(system: string): TermReader {
  return (values) => {
    const points = amountOf(values)
    return points === undefined ? undefined : { fields: { '/effort/credits': [{ system, points }] } }
  }
}

/** Hours, and what they count where the term itself says so. */
export function hours(basis?: EffortBasis): TermReader {
  return (values, { term }) => {
    const amount = amountOf(values)
    if (amount === undefined) return undefined
    const fields = { '/effort/hours': amount, ...(basis && { '/effort/basis': basis }) }
    return { fields, wording: { '/effort/hours': `${term}: ${values[0]}` } }
  }
}

function amountOf([value, ...others]: readonly Scalar[]): number | undefined {
  if (others.length > 0) return undefined
  const amount = typeof value === 'string' ? readNumber(value) : value
  // Nothing less than nothing: a sign that no text would keep.
  const isAmount = typeof amount === 'number' && amount >= 0 && !Object.is(amount, -0)
  return isAmount && Number.isFinite(amount) ? amount : undefined
}

/** A level of the EQF. The Dutch framework has a level 4+, too, which is none. */
export const eqfLevel: TermReader = (values) => {
  const code = String(amountOf(values))
  const isLevel = LEVEL_FRAMEWORK_TERMS['EQF']?.codes?.includes(code) === true
  return isLevel ? { fields: { '/level': [{ framework: 'EQF', code }] } } : undefined
}

/** Languages of teaching, by tag or name. */
export const languages: TermReader = (values) => {
  const tags = values.map((value) => (typeof value === 'string' ? languageIn(value) : undefined))
  if (tags.some((tag) => tag === undefined)) return undefined
  return codesAt('/languagesOfInstruction', tags, values)
}

function languageIn(text: string): string | undefined {
  const tag = termFor(LANGUAGE_TERMS, text) ?? canonicalLanguageTag(text.trim())
  return tag !== undefined && isRealLanguageTag(tag) ? tag : undefined
}

/** A list of codes, each once, and the wording of those that are said in other words. */
function codesAt(
  field: string,
  codes: readonly (string | undefined)[],
  values: readonly Scalar[],
): TermReading {
  const said = new Map<string | undefined, string>()
  for (const [index, code] of codes.entries())
    if (!said.has(code)) said.set(code, wordOf(values[index] ?? ''))
  const unique = [...said.keys()]
  const wording = [...said].flatMap(([code, word], index) =>
    word === code ? [] : [[`${field}/${index}`, word]],
  )
  return { fields: { [field]: unique }, wording: Object.fromEntries(wording) }
}

/** Texts at a place, in the language of the badge: several make lines. */
export function text(field: string): TermReader {
  return (values, { language }) => ({ fields: { [field]: { [language]: values.join('\n') } } })
}

const ITEM = /^\s*[-*•]\s+/

/** Learning outcomes: as many as there are values, or items in a list of Markdown. */
export const outcomes: TermReader = (values, { language }) => {
  const texts = values.flatMap((value) => {
    const lines = String(value)
      .split('\n')
      .filter((line) => line.trim() !== '')
    return lines.every((line) => ITEM.test(line)) ? lines.map((line) => line.replace(ITEM, '')) : [value]
  })
  return { fields: { '/learningOutcomes': texts.map((one) => ({ text: { [language]: String(one) } })) } }
}

/** A value as it is, where it is a text. */
export function address(field: string): TermReader {
  return ([value, ...others]) =>
    typeof value === 'string' && others.length === 0 ? { fields: { [field]: value } } : undefined
}

/** A country by its code of two letters. */
export const country: TermReader = ([value, ...others]) => {
  const code = typeof value === 'string' && others.length === 0 ? value.trim().toUpperCase() : ''
  return isCountryCode(code) ? { fields: { '/provider/country': code } } : undefined
}

/** A yes or no. */
export function flag(field: string, yes: unknown = true, no: unknown = false): TermReader {
  return ([value, ...others]) => {
    if (others.length > 0 || !['true', 'false'].includes(String(value))) return undefined
    return { fields: { [field]: String(value) === 'true' ? yes : no } }
  }
}

/** The value of a list of edubadges in the glossary that its context names, in whatever host. */
const GLOSSARY = /^https?:\/\/[^#]{1,200}#(?:(?:assessment|participation|supervision)-type-)?/

function wordOf(value: Scalar): string {
  return String(value).replace(GLOSSARY, '').trim()
}

/** Forms of participation, all of which have to be known. */
export const participation: TermReader = (values) => {
  const modes = values.map((value) => termFor(DELIVERY_MODE_TERMS, wordOf(value)))
  return modes.some((mode) => mode === undefined) ? undefined : codesAt('/delivery/modes', modes, values)
}

/** Types of assessment; one that is not known stays a text. */
export const assessment: TermReader = (values, { language }) => {
  const methods = values.map((value) => {
    const type = termFor(ASSESSMENT_TYPE_TERMS, wordOf(value))
    return type === undefined ? { type: 'other', text: { [language]: wordOf(value) } } : { type }
  })
  const wording = methods.flatMap(({ type, text: words }, index) => {
    const word = wordOf(values[index] ?? '')
    return words !== undefined || word === type ? [] : [[`/assessment/methods/${index}/type`, word]]
  })
  return { fields: { '/assessment/methods': methods }, wording: Object.fromEntries(wording) }
}

type Watched = Pick<AssessmentDescription, 'supervised' | 'identityVerified' | 'supervisionPlace'>

/** What the list of educredentials says otherwise than the Recommendation, which it splits. */
const SUPERVISION: Readonly<Record<string, Watched>> = {
  'supervised online': { supervised: true, supervisionPlace: 'online' },
  'onsite with identity verification': {
    supervised: true,
    identityVerified: true,
    supervisionPlace: 'onsite',
  },
  'supervised online or onsite with identity verification': {
    supervised: true,
    identityVerified: true,
    supervisionPlace: 'both',
  },
}

function watchedIn(word: string): Watched | undefined {
  const phrase = Object.keys(SUPERVISION).find((one) => foldTerm(one) === foldTerm(word))
  return phrase === undefined ? readSupervision(word) : SUPERVISION[phrase]
}

/** How an assessment is watched over: one value that stands for three facts. */
export const supervision: TermReader = ([value, ...others]) => {
  const word = wordOf(value ?? '')
  const watched = watchedIn(word)
  if (watched === undefined || others.length > 0) return undefined
  const fields = Object.fromEntries(
    Object.entries(watched).map(([name, fact]) => [`/assessment/${name}`, fact]),
  )
  return { fields, wording: { '/assessment/supervised': word } }
}

/** What a badge claims to be, where that is one of ours. */
export const kind: TermReader = ([value, ...others]) => {
  const found = others.length > 0 ? undefined : termFor(CREDENTIAL_KIND_TERMS, wordOf(value ?? ''))
  return found && { fields: { '/credentialKind': found } }
}
