import { isHttpUrl } from '@shirushi/core/values'
import type { BadgeText } from '../badge/badge-text.ts'
import { BADGE_NAMES, BADGE_PREFIX } from './badge-names.ts'
import type { SvgElement } from './svg-watcher.ts'
import { attributeValue, cdata } from './xml-text.ts'

/** How to write the element that carries a badge. */
export interface BadgeElementStyle {
  /** Whether the element declares its prefix itself, because the root declares it for its own purpose. */
  readonly declaresPrefix: boolean
  /** Whether the root was self-closing before; it is noted in the element, so that it can be again. */
  readonly wasSelfClosing: boolean
  /** Whether nothing but ASCII may be written. */
  readonly isAsciiOnly: boolean
}

/** Addresses with other letters could not be written in every file. */
const ASCII_ONLY = /^[!-~]+$/

/** The declaration of the prefix, as it is written behind the name of an element. */
export function prefixDeclaration(generation: '2.0' | '3.0'): string {
  return ` xmlns:${BADGE_PREFIX}="${BADGE_NAMES[generation].namespace}"`
}

/** Writes the element that carries a badge. */
export function writeBadgeElement(badge: BadgeText, style: BadgeElementStyle): string {
  const name = `${BADGE_PREFIX}:${BADGE_NAMES[badge.generation].element}`
  const declaration = style.declaresPrefix ? prefixDeclaration(badge.generation) : ''
  const verify = verifyOf(badge)
  const attributes = `${declaration}${verify === undefined ? '' : ` verify="${attributeValue(verify)}"`}`
  const start = `<${name}${attributes}${style.wasSelfClosing ? ' ' : ''}`
  if (badge.form === 'json') return `${start}>${cdata(badge.text, style.isAsciiOnly)}</${name}>`
  // Each generation shows it in its own way.
  return badge.generation === '2.0' ? `${start}/>` : `${start}></${name}>`
}

/** Whether {@link BadgeElementStyle.wasSelfClosing} was noted in a start tag. */
export function notesSelfClosing({ start, end }: SvgElement, text: string): boolean {
  const tag = text.slice(Math.max(start, end - 3), end)
  return / \/?>$/.test(tag)
}

/** Open Badges 2.0 wants the address of a hosted assertion beside the assertion. */
function verifyOf({ form, generation, text }: BadgeText): string | undefined {
  if (form === 'jws') return text
  const address = generation === '2.0' ? addressOf(text) : undefined
  return address !== undefined && isHttpUrl(address) && ASCII_ONLY.test(address) ? address : undefined
}

/** The address at which an assertion says to be hosted; `undefined` for everything else. */
export function addressOf(json: string): string | undefined {
  const badge = parse(json)
  const [verification, legacy, id] = ['verification', 'verify', 'id'].map((name) => own(badge, name))
  const address = own(verification, 'url') ?? own(legacy, 'url') ?? id
  return typeof address === 'string' ? address : undefined
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function own(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return Reflect.get(value, name)
}
