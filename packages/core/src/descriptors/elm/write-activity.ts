import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { CURRENCY_SCHEME, currencyIri } from './currency-authority.ts'
import type { ElmDraft, Label } from './elm-draft.ts'
import { type ElmNode, oneOrAll } from './elm-value.ts'
import type { Field, Texts } from './field.ts'
import { durationOf } from './xsd-values.ts'

type Descriptor = Field<MicroCredentialDescriptor>

const PARTS = {
  structured: { en: 'Structured activity', ja: '授業などの構造化された活動' },
  selfDirected: { en: 'Self-directed study', ja: '自習' },
  assessment: { en: 'Assessment', ja: '評価' },
} as const satisfies Readonly<Record<string, Label>>

/** Writes a number of hours as a duration. */
export function hoursOf(draft: ElmDraft, hours: Field<number | undefined>): string | undefined {
  const number = hours.number()
  if (number === undefined) return undefined
  const duration = durationOf(number)
  if (duration === undefined) draft.refuses(hours, number)
  return duration
}

/** Writes what learners do, as far as that is more than the specification of the achievement says. */
export function writeActivitySpecification(draft: ElmDraft, descriptor: Descriptor): ElmNode | undefined {
  const effort = descriptor.get('effort')
  const breakdown = effort.get('breakdown')
  const parts = (['structured', 'selfDirected', 'assessment'] as const).map((part) => {
    const volumeOfLearning = hoursOf(draft, breakdown.get(part))
    if (volumeOfLearning === undefined) return undefined
    const title = draft.label(PARTS[part])
    return draft.node('LearningActivitySpecification', { title, volumeOfLearning })
  })
  const contactHour = contactHours(draft, descriptor)
  const hasPart = oneOrAll(parts)
  if (contactHour === undefined && hasPart === undefined) return undefined
  const title = descriptor.get('title').texts()
  return draft.node('LearningActivitySpecification', { title, contactHour, hasPart })
}

function contactHours(draft: ElmDraft, descriptor: Descriptor): string | undefined {
  const { hours, basis } = {
    hours: descriptor.get('effort').get('hours'),
    basis: descriptor.get('effort').get('basis'),
  }
  if (basis.peek() !== 'contact') return undefined
  const number = hours.number()
  if (number === undefined || number <= 0) return undefined
  basis.settle()
  draft.note('ELM_CONTACT_HOURS', hours.path, { hours: number })
  return String(number)
}

/** Writes what the learner did. */
export function writeActivity(
  draft: ElmDraft,
  descriptor: Descriptor,
  award: Field<MicroCredentialAward>,
  { awardedBy, directedBy }: { awardedBy: ElmNode; directedBy: ElmNode | undefined },
): ElmNode | undefined {
  const specifiedBy = writeActivitySpecification(draft, descriptor)
  const period = award.get('period')
  const temporal = periodOf(draft, {
    startDate: draft.moment(period.get('start')),
    endDate: draft.moment(period.get('end')),
    prefLabel: draft.assumed(award.get('term')),
  })
  if (specifiedBy === undefined && temporal === undefined) return undefined
  const title = descriptor.get('title').texts()
  return draft.node('LearningActivity', { title, awardedBy, directedBy, temporal, specifiedBy })
}

function periodOf(
  draft: ElmDraft,
  parts: Readonly<Record<string, string | Texts | undefined>>,
): ElmNode | undefined {
  if (Object.values(parts).every((part) => part === undefined)) return undefined
  return draft.node('PeriodOfTime', parts)
}

const SUPPORT: Label = { en: 'Financial assistance', ja: '受講の支援' }

/** Writes when the course was offered, and at what price. */
export function writeOpportunity(
  draft: ElmDraft,
  descriptor: Descriptor,
  providedBy: ElmNode | undefined,
): ElmNode | undefined {
  const schedule = descriptor.get('schedule')
  const help = descriptor.get('price').get('financialAssistance').texts()
  const properties = {
    temporal: periodOf(draft, {
      startDate: draft.moment(schedule.get('start')),
      endDate: draft.moment(schedule.get('end')),
      prefLabel: schedule.get('term').texts(),
    }),
    scheduleInformation: draft.noteNode(schedule.get('outline').texts()),
    applicationDeadline: draft.moment(schedule.get('applicationDeadline')),
    priceDetail: priceOf(draft, descriptor.get('price')),
    grant: help && draft.node('Grant', { title: draft.label(SUPPORT), description: help }),
  }
  if (Object.values(properties).every((value) => value === undefined)) return undefined
  if (providedBy === undefined) draft.requires('LearningOpportunity', 'providedBy', '/provider')
  return draft.node('LearningOpportunity', {
    title: descriptor.get('title').texts(),
    providedBy,
    ...properties,
  })
}

/** An amount has a currency; one without the other says nothing. */
function priceOf(draft: ElmDraft, price: Field<MicroCredentialDescriptor['price']>): ElmNode | undefined {
  const currency = price.get('currency')
  const iri = currencyIri(currency.peek() ?? '')
  if (iri === undefined) {
    const value = currency.text()
    if (value !== undefined) draft.note('EU024', currency.path, { value })
    return undefined
  }
  const value = price.get('amount').number()
  if (value === undefined) return undefined
  currency.settle()
  const unit = draft.concept(iri, undefined, CURRENCY_SCHEME)
  // A text, because JSON-LD would write a fraction with an exponent, which no xsd:decimal has.
  return draft.node('PriceDetail', { amount: draft.node('Amount', { value: String(value), unit }) })
}
