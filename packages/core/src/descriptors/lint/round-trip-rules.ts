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

interface Refusal {
  readonly path: string
  readonly params: { readonly place: string; readonly reason: string }
}

type Written = { readonly made: DescriptorBadge<object> } | { readonly refused: readonly Refusal[] }

function write({ descriptor, badgeAs = 'ob3' }: LintSubject): Written {
  try {
    return { made: toBadge(descriptor, { as: badgeAs }) }
  } catch (error) {
    return { refused: refusalsOf(error) }
  }
}

/** The reasons are codes: the messages of an error are in one language, and the report may be in another. */
function refusalsOf(error: unknown): readonly Refusal[] {
  if (error instanceof InvalidDescriptorError) {
    return error.findings.map(({ path, code }) => ({ path, params: { place: path, reason: code } }))
  }
  if (error instanceof InvalidBadgeError) {
    return error.findings.map(({ path, code }) => ({ path: '', params: { place: path, reason: code } }))
  }
  if (error instanceof InvalidArgumentError) {
    return [{ path: '', params: { place: error.argument, reason: error.code } }]
  }
  throw error
}

function refused(subject: LintSubject): readonly Violation<'RT001_REFUSED'>[] {
  const written = write(subject)
  return 'refused' in written ? written.refused : NONE
}

function roundTrip(subject: LintSubject): readonly Violation<'RT001'>[] {
  const written = write(subject)
  if ('refused' in written) return NONE
  const { descriptor, findings } = fromBadge(written.made.badge)
  if (findings.some(({ code }) => code === 'NARRATIVE_EDITED')) {
    return [{ path: '', params: { field: 'criteria.narrative' } }]
  }
  return changedFields(subject.descriptor, descriptor).map((field) => ({
    path: `/${field}`,
    params: { field },
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
  RT001_REFUSED: { needs: 'badge-export', judge: refused },
  RT002: { needs: 'badge-export', judge: unmapped },
}
