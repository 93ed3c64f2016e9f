import type { AwardingBody, DescriptorProvider, Learner } from '../../../generated/types-descriptors.ts'
import type { JsonObject, JsonValue } from '../../../json/json-value.ts'
import { isEmail } from '../../../values/email.ts'
import type { LangMap } from '../../lang-map.ts'
import { readCountry } from '../../values/countries.ts'
import { PROVIDER_KIND_TERMS } from '../../vocabularies/kinds.ts'
import { termFor } from '../../vocabularies/vocabulary.ts'
import type { FrameworkElement, ReadContext, Reading } from '../element.ts'
import { isJsonObject, readMembers } from '../values/members.ts'
import { isListEntry, readCode } from '../values/read-code.ts'
import { isTextMap, noteMembers, readText, writeText } from '../values/texts.ts'

type Ways = Pick<FrameworkElement, 'fields' | 'read' | 'write' | 'readsObjects'>

const PROVIDER_MEMBERS = {
  name: ['名称', 'legalName', '機関名', '大学名'],
  id: ['identifier', 'did'],
  url: ['website', 'homepage', 'ホームページ', 'link'],
  email: ['メール', 'メールアドレス', 'mail'],
  kind: ['type', '種別'],
} as const
const PROVIDER_FIELDS = ['id', 'name', 'url', 'email', 'kind', 'identifiers', 'parent'].map(
  (member) => `/provider/${member}`,
)
const ADDRESSES = ['id', 'url', 'email'] as const

/** Who offers or awards it. Several awarding bodies are all kept, the first as the provider. */
export const PROVIDER_WAYS: Ways = {
  fields: [...PROVIDER_FIELDS, '/awardingBodies'],
  read: (value, context) => {
    const items = Array.isArray(value) ? value : [value]
    const providers = items.map((item: JsonValue) => readProvider(item, context))
    const known = providers.filter((provider) => provider !== undefined)
    const [first, ...others] = known
    if (first === undefined || known.length < items.length) return undefined
    if (others.length === 0) return { descriptor: { provider: first } }
    const bodies = known.flatMap(bodyOf)
    return { descriptor: { provider: first, ...(bodies.length > 0 && { awardingBodies: bodies }) } }
  },
  write: ({ descriptor: { provider, awardingBodies } }, context) => {
    if (provider?.name === undefined || awardingBodies !== undefined) return undefined
    return writeText(provider.name, context)
  },
}

function bodyOf({ id, name }: DescriptorProvider): AwardingBody[] {
  return name === undefined ? [] : [{ ...(id !== undefined && { id }), name }]
}

function readProvider(value: JsonValue, context: ReadContext): DescriptorProvider | undefined {
  if (isJsonObject(value) && !isTextMap(value)) return readProviderObject(value, context)
  const name = Array.isArray(value) ? undefined : readText(value, context)
  return name && { name }
}

function readProviderObject(value: JsonObject, context: ReadContext): DescriptorProvider | undefined {
  const { known, unknown } = readMembers(value, PROVIDER_MEMBERS)
  const name = known.name === undefined ? undefined : readText(known.name, context)
  const kind =
    typeof known.kind === 'string' && known.kind.length <= 60
      ? termFor(PROVIDER_KIND_TERMS, known.kind)
      : undefined
  if (name === undefined || (known.kind !== undefined && kind === undefined)) return undefined
  const addresses: Partial<Record<(typeof ADDRESSES)[number], string>> = {}
  for (const member of ADDRESSES) {
    const address = known[member]
    if (address === undefined) continue
    if (typeof address !== 'string') return undefined
    addresses[member] = address
  }
  noteMembers(unknown, context)
  return { ...addresses, name, ...(kind && { kind }) }
}

const PLACE_MEMBERS = { country: ['国', 'countryCode', '国名'], region: ['地域', '都道府県'] } as const

/** Country and region of the issuer. */
export const COUNTRY_WAYS: Ways = {
  fields: ['/provider/country', '/provider/region'],
  readsObjects: true,
  read: (value, context) => {
    const item: JsonValue | undefined = Array.isArray(value) && value.length === 1 ? value[0] : value
    const entry = isListEntry(item ?? null) || isTextMap(item) ? readCountryOf(item ?? null) : undefined
    if (entry !== undefined) return { descriptor: { provider: { country: entry } } }
    if (isJsonObject(item)) return readPlaceObject(item, context)
    if (typeof item !== 'string' || item.length > 200) return undefined
    return readPlace(item)
  },
  write: ({ descriptor: { provider } }) => {
    const { country, region } = provider ?? {}
    return country === undefined || region === undefined ? country : `${country} (${region})`
  },
}

/** A country by its name in any language, or by its entry in the authority table. */
function readCountryOf(value: JsonValue): string | undefined {
  if (!isTextMap(value)) return readCode(value, readCountry)
  const codes = new Set(Object.values(value).map(readCountry))
  const [code] = codes
  return codes.size === 1 ? code : undefined
}

function readPlace(text: string): Reading | undefined {
  const whole = readCountry(text)
  if (whole !== undefined) return { descriptor: { provider: { country: whole } } }
  const parts = text.split(/\s?[/／(（)）,、]\s?/).map((part) => part.trim())
  const [first, second, ...others] = parts.filter((part) => part !== '')
  if (first === undefined || second === undefined || others.length > 0) return undefined
  const [a, b] = [readCountry(first), readCountry(second)]
  if (a !== undefined && b === undefined) return { descriptor: { provider: { country: a, region: second } } }
  return a === undefined && b !== undefined
    ? { descriptor: { provider: { country: b, region: first } } }
    : undefined
}

