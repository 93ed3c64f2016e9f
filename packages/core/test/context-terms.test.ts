import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { CONTEXT_DOCUMENTS } from '../scripts/context-documents.ts'
import { contextTermsText } from '../scripts/generate-context-terms.ts'
import { digestOf, readKeptContexts, toKeptTerms } from '../scripts/kept-context-terms.ts'
import { type ActiveContext, activeContextFor } from '../src/contexts/active-context.ts'
import { compileContext } from '../src/contexts/compile-context.ts'
import { findContextConflict } from '../src/contexts/context-conflict.ts'
import { contextDefining } from '../src/contexts/context-defining.ts'
import {
  isKnownContext,
  isVcdm1,
  isVcdm2,
  KNOWN_CONTEXT_URLS,
  knownOb3Context,
  OB2_CONTEXT,
  OB3_CONTEXT_URLS,
  OB3_EXTENSIONS_CONTEXT,
  scopeOfKnownContext,
  VCDM1_CONTEXT,
  VCDM2_CONTEXT,
} from '../src/contexts/known-contexts.ts'

const OB3 = 'https://purl.imsglobal.org/spec/ob/v3p0/'
const SHARED = join(import.meta.dirname, '../../../../shared/data')
const hasShared = existsSync(SHARED)

function contextOf(document: unknown): unknown {
  return typeof document === 'object' && document !== null && '@context' in document
    ? document['@context']
    : undefined
}

describe('the tables say what the published contexts say', () => {
  test('the generated file is what the generator makes of the packages', async () => {
    const file = join(import.meta.dirname, '../src/generated/context-terms.ts')
    expect(readFileSync(file, 'utf8')).toBe(await contextTermsText())
  })

  const published = [
    ['ob3/context.json', `${OB3}context.json`],
    ['ob3/context-3.0.1.json', `${OB3}context-3.0.1.json`],
    ['ob3/context-3.0.2.json', `${OB3}context-3.0.2.json`],
    ['ob3/context-3.0.3.json', `${OB3}context-3.0.3.json`],
    ['ob2/context.json', OB2_CONTEXT],
  ] as const

  test.skipIf(!hasShared).for(published)('%s (skipped where ../shared/data is absent)', ([file, url]) => {
    const [scope] = compileContext(
      contextOf(JSON.parse(readFileSync(join(SHARED, file), 'utf8'))),
      () => undefined,
    )
    const known = scopeOfKnownContext(url)
    if (scope === undefined || known === undefined) throw new Error(`no terms for ${url}`)
    expect(sorted(toKeptTerms(known))).toEqual(sorted(toKeptTerms(scope)))
  })

  test.skipIf(!hasShared)('the kept terms of Open Badges 2.0 are of the document they name', async () => {
    const kept = (await readKeptContexts()).find(({ url }) => url === OB2_CONTEXT)
    expect(kept?.sha256).toBe(digestOf(readFileSync(join(SHARED, 'ob2/context.json'))))
  })
})

function sorted(terms: object): unknown {
  return JSON.parse(JSON.stringify(Object.entries(terms).sort(([a], [b]) => (a < b ? -1 : 1))))
}

// What JSON-LD itself says. Everything that it drops it reports as an event.
async function droppedByJsonLd(document: unknown): Promise<string[]> {
  const dropped: string[] = []
  await jsonld.expand(document, {
    documentLoader: async (url) => {
      if (!CONTEXT_DOCUMENTS.has(url)) throw new Error(`not offline: ${url}`)
      return { documentUrl: url, document: CONTEXT_DOCUMENTS.get(url) }
    },
    eventHandler: ({ event, next }) => {
      if (event.code === 'invalid property') dropped.push(String(event.details['property']))
      next()
    },
  })
  return dropped.sort()
}

function droppedByUs(document: Readonly<Record<string, unknown>>): string[] {
  const dropped: string[] = []
  visit(document, undefined, activeContextFor(undefined), dropped)
  return dropped.sort()
}

