import type { Evidence } from '../report/evidence.ts'
import type { Outcome } from '../report/report.ts'
import type { Judgement } from '../run/run.ts'

/** How to judge things of which a badge can hold any number. */
export interface EachRules<Item> {
  /** How many are judged: each costs work, and a stranger decides how many there are. */
  readonly most: number
  readonly judge: (item: Item) => Promise<Judgement>
  /** Says that there are more. */
  readonly noteRest: () => void
}

/** Judges one after the other. One that failed outweighs all; what was not looked at leaves the answer open. */
export async function judgeEach<Item>(items: readonly Item[], rules: EachRules<Item>): Promise<Judgement> {
  const outcomes: Outcome[] = []
  const evidence: Evidence[] = []
  for (const item of items.slice(0, rules.most)) {
    const judgement = await rules.judge(item)
    outcomes.push(judgement.outcome)
    evidence.push(...(judgement.evidence ?? []))
  }
  if (items.length > rules.most) {
    rules.noteRest()
    outcomes.push('undetermined')
  }
  if (outcomes.includes('failed')) return { outcome: 'failed', evidence }
  return { outcome: outcomes.includes('undetermined') ? 'undetermined' : 'passed', evidence }
}
