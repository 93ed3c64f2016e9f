import { parseDateTime } from '@shirushi/core/values'
import { parseVcJwt } from '@shirushi/vc/jose'
import { type JsonObject, listOf, textOf } from '../json-object.ts'

const OF_CREDENTIALS = ['validFrom', 'validUntil', 'issuanceDate', 'expirationDate'] as const
const OF_PROOFS = ['created', 'expires'] as const
const OF_TOKENS = ['nbf', 'exp', 'iat'] as const

/**
 * Every moment that a credential names for the judgement of itself, in milliseconds: its own dates, those of its
 * proofs, those of the token that it came in.
 */
export function momentsOf(credential: JsonObject, token: string | undefined): readonly number[] {
  const dates = [
    ...OF_CREDENTIALS.map((member) => textOf(credential, member)),
    ...listOf(credential, 'proof').flatMap((proof) => OF_PROOFS.map((member) => textOf(proof, member))),
  ]
  return [...dates.flatMap(momentOf), ...(token === undefined ? [] : momentsOfToken(token))]
}

function momentOf(text: string | undefined): readonly number[] {
  const date = text === undefined ? undefined : parseDateTime(text, 'iso8601')
  return date?.ok === true ? [date.epochMilliseconds] : []
}

function momentsOfToken(token: string): readonly number[] {
  const { claims } = parseVcJwt(token)
  return OF_TOKENS.map((name) => claims[name]).flatMap((seconds) =>
    typeof seconds === 'number' ? [seconds * 1000] : [],
  )
}
