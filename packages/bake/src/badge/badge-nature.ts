import { decodeBase64UrlText } from '@shirushi/core/json'
import { recogniseOb2 } from '@shirushi/core/ob2'
import { isCompactJws, isHttpUrl } from '@shirushi/core/values'
import type { BadgeForm, BadgeGeneration } from './found-badge.ts'

/** What a text says of itself. */
export interface BadgeNature {
  readonly generation: BadgeGeneration | undefined
  readonly form: BadgeForm
}

/**
 * Tells how a text is written, and which Open Badges it is of. It decides nothing about whether the badge is
 * right, and verifies nothing; no text makes it throw.
 */
export function badgeNature(text: string): BadgeNature {
  const trimmed = text.trim()
  const json = trimmed.startsWith('{') ? parseObject(trimmed) : undefined
  if (json !== undefined) return { form: 'json', generation: generationOf(json) }
  if (isCompactJws(trimmed)) return { form: 'jws', generation: generationOf(payloadOf(trimmed)) }
  // Where a badge is does not say of which generation it is.
  return { form: isHttpUrl(trimmed) ? 'url' : 'unknown', generation: undefined }
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

function payloadOf(jws: string): object | undefined {
  const text = decodeBase64UrlText(jws.slice(jws.indexOf('.') + 1, jws.lastIndexOf('.')))
  const payload = text === undefined ? undefined : parseObject(text)
  // Before Open Badges 3.0 was final, the credential stood in a claim of its own.
  const claim = payload && own(payload, 'vc')
  return typeof claim === 'object' && claim !== null ? claim : payload
}

const CREDENTIAL_TYPES: ReadonlySet<unknown> = new Set([
  'VerifiableCredential',
  'AchievementCredential',
  'OpenBadgeCredential',
  'EndorsementCredential',
])

function generationOf(document: object | undefined): BadgeGeneration | undefined {
  if (document === undefined) return undefined
  if (isCredential(document)) return '3.0'
  const older = recogniseOb2(document)
  if (older?.kind !== 'assertion') return undefined
  return older.version.startsWith('2') ? '2.0' : '1.x'
}

function isCredential(document: object): boolean {
  const types = own(document, 'type') ?? own(document, '@type')
  const isNamed = [types].flat().some((type) => CREDENTIAL_TYPES.has(type))
  return isNamed || own(document, 'credentialSubject') !== undefined
}

function own(document: object, name: string): unknown {
  return Object.hasOwn(document, name) ? Reflect.get(document, name) : undefined
}
