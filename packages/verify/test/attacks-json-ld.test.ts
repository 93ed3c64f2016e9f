import { addProof } from '@shirushi/vc/data-integrity'
import { describe, expect, test } from 'vitest'
import { badge, keyIssuer, signed } from './support/badges.ts'
import { judged, LONGEST } from './support/hostile.ts'
import { at, changed, placesOf } from './support/mutations.ts'
import { CONTEXTS, richBadge } from './support/rich-badge.ts'

type Document = Record<string, unknown>

const issuer = await keyIssuer()

const plain = (value: object): Document => JSON.parse(JSON.stringify(value))

const CREATED = '2026-04-01T09:00:00Z'

const STATUS = {
  id: 'https://univ.example/status/1#7',
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '7',
  statusListCredential: 'https://univ.example/status/1',
}

const CRED = 'https://www.w3.org/2018/credentials#'
const OB = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#'

/** Where the terms of a badge lead. */
const IRIS: Readonly<Record<string, string>> = {
  id: '@id',
  type: '@type',
  name: 'https://schema.org/name',
  description: 'https://schema.org/description',
  issuer: `${CRED}issuer`,
  validFrom: `${CRED}validFrom`,
  validUntil: `${CRED}validUntil`,
  credentialSubject: `${CRED}credentialSubject`,
  credentialStatus: `${CRED}credentialStatus`,
  evidence: `${CRED}evidence`,
  statusPurpose: 'https://www.w3.org/ns/credentials/status#statusPurpose',
  statusListIndex: 'https://www.w3.org/ns/credentials/status#statusListIndex',
  statusListCredential: 'https://www.w3.org/ns/credentials/status#statusListCredential',
  achievement: `${OB}achievement`,
  criteria: `${OB}Criteria`,
  identifier: `${OB}identifier`,
  proof: 'https://w3id.org/security#proof',
}

const withStatus = plain(
  await addProof({ ...richBadge(issuer.did), credentialStatus: STATUS }, issuer.signer, { created: CREATED }),
)

const names = placesOf(withStatus).filter(
  (place) => typeof place.at(-1) === 'string' && place[0] !== '@context' && place[0] !== 'proof',
)

/** A copy in which a member has another name, and keeps its place. */
function renamed(document: Document, place: readonly (string | number)[], name: string): Document {
  const holder = place.slice(0, -1)
  const rename = (value: unknown) =>
    Object.fromEntries(
      Object.entries(Object(value)).map(([key, item]) => [key === place.at(-1) ? name : key, item]),
    )
  return holder.length === 0 ? rename(document) : changed(document, holder, rename)
}

