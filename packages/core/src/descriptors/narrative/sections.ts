import { indexOfHeadings } from './narrative-names.ts'
import type { NarrativeSection } from './section.ts'
import type { SectionCodec } from './section-codec.ts'
import { ASSESSMENT } from './sections/assessment.ts'
import { BADGE_TIER } from './sections/badge-tier.ts'
import { CERTIFICATION } from './sections/certification.ts'
import { CONTENT } from './sections/content.ts'
import { DELIVERY } from './sections/delivery.ts'
import { EFFORT } from './sections/effort.ts'
import { CAPACITY, PREREQUISITES, PRICE } from './sections/enrolment.ts'
import { FURTHER } from './sections/further.ts'
import { LANGUAGE } from './sections/language.ts'
import { LEARNING_OUTCOMES } from './sections/learning-outcomes.ts'
import { LEVEL } from './sections/level.ts'
import { QUALITY_ASSURANCE } from './sections/quality-assurance.ts'
import { RECOGNITION } from './sections/recognition.ts'
import { SCHEDULE } from './sections/schedule.ts'
import { STACKABILITY } from './sections/stackability.ts'
import {
  COMPLETION_REQUIREMENTS,
  INHERENT_REQUIREMENTS,
  ORGANISATION,
  PURPOSE,
} from './sections/text-sections.ts'

/** How each section is written and read, in the order in which they are written. */
export const SECTION_CODECS: readonly SectionCodec[] = [
  CONTENT,
  PURPOSE,
  LEARNING_OUTCOMES,
  EFFORT,
  LEVEL,
  DELIVERY,
  LANGUAGE,
  SCHEDULE,
  PREREQUISITES,
  INHERENT_REQUIREMENTS,
  CAPACITY,
  PRICE,
  ASSESSMENT,
  COMPLETION_REQUIREMENTS,
  CERTIFICATION,
  RECOGNITION,
  STACKABILITY,
  QUALITY_ASSURANCE,
  ORGANISATION,
  BADGE_TIER,
  FURTHER,
]

/** What stands for the heading of text that has none: `extra` has it with an empty element. */
export const UNHEADED: NarrativeSection = {
  key: 'unheaded',
  en: 'Text without a heading',
  ja: '見出しのない記述',
  synonyms: [],
  labels: {},
  prose: true,
  source: 'practice',
  confidence: 'established',
}

/**
 * The sections of a narrative, in their order: headings and labels in both languages, what else is read as
 * them, and how sure we are that the framework behind a section asks for it.
 */
export const NARRATIVE_SECTIONS: readonly NarrativeSection[] = [
  ...SECTION_CODECS.map(({ section }) => section),
  UNHEADED,
]

/** The sections by what their headings have in common. */
export const HEADINGS: ReadonlyMap<string, string> = indexOfHeadings(NARRATIVE_SECTIONS)
