import type { Delivery, DeliveryMode, Synchronicity } from '../../../generated/types-descriptors.ts'
import type { JsonObject, JsonValue } from '../../../json/json-value.ts'
import type { LangMap } from '../../lang-map.ts'
import { DELIVERY_MODE_TERMS, SYNCHRONICITY_TERMS } from '../../vocabularies/delivery-modes.ts'
import { foldTerm, labelOf, termFor } from '../../vocabularies/vocabulary.ts'
import type { FrameworkElement, ReadContext } from '../element.ts'
import { isJsonObject, itemsOf, readMembers, textItems } from '../values/members.ts'
import { isListEntry, readCode } from '../values/read-code.ts'
import { isTextMap, noteMembers, readText, readTexts, writeText } from '../values/texts.ts'

const MEMBERS = {
  modes: ['mode', 'type', 'form', '形態', 'deliveryMode', 'participation'],
  synchronicity: ['sync', '同期', 'synchronous'],
  methods: ['method', '方法', '授業の方法'],
  locations: ['location', 'place', 'places', '場所', '会場', '実施場所'],
} as const

/** Ways of teaching that the Japanese rules name; none of them says where the learners are. */
const METHODS: ReadonlySet<string> = new Set(
  [
    '講義',
    '演習',
    '実験',
    '実習',
    '実技',
    '講習',
    'ゼミ',
    'セミナー',
    'ワークショップ',
    'グループワーク',
    'ディスカッション',
    'フィールドワーク',
    'lecture',
    'lectures',
    'seminar',
    'seminars',
    'tutorial',
    'tutorials',
    'workshop',
    'workshops',
  ].map(foldTerm),
)
/** Classes whose name is a way of teaching, and says where the learners are, too. */
const METHODS_WITH_MODE: ReadonlySet<string> = new Set(
  ['メディア授業', '面接授業', 'スクーリング', '印刷教材等による授業'].map(foldTerm),
)
const MAX_TERM = 200

/** What one item of an enumeration is. */
type Item =
  | { readonly kind: 'mode'; readonly mode: DeliveryMode; readonly alsoMethod: boolean }
  | { readonly kind: 'synchronicity'; readonly value: Synchronicity }
  | { readonly kind: 'method' }

interface Found {
  readonly modes: DeliveryMode[]
  /** What methods say about where the learners are. It holds for the course only if all of them say so. */
  readonly implied: DeliveryMode[]
  readonly synchronicity: Set<Synchronicity>
  readonly methods: LangMap[]
}

/** The form of participation, how and where. */
export const DELIVERY_WAYS: Pick<FrameworkElement, 'fields' | 'read' | 'write'> = {
  fields: ['/delivery/modes', '/delivery/synchronicity', '/delivery/methods', '/delivery/locations'],
  read: (value, context) => {
    const delivery =
      isJsonObject(value) && !isTextMap(value) ? readObject(value, context) : readWords(value, context)
    return delivery && Object.keys(delivery).length > 0 ? { descriptor: { delivery } } : undefined
  },
  write: ({ descriptor: { delivery } }, context) => {
    const { modes = [], synchronicity, methods = [], locations = [] } = delivery ?? {}
    const texts = methods.map((method) => writeText(method, context))
    const plain = texts.filter((text) => typeof text === 'string')
    if (locations.length > 0 || plain.length < texts.length) return undefined
    const language = context.assumed.startsWith('ja') ? 'ja' : 'en'
    const words = [...plain, ...modes.map((mode) => labelOf(DELIVERY_MODE_TERMS, mode, language))]
    if (synchronicity !== undefined) words.push(labelOf(SYNCHRONICITY_TERMS, synchronicity, language))
    return words.join(language === 'ja' ? '、' : ', ')
  },
}

function readWords(value: JsonValue, context: ReadContext): Delivery | undefined {
  if (isTextMap(value)) return readByLanguage(value)
  const entries = listEntriesAsCodes(value)
  if (entries !== undefined) return readWords(entries, context)
  const whole = typeof value === 'string' ? itemOf(value) : undefined
  const items = whole?.kind === 'mode' && typeof value === 'string' ? [value] : textItems(value)
  if (items === undefined || items.length === 0) return undefined
  const found: Found = { modes: [], implied: [], synchronicity: new Set(), methods: [] }
  for (const item of items) addItem(item, found, context)
  return deliveryOf(found)
}

/** Entries of the list of Europass as their codes; `undefined` where there is anything else. */
function listEntriesAsCodes(value: JsonValue): string[] | undefined {
  const items = Array.isArray(value) ? value : [value]
  const codes = items.map((item: JsonValue) =>
    isListEntry(item)
      ? readCode(item, (name) => (itemOf(name).kind === 'method' ? undefined : name))
      : undefined,
  )
  const known = codes.filter((code) => code !== undefined)
  return known.length > 0 && known.length === codes.length ? known : undefined
}

