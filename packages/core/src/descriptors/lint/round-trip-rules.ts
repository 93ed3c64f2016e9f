import { createCredential } from '../../build/create-credential.ts'
import { checkBadge } from '../../check/check-badge.ts'
import { InvalidArgumentError, InvalidBadgeError, InvalidDescriptorError } from '../../errors.ts'
import type { FindingCode } from '../../findings/catalogue.ts'
import type { MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import type { Achievement } from '../../generated/types-ob3.ts'
import { sameJson } from '../../json/same-json.ts'
import { fromBadge } from '../badge/from-badge.ts'
import { type DescriptorBadge, toBadge } from '../badge/to-badge.ts'
import type { LintRules, LintSubject, Violation } from './lint-rule.ts'
import { NONE } from './violations.ts'

/** Properties and types that JSON-LD would drop, and contexts that it would refuse. */
const UNMAPPED: ReadonlySet<FindingCode> = new Set([
  'CONTEXT_CONFLICT',
  'CONTEXT_REDEFINES_TERM',
  'PROPERTY_OUTSIDE_CONTEXT',
  'TERM_NEEDS_CONTEXT',
  'TERM_OF_LATER_CONTEXT',
  'TERM_UNDEFINED',
  'TYPE_UNDEFINED',
])

type Written = { readonly made: DescriptorBadge<object> } | { readonly refused: string }

function write({ descriptor, badgeAs = 'ob3' }: LintSubject): Written {
  try {
    return { made: toBadge(descriptor, { as: badgeAs }) }
  } catch (error) {
    const isExpected =
      error instanceof InvalidBadgeError ||
      error instanceof InvalidDescriptorError ||
      error instanceof InvalidArgumentError
    if (isExpected) return { refused: error.message }
    throw error
  }
}

function roundTrip(subject: LintSubject): readonly Violation<'RT001'>[] {
  const written = write(subject)
  if ('refused' in written) return [{ path: '', params: { reason: written.refused } }]
  const { descriptor, findings } = fromBadge(written.made.badge)
  const edited = findings.find(({ code }) => code === 'NARRATIVE_EDITED')
  if (edited !== undefined) return [{ path: '', params: { reason: edited.message } }]
  return changedFields(subject.descriptor, descriptor).map((field) => ({
    path: `/${field}`,
    params: { reason: field },
  }))
}

function changedFields(
  before: MicroCredentialDescriptor,
  after: MicroCredentialDescriptor | undefined,
): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after ?? {})])
  return [...names].filter((name) => !sameJson(Reflect.get(before, name), Reflect.get(after ?? {}, name)))
}

function unmapped(subject: LintSubject): readonly Violation<'RT002'>[] {
  const written = write(subject)
  if ('refused' in written) return NONE
  const { badge, contexts } = written.made
  const document = subject.badgeAs === 'ob2' ? badge : awarded(badge as Achievement, contexts)
  return checkBadge(document)
    .findings.filter(({ code }) => UNMAPPED.has(code))
    .map(({ path }) => ({ path: '', params: { place: path } }))
}

/** Only a credential has contexts, so the achievement is judged in one that is awarded to nobody. */
function awarded(achievement: Achievement, contexts: DescriptorBadge<object>['contexts']): object {
  return createCredential({
    id: 'urn:uuid:00000000-0000-4000-8000-000000000000',
    issuer: achievement.creator?.id ?? 'urn:uuid:00000000-0000-4000-8000-000000000000',
    validFrom: '2000-01-01T00:00:00Z',
    recipient: { id: 'urn:uuid:00000000-0000-4000-8000-000000000000' },
    achievement,
    contexts,
  })
}

/** Rules about the badge that the description becomes. */
export const ROUND_TRIP_RULES: LintRules<'RT'> = {
  RT001: { needs: 'badge-export', judge: roundTrip },
  RT002: { needs: 'badge-export', judge: unmapped },
}
