import type {
  DescriptorAlignment,
  LearningOutcome,
  MicroCredentialDescriptor,
  QualificationLevel,
  QualityAssurance,
  Recognition,
} from '../../../generated/types-descriptors.ts'
import { saysSomething, textIn } from '../../lang-map.ts'
import { messageLanguageOf } from '../../message-language.ts'
import {
  LEVEL_FRAMEWORK_TERMS,
  type LevelFrameworkTerm,
  OTHER_LEVEL_TARGET_TYPE,
} from '../../vocabularies/levels.ts'
import { QUALITY_ASSURANCE_TERMS } from '../../vocabularies/quality-assurance-types.ts'
import { isValueOf, labelOf } from '../../vocabularies/vocabulary.ts'
import type { NativeAlignment } from './native-fields.ts'

/** What the alignments that we write point at; readers tell them apart by it. */
export const TARGET_TYPES = {
  skill: 'ext:Skill',
  qualityAssurance: 'ext:QualityAssurance',
  recognition: 'ext:Recognition',
} as const

/** What a framework of levels is, if it is a known one. */
export function levelFramework(code: string): LevelFrameworkTerm | undefined {
  return isValueOf(LEVEL_FRAMEWORK_TERMS, code) ? LEVEL_FRAMEWORK_TERMS[code] : undefined
}

/** Where a level is explained if it has no URL of its own; nothing if nowhere. */
export function usualLevelUrl({ framework, code }: QualificationLevel): string | undefined {
  const { iriPrefix, page, codes } = levelFramework(framework) ?? {}
  if (codes !== undefined && !codes.includes(code)) return undefined
  return iriPrefix === undefined ? page : iriPrefix + code
}

/** Everything of a descriptor that has a URL to align with, in one language. */
export function alignmentsOf(descriptor: MicroCredentialDescriptor, language: string): NativeAlignment[] {
  const {
    level = [],
    learningOutcomes = [],
    qualityAssurance = [],
    recognition = [],
    alignments = [],
  } = descriptor
  return [
    ...level.flatMap((one) => levelAlignment(one, language)),
    ...learningOutcomes.flatMap((one) => skillAlignments(one, language)),
    ...qualityAssurance.flatMap((one) => qualityAlignment(one, language)),
    ...recognition.flatMap((one) => recognitionAlignment(one, language)),
    ...alignments.flatMap((one) => otherAlignment(one, language)),
  ]
}

function levelAlignment(level: QualificationLevel, language: string): NativeAlignment[] {
  const url = level.url ?? usualLevelUrl(level)
  if (url === undefined) return []
  const { framework, code } = level
  return [
    {
      name: textIn(level.name, language) ?? `${framework} ${code}`,
      url,
      framework: textIn(level.frameworkName, language) ?? framework,
      code,
      type: levelFramework(framework)?.targetType ?? OTHER_LEVEL_TARGET_TYPE,
    },
  ]
}

function skillAlignments({ skills = [] }: LearningOutcome, language: string): NativeAlignment[] {
  return skills.flatMap(({ name, url, framework }) => {
    const text = textIn(name, language)
    return text === undefined ? [] : [{ name: text, url, framework, type: TARGET_TYPES.skill }]
  })
}

function qualityAlignment(assurance: QualityAssurance, language: string): NativeAlignment[] {
  const { url, body, standard, type } = assurance
  if (url === undefined) return []
  const kind = type && labelOf(QUALITY_ASSURANCE_TERMS, type, messageLanguageOf(language))
  const name = [body, standard].find((text) => saysSomething(text) && textIn(text, language) !== undefined)
  return [
    {
      name: textIn(name, language) ?? kind ?? url,
      url,
      framework: kind,
      type: TARGET_TYPES.qualityAssurance,
    },
  ]
}

function recognitionAlignment({ url, text, body }: Recognition, language: string): NativeAlignment[] {
  const name = textIn(body, language) ?? textIn(text, language)
  return url === undefined || name === undefined ? [] : [{ name, url, type: TARGET_TYPES.recognition }]
}

function otherAlignment(alignment: DescriptorAlignment, language: string): NativeAlignment[] {
  const { name, url, framework, code, type } = alignment
  const text = textIn(name, language)
  if (text === undefined) return []
  return [{ name: text, url, framework: textIn(framework, language), code, type }]
}
