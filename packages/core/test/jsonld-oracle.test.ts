/**
 * What JSON-LD itself says of a badge. A processor in safe mode refuses to drop anything, so whatever it
 * refuses has to be a finding here, and nothing else may be: a badge with such a finding cannot be signed
 * with a Data Integrity proof, or is signed without what was dropped.
 */
import { checkBadge, createCredential, createEndorsement } from '@shirushi/core'
import type { Finding, FindingCode } from '@shirushi/core/findings'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { CONTEXT_DOCUMENTS } from '../scripts/context-documents.ts'
import {
  arbitraryCredentialInput,
  arbitraryCredentialInputv1p1,
  arbitraryEndorsementInput,
  arbitraryEndorsementInputv1p1,
} from './support/arbitrary-badges.ts'
import { BADGE, BADGE_V1, ENDORSEMENT } from './support/badges.ts'
import { placesIn } from './support/mutations.ts'

/** What the check calls that which JSON-LD drops or refuses. */
const CODES: ReadonlySet<FindingCode> = new Set([
  'CONTEXT_CONFLICT',
  'CONTEXT_REDEFINES_TERM',
  'PROPERTY_OUTSIDE_CONTEXT',
  'TERM_NEEDS_CONTEXT',
  'TERM_OF_LATER_CONTEXT',
  'TERM_UNDEFINED',
  'TYPE_UNDEFINED',
])

/** Why a processor in safe mode refuses a document; nothing if it does not. */
async function refusal(document: unknown): Promise<string | undefined> {
  try {
    const options = {
      safe: true,
      documentLoader: async (url: string) => {
        if (!CONTEXT_DOCUMENTS.has(url)) throw new Error(`not offline: ${url}`)
        return { documentUrl: url, document: CONTEXT_DOCUMENTS.get(url) }
      },
    }
    await jsonld.expand(document, options)
    return undefined
  } catch (error) {
    const details: unknown = error instanceof Error && 'details' in error ? error.details : undefined
    return `${String(error)} ${JSON.stringify(details)}`
  }
}

/** Dates of data model 1.1, for which 2.0 has no term. Those of 2.0 have a term in 1.1, though no meaning. */
const DATES_OF_1_1 = /\/(?:issuanceDate|expirationDate)$/

function isDropped({ code, path }: Finding): boolean {
  return CODES.has(code) || (code === 'DATA_MODEL_PROPERTY' && DATES_OF_1_1.test(path))
}

function found(document: unknown): string[] {
  return checkBadge(document)
    .findings.filter(isDropped)
    .map(({ code, path }) => `${code} ${path}`)
}

/** The one statement of this file. */
async function expectAgreement(document: unknown): Promise<'sound' | 'refused'> {
  const [refused, findings] = [await refusal(document), found(document)]
  expect(
    findings.length > 0,
    `JSON-LD: ${refused ?? 'fine'}. Found: ${findings.join(', ') || 'nothing'}`,
  ).toBe(refused !== undefined)
  return refused === undefined ? 'sound' : 'refused'
}

/** The document with members added to the object at a place. */
function withMembers(document: unknown, place: readonly (string | number)[], members: object): unknown {
  const copy: unknown = structuredClone(document)
  let node: unknown = copy
  for (const step of place) node = Reflect.get(Object(node), step)
  if (typeof node === 'object' && node !== null) {
    for (const [name, value] of Object.entries(members)) Reflect.set(node, name, value)
  }
  return copy
}

function at(document: unknown, place: readonly (string | number)[]): unknown {
  return place.reduce<unknown>((node, step) => Reflect.get(Object(node), step), document)
}

/** Every object of a document, but for the contexts inside. */
function objectsOf(document: unknown): (string | number)[][] {
  const places = [[], ...placesIn(document)]
  return places.filter((place) => {
    const value = at(document, place)
    return !place.includes('@context') && typeof value === 'object' && value !== null && !Array.isArray(value)
  })
}

/** What careless writers add: no term, a term of another class or generation, a term of no context here. */
const MEMBERS: readonly (readonly [name: string, value: unknown])[] = [
  ['junk', 'x'],
  ['Junk', { inner: 'x' }],
  ['https://x.example/term', 'x'],
  ['achievementType', 'Course'],
  ['achievement', { id: 'https://x.example/a', type: ['Achievement'], name: 'x' }],
  ['narrative', 'x'],
  ['salt', 'x'],
  ['creditsEarned', 1],
  ['issuedOn', '2026-01-01T00:00:00Z'],
  ['validFrom', '2026-01-01T00:00:00Z'],
  ['issuanceDate', '2026-01-01T00:00:00Z'],
  ['statusListIndex', '1'],
  ['cryptosuite', 'eddsa-rdfc-2022'],
  ['publicKeyMultibase', 'z6Mk'],
  ['jwk', { kty: 'EC' }],
  ['constructor', 'x'],
]

/** Not `ClrCredential` and the like: with them it is a document of another kind, which is not judged. */
const TYPES = [
  'Junk',
  'https://x.example/Type',
  'Assertion',
  'Achievement',
  'Alignment',
  'Image',
  'StatusList2021Entry',
  'BitstringStatusListEntry',
  'DataIntegrityProof',
  '1EdTechRevocationList',
]

