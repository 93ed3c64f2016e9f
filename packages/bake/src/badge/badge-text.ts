import { InvalidArgumentError } from '@shirushi/core/errors'
import { hasLoneSurrogate } from '@shirushi/core/values'
import { LimitExceededError } from '../errors.ts'
import type { BakeLimits } from '../limits.ts'
import { badgeNature } from './badge-nature.ts'

/** A badge that is ready to be put into an image. */
export interface BadgeText {
  /** Which keyword or namespace it goes under. What is older than 2.0 goes where 2.0 goes. */
  readonly generation: '2.0' | '3.0'
  readonly form: 'json' | 'jws'
  /** Exactly what is embedded. */
  readonly text: string
  /** The same in UTF-8. */
  readonly bytes: Uint8Array
}

/** An object and white space as JSON has it: not all that JavaScript calls so. */
const JSON_EDGES = /^[\t\n\r ]*\{[\s\S]*\}[\t\n\r ]*$/

/**
 * Takes a badge as a caller has it. Text is kept as it is, to the last space; an object is serialised, once.
 *
 * @throws `InvalidArgumentError` when it is neither an assertion of Open Badges 2.0 nor a credential of 3.0.
 * `LimitExceededError` when it is larger than the limit.
 */
export function toBadgeText(badge: string | object, limits: BakeLimits): BadgeText {
  const text = typeof badge === 'string' ? badge : serialise(badge)
  if (text.length > limits.badgeSize) throw new LimitExceededError('badgeSize', limits.badgeSize)
  if (hasLoneSurrogate(text)) {
    throw new InvalidArgumentError('badge', 'holds half of a character, which UTF-8 cannot express')
  }
  const { form, generation } = badgeNature(text)
  if (form !== 'json' && form !== 'jws') {
    throw new InvalidArgumentError('badge', 'must be the JSON text of a badge, an object, or a compact JWS')
  }
  if (generation === undefined) {
    throw new InvalidArgumentError(
      'badge',
      'is neither an assertion of Open Badges 2.0 nor a credential of Open Badges 3.0',
    )
  }
  if (form === 'json' && !JSON_EDGES.test(text)) {
    throw new InvalidArgumentError(
      'badge',
      'has something around the JSON, such as a byte order mark; remove it',
    )
  }
  // Around JSON, white space means nothing and is kept. In a signed text, it would be read as part of it.
  if (form === 'jws' && text.trim() !== text) {
    throw new InvalidArgumentError('badge', 'has white space around the signed text; remove it')
  }
  const bytes = new TextEncoder().encode(text)
  if (bytes.length > limits.badgeSize) throw new LimitExceededError('badgeSize', limits.badgeSize)
  return { generation: generation === '3.0' ? '3.0' : '2.0', form, text, bytes }
}

function serialise(badge: object): string {
  try {
    const text: unknown = JSON.stringify(badge)
    // The only characters that JSON may hold as they are and XML may not.
    if (typeof text === 'string') return text.replace(/[\ufffe\uffff]/g, escaped)
  } catch (cause) {
    throw new InvalidArgumentError('badge', 'cannot be written as JSON', { cause })
  }
  throw new InvalidArgumentError('badge', 'must be the text of a badge, or an object')
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16)}`
}
