import { ALGORITHMS } from '../keys/key-type.ts'
import { isObject } from './json-object.ts'

const FATAL = [
  'algorithm-missing',
  'algorithm-none',
  'algorithm-symmetric',
  'algorithm-unknown',
  'critical-header',
  'payload-unencoded',
  'payload-compressed',
  'private-key-exposed',
] as const

const HARMLESS = ['key-address-ignored', 'certificate-ignored'] as const

/**
 * What makes every verification fail, whatever the signature is.
 *
 * `alg` is missing or no text, `none`, an HMAC, or none that keys have here; there is `crit`, of which nothing is
 * understood; `b64` says that the payload is not encoded, or `zip` that it is compressed; or `jwk` gives the
 * private key away, so that anybody could have signed.
 */
export type FatalJwsProblem = (typeof FATAL)[number]

/**
 * What is worth knowing, and was passed over: `kid` is no text, or `jwk` no object; `jku` or `x5u` is an address
 * that was not followed; there are certificates that were not looked at.
 */
export type ToleratedJwsProblem = 'key-id-malformed' | 'key-malformed' | (typeof HARMLESS)[number]

/** Something about a header. `pointer` leads into it. */
export interface JwsProblem {
  readonly code: FatalJwsProblem | ToleratedJwsProblem
  readonly pointer: string
}

/** The header of a token, as it was written: nothing in it is to be trusted before it was verified. */
export type JwsHeader = Readonly<Record<string, unknown>>

/** A reason to object to one member that is there. */
interface Objection {
  readonly member: string
  readonly code: JwsProblem['code']
  readonly isTrue: (value: unknown) => boolean
}

/** Another name for EdDSA with Ed25519. See RFC 9864, 2.2. */
const OTHER_NAMES: Readonly<Record<string, string>> = { Ed25519: 'EdDSA' }

const KNOWN: ReadonlySet<string> = new Set([...Object.values(ALGORITHMS), ...Object.keys(OTHER_NAMES)])

/** The members of a JWK that give a key away. See RFC 7518, 6.2.2, 6.3.2 and 6.4.1. */
const SECRET_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'] as const

const always = (): boolean => true
const isNoText = (value: unknown): boolean => typeof value !== 'string'

const OBJECTIONS: readonly Objection[] = [
  { member: 'alg', code: 'algorithm-missing', isTrue: isNoText },
  { member: 'alg', code: 'algorithm-none', isTrue: (alg) => typeof alg === 'string' && /^none$/i.test(alg) },
  {
    member: 'alg',
    code: 'algorithm-symmetric',
    isTrue: (alg) => typeof alg === 'string' && /^HS\d/i.test(alg),
  },
  { member: 'alg', code: 'algorithm-unknown', isTrue: (alg) => typeof alg === 'string' && isUnknown(alg) },
  // None is understood here, and an empty list is not allowed.
  { member: 'crit', code: 'critical-header', isTrue: always },
  { member: 'b64', code: 'payload-unencoded', isTrue: (b64) => b64 !== true },
  { member: 'zip', code: 'payload-compressed', isTrue: always },
  { member: 'jwk', code: 'private-key-exposed', isTrue: (jwk) => isObject(jwk) && hasSecret(jwk) },
  { member: 'jwk', code: 'key-malformed', isTrue: (jwk) => !isObject(jwk) },
  { member: 'kid', code: 'key-id-malformed', isTrue: isNoText },
  { member: 'jku', code: 'key-address-ignored', isTrue: always },
  { member: 'x5u', code: 'key-address-ignored', isTrue: always },
  { member: 'x5c', code: 'certificate-ignored', isTrue: always },
]

/** Everything that is to be said about a header, the fatal first. */
export function headerProblems(header: JwsHeader): readonly JwsProblem[] {
  const problems: JwsProblem[] = Object.hasOwn(header, 'alg')
    ? []
    : [{ code: 'algorithm-missing', pointer: '/alg' }]
  for (const { member, code, isTrue } of OBJECTIONS) {
    if (Object.hasOwn(header, member) && isTrue(header[member]))
      problems.push({ code, pointer: `/${member}` })
  }
  return problems
}

/** Whether nothing can be verified because of it. */
export function isFatal(code: JwsProblem['code']): code is FatalJwsProblem {
  return FATAL.some((fatal) => fatal === code)
}

/** Whether it is no more than a member that is not used here. */
export function isHarmless(code: JwsProblem['code']): boolean {
  return HARMLESS.some((harmless) => harmless === code)
}

/** The algorithm of a header, by the name that keys have for it. */
export function algorithmOf(header: JwsHeader): string | undefined {
  const alg = Object.hasOwn(header, 'alg') ? header['alg'] : undefined
  if (typeof alg !== 'string') return undefined
  return Object.hasOwn(OTHER_NAMES, alg) ? OTHER_NAMES[alg] : alg
}

/** Whether an object with the members of a JWK has one that is secret. */
function hasSecret(jwk: object): boolean {
  return SECRET_MEMBERS.some((name) => Object.hasOwn(jwk, name))
}

function isUnknown(alg: string): boolean {
  return !KNOWN.has(alg) && !/^(?:none$|HS\d)/i.test(alg)
}
