import type { JsonObject, JsonValue } from '@shirushi/core/json'
import {
  canonicalizeJson,
  canonicalizeRdf,
  type DocumentLoader,
  type RdfLimits,
} from '@shirushi/vc/canonicalize'
import { hasher } from '#hash'
import { ByteWriter } from './byte-writer.ts'
import { contextTerms } from './context-terms.ts'
import type { HashName } from './hasher.ts'
import { jsonValues, planJson } from './json-plan.ts'
import type { Marks } from './marks.ts'
import { planNQuads } from './n-quads-plan.ts'
import { NotHeldError } from './n-quads-terms.ts'
import { type CanonicalWriter, nQuadsWriter } from './n-quads-writer.ts'
import { fillPieces } from './pieces.ts'

/** The hash of the canonical form with the values of a row; nothing where the plan does not hold for them. */
export type RowHash = (values: readonly (JsonValue | undefined)[]) => Uint8Array | undefined

/** What is known of the document: with marks in its slots, and of one row. */
export interface Sample {
  readonly marked: JsonObject
  readonly marks: Marks
  readonly values: readonly (JsonValue | undefined)[]
  /** What the row was hashed to. */
  readonly digest: Uint8Array
}

/** How documents are read. */
export interface Reading {
  readonly documentLoader: DocumentLoader
  readonly limits: Partial<RdfLimits>
}

const HASHES: readonly HashName[] = ['SHA-256', 'SHA-384']

/** The canonical forms there are, the one that costs less to try first. */
const FORMS: readonly ((sample: Sample, hash: HashName, reading: Reading) => Promise<CanonicalWriter>)[] = [
  async ({ marked, marks }) => {
    const pieces = planJson(canonicalizeJson(marked), marks)
    const texts: string[] = []
    return (values, out) => {
      jsonValues(values, texts)
      out.text(fillPieces(pieces, texts))
      return true
    }
  },
  async ({ marked, marks }, hash, { documentLoader, limits }) => {
    const { nquads } = await canonicalizeRdf(marked, { documentLoader, limits, hash })
    return nQuadsWriter(planNQuads(nquads, marks, hash), hash, await contextTerms(marked, documentLoader))
  },
]

/**
 * Finds the canonical form that gives the hash that `sign` made of a row. Which suite has which is not asked.
 *
 * @throws `NotHeldError` when none does.
 */
export async function planRowHash(sample: Sample, reading: Reading): Promise<RowHash> {
  const out = new ByteWriter()
  for (const hash of HASHES) {
    for (const form of FORMS) {
      const { length } = hasher.digest(hash, new Uint8Array())
      if (length !== sample.digest.length) continue
      const write = await form(sample, hash, reading).catch(() => undefined)
      // A mark may be what no value could be there. What is wrong with the row itself, `sign` has said.
      if (write === undefined) continue
      const rowHash: RowHash = (values) => {
        if (write(values, out)) return hasher.digest(hash, out.finish())
        out.discard()
        return undefined
      }
      if (areEqual(rowHash(sample.values), sample.digest)) return rowHash
    }
  }
  throw new NotHeldError()
}

/** Whether two hashes are the same. */
export function areEqual(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a?.length === b.length && a.every((byte, at) => byte === b[at])
}
