import { type BadgeKind, checkBadge, type DataModel, type MessageLanguage } from '@shirushi/core'
import { type JsonObject, type JsonValue, toJsonTree } from '@shirushi/core/json'
import type { Judgement } from './judgement.ts'

/** A snapshot of what is to be signed, and what it is. */
export interface ReadDocument {
  readonly document: JsonObject
  readonly kind: BadgeKind
  readonly dataModel: DataModel | undefined
}

/**
 * Takes a snapshot of what is to be signed. Everything is judged and signed on it, so that neither a getter nor
 * a proxy can show one thing to a check and another to the proof.
 *
 * @throws `UnsignableError` when it cannot be read, or is no object.
 */
export function snapshotOf(
  value: unknown,
  judgement: Judgement,
  language: MessageLanguage | undefined,
): JsonObject {
  const reading = toJsonTree(value, languageOf(language))
  judgement.addCore(reading.findings)
  if (!reading.ok) return judgement.refuse()
  if (isRecord(reading.value)) return reading.value
  judgement.own.add('KIND_NOT_SIGNABLE', '', { kind: 'unknown' })
  return judgement.refuse()
}

/** Holds a snapshot to the rules of core. */
export function recognised(
  document: JsonObject,
  judgement: Judgement,
  language: MessageLanguage | undefined,
): ReadDocument {
  const { kind, dataModel, findings } = checkBadge(document, languageOf(language))
  judgement.addCore(findings)
  return { document, kind, dataModel }
}

function languageOf(language: MessageLanguage | undefined): { readonly language?: MessageLanguage } {
  return language === undefined ? {} : { language }
}

/** Whether a value out of a snapshot is an object. */
export function isRecord(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The items of a list, or the value as the only one; nothing where there is none. */
export function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined) return []
  return isList(value) ? value : [value]
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}

/** A member that the object has of its own. */
export function member(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

/** The `id` of something that is either written out or only named. */
export function idOf(value: JsonValue | undefined): string | undefined {
  const id = isRecord(value) ? member(value, 'id') : value
  return typeof id === 'string' ? id : undefined
}
