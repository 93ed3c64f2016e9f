import { type Key, signerFor } from '@shirushi/vc'
import { canonicalizeRdf } from '@shirushi/vc/canonicalize'
import { createDocumentLoader } from '@shirushi/vc/contexts'
import {
  addProof,
  CRYPTOSUITES,
  type CryptosuiteName,
  deriveProof,
  verifyProof,
} from '@shirushi/vc/data-integrity'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asObject, BADGE, CASES, ENGINES, KEYS } from './support/proof-material.ts'

type Json = Record<string, unknown> | unknown[]

/** A change of one place, and how to make it. */
interface Change {
  readonly name: string
  readonly apply: (root: Json) => void
  /** Whether only the order of a list is another one. */
  readonly isOrder: boolean
}

const documentLoader = createDocumentLoader()

/** Every single change of a document. */
function changesOf(root: Json): Change[] {
  const changes: Change[] = []
  const visit = (value: Json, path: readonly string[]): void => {
    const add = (name: string, isOrder: boolean, change: (parent: Json) => void): void => {
      changes.push({
        name: `${name} in /${path.join('/')}`,
        isOrder,
        apply: (top) => change(follow(top, path)),
      })
    }
    for (const [key, item] of Object.entries(value)) {
      add(`drop ${key}`, false, (parent) => drop(parent, key))
      if (typeof item === 'object' && item !== null) visit(item as Json, [...path, key])
      else add(`change ${key}`, false, (parent) => Reflect.set(parent, key, other(item)))
    }
    if (!Array.isArray(value)) return
    for (let at = 1; at < value.length; at++) {
      add(`swap ${at - 1} and ${at}`, true, (parent) => swap(parent, at - 1, at))
    }
  }
  visit(root, [])
  return changes
}

function follow(top: Json, path: readonly string[]): Json {
  let value = top
  for (const step of path) value = Reflect.get(value, step)
  return value
}

function drop(parent: Json, key: string): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else Reflect.deleteProperty(parent, key)
}

function swap(parent: Json, a: number, b: number): void {
  const [first, second] = [Reflect.get(parent, a), Reflect.get(parent, b)]
  Reflect.set(parent, a, second)
  Reflect.set(parent, b, first)
}

/** Another leaf that looks much the same: the last character but one is another letter. */
function other(leaf: unknown): unknown {
  if (typeof leaf !== 'string') return `${leaf}`
  const at = Math.max(0, leaf.length - 2)
  return leaf.slice(0, at) + (leaf[at] === 'k' ? 'm' : 'k') + leaf.slice(at + 1)
}

async function canonical(document: object): Promise<string> {
  const { proof: _, ...rest } = asObject(document)
  return (await canonicalizeRdf(rest, { documentLoader })).nquads
}

/** The badge with no context that it does not need: one that says nothing could be dropped unnoticed. */
function badgeFor(suite: CryptosuiteName): object {
  const contexts = BADGE['@context'] as string[]
  const { proofType } = CRYPTOSUITES[suite]
  return proofType === 'DataIntegrityProof' ? { ...BADGE, '@context': contexts.slice(0, 2) } : BADGE
}

async function secured(suite: CryptosuiteName, key: Key): Promise<object> {
  const isSelective = CRYPTOSUITES[suite].isSelective
  const made = await addProof(badgeFor(suite), signerFor(key), {
    suite,
    id: 'urn:uuid:proof',
    created: '2026-04-01T00:00:00Z',
    expires: '2036-04-01T00:00:00Z',
    domain: ['uni.example', 'job.example'],
    challenge: 'c1',
    nonce: 'n1',
    ...(isSelective && { mandatoryPointers: ['/issuer', '/type', '/id'] }),
  })
  if (!isSelective) return made
  const pointers = ['/name', '/validFrom', '/credentialSubject']
  return deriveProof(made, { key, pointers })
}

const RUNS: readonly (readonly [suite: CryptosuiteName, algorithm: keyof typeof KEYS])[] = CASES

describe('one change to a secured badge', () => {
  test.for(RUNS)('is found out with %s and %s', { timeout: 60_000 }, async ([suite, algorithm]) => {
    const key = await KEYS[algorithm]
    const document = await secured(suite, key)
    const text = JSON.stringify(document)
    const before = await canonical(document)
    const isOrdered = CRYPTOSUITES[suite].canonicalForm === 'json'
    expect(await verifyProof(document, { key })).toMatchObject({ outcome: 'verified' })
    const property = fc.asyncProperty(fc.constantFrom(...changesOf(JSON.parse(text))), async (change) => {
      const changed = JSON.parse(text)
      change.apply(changed)
      for (const engine of ENGINES) {
        const { outcome } = await verifyProof(changed, { key, engine })
        // Sets have no order in JSON-LD: what is signed is the same, in the badge and in `domain`.
        const isSame = outcome === 'verified' && change.isOrder && !isOrdered
        const isFound = outcome !== 'verified' || (isSame && (await canonical(changed)) === before)
        expect([change.name, engine, isFound]).toEqual([change.name, engine, true])
      }
    })
    await fc.assert(property, { numRuns: isOrdered ? 150 : 60 })
  })

  test('the order of a list that has one is secured', async () => {
    const key = await KEYS.EdDSA
    const context = { steps: { '@id': 'https://uni.example/#steps', '@container': '@list' } }
    const badge = {
      '@context': ['https://www.w3.org/ns/credentials/v2', context],
      id: 'urn:x:1',
      steps: ['一', '二'],
    }
    const document = await addProof(badge, signerFor(key))
    for (const engine of ENGINES) {
      expect(await verifyProof(document, { key, engine })).toMatchObject({ outcome: 'verified' })
      const swapped = { ...document, steps: ['二', '一'] }
      expect(await verifyProof(swapped, { key, engine })).toMatchObject({ reason: 'signature-wrong' })
    }
  })
})
