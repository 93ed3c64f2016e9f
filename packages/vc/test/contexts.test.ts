import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalizeJson, canonicalizeRdf } from '@shirushi/vc/canonicalize'
import { bundledContext, CONTEXT_DIGESTS, createDocumentLoader } from '@shirushi/vc/contexts'
import { describe, expect, test } from 'vitest'

const VCDM2 = 'https://www.w3.org/ns/credentials/v2'
const OB3 = 'https://purl.imsglobal.org/spec/ob/v3p0'
const OB2 = 'https://w3id.org/openbadges/v2'
const OTHER = 'https://issuer.example/context'
const PUBLISHED = join(import.meta.dirname, '../../../../shared/data/ob3')

async function failure(action: () => unknown): Promise<unknown> {
  try {
    return await action()
  } catch (error) {
    return error instanceof Error
      ? [
          Reflect.get(error, 'code'),
          Reflect.get(error, 'fault') ?? Reflect.get(error, 'limit') ?? Reflect.get(error, 'url'),
        ]
      : error
  }
}

const credential = (context: string) => ({
  '@context': [VCDM2, context],
  id: 'urn:uuid:1',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: 'did:web:university.example',
  name: '統計学Ⅰ',
})

describe('bundled contexts', () => {
  test('are those that credentials and badges name', () => {
    expect(Object.keys(CONTEXT_DIGESTS).sort()).toEqual([
      'http://w3id.org/openbadges/v2',
      'https://openbadgespec.org/v2/context.json',
      `${OB3}/context-3.0.1.json`,
      `${OB3}/context-3.0.2.json`,
      `${OB3}/context-3.0.3.json`,
      `${OB3}/context.json`,
      `${OB3}/extensions.json`,
      'https://w3id.org/openbadges/v2',
      'https://w3id.org/security/data-integrity/v1',
      'https://w3id.org/security/data-integrity/v2',
      'https://w3id.org/security/multikey/v1',
      'https://w3id.org/security/suites/ed25519-2020/v1',
      'https://w3id.org/security/suites/jws-2020/v1',
      'https://w3id.org/vc/status-list/2021/v1',
      'https://www.w3.org/2018/credentials/v1',
      'https://www.w3.org/ns/cid/v1',
      'https://www.w3.org/ns/credentials/status/v1',
      VCDM2,
      'https://www.w3.org/ns/did/v1',
    ])
  })

  test.for(Object.entries(CONTEXT_DIGESTS))('%s is what was pinned', ([url, digest]) => {
    const form = canonicalizeJson(bundledContext(url))
    expect(createHash('sha256').update(form).digest('hex')).toBe(digest)
  })

  test.for(['context.json', 'context-3.0.1.json', 'context-3.0.2.json', 'context-3.0.3.json'])(
    '%s of Open Badges is as 1EdTech published it',
    (name, { skip }) => {
      const file = join(PUBLISHED, name)
      if (!existsSync(file)) skip('../shared/data is not here')
      expect(bundledContext(`${OB3}/${name}`)).toEqual(JSON.parse(readFileSync(file, 'utf8')))
    },
  )

  test('that of Open Badges 2.0 is, term by term, as it was published', ({ skip }) => {
    const file = join(PUBLISHED, '../ob2/context.json')
    if (!existsSync(file)) skip('../shared/data is not here')
    expect(bundledContext(OB2)).toEqual(JSON.parse(readFileSync(file, 'utf8')))
  })

  test('that of Open Badges 2.0 says what a badge means', async () => {
    const badge = {
      '@context': OB2,
      id: 'https://university.example/assertions/1',
      type: 'Assertion',
      badge: 'https://university.example/badges/1',
      issuedOn: '2026-04-01T00:00:00Z',
      revoked: false,
      tags: '統計学',
      verify: { id: 'urn:verify', type: 'hosted', startsWith: 'https://' },
    }
    const { nquads } = await canonicalizeRdf(badge, { documentLoader: createDocumentLoader() })
    const subject = '<https://university.example/assertions/1>'
    const [obi, xsd] = ['https://w3id.org/openbadges#', 'http://www.w3.org/2001/XMLSchema#']
    const type = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'
    expect(nquads.trim().split('\n')).toEqual([
      `${subject} <http://schema.org/keywords> "統計学" .`,
      `${subject} ${type} <${obi}Assertion> .`,
      `${subject} <${obi}badge> <https://university.example/badges/1> .`,
      `${subject} <${obi}issueDate> "2026-04-01T00:00:00Z"^^<${xsd}dateTime> .`,
      `${subject} <${obi}revoked> "false"^^<${xsd}boolean> .`,
      `${subject} <${obi}verify> <urn:verify> .`,
      '<urn:verify> <http://purl.org/dqm-vocabulary/v1/dqm#startsWith> "https://" .',
      `<urn:verify> ${type} <${obi}HostedBadge> .`,
    ])
  })

  test.for(['{"@value":"x"}', '"x"', '"urn:x"', '"2026-04-01T00:00:00Z"', 'true', '{"id":"urn:y"}'])(
    'that of Open Badges 2.0 reads every term with %s as the published one does',
    async (text, { skip }) => {
      const file = join(PUBLISHED, '../ob2/context.json')
      if (!existsSync(file)) skip('../shared/data is not here')
      const published: unknown = JSON.parse(readFileSync(file, 'utf8'))
      const terms = Object.keys(Object(Reflect.get(Object(published), '@context')))
      expect(terms).toHaveLength(81)
      for (const term of terms.filter((one) => one !== 'id' && one !== 'type')) {
        const answers = await Promise.all(
          [OB2, Object(Reflect.get(Object(published), '@context'))].map((context) =>
            failure(() =>
              canonicalizeRdf(
                { '@context': context, id: 'urn:s', type: term, [term]: JSON.parse(text) },
                { documentLoader: createDocumentLoader() },
              ),
            ),
          ),
        )
        expect(answers[0], term).toEqual(answers[1])
      }
    },
  )

  test('are frozen all the way down, and the same object every time', () => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(isFrozen))
    expect(isFrozen(bundledContext(VCDM2))).toBe(true)
    expect(bundledContext(VCDM2)).toBe(bundledContext(VCDM2))
  })

  test.for(['__proto__', 'constructor', `${VCDM2}#`, `${VCDM2}/`, 'HTTPS://www.w3.org/ns/credentials/v2'])(
    'are found by their whole address, not by %s',
    (url) => {
      expect(bundledContext(url)).toBeUndefined()
    },
  )
})