function visit(value: unknown, property: string | undefined, outer: ActiveContext, dropped: string[]): void {
  if (Array.isArray(value)) for (const entry of value) visit(entry, property, outer, dropped)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  const node: Readonly<Record<string, unknown>> = { ...value }
  const context = outer.enterNode(property, node['type'], node['@context'])
  for (const [name, child] of Object.entries(node)) {
    const answer = context.definesTerm(name)
    expect(answer).not.toBe('unknown')
    if (answer === 'no') dropped.push(name)
    else if (context.keywordOf(name) === undefined && !context.isJson(name))
      visit(child, name, context, dropped)
  }
}

const CONTEXT_LISTS = [
  [VCDM2_CONTEXT, `${OB3}context-3.0.3.json`],
  [VCDM2_CONTEXT, `${OB3}context-3.0.3.json`, OB3_EXTENSIONS_CONTEXT],
  [VCDM2_CONTEXT, `${OB3}context-3.0.2.json`],
  [VCDM1_CONTEXT, `${OB3}context-3.0.1.json`],
  [VCDM1_CONTEXT, `${OB3}context.json`, 'https://w3id.org/security/suites/ed25519-2020/v1'],
  [VCDM1_CONTEXT, 'https://w3id.org/security/data-integrity/v2', 'https://w3id.org/vc/status-list/2021/v1'],
  [
    VCDM2_CONTEXT,
    {
      ours: 'https://ours.example/#',
      Ours: { '@id': 'ours:Ours', '@context': { inner: 'ours:i', name: null } },
    },
  ],
  [
    VCDM2_CONTEXT,
    {
      known: 'https://ours.example/#known',
      same: 'known',
      gone: null,
      '@vocab': 'https://ours.example/vocab#',
    },
  ],
  [
    VCDM1_CONTEXT,
    { below: { '@id': 'https://ours.example/#below', '@context': { inner: 'https://ours.example/#i' } } },
  ],
  [VCDM2_CONTEXT],
  [VCDM1_CONTEXT],
] as const

/** Every name that any context defines, anywhere: a term of the wrong place is the likeliest mistake. */
function everyName(url: string): string[] {
  const names: string[] = []
  const pending = [scopeOfKnownContext(url)]
  for (let scope = pending.pop(); scope !== undefined; scope = pending.pop()) {
    for (const [name, term] of scope.terms) {
      if (term.keyword === undefined) names.push(name)
      pending.push(...(term.scoped ?? []))
    }
  }
  return names
}

const NAMES = [
  ...new Set(
    CONTEXT_LISTS.flat().flatMap((entry) =>
      typeof entry === 'string' ? everyName(entry) : Object.keys(entry),
    ),
  ),
]
  .filter((name) => !name.startsWith('@'))
  .sort()
const TYPES = NAMES.filter((name) => /^[A-Z0-9]/.test(name))
// Not __proto__: the reference engine drops it without an event.
const JUNK = [
  'junk',
  'Junk',
  'na me',
  '',
  'x',
  'constructor',
  'ex:name',
  'https://ex.example/#n',
  ':x',
  '1x:y',
  'inner',
  'gone',
]

/** What a node may bring along, as embedded endorsements do. */
const LOCAL_CONTEXTS: readonly unknown[] = [
  [VCDM2_CONTEXT, `${OB3}context-3.0.3.json`],
  OB3_EXTENSIONS_CONTEXT,
  { junk: 'https://ours.example/#junk' },
  { '@propagate': false, junk: 'https://ours.example/#junk', x: null },
  [{ '@vocab': 'https://ours.example/#' }, { '@vocab': null }],
]

const { node } = fc.letrec<{ node: Record<string, unknown>; value: unknown }>((tie) => ({
  node: fc
    .tuple(
      fc.option(
        fc.oneof(
          fc.constantFrom(...TYPES, 'Junk'),
          fc.uniqueArray(fc.constantFrom(...TYPES, 'Junk'), { maxLength: 3 }),
        ),
        { nil: undefined },
      ),
      fc.array(
        fc.tuple(
          fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NAMES) }, fc.constantFrom(...JUNK)),
          tie('value'),
        ),
        { maxLength: 6 },
      ),
      fc.option(fc.constantFrom(...LOCAL_CONTEXTS), { nil: undefined, freq: 5 }),
    )
    .map(([type, members, context]) => ({
      ...(context !== undefined && { '@context': context }),
      ...(type !== undefined && { type }),
      ...Object.fromEntries(members),
    })),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>('text', 7, true, null),
    fc.array(tie('node'), { maxLength: 2 }),
    tie('node'),
  ),
}))