const BUILT = [
  ['credentials', arbitraryCredentialInput.map((input) => createCredential(input))],
  ['credentials of data model 1.1', arbitraryCredentialInputv1p1.map((input) => createCredential(input))],
  ['endorsements', arbitraryEndorsementInput.map((input) => createEndorsement(input))],
  ['endorsements of data model 1.1', arbitraryEndorsementInputv1p1.map((input) => createEndorsement(input))],
] as const

describe('what the builders make, JSON-LD keeps to the last word', () => {
  test.for(BUILT)('%s', async ([, built]) => {
    await fc.assert(
      fc.asyncProperty(built, async (document) => {
        expect(await refusal(document)).toBeUndefined()
        expect(found(document)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

describe('what is added, JSON-LD drops or refuses exactly where the check says so', () => {
  const added = fc.tuple(
    // Nothing at all now and then, so that sound documents are sure to be among them.
    fc.array(fc.constantFrom(...MEMBERS), { maxLength: 2 }),
    fc.option(fc.constantFrom(...TYPES), { freq: 2, nil: undefined }),
    fc.nat(),
  )

  test.for(BUILT)('in %s', async ([, built]) => {
    const outcomes = { sound: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(built, added, async (document, [members, type, chosen]) => {
        const places = objectsOf(document)
        const place = places[chosen % places.length] ?? []
        const types = [at(document, place)].flatMap((node) => Reflect.get(Object(node), 'type') ?? [])
        const changed = withMembers(document, place, {
          ...(type !== undefined && { type: [...types, type] }),
          ...Object.fromEntries(members),
        })
        outcomes[await expectAgreement(changed)]++
      }),
      { numRuns: 60 },
    )
    // Both happen, or the test would say nothing.
    expect(outcomes.sound).toBeGreaterThan(0)
    expect(outcomes.refused).toBeGreaterThan(0)
  })
})

describe('contexts, JSON-LD takes or refuses exactly where the check says so', () => {
  const [VCDM_1, VCDM_2] = ['https://www.w3.org/2018/credentials/v1', 'https://www.w3.org/ns/credentials/v2']
  const OB3 = ['', '-3.0.1', '-3.0.2', '-3.0.3'].map(
    (version) => `https://purl.imsglobal.org/spec/ob/v3p0/context${version}.json`,
  )
  const OTHERS = [
    'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
    'https://w3id.org/security/data-integrity/v1',
    'https://w3id.org/security/data-integrity/v2',
    'https://w3id.org/security/suites/ed25519-2020/v1',
    'https://w3id.org/vc/status-list/2021/v1',
    'https://www.w3.org/ns/credentials/status/v1',
    { room: 'https://x.example/room' },
    { name: 'https://x.example/name' },
    { issuer: 'https://x.example/issuer' },
    { narrative: 'https://x.example/narrative' },
    { Achievement: 'https://x.example/Achievement' },
  ]
  const lists = (vcdm: string) =>
    fc
      .tuple(fc.constantFrom(...OB3), fc.subarray(OTHERS, { maxLength: 3 }))
      .map(([ob3, others]) => [vcdm, ob3, ...others])

  // Schemas and proofs need contexts that few of these lists have.
  const { credentialSchema: _, ...badge } = BADGE
  const { credentialSchema: _s, proof: _p, ...badgeV1 } = BADGE_V1

  test.for([
    ['a badge', VCDM_2, badge],
    ['a badge of data model 1.1', VCDM_1, badgeV1],
    ['an endorsement', VCDM_2, ENDORSEMENT],
  ] as const)('of %s', async ([, vcdm, document]) => {
    const outcomes = { sound: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(lists(vcdm), async (contexts) => {
        outcomes[await expectAgreement({ ...document, '@context': contexts })]++
      }),
      { numRuns: 80 },
    )
    expect(outcomes.sound).toBeGreaterThan(0)
    expect(outcomes.refused).toBeGreaterThan(0)
  })

  test('of an endorsement inside a badge, which do not replace those around it', async () => {
    const outcomes = { sound: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...OB3), lists(VCDM_2), async (ob3, contexts) => {
        const endorsement = [{ ...ENDORSEMENT, '@context': contexts }]
        const { awardedDate: _, ...early } = badge
        outcomes[await expectAgreement({ ...early, '@context': [VCDM_2, ob3], endorsement })]++
      }),
      { numRuns: 80 },
    )
    expect(outcomes.sound).toBeGreaterThan(0)
    expect(outcomes.refused).toBeGreaterThan(0)
  })

  test('an endorsement with an older context of Open Badges than its badge', () => {
    const older = { ...ENDORSEMENT, '@context': [VCDM_2, OB3[2]] }
    expect(found(older)).toEqual([])
    expect(found({ ...BADGE, endorsement: [older] })).toEqual(['CONTEXT_CONFLICT /endorsement/0/@context'])
  })

  test('an endorsement of data model 2.0 of the parent of an issuer, in a badge of 1.1', () => {
    const parentOrg = { id: 'did:web:group.example', type: ['Profile'], endorsement: [ENDORSEMENT] }
    const issuer = { ...BADGE_V1.issuer, parentOrg }
    expect(found({ ...BADGE_V1, issuer })).toEqual([
      'CONTEXT_CONFLICT /issuer/parentOrg/endorsement/0/@context',
    ])
  })
})
