import type { MicroCredentialDescriptor } from '../../../generated/types-descriptors.ts'
import type { JsonValue } from '../../../json/json-value.ts'
import type { LangMap } from '../../lang-map.ts'
import type { FrameworkElement, ReadContext, Reading, WriteContext } from '../element.ts'
import { isJsonObject, readMembers } from '../values/members.ts'
import { noteMembers, readText, readTexts, writeText } from '../values/texts.ts'

/** The fields that are one text. */
export type TextField =
  | 'title'
  | 'summary'
  | 'purpose'
  | 'inherentRequirements'
  | 'completionRequirements'
  | 'organisation'
  | 'further'

type Ways = Pick<FrameworkElement, 'fields' | 'read' | 'write'>

/** Reads and writes a field that is one text. */
export function textWays(field: TextField): Ways {
  return {
    fields: [`/${field}`],
    read: (value, context) => {
      const text = readText(value, context)
      return text && { descriptor: { [field]: text } }
    },
    write: ({ descriptor }, context) => writeOptional(descriptor[field], context),
  }
}

/** Writes a text, where there is one. */
function writeOptional(text: LangMap | undefined, context: WriteContext): JsonValue | undefined {
  return text === undefined || Object.keys(text).length === 0 ? undefined : writeText(text, context)
}

/** Writes texts as a list, where there are any. */
function writeList(texts: readonly LangMap[], context: WriteContext): JsonValue | undefined {
  return texts.length === 0 ? undefined : texts.map((text) => writeText(text, context))
}

/** 内容: sentences, or topics one by one. */
export const CONTENT_WAYS: Ways = {
  fields: ['/content/overview', '/content/topics'],
  read: (value, context) => {
    if (Array.isArray(value)) {
      const topics = readTexts(value, context)
      return topics && { descriptor: { content: { topics } } }
    }
    const members = isJsonObject(value) ? readMembers(value, CONTENT_MEMBERS) : undefined
    if (members === undefined || Object.keys(members.known).length === 0) {
      const overview = readText(value, context)
      return overview && { descriptor: { content: { overview } } }
    }
    return readContent(members.known, members.unknown, context)
  },
  write: ({ descriptor: { content } }, context) => {
    if (content?.topics === undefined) return writeOptional(content?.overview, context)
    return content.overview === undefined ? writeList(content.topics, context) : undefined
  },
}

const CONTENT_MEMBERS = {
  overview: ['概要', '内容の概要', 'summary', 'description'],
  topics: ['科目', '項目', 'key topics', 'modules', '講座', '授業科目'],
} as const

function readContent(
  { overview, topics }: { readonly overview?: JsonValue; readonly topics?: JsonValue },
  unknown: readonly string[],
  context: ReadContext,
): Reading | undefined {
  const text = overview === undefined ? undefined : readText(overview, context)
  const items = topics === undefined ? undefined : readTexts(topics, context)
  if ((overview !== undefined && text === undefined) || (topics !== undefined && items === undefined))
    return undefined
  noteMembers(unknown, context)
  return { descriptor: { content: { ...(text && { overview: text }), ...(items && { topics: items }) } } }
}

/** Learning outcomes, one statement after the other. */
export const OUTCOME_WAYS: Ways = {
  fields: ['/learningOutcomes'],
  read: (value, context) => {
    const texts = readTexts(value, context)
    return texts && { descriptor: { learningOutcomes: texts.map((text) => ({ text })) } }
  },
  write: ({ descriptor: { learningOutcomes = [] } }, context) => {
    if (!learningOutcomes.every((outcome) => Object.keys(outcome).length === 1)) return undefined
    return writeList(
      learningOutcomes.map(({ text }) => text),
      context,
    )
  },
}

/** What is issued: the document. */
export const DOCUMENT_WAYS: Ways = {
  fields: ['/certification/document'],
  read: (value, context) => {
    const document = readText(value, context)
    return document && { descriptor: { certification: { document } } }
  },
  write: ({ descriptor }, context) => writeOptional(descriptor.certification?.document, context),
}

/** The laws that a certificate rests on. */
export const LEGAL_BASIS_WAYS: Ways = {
  fields: ['/certification/legalBasis'],
  read: (value, context) => {
    const legalBasis = readTexts(typeof value === 'string' ? value.split('、') : value, context)
    return legalBasis && { descriptor: { certification: { legalBasis } } }
  },
  write: ({ descriptor }, context) => {
    const texts = descriptor.certification?.legalBasis ?? []
    return texts.length === 1 ? writeOptional(texts[0], context) : writeList(texts, context)
  },
}

/** Legal wordings that say that whoever may enter a university may enrol. */
const UNIVERSITY_ADMISSION = /90条第?[1一]項|大学入学資格|大学に入学することができる|大学を受験する資格/

/** What is asked of those who enrol. */
export const PREREQUISITE_WAYS: Ways = {
  fields: ['/prerequisites/text', '/prerequisites/eligibility'],
  read: (value, context) => {
    const text = readText(value, context)
    const eligibility = text && eligibilityOf(text)
    return text && { descriptor: { prerequisites: { text, ...(eligibility && { eligibility }) } } }
  },
  write: ({ descriptor }, context) => writeOptional(descriptor.prerequisites?.text, context),
}

const NOTHING_ASKED = /^(?:none|nil|no prerequisites|なし|特になし|不問|資格不問)[.。]?$/i

function eligibilityOf(
  text: LangMap,
): NonNullable<MicroCredentialDescriptor['prerequisites']>['eligibility'] {
  const plain = Object.values(text).map((words) => words.slice(0, 2_000).normalize('NFKC').trim())
  if (plain.every((words) => NOTHING_ASKED.test(words))) return 'none'
  return plain.some((words) => UNIVERSITY_ADMISSION.test(words)) ? 'jp-university-admission' : undefined
}
