import type { AssertionRecipient } from '../../../build/recipient-ob2.ts'
import type { Recipient, RecipientIdentifier } from '../../../build/recipient-ob3.ts'
import type { Learner, LearnerIdentifier } from '../../../generated/types-descriptors.ts'
import type { IdentifierTypeEnum } from '../../../generated/types-ob3.ts'
import type { EmailPolicy } from '../../../identity/email-policy.ts'
import { isIdentityHash } from '../../../values/identity-hash.ts'

/** Names of a learner that Open Badges 3.0 can show, and the identifier type of each. */
export const NAME_TYPES = {
  name: 'name',
  familyName: 'ext:familyName',
  givenName: 'ext:givenName',
  nameOrder: 'ext:nameOrder',
  kana: 'ext:nameKana',
  romaji: 'ext:nameRomaji',
} as const

/** The recipient of a credential: an id, identifiers, and the names for people to read; or nobody. */
export function recipientOf(learner: Learner, emailPolicy: EmailPolicy | undefined): Recipient | undefined {
  const { id, identifiers = [] } = learner
  const known = identifiers.map((one) => identityOf(one, emailPolicy))
  const [first, ...rest] = [...known, ...namesOf(learner)]
  if (id !== undefined) return { id, identifier: first && [first, ...rest] }
  return first && { identifier: [first, ...rest] }
}

const NAME_FIELDS = ['name', 'familyName', 'givenName', 'nameOrder', 'kana', 'romaji'] as const

function namesOf(learner: Learner): RecipientIdentifier[] {
  return NAME_FIELDS.flatMap((field) => {
    const identity = learner[field]
    return identity === undefined
      ? []
      : [{ identity, identityType: NAME_TYPES[field], hashed: false as const }]
  })
}

function identityOf(
  identifier: LearnerIdentifier,
  emailPolicy: EmailPolicy | undefined,
): RecipientIdentifier {
  const { type, value, salt } = identifier
  // Any text may be written into an award; the builder refuses what is no identifier type.
  const identityType = type as IdentifierTypeEnum
  if (!isToBeHashed(identifier)) return { identity: value, identityType, hashed: false }
  if (isIdentityHash(value)) return { identityHash: value, identityType, hashed: true, ...(salt && { salt }) }
  return { identity: value, identityType, salt: salt ?? '', emailPolicy }
}

/** What Open Badges 2.0 calls the identifier types that it knows. */
const OB2_TYPES: ReadonlyMap<string, 'email' | 'url' | 'telephone'> = new Map([
  ['emailAddress', 'email'],
  ['email', 'email'],
  ['url', 'url'],
  ['telephone', 'telephone'],
])

/** The identifier that an assertion shows, which has place for one only: an e-mail address before all others. */
export function shownIdentifier({ identifiers = [] }: Learner): LearnerIdentifier | undefined {
  return [...OB2_TYPES.keys()]
    .map((type) => identifiers.find((one) => one.type === type))
    .find((one) => one !== undefined)
}

/** Whether an identifier is to be shown as a hash. */
export function isToBeHashed({ hashed, salt }: LearnerIdentifier): boolean {
  return hashed ?? salt !== undefined
}

/** The recipient of an assertion. */
export function assertionRecipientOf(
  learner: Learner,
  emailPolicy: EmailPolicy | undefined,
): AssertionRecipient | undefined {
  const best = shownIdentifier(learner)
  const type = best && OB2_TYPES.get(best.type)
  const { id } = learner
  if (best === undefined || type === undefined) return id === undefined ? undefined : { id, hashed: false }
  const { value, salt } = best
  const hashed = isToBeHashed(best)
  const isReady = !hashed || isIdentityHash(value)
  if (isReady) return { type, identity: value, hashed, ...(salt && { salt }) }
  const disclosure = { salt: salt ?? '', emailPolicy }
  if (type === 'email') return { email: value, ...disclosure }
  return type === 'url' ? { url: value, ...disclosure } : { telephone: value, ...disclosure }
}
