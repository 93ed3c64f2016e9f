import type { AssessmentDescription, AssessmentMethod } from '../../../generated/types-descriptors.ts'
import type { JsonObject, JsonValue } from '../../../json/json-value.ts'
import type { LangMap } from '../../lang-map.ts'
import { ASSESSMENT_TYPE_TERMS, SUPERVISION_TERMS } from '../../vocabularies/assessment-types.ts'
import { foldTerm, labelOf, termFor } from '../../vocabularies/vocabulary.ts'
import type { FrameworkElement, ReadContext } from '../element.ts'
import { isJsonObject, itemsOf, readMembers, textItems } from '../values/members.ts'
import { isListEntry, readCode } from '../values/read-code.ts'
import { saysNothing } from '../values/says-nothing.ts'
import { isTextMap, noteMembers, readText } from '../values/texts.ts'

type Ways = Pick<FrameworkElement, 'fields' | 'read' | 'write'>

const METHOD_MEMBERS = {
  type: ['種類', 'kind', 'method'],
  text: ['description', '内容', '説明'],
} as const
const DESCRIPTION_MEMBERS = {
  methods: ['types', 'type', '方法', '評価方法'],
  passCriteria: ['合格基準', '合否基準', 'passMark', 'conditions'],
  grading: ['成績', 'gradingScale', 'gradingScheme'],
} as const
const MAX_TERM = 200

const DESCRIBED = ['/assessment/methods', '/assessment/passCriteria', '/assessment/grading']
const WATCHED = ['/assessment/supervised', '/assessment/identityVerified', '/assessment/supervisionPlace']

/** How learning is assessed; `watched` where the element says who watches over it, too. */
export function assessmentWays(watched: boolean): Ways {
  return {
    fields: watched ? [...DESCRIBED, ...WATCHED] : DESCRIBED,
    read: (value, context) => {
      const assessment = readAssessment(value, context)
      return assessment && { descriptor: { assessment } }
    },
    write: ({ descriptor }, context) => {
      const methods = descriptor.assessment?.methods ?? []
      if (methods.length === 0 || methods.some(({ text }) => text !== undefined)) return undefined
      const language = context.assumed.startsWith('ja') ? 'ja' : 'en'
      const words = methods.map(({ type }) => labelOf(ASSESSMENT_TYPE_TERMS, type, language))
      return words.join(language === 'ja' ? '、' : ', ')
    },
  }
}

function readAssessment(value: JsonValue, context: ReadContext): AssessmentDescription | undefined {
  if (isJsonObject(value) && !isTextMap(value)) {
    return readDescription(value, context) ?? methodsOf([readMethod(value, context)])
  }
  return methodsOf(readMethods(value, context))
}

function methodsOf(
  methods: readonly (AssessmentMethod | undefined)[] | undefined,
): AssessmentDescription | undefined {
  const known = methods?.filter((method) => method !== undefined) ?? []
  return known.length > 0 && known.length === methods?.length ? { methods: known } : undefined
}

function readMethods(value: JsonValue, context: ReadContext): (AssessmentMethod | undefined)[] | undefined {
  if (Array.isArray(value)) return value.map((item) => readMethod(item, context))
  if (typeof value !== 'string') return [readMethod(value, context)]
  const types = readAssessmentTypes(value)
  return types?.map((type) => ({ type })) ?? [readMethod(value, context)]
}

/** The types of an enumeration of which every item is a type; `undefined` where it is anything else. */
export function readAssessmentTypes(value: JsonValue): AssessmentMethod['type'][] | undefined {
  if (typeof value === 'string' && value.length > MAX_TERM * 4) return undefined
  const whole = typeof value === 'string' ? termFor(ASSESSMENT_TYPE_TERMS, value) : undefined
  if (whole !== undefined) return [whole]
  for (const items of [textItems(value), typeof value === 'string' ? partsOf(value) : undefined]) {
    const types = items?.map((item) => termFor(ASSESSMENT_TYPE_TERMS, item))
    const known = types?.filter((type) => type !== undefined)
    if (known !== undefined && known.length > 0 && known.length === types?.length) return [...new Set(known)]
  }
  return undefined
}

function partsOf(text: string): string[] {
  return itemsOf(text).flatMap((item) =>
    item.split(/[・/＋+&]|及び|および|と(?=[^\p{Script=Hiragana}])|\s(?:and|or)\s/u),
  )
}

/** Words that there is no assessment, which is none of its types. */
const NOT_ASSESSED = /^(?:no assessment|not assessed|評価なし|(?:実施|評価)?しない|行わない)[.。]?$/i

function readMethod(value: JsonValue, context: ReadContext): AssessmentMethod | undefined {
  if (saysNothing(value, NOT_ASSESSED)) return undefined
  const listed = isListEntry(value) ? readCode(value, typeOfCode) : undefined
  if (listed !== undefined) return { type: listed }
  if (typeof value === 'string' && value.length <= MAX_TERM) {
    const type = termFor(ASSESSMENT_TYPE_TERMS, value)
    if (type !== undefined) return { type }
  }
  if (isJsonObject(value) && !isTextMap(value)) return readMethodObject(value, context)
  const text = readText(value, context)
  return text && { type: typeOfText(text) ?? 'other', text }
}

function typeOfCode(name: string): AssessmentMethod['type'] | undefined {
  return name.length > MAX_TERM ? undefined : termFor(ASSESSMENT_TYPE_TERMS, name)
}

