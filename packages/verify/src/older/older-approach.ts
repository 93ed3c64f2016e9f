import { checkRecipient } from '../checks/recipient.ts'
import { checkTrust } from '../checks/trust.ts'
import { checkValidity } from '../checks/validity.ts'
import type { Approach, CaseCheck } from '../verify/case.ts'
import { checkExtensions, hasExtensions } from './check-extensions.ts'
import { checkOlderEndorsements, hasOlderEndorsements } from './check-older-endorsements.ts'
import { checkOlderIssuer } from './check-older-issuer.ts'
import { checkOlderProof } from './check-older-proof.ts'
import { checkOlderStatus, hasOlderStatus, isWithdrawn } from './check-older-status.ts'
import { subjectOf } from './subject-of.ts'

const notDefined: CaseCheck = async () => ({ outcome: 'not-applicable' })
const never = (): boolean => false

/** Open Badges 2.0 and 2.1, and what came before: signed, or hosted by their issuers. */
export const OLDER_APPROACH: Approach = {
  secured: ({ older }) => (older === undefined ? [] : [older.method === 'signed' ? 'jws' : 'hosted']),
  checks: {
    proof: { ask: checkOlderProof },
    issuer: { ask: checkOlderIssuer },
    validity: { ask: (one, run, findings) => checkValidity(subjectOf(one), run, findings) },
    status: { applies: hasOlderStatus, ask: checkOlderStatus, isKnown: isWithdrawn },
    recipient: {
      applies: (_, run) => run.recipient.length > 0,
      ask: (one, run, findings) => checkRecipient(subjectOf(one), run, findings),
    },
    schema: { applies: hasExtensions, ask: checkExtensions },
    endorsements: { applies: hasOlderEndorsements, ask: checkOlderEndorsements },
    // Badges of this generation have no refresh services, and name no files by digest.
    refresh: { applies: never, ask: notDefined },
    relatedResources: { applies: never, ask: notDefined },
    trust: {
      applies: (_, run) => run.trust !== undefined,
      ask: (one, run, findings) => checkTrust(subjectOf(one), run, findings),
    },
  },
}
