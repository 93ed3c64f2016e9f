import type { JsonObject, JsonValue } from '@shirushi/core/json'

/** Texts that all rules for one value treat alike, with examples that try what such rules could look at. */
interface ValueClass {
  readonly pattern: RegExp
  readonly probes: readonly string[]
}

/**
 * The classes. Web addresses and dates are none: rules look into them, or compare them.
 *
 * A text is one of the last class when `checkBadge` finds nothing to say about it as a text. The examples break
 * every format there is, so that a place that takes all of them asks for none.
 */
const CLASSES: readonly ValueClass[] = [
  {
    pattern: /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    probes: [
      'urn:uuid:00000000-0000-0000-0000-000000000000',
      'urn:uuid:7f3e9d2c-5b8a-fe61-c04d-9ab3e2d1f857',
    ],
  },
  {
    pattern: /^did:[a-z0-9]+:(?:[\w.-]+:)*[\w.-]+$/,
    probes: ['did:web:x', 'did:key:z6MkZ_9.-', 'did:0a9:0:-:_.'],
  },
  {
    pattern: /^sha256\$[0-9a-f]{64}$/,
    probes: [`sha256$${'0'.repeat(64)}`, `sha256$${'9abcdef8'.repeat(8)}`],
  },
  {
    pattern:
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are to be refused
      /^[^\s\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff][^\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]*$/,
    probes: [
      '~',
      '0',
      `'"\\<é> &@:/?#[]{}|^%$!*();,+=._-漢字 \u3000\u200f${'ぁ'.repeat(2000)}`,
      'http://[',
      '-1e400',
    ],
  },
]

/** Whether a value is one of many that the rules treat alike, by the slot that it is for. */
export type IsFree = (value: JsonValue | undefined, slot: number) => boolean

/**
 * Tries which classes of values are fine in which slots, whatever the value is.
 *
 * @param isFine - Judges the document with one value in another way than the row that it holds has it.
 * @param document - With the values of a row in its slots: what it holds anywhere is not free.
 */
export function freeValues(
  count: number,
  document: JsonObject,
  isFine: (slot: number, probe: string) => boolean,
): IsFree {
  const admitted = Array.from({ length: count }, (_, slot) =>
    CLASSES.filter(({ probes }) => probes.every((probe) => isFine(slot, probe))).map(
      ({ pattern }) => pattern,
    ),
  )
  const constants = textsIn(document)
  return (value, slot) => {
    if (typeof value !== 'string' || constants.has(value)) return false
    for (const pattern of admitted[slot] ?? []) if (pattern.test(value)) return true
    return false
  }
}

/** Rules that look at two values ask whether they are the same. */
function textsIn(document: JsonObject): ReadonlySet<string> {
  const texts = new Set<string>()
  const pending: JsonValue[] = [document]
  while (pending.length > 0) {
    const value = pending.pop()
    if (typeof value === 'string') texts.add(value)
    else if (typeof value === 'object' && value !== null) pending.push(...Object.values<JsonValue>(value))
  }
  return texts
}