function readPlaceObject(value: JsonObject, context: ReadContext): Reading | undefined {
  const { known, unknown } = readMembers(value, PLACE_MEMBERS)
  const country = known.country === undefined ? undefined : readCountryOf(known.country)
  const { region } = known
  if (
    (known.country !== undefined && country === undefined) ||
    (region !== undefined && typeof region !== 'string')
  )
    return undefined
  if (country === undefined && region === undefined) return undefined
  noteMembers(unknown, context)
  return {
    descriptor: { provider: { ...(country && { country }), ...(region !== undefined && { region }) } },
  }
}

const LEARNER_MEMBERS = {
  name: ['氏名', 'fullName', '名前', '修了者氏名'],
  familyName: ['姓', '氏', 'surname', 'lastName', 'family_name'],
  givenName: ['名', 'firstName', 'given_name'],
  kana: ['フリガナ', 'ふりがな', '氏名カナ'],
  romaji: ['ローマ字', 'ローマ字氏名', '英字氏名', '氏名（英語）'],
  email: ['メールアドレス', 'メール', 'emailAddress', 'mail'],
  nationalId: ['nationalIdentityNumber', 'personalIdentificationNumber'],
  identifier: ['learnerIdentification', '学籍番号', 'studentNumber', 'studentId', 'id'],
} as const
const LEARNER_TEXTS = ['name', 'familyName', 'givenName', 'kana', 'romaji'] as const
const LEARNER_IDENTIFIERS = [
  ['email', 'emailAddress'],
  ['nationalId', 'nationalIdentityNumber'],
  ['identifier', 'identifier'],
] as const

const LEARNER_FIELDS = ['name', 'id', 'familyName', 'givenName', 'nameOrder', 'kana', 'romaji', 'identifiers']

/** Who was awarded it. Names are kept to the letter. */
export const LEARNER_WAYS: Ways = {
  fields: LEARNER_FIELDS.map((member) => `/award/learner/${member}`),
  read: (value, context) => {
    const learner = isTextMap(value) ? readNames(value, context) : readLearner(value, context)
    return learner && { award: { learner } }
  },
  write: ({ award: { learner } }) =>
    learner && Object.keys(learner).length === 1 ? learner.name : undefined,
}

function readLearner(value: JsonValue, context: ReadContext): Learner | undefined {
  if (isJsonObject(value)) return readLearnerObject(value, context)
  if (typeof value !== 'string' || value.trim() === '') return undefined
  if (value.length <= 320 && isEmail(value)) return { identifiers: [{ type: 'emailAddress', value }] }
  return { name: value }
}

/** One name in two scripts: the one in the language of the document, and the one in Latin letters. */
function readNames(names: LangMap, context: ReadContext): Learner | undefined {
  const entries = Object.entries(names)
  const own = entries.find(([language]) => language === context.language) ?? entries[0]
  const others = entries.filter((entry) => entry !== own)
  if (own === undefined || others.length > 1) return undefined
  const [latin] = others
  return { name: own[1], ...(latin && { romaji: latin[1] }) }
}

function readLearnerObject(value: JsonObject, context: ReadContext): Learner | undefined {
  const { known, unknown } = readMembers(value, LEARNER_MEMBERS)
  const texts: Partial<Record<(typeof LEARNER_TEXTS)[number], string>> = {}
  for (const member of LEARNER_TEXTS) {
    const text = known[member]
    if (text === undefined) continue
    if (typeof text !== 'string') return undefined
    texts[member] = text
  }
  const identifiers = LEARNER_IDENTIFIERS.flatMap(([member, type]) => {
    const identifier = known[member]
    return typeof identifier === 'string' || typeof identifier === 'number'
      ? [{ type, value: String(identifier) }]
      : []
  })
  if (Object.keys(texts).length === 0 && identifiers.length === 0) return undefined
  noteMembers(unknown, context)
  return { ...texts, ...(identifiers.length > 0 && { identifiers }) }
}

/** One text about the learner that stands in an element of its own. */
export function learnerTextWays(field: (typeof LEARNER_TEXTS)[number]): Ways {
  return {
    fields: [`/award/learner/${field}`],
    read: (value) =>
      typeof value === 'string' && value.trim() !== ''
        ? { award: { learner: { [field]: value } } }
        : undefined,
    write: ({ award }) => award.learner?.[field],
  }
}

/** An identifier of the learner that stands in an element of its own. */
export function learnerIdentifierWays(type: string): Ways {
  return {
    fields: ['/award/learner/identifiers'],
    read: (value) => {
      if (typeof value !== 'string' || value.trim() === '') return undefined
      return { award: { learner: { identifiers: [{ type, value }] } } }
    },
    write: ({ award }) => {
      const [only, ...others] = award.learner?.identifiers ?? []
      return only && others.length === 0 && only.type === type && Object.keys(only).length === 2
        ? only.value
        : undefined
    },
  }
}

/** The number of the certificate, with its zeros. */
export const CERTIFICATE_NUMBER_WAYS: Ways = {
  fields: ['/award/certificateNumber'],
  read: (value) => {
    const text = typeof value === 'number' ? String(value) : value
    return typeof text === 'string' && text.trim() !== '' ? { award: { certificateNumber: text } } : undefined
  },
  write: ({ award }) => award.certificateNumber,
}

/** The result that an element about grades reports. */
const GRADE_RESULT = 'grade'

/** What grade was achieved. */
export const GRADE_WAYS: Ways = {
  fields: ['/award/results'],
  read: (value) => {
    const text = typeof value === 'number' ? String(value) : value
    if (typeof text !== 'string' || text.trim() === '') return undefined
    return { award: { results: [{ of: GRADE_RESULT, value: text }] } }
  },
  write: ({ award }) => {
    const [only, ...others] = award.results ?? []
    return only?.of === GRADE_RESULT && others.length === 0 && Object.keys(only).length === 2
      ? only.value
      : undefined
  },
}