describe('a loader', () => {
  test.for(Object.keys(CONTEXT_DIGESTS))('lets JSON-LD read %s', async (url) => {
    const document = { '@context': url, '@id': 'urn:s', 'urn:p': 'x' }
    const { nquads } = await canonicalizeRdf(document, { documentLoader: createDocumentLoader() })
    expect(nquads).toBe('<urn:s> <urn:p> "x" .\n')
  })

  test.for([
    ['https://www.w3.org/2018/credentials/v1', 'context-3.0.1.json'],
    [VCDM2, 'context-3.0.2.json'],
    [VCDM2, 'context-3.0.3.json'],
  ] as const)('lets a badge be read with %s and %s', async ([base, name]) => {
    const badge = { ...credential(`${OB3}/${name}`), '@context': [base, `${OB3}/${name}`] }
    const { nquads } = await canonicalizeRdf(badge, { documentLoader: createDocumentLoader() })
    expect(nquads).toContain('<urn:uuid:1> <https://schema.org/name> "統計学Ⅰ"')
  })

  test('refuses an address that it does not know, and fetches nothing', async () => {
    const documentLoader = createDocumentLoader()
    for (const url of [
      OTHER,
      'https://www.w3.org/ns/credentials/undefined-terms/v2',
      'file:///etc/passwd',
      '__proto__',
    ]) {
      expect(await failure(() => documentLoader(url))).toEqual(['ERR_VC_CONTEXT_NOT_ALLOWED', url])
    }
    expect(await failure(() => canonicalizeRdf(credential(OTHER), { documentLoader }))).toEqual([
      'ERR_VC_CONTEXT_NOT_ALLOWED',
      OTHER,
    ])
  })

  test('takes contexts that a caller adds, as they were then', async () => {
    const context = { '@context': { motto: 'urn:motto' } }
    const documentLoader = createDocumentLoader({ additional: { [OTHER]: context } })
    context['@context'].motto = 'urn:changed'
    const document = { '@context': OTHER, motto: '温故知新' }
    expect((await canonicalizeRdf(document, { documentLoader })).nquads).toBe(
      '_:c14n0 <urn:motto> "温故知新" .\n',
    )
  })

  test('takes contexts that a caller fetches, after all others', async () => {
    const asked: string[] = []
    const fetch = async (url: string) => {
      asked.push(url)
      return '{"@context":{"motto":"urn:motto"}}'
    }
    const documentLoader = createDocumentLoader({ fetch, additional: { 'urn:added': { '@context': {} } } })
    const document = { '@context': [VCDM2, 'urn:added', OTHER], motto: 'x' }
    expect((await canonicalizeRdf(document, { documentLoader })).nquads).toBe('_:c14n0 <urn:motto> "x" .\n')
    expect(asked).toEqual([OTHER])
  })

  test('gives back what the fetcher throws', async () => {
    const reason = new Error('no such host')
    const documentLoader = createDocumentLoader({ fetch: () => Promise.reject(reason) })
    await expect(canonicalizeRdf(credential(OTHER), { documentLoader })).rejects.toBe(reason)
  })

  test.for([
    ['no JSON', '<html>', 'ERR_VC_NOT_CANONICALIZABLE', 'json-ld'],
    ['a list', '[]', 'ERR_VC_NOT_CANONICALIZABLE', 'json-ld'],
    ['nothing', 'null', 'ERR_VC_NOT_CANONICALIZABLE', 'json-ld'],
    ['half of a surrogate pair', '{"@context":{"a":"\\ud83d"}}', 'ERR_VC_NOT_CANONICALIZABLE', 'surrogate'],
    ['an endless text', ' '.repeat(524_289), 'ERR_VC_LIMIT_EXCEEDED', 'contextSize'],
    ['lists inside lists', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'ERR_VC_LIMIT_EXCEEDED', 'depth'],
    ['too many values', `{"a":[${'0,'.repeat(10_000)}0]}`, 'ERR_VC_LIMIT_EXCEEDED', 'values'],
  ] as const)('refuses a fetched context that is %s', async ([, text, ...code]) => {
    const documentLoader = createDocumentLoader({ fetch: async () => text })
    expect(await failure(() => documentLoader(OTHER))).toEqual(code)
  })

  test('fetches no more contexts than it may', async () => {
    const documentLoader = createDocumentLoader({ fetch: async () => '{}', limits: { contextFetches: 1 } })
    expect(await documentLoader('urn:1')).toEqual({ document: {} })
    expect(await failure(() => documentLoader('urn:2'))).toEqual(['ERR_VC_LIMIT_EXCEEDED', 'contextFetches'])
  })

  test('ends where contexts name each other in a circle', async () => {
    const fetch = async (url: string) => JSON.stringify({ '@context': url === 'urn:1' ? 'urn:2' : 'urn:1' })
    const documentLoader = createDocumentLoader({ fetch, limits: { contextFetches: 1000 } })
    expect(await failure(() => canonicalizeRdf({ '@context': 'urn:1' }, { documentLoader }))).toEqual([
      'ERR_VC_NOT_CANONICALIZABLE',
      'json-ld',
    ])
  })

  test('that replaces a bundled context, or has impossible limits, is a bug in the caller, so it throws', async () => {
    expect(await failure(() => createDocumentLoader({ additional: { [VCDM2]: {} } }))).toEqual([
      'ERR_CORE_INVALID_ARGUMENT',
      undefined,
    ])
    for (const depth of [-1, 0.5, Number.NaN]) {
      expect(await failure(() => createDocumentLoader({ limits: { depth } }))).toEqual([
        'ERR_CORE_INVALID_ARGUMENT',
        undefined,
      ])
    }
  })
})
