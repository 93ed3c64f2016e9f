import type { LearningOutcome, Skill } from '../../../generated/types-descriptors.ts'
import { OUTCOME_KIND_TERMS } from '../../vocabularies/kinds.ts'
import type { NarrativeLabel } from '../section.ts'
import type { SectionCodec } from '../section-codec.ts'
import type { Entry, SectionReader } from '../section-reader.ts'
import type { Detail, SectionWriter } from '../section-writer.ts'

const LABELS = {
  kind: { en: 'Kind', ja: '種別', synonyms: ['種類', 'Type'], detail: true },
  skill: { en: 'Skill', ja: 'スキル', detail: true },
  skillFramework: { en: 'Skill framework', ja: 'スキルの枠組み', detail: true },
  skillUrl: { en: 'Skill URL', ja: 'スキルのURL', detail: true },
  url: { en: 'URL', ja: 'URL', detail: true },
} as const satisfies Record<string, NarrativeLabel>

function skillDetails({ name, url, framework }: Skill, writer: SectionWriter): Detail[] {
  const text = writer.text(name)
  if (text === undefined) return []
  return [
    [LABELS.skill, text],
    [LABELS.skillFramework, framework],
    [LABELS.skillUrl, url],
  ]
}

function skillsOf({ details }: Entry, reader: SectionReader): Skill[] {
  const skills: { name: Skill['name']; url: string; framework?: string }[] = []
  for (const [key, { text }] of details) {
    const last = skills.at(-1)
    if (key === 'skill') skills.push({ name: reader.map(text), url: '' })
    else if (key === 'skillUrl' && last !== undefined) last.url = text
    else if (key === 'skillFramework' && last !== undefined) last.framework = text
  }
  return skills.filter(({ url }) => url !== '')
}

function outcomeOf(entry: Entry, index: number, reader: SectionReader): LearningOutcome {
  const id = reader.detail(entry, 'url')?.text
  const said = reader.detail(entry, 'kind')
  const kind = said && reader.term(OUTCOME_KIND_TERMS, said, `/learningOutcomes/${index}/kind`)
  const skills = skillsOf(entry, reader)
  // A line below it that means nothing to us, or that stands in another one's place, is part of the text.
  const isOurs =
    (said === undefined || kind !== undefined) && entry.details.every(([key]) => Object.hasOwn(LABELS, key))
  const text = isOurs && entry.name === undefined ? entry.text : entry.whole
  if (!isOurs) return { text: reader.map(text) }
  return {
    ...(id !== undefined && { id }),
    text: reader.map(text),
    ...(kind !== undefined && { kind }),
    ...(skills.length > 0 && { skills }),
  }
}

/** What learners can do afterwards; what else is known of an outcome stands in lines below it. */
export const LEARNING_OUTCOMES: SectionCodec = {
  section: {
    key: 'learningOutcomes',
    en: 'Learning outcomes',
    ja: '学修成果',
    synonyms: [
      'Learning outcome',
      'Outcomes',
      '学習成果',
      '到達目標',
      '学修目標',
      '学習目標',
      '習得できる知識・スキル',
      '修得できる知識・技能',
    ],
    labels: LABELS,
    source: 'eu-recommendation',
    confidence: 'established',
  },
  write({ learningOutcomes = [] }, writer) {
    for (const { id, text, kind, skills = [] } of learningOutcomes) {
      const statement = writer.text(text)
      if (statement === undefined) continue
      writer.item(statement, undefined, [
        [LABELS.kind, kind && writer.term(OUTCOME_KIND_TERMS, kind)],
        [LABELS.url, id],
        ...skills.flatMap((skill) => skillDetails(skill, writer)),
      ])
    }
  },
  read(reader) {
    const items = reader.entries.filter(({ kind, whole }) => kind === 'item' && whole !== '')
    // What stands around a list is no outcome, but where there is no list, it is.
    const said = items.length > 0 ? items : reader.entries
    const learningOutcomes = said.map((entry, index) => outcomeOf(entry, index, reader))
    if (items.length > 0) for (const entry of reader.entries) if (entry.kind !== 'item') reader.unread(entry)
    return learningOutcomes.length === 0 ? {} : { learningOutcomes }
  },
}
