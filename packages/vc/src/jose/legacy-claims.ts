import { isNumericDate, secondsOf } from './claims.ts'
import { isObject, type JsonObject, memberOf, textOf } from './json-object.ts'

/** The context of version 2.0 of the data model, which has other names for dates. */
const VERSION_2 = 'https://www.w3.org/ns/credentials/v2'

/**
 * A credential out of the claim `vc`, with what the other claims say put where it belongs.
 *
 * Where the credential says something already, and says the same, it stays as it is written. Where it says
 * something else, the claim counts, as the specification has it; that it differs is reported by whoever compares.
 *
 * @see {@link https://www.w3.org/TR/vc-data-model-1.1/#jwt-decoding | VCDM 1.1, 6.3.1.2}
 */
export function credentialFromClaim(credential: JsonObject, claims: JsonObject): JsonObject {
  const [id, issuer, subject] = [textOf(claims, 'jti'), textOf(claims, 'iss'), textOf(claims, 'sub')]
  const [from, until] = isVersion2(credential)
    ? ['validFrom', 'validUntil']
    : ['issuanceDate', 'expirationDate']
  return {
    ...credential,
    ...(id === undefined ? {} : { id }),
    ...(issuer === undefined ? {} : { issuer: named(memberOf(credential, 'issuer'), issuer) }),
    ...dateMember(credential, from, memberOf(claims, 'nbf')),
    ...dateMember(credential, until, memberOf(claims, 'exp')),
    ...(subject === undefined ? {} : { credentialSubject: about(credential, subject) }),
  }
}

/**
 * A presentation out of the claim `vp`: `jti` is its `id`, `iss` its `holder`.
 *
 * @see {@link https://www.w3.org/TR/vc-data-model-1.1/#jwt-decoding | VCDM 1.1, 6.3.1.2}
 */
export function presentationFromClaim(presentation: JsonObject, claims: JsonObject): JsonObject {
  const [id, holder] = [textOf(claims, 'jti'), textOf(claims, 'iss')]
  return {
    ...presentation,
    ...(id === undefined ? {} : { id }),
    ...(holder === undefined ? {} : { holder: named(memberOf(presentation, 'holder'), holder) }),
  }
}

function isVersion2(credential: JsonObject): boolean {
  const contexts = memberOf(credential, '@context')
  return contexts === VERSION_2 || (Array.isArray(contexts) && contexts.includes(VERSION_2))
}

/** An issuer or holder with another name; whatever else is known of it stays. */
function named(value: unknown, id: string): unknown {
  return isObject(value) ? { ...value, id } : id
}

/** Of several subjects, a claim cannot say which it names. */
function about(credential: JsonObject, id: string): unknown {
  const subject = memberOf(credential, 'credentialSubject')
  if (!Array.isArray(subject)) return isObject(subject) ? { ...subject, id } : { id }
  return subject.length === 1 && isObject(subject[0]) ? [{ ...subject[0], id }] : subject
}

/** A date that a claim says, unless the credential says the same. */
function dateMember(credential: JsonObject, name: string, claim: unknown): JsonObject {
  if (!isNumericDate(claim)) return {}
  const isSaid = secondsOf(memberOf(credential, name)) === Math.floor(claim)
  return isSaid ? {} : { [name]: dateText(claim) }
}

/** Milliseconds are written only where there are some. */
function dateText(seconds: number): string {
  return new Date(Math.floor(seconds * 1000)).toISOString().replace('.000Z', 'Z')
}
