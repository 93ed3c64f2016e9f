import type { MessageLanguage } from '../findings/finding.ts'
import { decodeBase64UrlText } from '../json/base64url-text.ts'
import { isObject, type JsonObject, listOf } from '../json/json-value.ts'
import { ownMember } from '../json/own-member.ts'
import { inspectJson } from '../json/parse-json.ts'
import { ownText } from '../ob2/own.ts'
import type { Ob2Version } from '../ob2/recognise-ob2.ts'
import { isCompactJws } from '../values/compact-jws.ts'
import type { OptionProblems } from './option-problems.ts'
import { JWS_DATA_URI, OB2_TYPES } from './versions.ts'

/** What an upgraded badge can say of its original. */
export interface Original {
  /** Where it is, or its signed text; absent where nobody knows. */
  readonly id: string | undefined
  readonly version: Ob2Version
  /** Whether it can be had, so that it can be verified. */
  readonly isWithinReach: boolean
}

interface Words {
  readonly name: string
  readonly description: string
  readonly advice: string
}

/** `{version}` is that of the original. */
const WORDS: Readonly<Record<MessageLanguage, Words>> = {
  en: {
    name: 'The original Open Badges {version} badge',
    description:
      'This award was first made as an Open Badges {version} badge, and was written anew in Open Badges 3.0.',
    advice: ' The original is verified by the rules of Open Badges {version}.',
  },
  ja: {
    name: '元の Open Badges {version} バッジ',
    description:
      'この認定は、当初 Open Badges {version} のバッジとして授与され、Open Badges 3.0 の形式に書き改められました。',
    advice: '元のバッジは、Open Badges {version} の方法で検証できます。',
  },
}

/** The evidence that leads from an upgraded badge back to its original. */
export function originalReference(
  { id, version, isWithinReach }: Original,
  language: MessageLanguage,
): { readonly [property: string]: unknown } {
  const { name, description, advice } = WORDS[language]
  const say = (words: string): string => words.replaceAll('{version}', version)
  return {
    ...(id !== undefined && { id }),
    type: ['Evidence', OB2_TYPES.assertion],
    name: say(name),
    description: say(isWithinReach ? description + advice : description),
  }
}

/**
 * The signed text of an original as an address.
 *
 * @param assertion - What was signed.
 */
export function readOriginalJws(
  jws: string | undefined,
  assertion: JsonObject,
  problems: OptionProblems,
): string | undefined {
  if (jws === undefined) return undefined
  const payload = payloadOf(jws)
  const names = payload === undefined ? [] : [idOf(payload), ownMember(payload, 'uid')]
  const isOriginal = [ownText(assertion, 'id'), ownText(assertion, 'uid')].some(
    (name) => name !== undefined && names.includes(name),
  )
  if (isOriginal) return JWS_DATA_URI + jws
  problems.add('options.originalJws', 'has to be the compact JWS of this assertion')
  return undefined
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