describe('what we call undefined is what JSON-LD drops', () => {
  test.for(CONTEXT_LISTS.map((list) => [JSON.stringify(list), list] as const))('%s', async ([, list]) => {
    let compared = 0
    await fc.assert(
      fc.asyncProperty(node, async (document) => {
        const credential = { ...document, '@context': list }
        let expected: string[]
        try {
          expected = await droppedByJsonLd(credential)
        } catch {
          return // JSON-LD refuses the document as a whole; that is for others to report.
        }
        compared++
        expect(droppedByUs(credential)).toEqual(expected)
      }),
      { numRuns: 60 },
    )
    expect(compared).toBeGreaterThan(20)
  })
})

describe('a badge whose contexts leave something open', () => {
  const junk = (contexts: unknown) => activeContextFor(contexts).definesTerm('junk')

  test('a context that we do not have may define anything', () => {
    const context = activeContextFor([VCDM2_CONTEXT, 'https://ours.example/context'])
    expect(context.complete).toBe(false)
    expect(context.definesTerm('junk')).toBe('unknown')
    expect(context.enterNode(undefined, ['VerifiableCredential']).definesTerm('validFrom')).toBe('yes')
    expect(context.definesTerm('@junk')).toBe('no')
  })

  test('what cannot be a context is treated like one that we do not have', () => {
    for (const contexts of [7, true, [[VCDM2_CONTEXT]], [VCDM2_CONTEXT, 7], [VCDM2_CONTEXT, undefined]]) {
      expect(junk(contexts)).toBe('unknown')
    }
    expect(junk(undefined)).toBe('no')
    expect(junk([])).toBe('no')
  })

  test('null forgets what came before, known or not', () => {
    expect(activeContextFor(['https://ours.example/context', null]).complete).toBe(true)
    expect(activeContextFor([VCDM2_CONTEXT, null]).definesTerm('id')).toBe('no')
  })

  test('terms that the badge maps anew are listed', () => {
    const redefining = { name: 'https://ours.example/#name', id: '@id', junk: 'https://ours.example/#junk' }
    expect(activeContextFor([VCDM2_CONTEXT, redefining]).redefined).toEqual(['name'])
    expect(activeContextFor([redefining, VCDM2_CONTEXT]).redefined).toEqual([])
    expect(activeContextFor([VCDM2_CONTEXT]).redefined).toEqual([])
  })

  test('a hostile number of contexts is not followed', () => {
    expect(junk(Array.from({ length: 33 }, () => VCDM2_CONTEXT))).toBe('unknown')
    expect(junk(Array.from({ length: 33 }, () => ({})))).toBe('unknown')
    expect(junk([{ ...Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`t${i}`, null])) }])).toBe(
      'unknown',
    )
    let nested: object = {}
    for (let depth = 0; depth < 100_000; depth++)
      nested = { t: { '@id': 'https://ours.example/', '@context': nested } }
    expect(activeContextFor(nested).definesTerm('t')).toBe('yes')
  })

  test('a badge that makes a new context at every node ends, and the next badge is judged as ever', () => {
    let context = activeContextFor(CONTEXT_LISTS[0])
    for (let depth = 0; depth < 2_000; depth++)
      context = context.enterNode('x', 'Achievement', { [`t${depth}`]: null })
    expect(context.definesTerm('junk')).toBe('unknown')
    const random = activeContextFor([VCDM1_CONTEXT])
    let deeper = random
    for (let depth = 0; depth < 2_000; depth++)
      deeper = deeper.enterNode(undefined, TYPES, depth % 2 ? VCDM1_CONTEXT : OB2_CONTEXT)
    expect(junk(VCDM2_CONTEXT)).toBe('no')
  })
})

describe('hot path', () => {
  test('entering the same place twice gives the same context', () => {
    const enter = () =>
      activeContextFor(CONTEXT_LISTS[0]).enterNode(undefined, ['VerifiableCredential', 'OpenBadgeCredential'])
    expect(enter()).toBe(enter())
    const subject = enter().enterNode('credentialSubject', ['AchievementSubject'])
    expect(subject).toBe(enter().enterNode('credentialSubject', 'AchievementSubject'))
    expect(subject.definesTerm('licenseNumber')).toBe('yes')
    expect(subject.enterNode('achievement', undefined).definesTerm('licenseNumber')).toBe('no')
  })
})

