/** What JSON-LD itself makes of the badges that descriptors are written as: nothing may be dropped. */
import { checkBadge } from '@shirushi/core'
import { DESCRIPTOR_NAMESPACE, extensionDocuments, fromBadge, toBadge } from '@shirushi/core/descriptors'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { CONTEXT_DOCUMENTS } from '../scripts/context-documents.ts'
import { arbitraryBadgeable, SAMPLES } from './support/badgeable.ts'
import { JP } from './support/descriptor-samples.ts'
import { hasSharedData, SHARED_DATA_ABSENT, sharedJson } from './support/shared-data.ts'

const OB2_CONTEXT = 'https://w3id.org/openbadges/v2'

const DOCUMENTS: ReadonlyMap<string, unknown> = new Map([
  ...CONTEXT_DOCUMENTS,
  ...(hasSharedData ? ([[OB2_CONTEXT, sharedJson('ob2/context.json')]] as const) : []),
])

async function documentLoader(url: string): Promise<{ documentUrl: string; document: unknown }> {
  if (!DOCUMENTS.has(url)) throw new Error(`not offline: ${url}`)
  return { documentUrl: url, document: DOCUMENTS.get(url) }
}

type Loader = typeof documentLoader

async function quadsOf(document: unknown, loader: Loader = documentLoader): Promise<string[]> {
  const options = { safe: true, algorithm: 'RDFC-1.0', format: 'application/n-quads' } as const
  const text = await jsonld.canonize(document, { ...options, documentLoader: loader })
  return text.split('\n').filter((line) => line !== '')
}

/** Two names of one type in the context of Open Badges 2.0; JSON-LD compacts to the other. */
const ALIASES: ReadonlyMap<unknown, string> = new Map([['HostedBadge', 'hosted']])

/** Every leaf of a document, as text, whatever its place. */
function leavesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [ALIASES.get(value) ?? String(value)]
  return Object.entries(value).flatMap(([name, member]) => {
    if (name === '@context') return []
    // JSON-LD writes language tags in small letters, which mean the same.
    return leavesOf(name === '@language' ? String(member).toLowerCase() : member)
  })
}

/** Where an issuer would publish the documents of the extension; here they are at hand. */
const HOSTED = {
  context: 'https://issuer.example/mc/context.json',
  schema: 'https://issuer.example/mc/schema.json',
}

async function hostedLoader(url: string): Promise<{ documentUrl: string; document: unknown }> {
  if (url === HOSTED.context) return { documentUrl: url, document: extensionDocuments(HOSTED).context }
  return documentLoader(url)
}

describe('a credential of Open Badges 3.0 with its descriptor inside', () => {
  test.for(SAMPLES)('%s: passes the check, safe mode and canonicalisation', async ([, descriptor, award]) => {
    for (const language of ['ja', 'en'] as const) {
      const { badge } = toBadge(descriptor, { as: 'ob3', language, award })
      expect(checkBadge(badge)).toMatchObject({ kind: 'credential', version: '3.0', conforms: true })
      const quads = await quadsOf(badge)
      const carried = quads.filter((quad) => quad.includes(`<${DESCRIPTOR_NAMESPACE}descriptor>`))
      expect(carried).toHaveLength(1)
      expect(carried[0]).toContain('#JSON>')
      expect(quads.some((quad) => quad.includes(`<${DESCRIPTOR_NAMESPACE}narrativeDigest>`))).toBe(true)
    }
  })

  test('survives expansion and compaction to the letter', async () => {
    for (const [, descriptor, award] of SAMPLES) {
      const { badge } = toBadge(descriptor, { as: 'ob3', award })
      const expanded = await jsonld.expand(badge, { safe: true, documentLoader })
      const contexts: unknown = badge['@context']
      const compacted: unknown = await jsonld.compact(expanded, Object(contexts), { documentLoader })
      expect(fromBadge(compacted).descriptor).toEqual(descriptor)
    }
  })

  test('means the same to RDF where the terms are in the context that the issuer publishes', async () => {
    for (const [, descriptor, award] of SAMPLES) {
      const hosted = toBadge(descriptor, { as: 'ob3', award, carrier: HOSTED }).badge
      const embedded = toBadge(descriptor, { as: 'ob3', award }).badge
      expect(JSON.stringify(hosted)).toContain(HOSTED.context)
      expect(await quadsOf(hosted, hostedLoader)).toEqual(await quadsOf(embedded))
    }
  })

  test('whatever the descriptor says', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBadgeable, async ({ descriptor, award }) => {
        const { badge } = toBadge(descriptor, { as: 'ob3', award })
        expect(checkBadge(badge).findings.filter(({ severity }) => severity === 'error')).toEqual([])
        expect((await quadsOf(badge)).length).toBeGreaterThan(0)
      }),
      { numRuns: 40 },
    )
  })
})

const skipped = hasSharedData ? '' : ` (skipped: ${SHARED_DATA_ABSENT})`

/** The badge after expansion and compaction. */
async function throughJsonLd(badge: unknown, contexts: unknown): Promise<unknown> {
  const expanded = await jsonld.expand(badge, { documentLoader: hostedLoader })
  return jsonld.compact(expanded, contexts, { documentLoader: hostedLoader })
}

describe.skipIf(!hasSharedData)(`a badge of Open Badges 2.0 with its descriptor inside${skipped}`, () => {
  test.for(SAMPLES)('%s: loses nothing in expansion and compaction', async ([, descriptor, award]) => {
    for (const language of ['ja', 'en'] as const) {
      for (const given of [{}, { award }]) {
        const { badge, translations } = toBadge(descriptor, { as: 'ob2', language, ...given })
        for (const one of [badge, ...Object.values(translations)]) {
          const compacted = await throughJsonLd(one, OB2_CONTEXT)
          expect(leavesOf(compacted).sort()).toEqual(leavesOf(one).sort())
          expect(fromBadge(compacted).descriptor).toEqual(descriptor)
        }
      }
    }
  })

  test('loses nothing whatever the descriptor says', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBadgeable, async ({ descriptor, award }) => {
        const { badge } = toBadge(descriptor, { as: 'ob2', award })
        const compacted = await throughJsonLd(badge, OB2_CONTEXT)
        expect(leavesOf(compacted).sort()).toEqual(leavesOf(badge).sort())
      }),
      { numRuns: 40 },
    )
  })

  test('keeps the extension that an issuer hosts, by the context that it publishes', async () => {
    const { badge } = toBadge(JP, { as: 'ob2', carrier: HOSTED })
    const expanded = JSON.stringify(await jsonld.expand(badge, { documentLoader: hostedLoader }))
    for (const name of ['descriptorJson', 'narrativeDigest', 'profile']) {
      expect(expanded).toContain(`${DESCRIPTOR_NAMESPACE}${name}`)
    }
  })
})

describe('a badge class of Open Badges 2.0', () => {
  test.for(SAMPLES)('%s: passes the check in every language', ([, descriptor, award]) => {
    for (const language of ['ja', 'en'] as const) {
      for (const given of [undefined, award]) {
        const { badge } = toBadge(descriptor, { as: 'ob2', language, ...(given && { award: given }) })
        expect(checkBadge(badge).findings.filter(({ severity }) => severity === 'error')).toEqual([])
      }
    }
  })
})
