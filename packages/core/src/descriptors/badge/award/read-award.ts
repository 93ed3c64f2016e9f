import type { MessageLanguage } from '../../../findings/finding.ts'
import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../../generated/types-descriptors.ts'
import type { JsonObject } from '../../../json/json-value.ts'
import { sameJson } from '../../../json/same-json.ts'
import { own } from '../../../ob2/own.ts'
import { OB2_TERMS, OB3_TERMS } from '../../carrier/namespace.ts'
import type { DescriptorFindingList } from '../../findings/descriptor-finding-list.ts'
import { readAward as readAwardShape } from '../../shape/read-descriptor.ts'
import type { LocatedBadge } from '../locate-badge.ts'
import { parseCarried } from '../read-carrier.ts'
import { dayOf } from './award-moment.ts'
import { awardOfAssertion } from './award-of-assertion.ts'
import { awardOfCredential } from './award-of-credential.ts'

/** Where the badge itself is believed: its dates and its recipient are what verifiers judge. */
const NATIVE_WINS = ['id', 'issuedOn', 'expires', 'learner'] as const

/** What is compared and stays as it was carried. Evidence has one language in a badge, stars have no property. */
const CARRIER_WINS = ['certificateNumber', 'term', 'creditsEarned', 'results'] as const

/** What a badge says of the award: what it carries, held against its own properties. */
export function readAward(
  located: LocatedBadge,
  descriptor: MicroCredentialDescriptor,
  language: string,
  findings: DescriptorFindingList,
  messages: MessageLanguage = 'en',
): MicroCredentialAward | undefined {
  const { award, subject, generation } = located
  if (award === undefined) return undefined
  const carried = carriedAward(generation === 'ob3' ? subject : award, generation, findings, messages)
  const native =
    generation === 'ob3' && subject !== undefined
      ? awardOfCredential(award, subject, descriptor, language)
      : awardOfAssertion(award, descriptor, language, carried === undefined)
  return carried === undefined ? native : settled(native, carried, findings)
}

function carriedAward(
  node: JsonObject | undefined,
  generation: LocatedBadge['generation'],
  findings: DescriptorFindingList,
  language: MessageLanguage,
): MicroCredentialAward | undefined {
  const value = node && own(node, generation === 'ob3' ? OB3_TERMS.award : OB2_TERMS.award)
  if (value === undefined) return undefined
  const reading = parseCarried(value, language)
  const { award, findings: problems } =
    'problem' in reading
      ? { award: undefined, findings: [{ message: reading.problem }] }
      : readAwardShape(reading.value, { language })
  if (award === undefined) findings.add('CARRIER_MALFORMED', '/award', { reason: problems[0]?.message ?? '' })
  return award
}

/** Dates, `id` and recipient of the badge; of everything else what was carried. */
function settled(
  native: MicroCredentialAward,
  carried: MicroCredentialAward,
  findings: DescriptorFindingList,
): MicroCredentialAward {
  const differs = (name: keyof MicroCredentialAward): boolean => {
    const [said, known] = [native[name], carried[name]]
    return said !== undefined && known !== undefined && !isSameFact(said, known)
  }
  for (const property of NATIVE_WINS.filter(differs)) {
    findings.add('NATIVE_CONFLICT', `/award/${property}`, { property, winnerWord: 'badge' })
  }
  // A number of stars is a result in the badge that the award does not list.
  const compared = CARRIER_WINS.filter((name) => name !== 'results' || carried.stars === undefined)
  for (const property of compared.filter(differs)) {
    findings.add('NATIVE_CONFLICT', `/award/${property}`, { property, winnerWord: 'descriptor' })
  }
  const period = { ...carried.period, ...native.period }
  const isMoved = carried.period !== undefined && !isSameFact(period, carried.period)
  if (isMoved) findings.add('NATIVE_CONFLICT', '/award/period', { property: 'period', winnerWord: 'badge' })
  const taken = NATIVE_WINS.filter((name) => carried[name] === undefined || differs(name))
  const fromBadge = taken.flatMap((name) => (native[name] === undefined ? [] : [[name, native[name]]]))
  return { ...carried, ...(isMoved && { period }), ...Object.fromEntries(fromBadge) }
}

/** A day and the moment that it begins are the same; so are lists and objects of the same facts. */
function isSameFact(one: unknown, other: unknown): boolean {
  return sameJson(daysIn(one), daysIn(other))
}

function daysIn(value: unknown): unknown {
  if (typeof value === 'string') return dayOf(value)
  if (Array.isArray(value)) return value.map(daysIn)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, daysIn(member)]))
}
