import type { ExtraElement, MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import type { ElmDraft, Label } from './elm-draft.ts'
import type { ElmNode } from './elm-value.ts'
import type { Field, Texts } from './field.ts'

const SUBJECTS = {
  content: { en: 'Content', ja: '内容' },
  topic: { en: 'Topic', ja: '学習項目' },
  purpose: { en: 'Purpose', ja: '目的' },
  method: { en: 'Teaching method', ja: '授業の方法' },
  location: { en: 'Place of delivery', ja: '実施場所' },
  inherentRequirements: { en: 'Inherent requirements', ja: '受講に必要な条件' },
  completionRequirements: { en: 'Completion requirements', ja: '修了要件' },
  organisation: { en: 'Organisation', ja: '実施体制' },
  tier: { en: 'What those in the tier can do', ja: 'バッジ区分で求められる力' },
  starBasis: { en: 'What the stars depend on', ja: '星の数の基準' },
  further: { en: 'Further information', ja: 'その他' },
} as const satisfies Readonly<Record<string, Label>>

/** Writes what has no property of its own, as notes that say what they are about. */
export function writeNotes(
  draft: ElmDraft,
  descriptor: Field<MicroCredentialDescriptor>,
): (ElmNode | undefined)[] {
  const [content, delivery, tier] = [
    descriptor.get('content'),
    descriptor.get('delivery'),
    descriptor.get('badgeTier'),
  ]
  const said: [Field<Texts | undefined>, Label][] = [
    [content.get('overview'), SUBJECTS.content],
    ...about(content.get('topics').items(), SUBJECTS.topic),
    [descriptor.get('purpose'), SUBJECTS.purpose],
    ...about(delivery.get('methods').items(), SUBJECTS.method),
    ...about(delivery.get('locations').items(), SUBJECTS.location),
    [descriptor.get('inherentRequirements'), SUBJECTS.inherentRequirements],
    [descriptor.get('completionRequirements'), SUBJECTS.completionRequirements],
    [descriptor.get('organisation'), SUBJECTS.organisation],
    ...about(tier.get('descriptors').items(), SUBJECTS.tier),
    [tier.get('starBasis'), SUBJECTS.starBasis],
    [descriptor.get('further'), SUBJECTS.further],
  ]
  const notes = said.map(([field, subject]) => draft.asNote(field, subject))
  return [...notes, ...writeExtra(draft, descriptor.get('extra').items())]
}

/** Writes elements that no field is for, under the name that they had. */
export function writeExtra(
  draft: ElmDraft,
  elements: readonly Field<ExtraElement>[],
): (ElmNode | undefined)[] {
  return elements.map((element) => {
    const text = element.get('text')
    const noteLiteral = text.texts()
    const name = draft.assumed(element.get('element'))
    const subject = name && draft.node('Concept', { prefLabel: name })
    return noteLiteral && draft.node('Note', { noteLiteral, subject })
  })
}

function about(fields: readonly Field<Texts>[], subject: Label): [Field<Texts | undefined>, Label][] {
  return fields.map((field) => [field, subject])
}
