import type { MicroCredentialAward } from '../../../generated/types-descriptors.ts'
import { decodeInline } from '../../narrative/markdown-text.ts'
import { saidOf } from '../json-node.ts'
import { AWARD_LABELS } from './award-text.ts'

type Facts = Pick<
  MicroCredentialAward,
  'certificateNumber' | 'completedOn' | 'period' | 'term' | 'creditsEarned' | 'stars'
>

/** Longer than any award: what is behind it is not read. */
const MAX_LINES = 200

/** What the narrative of an assertion says of an award, where it was written by us. */
export function readAwardText(narrative: string): Facts {
  const values = labelled(narrative)
  const value = (label: keyof (typeof AWARD_LABELS)['en']): string | undefined =>
    values.get(AWARD_LABELS.en[label]) ?? values.get(AWARD_LABELS.ja[label])
  const credits = Number.parseFloat(value('credits') ?? '')
  const stars = ([1, 2, 3] as const).find((count) => value('stars') === '★'.repeat(count))
  return saidOf({
    certificateNumber: value('number'),
    completedOn: dateIn(value('completed')),
    period: periodIn(value('period')),
    term: value('term'),
    creditsEarned: Number.isFinite(credits) ? credits : undefined,
    stars,
  })
}

function labelled(narrative: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const line of narrative.split('\n', MAX_LINES)) {
    const [, label, value] = /^- \*\*([^*]{1,100})\*\*(?:：|: )(.*)$/.exec(line) ?? []
    if (label !== undefined && value !== undefined && !values.has(label))
      values.set(label, decodeInline(value))
  }
  return values
}

function dateIn(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}(?:T\S+)?$/.test(text) ? text : undefined
}

function periodIn(text: string | undefined): MicroCredentialAward['period'] {
  const [start, end] = text?.split(/〜| – /) ?? []
  const period = saidOf({ start: dateIn(start), end: dateIn(end) })
  return Object.keys(period).length === 0 ? undefined : period
}
