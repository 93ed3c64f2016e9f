import { type Members, memberOf, membersOf } from './members.ts'

/** The members of a JWK that nobody but its owner should ever see. */
const IN_JWK = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']

/** The same of a verification method, in all the suites that there were. */
const IN_METHOD = [
  ...['secretKeyMultibase', 'secretKeyJwk', 'privateKeyMultibase', 'privateKeyJwk'],
  ...['privateKeyBase58', 'privateKeyPem', 'privateKeyHex'],
]

/** Whether a JWK gives away its private key, or a part of it. */
export function isPrivateJwk(jwk: Members): boolean {
  return IN_JWK.some((name) => memberOf(jwk, name) !== undefined)
}

/** Whether a verification method does, even where the public key beside it is sound. */
export function isPrivateMethod(method: Members): boolean {
  const jwk = membersOf(memberOf(method, 'publicKeyJwk'))
  return (
    IN_METHOD.some((name) => memberOf(method, name) !== undefined) || (jwk !== undefined && isPrivateJwk(jwk))
  )
}
