import { InvalidArgumentError } from '../errors.ts'
import type { MessageLanguage } from '../findings/finding.ts'
import { isObject } from '../json/json-value.ts'
import { canonicalLanguageTag, isLanguageTag } from '../values/language-tag.ts'

const UTC_OFFSET = /^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/

/**
 * Refuses options that are none: from JavaScript they may be anything.
 *
 * @param messages - Which of them is the language of the messages.
 * @throws `InvalidArgumentError`
 */
export function assertOptions<Name extends string>(
  options: { readonly [Option in Name]?: MessageLanguage },
  messages: Name,
): void {
  if (!isObject(options)) throw new InvalidArgumentError('options', 'must be an object')
  assertChoice(`options.${messages}`, options[messages], ['en', 'ja'])
}

/**
 * Refuses an option that is not one of its values; it may be left out.
 *
 * @throws `InvalidArgumentError`
 */
export function assertChoice(argument: string, value: unknown, choices: readonly string[]): void {
  if (value === undefined || choices.some((choice) => choice === value)) return
  throw new InvalidArgumentError(argument, `must be ${choices.map((choice) => `'${choice}'`).join(' or ')}`)
}

/**
 * Refuses an option that is no text; it may be left out.
 *
 * @throws `InvalidArgumentError`
 */
export function assertText(argument: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'string')
    throw new InvalidArgumentError(argument, 'must be a text')
}

/**
 * Refuses where days begin unless it is Z or like +09:00; it may be left out.
 *
 * @throws `InvalidArgumentError`
 */
export function assertUtcOffset(value: unknown): void {
  if (value === undefined || (typeof value === 'string' && UTC_OFFSET.test(value))) return
  throw new InvalidArgumentError('options.utcOffset', 'must be Z or like +09:00')
}

/**
 * Refuses a language that is no language tag; it may be left out.
 *
 * @throws `InvalidArgumentError`
 */
export function assertLanguage(value: unknown): void {
  if (value === undefined || (typeof value === 'string' && isLanguageTag(value))) return
  throw new InvalidArgumentError('options.language', 'must be a language tag such as ja')
}

/**
 * A language tag in its customary case.
 *
 * @throws `InvalidArgumentError` where it is none.
 */
export function givenLanguage(value: unknown): string {
  const tag = typeof value === 'string' ? canonicalLanguageTag(value) : undefined
  if (tag === undefined)
    throw new InvalidArgumentError('options.language', 'must be a language tag such as ja')
  return tag
}
