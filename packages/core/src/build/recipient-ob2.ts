import { InvalidArgumentError } from '../errors.ts'
import type * as ob2 from '../generated/types-ob2.ts'
import { isRecord } from './copy-json.ts'
import { type Disclosure, disclose } from './identity-input.ts'
import { argumentAt, type Place, placeIn } from './place.ts'

/** Properties of a profile that identify somebody, as Open Badges 2.0 names them. */
const IDENTITY_TYPES = ['email', 'url', 'telephone', 'id'] as const

type IdentityType = (typeof IDENTITY_TYPES)[number]

type IdentifiedBy<Type extends IdentityType> = { readonly [Name in Type]: string } & {
  readonly [Name in Exclude<IdentityType, Type>]?: undefined
} & { readonly type?: undefined; readonly identity?: undefined } & Disclosure

/** Who receives a badge: one of `email`, `url`, `telephone` and `id`, or an identity that is ready. */
export type AssertionRecipient =
  | IdentifiedBy<'email'>
  | IdentifiedBy<'url'>
  | IdentifiedBy<'telephone'>
  | IdentifiedBy<'id'>
  | (ob2.IdentityObject & { readonly [Name in IdentityType]?: undefined })

/** The identity object of a recipient. @internal */
export function ob2Identity(recipient: unknown, place: Place): unknown {
  if (!isRecord(recipient)) throw new InvalidArgumentError(argumentAt(place), 'must be an object')
  if (recipient['identity'] !== undefined) return recipient
  const [type, ...others] = IDENTITY_TYPES.filter((name) => recipient[name] !== undefined)
  if (type === undefined || others.length > 0) {
    throw new InvalidArgumentError(argumentAt(place), `must have one of ${IDENTITY_TYPES.join(', ')}`)
  }
  const at = placeIn(place, recipient, type)
  const { text, hashed, salt } = disclose(recipient[type], recipient, type === 'email', at)
  return { type, hashed, identity: text, salt }
}
