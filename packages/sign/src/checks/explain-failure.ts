import { type JsonValue, pointer } from '@shirushi/core/json'
import { CanonicalizationError, ContextNotAllowedError, LimitExceededError } from '@shirushi/vc/errors'
import { isRecord } from './read-document.ts'
import type { SigningTask } from './signing-task.ts'

/**
 * Turns what canonicalization throws about a document into findings that say what it is about, and throws
 * everything else on.
 *
 * @throws `UnsignableError`, or the error itself where it is not about the document.
 */
export function explainFailure(error: unknown, { document, judgement }: SigningTask): never {
  const unsafe = error instanceof CanonicalizationError ? unsafePart(error) : undefined
  if (unsafe !== undefined) {
    judgement.own.add('TERM_NOT_COVERED', placeOf(document, unsafe.what) ?? '', unsafe)
  } else if (error instanceof CanonicalizationError) {
    judgement.own.add('DOCUMENT_NOT_CANONICAL', error.path ?? '', { fault: error.fault })
  } else if (error instanceof ContextNotAllowedError) {
    const path = placeOf(document, error.url) ?? '/@context'
    judgement.own.add('CONTEXT_NOT_AVAILABLE', path, { context: error.url })
  } else if (error instanceof LimitExceededError) {
    judgement.own.add('DOCUMENT_TOO_HARD', '', { limit: error.limit, maximum: error.maximum })
  } else {
    throw error
  }
  return judgement.refuse({ cause: error })
}

/** What JSON-LD would drop, and the name that jsonld has for the reason. */
interface UnsafePart {
  readonly what: string
  readonly reason: string
}

/** In which of its details an event of jsonld says what it is about, the most telling first. */
const DETAILS = ['property', 'type', 'id', 'language', 'baseDirection', 'reference', 'value'] as const

/** What safe mode stumbled over, out of the event that jsonld hands along; `undefined` where it says nothing. */
function unsafePart(error: CanonicalizationError): UnsafePart | undefined {
  const event = memberOf(memberOf(error.cause, 'details'), 'event')
  const details = memberOf(event, 'details')
  const reason = memberOf(event, 'code')
  const what = DETAILS.map((name) => memberOf(details, name)).find((value) => typeof value === 'string')
  return typeof what === 'string' && typeof reason === 'string' ? { what, reason } : undefined
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

/** Where a name or a text first occurs. */
function placeOf(value: JsonValue, sought: string, path = ''): string | undefined {
  if (value === sought) return path
  if (!Array.isArray(value) && !isRecord(value)) return undefined
  for (const [step, item] of Object.entries(value) as [string, JsonValue][]) {
    const place = path + pointer(step)
    if (step === sought) return place
    const inside = placeOf(item, sought, place)
    if (inside !== undefined) return inside
  }
  return undefined
}
