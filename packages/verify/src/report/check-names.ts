import type { CheckName } from './report.ts'

/** Every check, in the order in which reports show them: what everything else rests on comes first. */
export const CHECK_NAMES: readonly CheckName[] = [
  'structure',
  'proof',
  'issuer',
  'validity',
  'status',
  'recipient',
  'schema',
  'endorsements',
  'refresh',
  'relatedResources',
  'trust',
]

/** What no badge is valid without: here, a question that was not asked is one that was not answered. */
export const ESSENTIAL_CHECKS: readonly CheckName[] = ['structure', 'proof', 'issuer', 'validity']
