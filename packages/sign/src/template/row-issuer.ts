import type { JsonObject, JsonValue } from '@shirushi/core/json'
import type { Signer } from '@shirushi/vc'
import { encodeProofValue } from '@shirushi/vc/data-integrity'
import type { SignFinding } from '../findings/catalogue.ts'
import type { RowHash, Sample } from './canonical-plan.ts'
import { jsonValues, planJson } from './json-plan.ts'
import type { Marks } from './marks.ts'
import { NotHeldError } from './n-quads-terms.ts'
import { cutAt, fillPieces, joinPieces, type Piece } from './pieces.ts'
import type { Probe } from './probe.ts'
import type { RowRules } from './row-rules.ts'

/** Makes the text of a row: at once if the signer does; nothing where `sign` has to be asked. */
export type RowIssuer = (
  values: readonly (JsonValue | undefined)[],
) => string | Promise<string | undefined> | undefined

/** What a row is judged, hashed and written with. */
export interface RowParts {
  readonly rules: RowRules
  readonly hash: RowHash
  readonly text: TextPlan
  /** What is signed before the hash of the document: that of the proof. */
  readonly prefix: Uint8Array
  readonly signatureLength: number
  readonly signer: Signer
  /** Called with what is noticed about a row, and about all. */
  readonly tell: ((ofRow: readonly SignFinding[]) => void) | undefined
}

/** The text of the credential. After the values of the slots, the last gap is the value of the proof. */
export interface TextPlan {
  readonly pieces: readonly Piece[]
  readonly proofGap: number
}

/**
 * Cuts the text of the secured credential at its slots and at the value of its proof.
 *
 * @throws `NotHeldError` when what comes out for the row is not what `sign` made of it.
 */
export function planText(
  markedSecured: JsonObject,
  marks: Marks,
  probe: Probe,
  { values }: Sample,
): TextPlan {
  const proofGap = marks.texts.length
  const cut = planJson(JSON.stringify(markedSecured), marks).map((piece) =>
    typeof piece === 'string' ? cutAt(piece, [probe.proofValue], [proofGap]) : [piece],
  )
  const pieces = joinPieces(...cut)
  const texts: string[] = []
  jsonValues(values, texts)
  texts[proofGap] = probe.proofValue
  const isOnce = pieces.filter((piece) => piece === proofGap).length === 1
  if (!isOnce || fillPieces(pieces, texts) !== JSON.stringify(probe.secured)) throw new NotHeldError()
  return { pieces, proofGap }
}

/** Puts the parts together. */
export function rowIssuer({ rules, hash, text, prefix, signatureLength, signer, tell }: RowParts): RowIssuer {
  return (values) => {
    const findings = rules(values)
    const digest = findings === undefined ? undefined : hash(values)
    if (findings === undefined || digest === undefined) return undefined
    const bytes = new Uint8Array(prefix.length + digest.length)
    bytes.set(prefix)
    bytes.set(digest, prefix.length)
    const texts: string[] = []
    jsonValues(values, texts)
    const finish = (signature: unknown): string | undefined => {
      // What is no signature is for `sign` to complain about.
      if (!(signature instanceof Uint8Array) || signature.length !== signatureLength) return undefined
      texts[text.proofGap] = encodeProofValue(signature)
      tell?.(findings)
      return fillPieces(text.pieces, texts)
    }
    const signature = signer.sign(bytes)
    return signature instanceof Uint8Array ? finish(signature) : Promise.resolve(signature).then(finish)
  }
}
