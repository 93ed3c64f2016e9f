import { InvalidArgumentError } from '../errors.ts'
import type { MessageLanguage } from '../findings/finding.ts'
import { decodeBase64UrlText } from '../json/base64url-text.ts'
import { isObject, type JsonObject, listOf } from '../json/json-value.ts'
import { ownMember } from '../json/own-member.ts'
import { inspectJson } from '../json/parse-json.ts'
import { ownText } from '../ob2/own.ts'
import { isCompactJws } from '../values/compact-jws.ts'
import { JWS_DATA_URI, OB2_TYPES } from './versions.ts'

const WORDS: Readonly<Record<MessageLanguage, { readonly name: string; readonly description: string }>> = {
  en: {
    name: 'The original Open Badges 2.0 badge',
    description:
      'This award was first made as an Open Badges 2.0 badge, and was written anew in Open Badges 3.0. The original can still be verified by the rules of Open Badges 2.0.',
  },
  ja: {
    name: '元の Open Badges 2.0 バッジ',
    description:
      'この認定は、当初 Open Badges 2.0 のバッジとして授与され、Open Badges 3.0 の形式に書き改められました。元のバッジは、現在も Open Badges 2.0 の方法で検証できます。',
  },
}

/** The evidence that leads from an upgraded badge back to its original. */
export function originalReference(
  id: string,
  language: MessageLanguage,
): { readonly [property: string]: unknown } {
  return { id, type: ['Evidence', OB2_TYPES.assertion], ...WORDS[language] }
}

/**
 * The signed text of an original as an address.
 *
 * @param assertion - What was signed.
 */
export function readOriginalJws(jws: string | undefined, assertion: JsonObject): string | undefined {
  if (jws === undefined) return undefined
  const payload = payloadOf(jws)
  const names = payload === undefined ? [] : [idOf(payload), ownMember(payload, 'uid')]
  const isOriginal = [ownText(assertion, 'id'), ownText(assertion, 'uid')].some(
    (name) => name !== undefined && names.includes(name),
  )
  if (isOriginal) return JWS_DATA_URI + jws
  throw new InvalidArgumentError('options.originalJws', 'has to be the compact JWS of this assertion')
}

type Members = { readonly [member: string]: unknown }

/** What a compact JWS holds. Its signature is not checked. */
function payloadOf(jws: string): Members | undefined {
  if (!isCompactJws(jws)) return undefined
  const text = decodeBase64UrlText(jws.split('.')[1] ?? '')
  const reading = text === undefined ? undefined : inspectJson(text)
  return reading?.ok === true && isObject(reading.value) ? reading.value : undefined
}

function idOf(payload: Members): string | undefined {
  const id = ownMember(payload, 'id') ?? ownMember(payload, '@id')
  return typeof id === 'string' ? id : undefined
}

/** The id of the original that a piece of evidence leads back to; nothing where it is other evidence. */
export function originalIdOf(evidence: unknown): string | undefined {
  if (!isObject(evidence) || !listOf(evidence['type']).includes(OB2_TYPES.assertion)) return undefined
  const id = evidence['id']
  if (typeof id !== 'string') return undefined
  if (!id.startsWith(JWS_DATA_URI)) return id
  const payload = payloadOf(id.slice(JWS_DATA_URI.length))
  return payload === undefined ? undefined : idOf(payload)
}
