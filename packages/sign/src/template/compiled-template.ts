import type { JsonObject, JsonValue } from '@shirushi/core/json'
import type { Signer } from '@shirushi/vc'
import { createDocumentLoader } from '@shirushi/vc/contexts'
import type { SignFinding } from '../findings/catalogue.ts'
import type { SignOptions } from '../sign/sign-options.ts'
import { areEqual, planRowHash, type Reading, type RowHash, type Sample } from './canonical-plan.ts'
import { type Marks, marksFor } from './marks.ts'
import { NotHeldError } from './n-quads-terms.ts'
import { type Probe, probe } from './probe.ts'
import { planText, type RowIssuer, rowIssuer } from './row-issuer.ts'
import { assertHeldPlaces, rowRules } from './row-rules.ts'
import { fillSlots, holderOf, type SlotTable } from './slots.ts'

/** Rows that leave different members out need plans of their own; more than this are not kept. */
const MOST_PLANS = 64

/** Longer templates take the way that counts what it reads. */
const LONGEST_TEXT = 4_194_304
const MOST_SLOTS = 100

/** A template, and the plans that were made for it. */
export class CompiledTemplate {
  readonly document: JsonObject
  readonly slots: SlotTable
  readonly signer: Signer
  readonly #reading: Reading
  readonly #marks: Marks
  readonly #plans = new Map<string, { readonly text: string; readonly hash: RowHash }>()
  readonly #isHeld: boolean

  constructor(document: JsonObject, slots: SlotTable, signer: Signer, options: SignOptions) {
    this.document = document
    this.slots = slots
    this.signer = signer
    const { contexts = {}, limits = {} } = options
    const documentLoader = options.documentLoader ?? createDocumentLoader({ additional: contexts })
    this.#reading = { documentLoader, limits }
    this.#marks = marksFor(document, slots.names.length)
    const { length } = JSON.stringify(document)
    this.#isHeld = length <= LONGEST_TEXT && slots.names.length <= MOST_SLOTS
  }

  /**
   * Makes what issues rows of one kind, with one row of it. Nothing where a template cannot hold them.
   *
   * @throws What `sign` throws about the row.
   */
  async issuerFor(
    kinds: string,
    values: readonly (JsonValue | undefined)[],
    options: SignOptions & { readonly now: () => Date },
  ): Promise<RowIssuer | undefined> {
    try {
      if (!this.#isHeld) return undefined
      assertHeldPlaces(this.document, this.slots, kinds)
      const filled = (): JsonObject => fillSlots(this.document, this.slots, values)
      const probed = await probe(filled(), this.signer, options)
      const rules = rowRules(filled(), this.slots, values, options)
      const marked = this.#mark(probed.secured, kinds)
      const sample = this.#sample(marked, probed, values)
      const text = planText(marked, this.#marks, probed, sample)
      const hash = await this.#hashFor(kinds, sample)
      const prefix = probed.bytes.slice(0, -sample.digest.length)
      const { signatureLength, findings } = probed
      const tell = teller(options.onFinding, findings, rules(values))
      return rowIssuer({ rules, hash, text, prefix, signatureLength, signer: this.signer, tell })
    } catch (error) {
      if (error instanceof NotHeldError) return undefined
      throw error
    }
  }

  /** The secured credential with marks in its slots. */
  #mark(secured: JsonObject, kinds: string): JsonObject {
    const marked: JsonObject = JSON.parse(JSON.stringify(secured))
    for (const { slot, path, key } of this.slots.places) {
      const mark = kinds[slot] === 'i' ? this.#marks.integers[slot] : this.#marks.texts[slot]
      if (kinds[slot] !== '-' && mark !== undefined) holderOf(marked, path)[key] = mark
    }
    return marked
  }

  #sample(marked: JsonObject, { bytes }: Probe, values: readonly (JsonValue | undefined)[]): Sample {
    const { proof: _, ...unsecured } = marked
    return { marked: unsecured, marks: this.#marks, values, digest: bytes.slice(bytes.length / 2) }
  }

  /** What was found out for another batch holds for this one, if all is the same but the proof. */
  async #hashFor(kinds: string, sample: Sample): Promise<RowHash> {
    const text = JSON.stringify(sample.marked)
    const known = this.#plans.get(kinds)
    if (known?.text === text && areEqual(known.hash(sample.values), sample.digest)) return known.hash
    const hash = await planRowHash(sample, this.#reading)
    if (this.#plans.size < MOST_PLANS) this.#plans.set(kinds, { text, hash })
    return hash
  }
}

/** Tells the listener what is noticed about each row, and behind it what holds for all of them. */
function teller(
  listener: SignOptions['onFinding'],
  ofProbe: readonly SignFinding[],
  ofRow: readonly SignFinding[] = [],
): ((findings: readonly SignFinding[]) => void) | undefined {
  if (listener === undefined) return undefined
  const keys = new Set(ofRow.map(keyOf))
  const ofAll = ofProbe.filter((finding) => !keys.has(keyOf(finding)))
  return (findings) => {
    for (const finding of [...findings, ...ofAll]) listener(finding)
  }
}

function keyOf({ code, path }: SignFinding): string {
  return `${code} ${path}`
}
