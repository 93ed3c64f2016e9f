import { InvalidArgumentError } from '../errors.ts'
import type { IdentifierTypeEnum, IdentityObject } from '../generated/types-ob3.ts'
import type { Lenient } from './builder-input.ts'
import { isRecord } from './copy-json.ts'
import { type Disclosure, disclose } from './identity-input.ts'
import { argumentAt, type Place, placeIn } from './place.ts'

/** A way to recognise the recipient: an e-mail address, another identity, or one that is ready. */
export type RecipientIdentifier =
  | ({
      /** The e-mail address. */
      readonly email: string
      readonly identity?: undefined
      readonly identityType?: undefined
      readonly identityHash?: undefined
    } & Disclosure)
  | ({
      /** The identity in plain text. */
      readonly identity: string
      /** What kind of identity it is. */
      readonly identityType: IdentifierTypeEnum
      readonly email?: undefined
      readonly identityHash?: undefined
    } & Disclosure)
  | (Lenient<IdentityObject> & {
      readonly type?: 'IdentityObject' | undefined
      readonly email?: undefined
      readonly identity?: undefined
    })

/** Who receives a badge: an `id` such as a DID, identifiers, or both, but never nobody. */
export type Recipient =
  | {
      /** Who it is: a DID, or another URI that stands for the recipient. */
      readonly id: string
      /** Other ways to recognise the recipient. */
      readonly identifier?: readonly RecipientIdentifier[] | undefined
    }
  | {
      readonly id?: undefined
      /** Ways to recognise the recipient. */
      readonly identifier: readonly [RecipientIdentifier, ...RecipientIdentifier[]]
    }

/** What a credential subject says of its recipient. @internal */
export function identifyRecipient(
  recipient: unknown,
  place: Place,
): { readonly [property: string]: unknown } {
  if (!isRecord(recipient)) throw new InvalidArgumentError(argumentAt(place), 'must be an object')
  const { id, identifier } = recipient
  if (identifier === undefined) return { id }
  const list = placeIn(place, recipient, 'identifier')
  if (!Array.isArray(identifier)) throw new InvalidArgumentError(argumentAt(list), 'must be a list')
  return {
    id,
    identifier: identifier.map((item, index) => identityObject(item, placeIn(list, identifier, index))),
  }
}

function identityObject(input: unknown, place: Place): unknown {
  if (!isRecord(input)) throw new InvalidArgumentError(argumentAt(place), 'must be an object')
  if (input['identityHash'] !== undefined) return input
  const isEmail = input['email'] !== undefined
  const identity = isEmail ? input['email'] : input['identity']
  const identityType = isEmail ? 'emailAddress' : input['identityType']
  const isAddress = identityType === 'emailAddress'
  const at = placeIn(place, input, isEmail ? 'email' : 'identity')
  const { text, hashed, salt } = disclose(identity, input, isAddress, at)
  return { hashed, identityHash: text, identityType, salt }
}