function typeOfText(text: LangMap): AssessmentMethod['type'] | undefined {
  const types = Object.values(text).map((words) =>
    words.length > MAX_TERM ? undefined : termFor(ASSESSMENT_TYPE_TERMS, words),
  )
  return types.every((type) => type === types[0]) ? types[0] : undefined
}

function readMethodObject(value: JsonObject, context: ReadContext): AssessmentMethod | undefined {
  const { known, unknown } = readMembers(value, METHOD_MEMBERS)
  const type = known.type === undefined ? undefined : readCode(known.type, typeOfCode)
  const text = known.text === undefined ? undefined : readText(known.text, context)
  if (type === undefined || (known.text !== undefined && text === undefined)) return undefined
  noteMembers(unknown, context)
  return { type, ...(text && { text }) }
}

function readDescription(value: JsonObject, context: ReadContext): AssessmentDescription | undefined {
  const { known, unknown } = readMembers(value, DESCRIPTION_MEMBERS)
  if (known.methods === undefined || Object.hasOwn(value, 'text')) return undefined
  const described = methodsOf(readMethods(known.methods, context))
  const passCriteria = known.passCriteria === undefined ? undefined : readText(known.passCriteria, context)
  const grading = known.grading === undefined ? undefined : readText(known.grading, context)
  if (described === undefined) return undefined
  noteMembers(unknown, context)
  return { ...described, ...(passCriteria && { passCriteria }), ...(grading && { grading }) }
}

const SUPERVISION =
  /^(un)?supervised(?:,? ?\(?(online or on-?site|on-?site or online|online and on-?site|online|on-?site|in person)\)?)?(?:,? ?(with no|without|with|and|no) (?:identity verification|id(?: verification)?))?$/
const SUPERVISION_JA =
  /^監督(?:者)?(あり|なし)(?:[・、]?本人確認(あり|なし))?(?:\((オンラインまたは対面|オンライン|対面)\))?$/
const PLACES: Readonly<Record<string, AssessmentDescription['supervisionPlace']>> = {
  online: 'online',
  オンライン: 'online',
  onsite: 'onsite',
  対面: 'onsite',
  'in person': 'onsite',
}

/** Whether somebody watches, knows who it is, and where: three things that the frameworks put into one. */
export const SUPERVISION_WAYS: Ways = {
  fields: WATCHED,
  read: (value) => {
    const whole = isListEntry(value) ? readCode(value, supervisionNamed) : wordsIn(value)
    const text = whole !== undefined && whole.length <= MAX_TERM ? whole : ''
    const listed = SUPERVISION_TERMS.find(({ en, ja, europass }) =>
      [en, ja, europass ?? ''].some((name) => isSameTerm(name, text)),
    )
    if (listed !== undefined) {
      return {
        descriptor: {
          assessment: { supervised: listed.supervised, identityVerified: listed.identityVerified },
        },
      }
    }
    const assessment = readSupervision(text.normalize('NFKC').trim().toLowerCase())
    return assessment && { descriptor: { assessment } }
  },
  write: ({ descriptor: { assessment } }, context) => {
    const { supervised, identityVerified, supervisionPlace: place } = assessment ?? {}
    if (supervised === undefined) return undefined
    if (context.assumed.startsWith('ja')) {
      const identity = identityVerified === undefined ? '' : `・本人確認${identityVerified ? 'あり' : 'なし'}`
      const where = { online: 'オンライン', onsite: '対面', both: 'オンラインまたは対面' }
      return `監督${supervised ? 'あり' : 'なし'}${identity}${place === undefined ? '' : `（${where[place]}）`}`
    }
    const identity =
      identityVerified === undefined ? '' : ` with ${identityVerified ? '' : 'no '}identity verification`
    const where = place === undefined ? '' : ` ${place === 'both' ? 'online or onsite' : place}`
    return `${supervised ? 'supervised' : 'unsupervised'}${where}${identity}`
  },
}

/** The text itself, or the only one of a text by language. */
function wordsIn(value: JsonValue): string | undefined {
  const [only, ...others] = isTextMap(value) ? Object.values(value) : [value]
  return typeof only === 'string' && others.length === 0 ? only : undefined
}

function supervisionNamed(name: string): string | undefined {
  const isListed = SUPERVISION_TERMS.some(
    ({ en, europass }) => isSameTerm(en, name) || isSameTerm(europass ?? '', name),
  )
  return isListed ? name : undefined
}

function isSameTerm(name: string, text: string): boolean {
  return text !== '' && foldTerm(name) === foldTerm(text)
}

function readSupervision(text: string): AssessmentDescription | undefined {
  const english = SUPERVISION.exec(text)
  const japanese = english === null ? SUPERVISION_JA.exec(text) : null
  if (english !== null) {
    const [, un, place, identity] = english
    const verified = identity === undefined ? undefined : identity === 'with' || identity === 'and'
    return supervision(un === undefined, verified, place)
  }
  if (japanese === null) return undefined
  const [, watched, identity, place] = japanese
  return supervision(watched === 'あり', identity === undefined ? undefined : identity === 'あり', place)
}

function supervision(
  supervised: boolean,
  verified: boolean | undefined,
  place: string | undefined,
): AssessmentDescription {
  const folded = place?.replaceAll('-', '')
  const known = folded === undefined ? undefined : Object.hasOwn(PLACES, folded) ? PLACES[folded] : 'both'
  return {
    supervised,
    ...(verified !== undefined && { identityVerified: verified }),
    ...(known !== undefined && { supervisionPlace: known }),
  }
}
