import { engine } from '#engine'
import type { Quad, Term } from '#rdf-canonize'
import { encodeBase64url } from '../../bytes/base64.ts'
import { canonicalizeDataset } from '../../canonical/canonicalize-rdf.ts'
import type { Tools } from '../engine-options.ts'
import type { Members } from '../members.ts'
import { markDocument } from './mark-document.ts'
import { mapNodes, namedQuads } from './named-quads.ts'
import { createNames } from './names.ts'
import { selectParts } from './select-parts.ts'
import { statementsOf } from './statements.ts'

/** A document of which each statement can be found again in its parts. */
export interface Apart {
  /** All statements, as they are signed: with labels that tell nothing, each with its line feed, sorted. */
  readonly statements: readonly string[]
  /** What pointers select; nothing, where there are none. Each has to lead somewhere. */
  readonly select: (pointers: readonly string[]) => Promise<Selection>
}

/** A part of a document. */
export interface Selection {
  /** Its statements. Those of a part of a list are not all among those of the document. */
  readonly statements: ReadonlySet<string>
  /** Its canonical form, for whoever sees nothing else, and the labels behind the canonical ones there. */
  readonly canonicalize: () => Promise<{ readonly nquads: string; readonly labels: Map<number, Uint8Array> }>
}

/** How canonical labels begin. */
const CANONICAL = 'c14n'

/**
 * Takes a document apart.
 *
 * Every node gets a name in the document itself, not in an expanded and compacted copy of it: pointers lead to
 * the same places, whatever the contexts are. That names change nothing is made sure of in the end.
 *
 * @throws `CanonicalizationError` when a name would change what the document says.
 * @throws What canonicalizing throws; `LimitExceededError` for too many statements.
 * @see {@link https://www.w3.org/TR/vc-di-ecdsa/#canonicalizeandgroup | ECDSA Cryptosuites 1.0, 3.4.16}
 */
export async function takeApart(document: Members, hmacKey: Uint8Array, tools: Tools): Promise<Apart> {
  const canonical = await statementsOf(document, tools)
  const { default: rdfCanonize } = await import('#rdf-canonize')
  const names = createNames()
  const { marked, quads, labels } = await markDocument(document, canonical.join(''), names, tools)
  const signed = await signedLabels(labels, hmacKey)
  const write = (all: readonly Quad[]): Set<string> =>
    new Set(
      all.map((quad) => rdfCanonize.NQuads.serializeQuad(mapNodes(quad, (term) => signedTerm(term, signed)))),
    )

  return {
    statements: [...write(quads)].sort(),
    async select(pointers) {
      const part = pointers.length === 0 ? [] : await namedQuads(selectParts(marked, pointers), names, tools)
      return {
        statements: write(part),
        async canonicalize() {
          const { nquads, labels } = await canonicalizeDataset(part, tools.options)
          return { nquads, labels: shownLabels(labels, signed) }
        },
      }
    },
  }
}

function signedTerm(term: Term, signed: ReadonlyMap<string, Uint8Array>): Term {
  const label = term.termType === 'BlankNode' ? signed.get(term.value) : undefined
  return label === undefined ? term : { ...term, value: `u${encodeBase64url(label)}` }
}

/** The label of each node as it is signed: by the canonical one, but telling nothing about it. */
async function signedLabels(
  labels: ReadonlyMap<string, string>,
  hmacKey: Uint8Array,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const hmac = engine.hmacWith(hmacKey)
  const encoder = new TextEncoder()
  const signed = new Map<string, Uint8Array>()
  for (const [label, canonical] of labels) signed.set(label, await hmac(encoder.encode(canonical)))
  return signed
}

/** The signed labels by the numbers of those that a part has when it is canonicalized by itself. */
function shownLabels(
  labels: ReadonlyMap<string, string>,
  signed: ReadonlyMap<string, Uint8Array>,
): Map<number, Uint8Array> {
  const shown = new Map<number, Uint8Array>()
  for (const [label, canonical] of labels) {
    const bytes = signed.get(label)
    if (bytes !== undefined) shown.set(Number(canonical.slice(CANONICAL.length)), bytes)
  }
  return shown
}
