import { readProofs } from '@shirushi/vc/data-integrity'
import { checkEndorsements, hasEndorsements } from '../checks/endorsements.ts'
import { checkIssuer } from '../checks/issuer.ts'
import { checkProof } from '../checks/proof.ts'
import { checkRecipient } from '../checks/recipient.ts'
import { checkRefresh, hasRefreshService } from '../checks/refresh.ts'
import { checkRelatedResources, hasRelatedResources } from '../checks/related-resources.ts'
import { checkSchema, hasSchema } from '../checks/schema.ts'
import { checkTrust } from '../checks/trust.ts'
import { checkValidity } from '../checks/validity.ts'
import { checkStatus, hasStatus } from '../status/check-status.ts'
import type { Approach, Case } from './case.ts'

/** Open Badges 3.0, and everything else that is a verifiable credential or a presentation. */
export const CREDENTIAL_APPROACH: Approach = {
  secured: ({ subject }) => [
    ...(subject.jwt === undefined ? [] : ['jwt' as const]),
    ...(readProofs(subject.document).length === 0 ? [] : ['data-integrity' as const]),
  ],
  checks: {
    proof: {
      applies: ({ subject }, run) => !isPlainPresentation(subject, run),
      async ask(one, run, findings) {
        const judgement = await checkProof(one.subject, run, findings)
        one.securings = judgement.securings
        return judgement
      },
    },
    issuer: {
      applies: ({ subject }, run) => !isPlainPresentation(subject, run),
      ask: async (one, run, findings) => checkIssuer(one.subject, one.securings, run, findings),
    },
    validity: { ask: ({ subject }, run, findings) => checkValidity(subject, run, findings) },
    status: { applies: hasStatus, ask: checkStatus },
    recipient: {
      applies: ({ subject }, run) => run.recipient.length > 0 && !isPresentation(subject),
      ask: ({ subject }, run, findings) => checkRecipient(subject, run, findings),
    },
    schema: { applies: hasSchema, ask: checkSchema },
    endorsements: { applies: hasEndorsements, ask: checkEndorsements },
    refresh: { applies: hasRefreshService, ask: checkRefresh },
    relatedResources: { applies: hasRelatedResources, ask: checkRelatedResources },
    trust: {
      applies: ({ subject }, run) => run.trust !== undefined && !isPresentation(subject),
      ask: ({ subject }, run, findings) => checkTrust(subject, run, findings),
    },
  },
}

function isPresentation({ check }: Case['subject']): boolean {
  return check.kind === 'presentation'
}

/** A presentation need not be signed, unless the caller asks who presents. */
function isPlainPresentation(
  subject: Case['subject'],
  run: { domain?: string; challenge?: string },
): boolean {
  const isAsked = run.domain !== undefined || run.challenge !== undefined
  const isSigned = subject.jwt !== undefined || readProofs(subject.document).length > 0
  return isPresentation(subject) && !isSigned && !isAsked
}