describe('which context a badge lacks', () => {
  test.for([
    ['1EdTechJsonSchemaValidator2019', OB3_EXTENSIONS_CONTEXT],
    ['1EdTechRevocationList', OB3_EXTENSIONS_CONTEXT],
    ['1EdTechCredentialRefresh', OB3_EXTENSIONS_CONTEXT],
    ['DataIntegrityProof', 'https://w3id.org/security/data-integrity/v2'],
    ['Ed25519Signature2020', 'https://w3id.org/security/suites/ed25519-2020/v1'],
    ['BitstringStatusListEntry', 'https://www.w3.org/ns/credentials/status/v1'],
    ['StatusList2021Entry', 'https://w3id.org/vc/status-list/2021/v1'],
    ['OpenBadgeCredential', `${OB3}context-3.0.3.json`],
    ['awardedDate', `${OB3}context-3.0.3.json`],
    ['creditsAvailable', `${OB3}context-3.0.3.json`],
    ['BadgeClass', OB2_CONTEXT],
    ['ClrCredential', 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json'],
  ] as const)('%s: %s', ([name, url]) => {
    expect(contextDefining(name)[0]).toBe(url)
  })

  test('none defines junk', () => {
    for (const name of ['junk', '', '__proto__', 'constructor']) expect(contextDefining(name)).toEqual([])
  })
})

describe('the standard contexts', () => {
  test('Open Badges contexts are known by version, others are not', () => {
    expect(OB3_CONTEXT_URLS.map(knownOb3Context)).toEqual(['unversioned', '3.0.1', '3.0.2', '3.0.3'])
    for (const url of [
      `${OB3}context-3.0.4.json`,
      `${OB3}context.json#`,
      OB3_EXTENSIONS_CONTEXT,
      '__proto__',
      7,
    ]) {
      expect(knownOb3Context(url)).toBeUndefined()
    }
    expect(KNOWN_CONTEXT_URLS.every(isKnownContext)).toBe(true)
    expect(isKnownContext('https://ours.example/context')).toBe(false)
  })

  test('the first context says which data model a credential follows', () => {
    expect([isVcdm1([VCDM1_CONTEXT, 'x']), isVcdm1(VCDM1_CONTEXT), isVcdm1(['x', VCDM1_CONTEXT])]).toEqual([
      true,
      true,
      false,
    ])
    expect([isVcdm2([VCDM2_CONTEXT, 'x']), isVcdm2(VCDM2_CONTEXT), isVcdm2(['x', VCDM2_CONTEXT])]).toEqual([
      true,
      true,
      false,
    ])
    for (const junk of [undefined, null, {}, []]) expect(isVcdm1(junk) || isVcdm2(junk)).toBe(false)
  })

  test('only JSON literals are opaque', () => {
    const schema = activeContextFor(VCDM2_CONTEXT).enterNode(undefined, 'JsonSchema')
    expect(schema.isJson('jsonSchema')).toBe(true)
    expect(schema.isJson('id')).toBe(false)
    const titles = activeContextFor({
      title: { '@id': 'https://ours.example/#t', '@container': '@language' },
    })
    expect(titles.isMap('title')).toBe(true)
    expect(titles.isMap('id')).toBe(false)
  })

  test('contexts that contradict each other are found, in the order that matters', () => {
    expect(findContextConflict([VCDM2_CONTEXT, `${OB3}context-3.0.1.json`])).toMatchObject({
      term: 'description',
    })
    expect(findContextConflict([VCDM1_CONTEXT, `${OB3}context-3.0.1.json`])).toBeUndefined()
    expect(findContextConflict([VCDM2_CONTEXT, `${OB3}context-3.0.3.json`])).toBeUndefined()
    expect(findContextConflict([VCDM1_CONTEXT, 'x', VCDM2_CONTEXT])).toMatchObject({ first: VCDM1_CONTEXT })
    expect(findContextConflict(VCDM2_CONTEXT)).toBeUndefined()
  })
})
