import type { LangMap } from '../../lang-map.ts'
import type { NarrativeSection } from '../section.ts'
import type { DescriptivePart, SectionCodec } from '../section-codec.ts'

type TextField = 'purpose' | 'inherentRequirements' | 'completionRequirements' | 'organisation'

/** A section that is one text. */
function textSection(
  field: TextField,
  section: Omit<NarrativeSection, 'key' | 'labels' | 'prose'>,
): SectionCodec {
  return {
    section: { key: field, ...section, labels: {}, prose: true },
    write(descriptor, writer) {
      writer.paragraph(descriptor[field])
    },
    read(reader) {
      const text: LangMap | undefined = reader.all()
      const part: DescriptivePart = text === undefined ? {} : { [field]: text }
      return part
    },
  }
}

/** What the course is for. */
export const PURPOSE: SectionCodec = textSection('purpose', {
  en: 'Purpose',
  ja: '目的',
  synonyms: ['Objectives', 'Objective', 'Aim', 'Aims', 'ねらい', '講座の目的', '授業の目的', '科目の目的'],
  source: 'jp-article-164',
  confidence: 'established',
})

/** What learners need in order to take part. */
export const INHERENT_REQUIREMENTS: SectionCodec = textSection('inherentRequirements', {
  en: 'Inherent requirements',
  ja: '受講に必要な条件',
  synonyms: ['Technical requirements', '必要機材', '受講環境', '必要な機材', '受講に必要な環境'],
  source: 'au-nmf',
  confidence: 'established',
})

/** What it takes to complete the course. */
export const COMPLETION_REQUIREMENTS: SectionCodec = textSection('completionRequirements', {
  en: 'Completion requirements',
  ja: '修了要件',
  synonyms: [
    'Requirements for completion',
    'Earning criteria',
    '修了条件',
    '修了の要件',
    '発行条件',
    '取得条件',
    '授与条件',
    '認定要件',
  ],
  source: 'jp-article-164',
  confidence: 'established',
})

/** Who plans, runs and evaluates it. */
export const ORGANISATION: SectionCodec = textSection('organisation', {
  en: 'Organisation',
  ja: '実施体制',
  synonyms: ['Organization', '運営体制'],
  source: 'jp-university-rules',
  confidence: 'probable',
})
