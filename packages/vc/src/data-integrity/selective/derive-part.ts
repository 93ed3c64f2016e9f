import { CanonicalizationError } from '../../errors.ts'
import type { Tools } from '../engine-options.ts'
import { asList, own, without } from '../members.ts'
import type { Secured } from '../suite.ts'
import { assertSelected } from './assert-selected.ts'
import { leadsSomewhere } from './pointers.ts'
import type { BaseProof, DerivedProof } from './proof-value.ts'
import { selectParts } from './select-parts.ts'
import { statementsOf } from './statements.ts'
import { takeApart } from './take-apart.ts'
import { writeDerivedProof } from './write-proof-value.ts'

/** The proofs that a proof builds on, which it can only be verified with. */
const PROOF = '/proof'

/**
 * Takes out of a document what is mandatory and what the pointers name, with a proof of its own. The base proof
 * has to be one that holds.
 *
 * @returns `undefined` when a pointer of the proof leads nowhere.
 * @see {@link https://www.w3.org/TR/vc-di-ecdsa/#createdisclosuredata | ECDSA Cryptosuites 1.0, 3.5.4}
 */
export async function derivePart(
  { document, proof }: Secured,
  base: BaseProof,
  asked: readonly string[],
  tools: Tools,
): Promise<object | undefined> {
  if (!base.mandatoryPointers.every((pointer) => leadsSomewhere(document, pointer))) return undefined
  const previous = asList(own(document, 'proof'))
  const pointers = [...base.mandatoryPointers, ...asked, ...(previous.length === 0 ? [] : [PROOF])]
  const part = selectParts(document, pointers)
  const proofValue = writeDerivedProof(await derivedProof({ document, proof }, base, pointers, part, tools))
  const derived = { ...without(proof, '@context'), proofValue }
  const before = asList(own(part, 'proof'))
  return { ...part, proof: before.length === 0 ? derived : [...before, derived] }
}

async function derivedProof(
  { document }: Secured,
  base: BaseProof,
  pointers: readonly string[],
  part: Readonly<Record<string, unknown>>,
  tools: Tools,
): Promise<Omit<DerivedProof, 'kind'>> {
  const { baseSignature, publicKey, hmacKey } = base
  const { statements, select } = await takeApart(document, hmacKey, tools)
  const mandatory = (await select(base.mandatoryPointers)).statements
  const selection = await select(pointers)
  assertSelected(selection.statements, statements)
  const { nquads, labels } = await selection.canonicalize()
  if (nquads !== (await statementsOf(part, tools)).join('')) {
    throw new CanonicalizationError('unsafe', 'a part of the document says something else by itself')
  }
  const shown = statements.filter((statement) => selection.statements.has(statement))
  const nonMandatory = statements.filter((statement) => !mandatory.has(statement))
  return {
    baseSignature,
    publicKey,
    labels,
    signatures: base.signatures.filter((_, at) => selection.statements.has(nonMandatory[at] ?? '')),
    mandatoryIndexes: new Set(shown.flatMap((statement, at) => (mandatory.has(statement) ? [at] : []))),
  }
}