/** The same enumeration in several languages: codes where they agree, texts where there is no code. */
function readByLanguage(map: LangMap): Delivery | undefined {
  const [[, text] = ['', '']] = Object.entries(map)
  const item = itemOf(text)
  if (item.kind === 'mode') return { modes: [item.mode], ...(item.alsoMethod && { methods: [map] }) }
  return item.kind === 'synchronicity' ? { synchronicity: item.value } : { methods: [map] }
}

function addItem(text: string, found: Found, context: ReadContext): void {
  const parts = partsOf(text)
  for (const part of parts) {
    const item = itemOf(part)
    if (item.kind === 'mode') (item.alsoMethod ? found.implied : found.modes).push(item.mode)
    if (item.kind === 'synchronicity') found.synchronicity.add(item.value)
    if (item.kind === 'method' || (item.kind === 'mode' && item.alsoMethod)) addMethod(part, found, context)
  }
}

function addMethod(text: string, found: Found, context: ReadContext): void {
  const method = readText(text, context)
  if (method !== undefined) found.methods.push(method)
}

/** 「対面・オンライン」 and 「オンライン（オンデマンド）」 are two things, if each is one. */
function partsOf(text: string): string[] {
  if (text.length > MAX_TERM || itemOf(text).kind !== 'method') return [text]
  const parts = text
    .split(/[・()（）/／+＋&:：]|\s(?:and|or|-)\s|及び|および|並びに|又は|または|若しくは|もしくは/)
    .map((part) => part.trim())
  const named = parts.filter((part) => part !== '')
  return named.length > 1 && named.every(isNamed) ? named : [text]
}

function isNamed(text: string): boolean {
  return itemOf(text).kind !== 'method' || METHODS.has(foldTerm(text))
}

function itemOf(text: string): Item {
  if (text.length > MAX_TERM || METHODS.has(foldTerm(text))) return { kind: 'method' }
  const mode = termFor(DELIVERY_MODE_TERMS, text)
  if (mode !== undefined) return { kind: 'mode', mode, alsoMethod: METHODS_WITH_MODE.has(foldTerm(text)) }
  const value = termFor(SYNCHRONICITY_TERMS, text)
  return value === undefined ? { kind: 'method' } : { kind: 'synchronicity', value }
}

function deliveryOf({ modes: stated, implied, synchronicity, methods }: Found): Delivery {
  const [first] = synchronicity
  // 「講義、実習、メディア授業」 is online in part, and says of the rest nothing.
  const modes = [...new Set([...stated, ...(implied.length === methods.length ? implied : [])])]
  return {
    ...(modes.length > 0 && { modes }),
    ...(first !== undefined && { synchronicity: synchronicity.size > 1 ? 'mixed' : first }),
    ...(methods.length > 0 && { methods }),
  }
}

function readObject(value: JsonObject, context: ReadContext): Delivery | undefined {
  const { known, unknown } = readMembers(value, MEMBERS)
  const found: Found = { modes: [], implied: [], synchronicity: new Set(), methods: [] }
  const unread: string[] = []
  for (const name of ['modes', 'synchronicity'] as const) {
    const words = known[name]
    const items = words === undefined ? [] : wordsOf(words, name)
    if (items === undefined) unread.push(name)
    for (const item of items ?? []) addItem(item, found, context)
  }
  // Under the heading of the mode, a method states one.
  found.modes.push(...found.implied.splice(0))
  const methods = known.methods === undefined ? [] : readMethods(known.methods, context)
  const locations = known.locations === undefined ? [] : readTexts(known.locations, context)
  if (methods === undefined) unread.push('methods')
  if (locations === undefined) unread.push('locations')
  found.methods.push(...(methods ?? []))
  noteMembers([...unknown, ...unread], context)
  return { ...deliveryOf(found), ...(locations !== undefined && locations.length > 0 && { locations }) }
}

/** The words of a member: a yes or no says whether it is synchronous. */
function wordsOf(value: JsonValue, name: 'modes' | 'synchronicity'): readonly string[] | undefined {
  if (name === 'synchronicity' && typeof value === 'boolean') return [value ? 'sync' : 'async']
  return typeof value === 'string' ||
    (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    ? textItems(value)
    : listEntriesAsCodes(value)
}

function readMethods(value: JsonValue, context: ReadContext): LangMap[] | undefined {
  return readTexts(typeof value === 'string' ? itemsOf(value) : value, context)
}
