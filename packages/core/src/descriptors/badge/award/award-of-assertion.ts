import type {
  Learner,
  MicroCredentialAward,
  MicroCredentialDescriptor,
} from '../../../generated/types-descriptors.ts'
import type { JsonObject } from '../../../json/json-value.ts'
import { own, ownObject, ownText } from '../../../ob2/own.ts'
import { saidOf } from '../json-node.ts'
import { evidenceOf } from './award-evidence.ts'
import { dayOf } from './award-moment.ts'
import { readAwardText } from './read-award-text.ts'

/** What Open Badges 3.0 calls the identity types of 2.0. */
const IDENTIFIER_TYPES: Readonly<Record<string, string>> = { email: 'emailAddress' }

/** What an assertion of Open Badges 2.0 says of the award; its narrative only where nothing was carried. */
export function awardOfAssertion(
  assertion: JsonObject,
  descriptor: MicroCredentialDescriptor,
  language: string,
  readsText: boolean,
): MicroCredentialAward {
  const narrative = ownText(assertion, 'narrative')
  const [issuedOn, expires] = [ownText(assertion, 'issuedOn'), ownText(assertion, 'expires')]
  return saidOf({
    ...(readsText && narrative !== undefined && readAwardText(narrative)),
    descriptor: descriptor.id,
    id: ownText(assertion, 'id'),
    learner: recipientOf(ownObject(assertion, 'recipient')),
    issuedOn: issuedOn && dayOf(issuedOn),
    expires: expires && dayOf(expires),
    evidence: evidenceOf(assertion, language),
  })
}

function recipientOf(recipient: JsonObject | undefined): Learner | undefined {
  const [type, value] = recipient ? [ownText(recipient, 'type'), ownText(recipient, 'identity')] : []
  if (recipient === undefined || type === undefined || value === undefined) return undefined
  const hashed = own(recipient, 'hashed') === true
  if (type === 'id' && !hashed) return { id: value }
  const known = Object.hasOwn(IDENTIFIER_TYPES, type) ? IDENTIFIER_TYPES[type] : undefined
  return { identifiers: [saidOf({ type: known ?? type, value, hashed, salt: ownText(recipient, 'salt') })] }
}