describe('a member in disguise', () => {
  test('was there to be seen', async () => {
    const { report } = await judged(withStatus)
    expect(report.checks.proof.outcome).toBe('passed')
    expect(report.checks.status.outcome).toBe('undetermined')
  })

  test.for(names.map((place) => [place.join('/'), place] as const))(
    '%s under an address',
    async ([, place]) => {
      const term = String(place.at(-1))
      for (const name of [IRIS[term] ?? `${OB}${term}`, `cred:${term}`, `@${term}`]) {
        const { report } = await judged(renamed(withStatus, place, name))
        expect([name, report.verdict]).toEqual([name, 'invalid'])
        expect(report.checks.proof.outcome).toBe('failed')
      }
    },
  )

  test.for(['credentialStatus', 'validUntil'])(
    '%s, of which the proof still holds, is named',
    async (term) => {
      const typed = changed(withStatus, ['validUntil'], (value) => ({
        '@value': value,
        '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
      }))
      const { report, errors } = await judged(
        renamed(term === 'validUntil' ? typed : withStatus, [term], IRIS[term] ?? ''),
      )
      expect(report.verdict).toBe('invalid')
      expect(errors['proof']).toContain('PROOF_NAME_DISGUISED')
    },
  )

  test('behind a context that the forger added', async () => {
    for (const inline of [
      { hidden: `${CRED}credentialStatus` },
      { hidden: { '@id': `${CRED}credentialStatus`, '@type': '@id' } },
      { x: { '@id': CRED, '@prefix': true }, hidden: 'x:credentialStatus' },
    ]) {
      const forged = {
        ...renamed(withStatus, ['credentialStatus'], 'hidden'),
        '@context': [...(withStatus['@context'] as string[]), inline],
      }
      const { report, errors } = await judged(forged)
      expect(report.verdict).not.toBe('valid')
      expect(errors['proof']).toBeDefined()
      expect(report.checks.proof.outcome).not.toBe('passed')
    }
  })

  test('behind a context in place, for one node', async () => {
    const issuerWithContext = {
      ...Object(withStatus['issuer']),
      '@context': { extra: 'https://schema.org/name' },
    }
    const { report, errors } = await judged({ ...withStatus, issuer: issuerWithContext })
    expect(report.verdict).not.toBe('valid')
    expect(errors['proof']).toEqual(['PROOF_CONTEXT_INLINE'])
  })

  test.for(['expires', 'domain', 'challenge'])('%s of a proof', async (term) => {
    const options = { expires: '2026-05-01T00:00:00Z', domain: 'univ.example', challenge: 'x' }
    const document = await signed(issuer, {}, options)
    const iri =
      { expires: 'https://w3id.org/security#expiration' }[term] ?? `https://w3id.org/security#${term}`
    const proof = Object(document['proof']) as Document
    for (const forged of [
      renamed(document, ['proof', term], iri),
      { ...document, proof: { ...proof, [term]: null } },
      { ...document, proof: { ...proof, [term]: [] } },
      {
        ...document,
        proof: {
          ...Object(renamed(document, ['proof', term], 'hidden')['proof']),
          '@context': { hidden: iri },
        },
      },
    ]) {
      const { report } = await judged(forged)
      expect(report.verdict).not.toBe('valid')
      expect(report.checks.proof.outcome).not.toBe('passed')
    }
  })

  test('further inside, where the badge is named once more', async () => {
    const id = 'https://univ.example/badges/1'
    const members = {
      '@context': [...CONTEXTS, 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'],
      id,
      validUntil: '2026-05-01T00:00:00Z',
      credentialStatus: STATUS,
      evidence: [{ id, type: ['Evidence'] }],
      refreshService: { id, type: '1EdTechCredentialRefresh' },
    }
    const document = await signed(issuer, members)
    expect((await judged(document)).report.checks.proof.outcome).toBe('passed')
    const { credentialStatus, validUntil, ...bare } = document
    const type = 'VerifiableCredential'
    for (const moved of [
      { evidence: [{ id, type: ['Evidence', type], credentialStatus, validUntil }] },
      {
        evidence: [
          { id, type: ['Evidence'] },
          { id, type, credentialStatus, validUntil },
        ],
      },
      { refreshService: [members.refreshService, { id, type, credentialStatus, validUntil }] },
      { refreshService: { id, type: ['1EdTechCredentialRefresh', type], credentialStatus, validUntil } },
    ]) {
      const { report, errors } = await judged({ ...bare, ...moved })
      expect(report.verdict).toBe('invalid')
      expect(errors['proof']).toContain('PROOF_PART_SCATTERED')
    }
  })

  test('that says nothing is told', async () => {
    for (const [name, value] of [
      ['evidence', []],
      ['tag', null],
    ] as const) {
      const { report } = await judged({ ...(await signed(issuer)), [name]: value })
      const codes = report.checks.proof.findings.map(({ code }) => code)
      if (report.checks.proof.outcome === 'passed') expect(codes).toEqual(['PROOF_SAYS_NOTHING'])
      else expect(report.verdict).toBe('invalid')
    }
  })

  test('a number whose last digits no proof holds is told', async () => {
    const credential = plain(await addProof(richBadge(issuer.did), issuer.signer, { created: CREATED }))
    const forged = changed(credential, ['credentialSubject', 'creditsEarned'], () => 1.5000000000000002)
    const { report } = await judged(forged)
    const codes = report.checks.proof.findings.map(({ code }) => code)
    expect([report.verdict, ...codes]).not.toEqual(['valid'])
  })
})

const rich = plain(await addProof(richBadge(issuer.did), issuer.signer, { created: CREATED }))

describe('other writings of what was signed', () => {
  const rewritings: readonly (readonly [string, (value: unknown) => unknown])[] = [
    ['@value', (value) => ({ '@value': value })],
    ['@set', (value) => ({ '@set': [value] })],
    ['@list', (value) => ({ '@list': [value] })],
    ['@id', (value) => ({ '@id': value })],
    ['a text of its own', (value) => (typeof value === 'number' ? `${value}` : [[value]])],
    ['@json', (value) => ({ '@value': value, '@type': '@json' })],
    ['@graph', (value) => ({ '@graph': [value] })],
    ['@nest', (value) => ({ '@nest': value })],
  ]

  const document = rich
  const leaves = placesOf(document).filter(
    (place) => place[0] !== '@context' && place[0] !== 'proof' && typeof at(document, place) !== 'object',
  )

  test.for(rewritings)('with %s, are never valid', async ([, rewrite]) => {
    const valid: string[] = []
    for (const place of leaves) {
      const { report } = await judged(changed(document, place, rewrite))
      if (report.verdict === 'valid') valid.push(place.join('/'))
    }
    expect(valid).toEqual([])
  })
})

describe('games with contexts', () => {
  const [v2 = '', ob = ''] = CONTEXTS

  test.for([
    [
      'a vocabulary for what has no meaning',
      [v2, ob, { '@vocab': 'https://evil.example/#' }],
      { madeUp: 'x' },
    ],
    ['a base', [v2, ob, { '@base': 'https://evil.example/' }], {}],
    ['a language', [v2, ob, { '@language': 'en' }], {}],
    ['an import', [v2, ob, { '@import': 'https://evil.example/context.json' }], {}],
    ['nothing', [v2, ob, null], {}],
    ['another meaning for a term', [v2, ob, { name: 'https://evil.example/name' }], {}],
    [
      'another meaning that protects itself',
      [v2, ob, { '@protected': true, issuer: 'https://evil.example/i' }],
      {},
    ],
    ['no meaning for a term', [v2, ob, { credentialStatus: null }], {}],
    ['another order', [ob, v2], {}],
    ['one address less', [v2], {}],
    ['an older one', [v2, 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json'], {}],
    ['Open Badges 2.0 behind', [v2, ob, 'https://w3id.org/openbadges/v2'], {}],
    ['data model 1.1 behind', [v2, ob, 'https://www.w3.org/2018/credentials/v1'], {}],
    ['data model 1.1 in front', ['https://www.w3.org/2018/credentials/v1', ...CONTEXTS], {}],
  ] as const)('%s', async ([, context, members], { expect }) => {
    for (const suite of ['eddsa-rdfc-2022', 'eddsa-jcs-2022'] as const) {
      const document = await signed(issuer, { '@context': CONTEXTS }, { suite })
      const { report, asked, milliseconds } = await judged({ ...document, '@context': context, ...members })
      expect([suite, report.verdict]).not.toEqual([suite, 'valid'])
      expect(asked).toEqual([])
      expect(milliseconds).toBeLessThan(LONGEST)
    }
  })

  test.for([{}, { '@version': 1.1 }, { own: 'https://univ.example/words#own' }])(
    '%j changes nothing that a text proof does not see',
    async (context) => {
      const members = { '@context': CONTEXTS }
      const statements = await signed(issuer, members)
      expect((await judged({ ...statements, '@context': [...CONTEXTS, context] })).report.verdict).toBe(
        'valid',
      )
      const text = await signed(issuer, members, { suite: 'eddsa-jcs-2022' })
      expect((await judged({ ...text, '@context': [...CONTEXTS, context] })).report.verdict).toBe('invalid')
    },
  )

  test.for([
    ['acct', { acct: { '@id': 'https://univ.example/users/', '@prefix': true } }],
    ['acct', { acct: 'https://univ.example/users/' }],
    ['did', { did: { '@id': 'https://univ.example/users/', '@prefix': true } }],
    ['mailto', { mailto: 'https://univ.example/users/' }],
  ] as const)('the prefix %s makes nobody another recipient', async ([prefix, context]) => {
    const document = await signed(issuer, {
      '@context': CONTEXTS,
      credentialSubject: {
        ...Object(badge(issuer.did)['credentialSubject']),
        id: 'https://univ.example/users/hanako',
      },
    })
    const forged = changed(document, ['credentialSubject', 'id'], () => `${prefix}:hanako`)
    const { report, errors } = await judged({ ...forged, '@context': [...CONTEXTS, context] })
    expect(report.verdict).not.toBe('valid')
    expect(errors['proof']).toBeDefined()
  })

  test('terms that no context knows are not passed over', async () => {
    const document = await signed(issuer)
    for (const place of [[], ['issuer'], ['credentialSubject'], ['credentialSubject', 'achievement']]) {
      const forged =
        place.length === 0
          ? { ...document, bonus: '追加' }
          : changed(document, place, (value) => ({ ...Object(value), bonus: '追加' }))
      const { report, errors } = await judged(forged)
      expect(report.verdict).toBe('invalid')
      expect(errors['proof']).toEqual(['PROOF_NOT_CANONICALIZABLE'])
    }
  })

  test('an issuer cannot sign them either, with a proof over text', async () => {
    const document = await signed(issuer, { bonus: '追加' }, { suite: 'eddsa-jcs-2022' })
    const { report, errors } = await judged(document)
    expect(report.verdict).toBe('invalid')
    expect(errors['structure']).toBeDefined()
    expect(report.checks.proof.outcome).toBe('passed')
  })

  test.for([
    'https://evil.example/context.json',
    'http://169.254.169.254/latest/meta-data',
    'http://127.0.0.1:1/',
    'https://www.w3.org/ns/credentials/v2#',
    'https://www.w3.org/ns/credentials/v2/',
    'HTTPS://www.w3.org/ns/credentials/v2',
    'https://w3id.org/security/data-integrity/v3',
    'file:///etc/passwd',
    'data:application/json,{}',
    '../context.json',
    'constructor',
    '__proto__',
  ])('the context %s is not fetched, and the badge not judged', async (context) => {
    const document = await signed(issuer, { '@context': CONTEXTS })
    for (const forged of [
      { ...document, '@context': [...CONTEXTS, context] },
      changed(document, ['credentialSubject'], (value) => ({ ...Object(value), '@context': context })),
    ]) {
      const { report, asked } = await judged(forged, { web: { [context]: { '@context': {} } } })
      expect(report.verdict).not.toBe('valid')
      expect(report.checks.proof.outcome).not.toBe('passed')
      expect(asked).toEqual([])
    }
  })

  test('a context whose host was taken over is the one that is bundled', async () => {
    const { report, asked } = await judged(await signed(issuer, { '@context': CONTEXTS }), {
      web: Object.fromEntries(
        CONTEXTS.map((url) => [url, { '@context': { '@vocab': 'https://evil.example/' } }]),
      ),
    })
    expect(report.verdict).toBe('valid')
    expect(asked).toEqual([])
  })

  test.for([
    ['@included', (document: Document) => ({ ...document, '@included': [{ id: 'urn:x:1', name: '追加' }] })],
    ['@reverse', (document: Document) => ({ ...document, '@reverse': { evidence: { id: 'urn:x:1' } } })],
    ['@graph', (document: Document) => ({ '@context': document['@context'], '@graph': [document] })],
    ['@nest', ({ issuer, ...document }: Document) => ({ ...document, '@nest': { issuer } })],
    [
      '@index',
      (document: Document) => ({ ...document, issuer: { ...Object(document['issuer']), '@index': 'x' } }),
    ],
    ['@type', ({ type, ...document }: Document) => ({ ...document, '@type': type })],
    ['@id', ({ id, ...document }: Document) => ({ ...document, '@id': id })],
    ['both id and @id', (document: Document) => ({ ...document, '@id': document['id'] })],
    ['@set', (document: Document) => ({ ...document, issuer: { '@set': [document['issuer']] } })],
    [
      '@propagate',
      (document: Document) => ({ ...document, '@context': [...CONTEXTS, { '@propagate': false }] }),
    ],
  ] as const)('%s', async ([keyword, rewrite]) => {
    const document = await signed(issuer, { '@context': CONTEXTS })
    const { report, asked } = await judged(rewrite(document))
    if (keyword === '@index') {
      expect(report.checks.proof.findings.map(({ code }) => code)).toEqual(['PROOF_SAYS_NOTHING'])
    } else expect([keyword, report.verdict]).not.toEqual([keyword, 'valid'])
    expect(asked).toEqual([])
  })

  test('a context that was added behind those that text proofs cover', async () => {
    const document = await signed(issuer, { '@context': CONTEXTS }, { suite: 'eddsa-jcs-2022' })
    const context = [...CONTEXTS, 'https://w3id.org/security/suites/ed25519-2020/v1']
    const { report, errors } = await judged({ ...document, '@context': context })
    expect(report.verdict).toBe('invalid')
    expect(errors['proof']).toEqual(['PROOF_CONTEXT_ADDED'])
  })
})

test('badges of tests are written with care', async () => {
  const { report } = await judged(await signed(issuer))
  expect(report.checks.proof.findings).toEqual([])
  expect(badge(issuer.did)['proof']).toBeUndefined()
})
