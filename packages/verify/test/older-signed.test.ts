import { createHash } from 'node:crypto'
import { exportKey, generateKey, signerFor } from '@shirushi/vc'
import { signJws } from '@shirushi/vc/jose'
import { collectEvidence, verify } from '@shirushi/verify'
import { createFetcher } from '@shirushi/verify/fetch'
import { CompactSign, importPKCS8, importSPKI } from 'jose'
import { describe, expect, test } from 'vitest'
import { NOW } from './support/badges.ts'
import { answer } from './support/codes.ts'
import { png, svg } from './support/images.ts'
import {
  Answer,
  changed,
  classAt,
  keyAt,
  type Members,
  type OlderIssuer,
  olderIssuer,
  profileAt,
  SILENCE,
  signableAt,
  signedBy,
} from './support/older-badges.ts'

const fetch = createFetcher({ allowLoopback: true, limits: { milliseconds: 300, bytes: 100_000 } })
const options = { at: NOW, fetch }
/** The addresses of tests are on this machine; nothing is fetched. */
const offline = { at: NOW, allowLoopback: true }

/** An assertion that holds its badge class, issuer and key. */
async function complete({ origin, key }: OlderIssuer, issuer: Members = {}): Promise<Members> {
  const publicKey = await keyAt(origin, key)
  return { badge: classAt(origin, changed(profileAt(origin), { publicKey, ...issuer })) }
}

describe('the key of a signed badge', () => {
  test.for([
    ['RSA', 'RS256'],
    ['Ed25519', 'EdDSA'],
    ['P-256', 'ES256'],
  ] as const)('may be %s, and the token of another library', async ([type, alg]) => {
    const issuer = await olderIssuer(type)
    const key = await importPKCS8(await exportKey(issuer.key, 'pkcs8'), alg)
    const payload = new TextEncoder().encode(JSON.stringify(signableAt(issuer.origin)))
    const token = await new CompactSign(payload).setProtectedHeader({ alg }).sign(key)
    expect((await verify(token, options)).verdict).toBe('valid')
  })

  test('may stand in the profile of its issuer', async () => {
    const issuer = await olderIssuer()
    const publicKey = await keyAt(issuer.origin, issuer.key)
    issuer.publish('/issuer.json', changed(profileAt(issuer.origin), { publicKey }))
    expect((await verify(await signedBy(issuer), options)).verdict).toBe('valid')
    expect(issuer.hits).not.toContain('/key.json')
  })

  test('may be any that the issuer lists, if the badge names none', async () => {
    const issuer = await olderIssuer()
    const other = await olderIssuer()
    issuer.publish('/old.json', {
      ...(await keyAt(issuer.origin, other.key)),
      id: issuer.at('/old.json'),
    })
    const publicKey = [issuer.at('/old.json'), issuer.at('/key.json')]
    issuer.publish('/issuer.json', changed(profileAt(issuer.origin), { publicKey }))
    const badge = await signedBy(issuer, { verification: { type: 'SignedBadge' } })
    expect((await verify(badge, options)).verdict).toBe('valid')
  })

  test('is not asked for where the caller knows it', async () => {
    const issuer = await olderIssuer()
    const keys = { [issuer.at('/key.json')]: await exportKey(issuer.key, 'jwk') }
    const badge = await signedBy(issuer, await complete(issuer))
    const report = await verify(badge, { ...offline, keys })
    expect(report.verdict).toBe('valid')
    expect(report.findings.map(({ code }) => code)).toContain('CLASS_NOT_CONFIRMED')
    expect(issuer.hits).toEqual([])
  })

  test('that the caller knows is that of the issuer on its host, and of nobody else', async () => {
    const [issuer, other] = [await olderIssuer(), await olderIssuer()]
    const keys = {
      [issuer.at('/key.json')]: await exportKey(issuer.key, 'jwk'),
      [other.at('/key.json')]: await exportKey(other.key, 'jwk'),
    }
    const verification = { type: 'SignedBadge', creator: other.at('/key.json') }
    const badge = await signedBy(other, {
      badge: classAt(issuer.origin, profileAt(issuer.origin)),
      verification,
    })
    const open = await verify(badge, { ...offline, keys })
    expect(answer(open, 'issuer')).toEqual(['undetermined', 'KEY_UNREACHABLE'])
    const asked = await verify(badge, { ...options, keys })
    expect(answer(asked, 'proof')).toEqual(['failed', 'SIGNED_KEY_NOT_LISTED'])
  })

  test('is known only by the badge where nothing is fetched', async () => {
    const issuer = await olderIssuer()
    const badge = await signedBy(issuer, await complete(issuer))
    const strict = await verify(badge, offline)
    expect(strict.verdict).toBe('undetermined')
    expect(answer(strict, 'proof')).toEqual(['passed'])
    expect(answer(strict, 'issuer')).toEqual(['undetermined', 'KEY_UNREACHABLE'])
    const lenient = await verify(badge, { ...offline, profile: '1edtech' })
    expect(lenient.verdict).toBe('valid')
    expect(answer(lenient, 'issuer')).toEqual(['passed', 'ISSUER_KEY_SELF_ASSERTED_ACCEPTED'])
  })

  test('is nobody’s where the issuer has no address', async () => {
    const issuer = await olderIssuer()
    const id = 'urn:uuid:5b6f1d3c-3d8f-4f0a-9d0e-7f3b9a1c2d4e'
    const key = changed(await keyAt(issuer.origin, issuer.key), { owner: id })
    const badge = await signedBy(issuer, await complete(issuer, { id, publicKey: key }))
    const report = await verify(badge, options)
    expect(answer(report, 'proof')).toEqual(['passed'])
    expect(answer(report, 'issuer')).toEqual(['failed', 'ISSUER_KEY_SELF_ASSERTED'])
  })
})

describe('a signed badge that is not its issuer’s', () => {
  test('names a key that the issuer does not list, and that is not fetched', async () => {
    const [issuer, mallory] = [await olderIssuer(), await olderIssuer()]
    const verification = { type: 'SignedBadge', creator: mallory.at('/key.json') }
    const badge = await signJws(JSON.stringify(signableAt(issuer.origin, { verification })), mallory.signer)
    const report = await verify(badge, options)
    expect(answer(report, 'proof')).toEqual(['failed', 'SIGNED_KEY_NOT_LISTED'])
    expect(report.checks.issuer.outcome).toBe('failed')
    expect(mallory.hits).toEqual([])
  })

  test('carries a profile that lists the key of another', async () => {
    const [issuer, mallory] = [await olderIssuer(), await olderIssuer()]
    const publicKey = changed(await keyAt(issuer.origin, mallory.key), { id: mallory.at('/key.json') })
    const verification = { type: 'SignedBadge', creator: mallory.at('/key.json') }
    const badge = classAt(issuer.origin, changed(profileAt(issuer.origin), { publicKey }))
    const token = await signJws(
      JSON.stringify(signableAt(issuer.origin, { verification, badge })),
      mallory.signer,
    )
    const report = await verify(token, options)
    expect(answer(report, 'proof')).toEqual(['failed', 'SIGNED_KEY_NOT_LISTED'])
    expect(report.verdict).toBe('invalid')
  })

  test('carries the key of another under the address of the right one', async () => {
    const [issuer, mallory] = [await olderIssuer(), await olderIssuer()]
    const creator = await keyAt(issuer.origin, mallory.key)
    const token = await signJws(
      JSON.stringify(signableAt(issuer.origin, { verification: { type: 'SignedBadge', creator } })),
      mallory.signer,
    )
    expect(answer(await verify(token, options), 'proof')).toEqual(['failed', 'TOKEN_WRONG'])
  })

  test('has a key that says that it belongs to another', async () => {
    const issuer = await olderIssuer('Ed25519', { key: { owner: 'https://other.example/issuer.json' } })
    const report = await verify(await signedBy(issuer), options)
    expect(answer(report, 'proof')).toEqual(['failed', 'SIGNED_KEY_OF_ANOTHER'])
  })

  test('carries the badge class of another with its own name in it', async () => {
    const [issuer, mallory] = [await olderIssuer(), await olderIssuer()]
    const badge = classAt(issuer.origin, mallory.at('/issuer.json'))
    const report = await verify(await signedBy(mallory, { badge }), options)
    expect(answer(report, 'proof')).toEqual(['passed'])
    expect(answer(report, 'issuer')).toEqual(['failed', 'CLASS_OF_ANOTHER'])
  })

  test('says beside its badge class that another issued it, which nobody is shown', async () => {
    const mallory = await olderIssuer()
    const token = await signedBy(mallory, {
      issuer: 'https://uni.example/issuer.json',
      credentialSubject: { achievement: { name: '博士' } },
    })
    const report = await verify(token, { ...options, trust: ['https://uni.example/issuer.json'] })
    expect(report.checks.trust.outcome).toBe('failed')
    expect(report.claims?.issuer?.id).toBe(mallory.at('/issuer.json'))
    expect(report.claims?.achievement?.name).toBe('データサイエンス入門')
  })

  test('holds a second document', async () => {
    const issuer = await olderIssuer()
    for (const member of ['vc', 'vp']) {
      const token = await signedBy(issuer, {
        [member]: signableAt(issuer.origin, { expires: '2099-01-01T00:00:00Z' }),
      })
      const report = await verify(token, options)
      expect(report.verdict).toBe('invalid')
      expect(answer(report, 'proof')).toEqual(['failed', 'SIGNED_PAYLOAD_AMBIGUOUS'])
    }
  })

  test('came without its signature', async () => {
    const issuer = await olderIssuer()
    const report = await verify(signableAt(issuer.origin), options)
    expect(answer(report, 'proof')).toEqual(['failed', 'SIGNED_TEXT_MISSING'])
    expect(issuer.hits).toEqual([])
  })
})

describe('headers that deceive', () => {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

  test.for([
    ['none', 'algorithm-none'],
    ['HS256', 'algorithm-symmetric'],
    ['RS1', 'algorithm-unknown'],
  ])('alg %s: nothing is fetched', async ([alg, reason]) => {
    const issuer = await olderIssuer('RSA')
    const [, payload] = (await signedBy(issuer)).split('.')
    const input = `${encode({ alg })}.${payload}`
    const pem = await exportKey(issuer.key, 'spki')
    const hmac = createHash('sha256').update(pem).update(input).digest('base64url')
    const report = await verify(`${input}.${alg === 'none' ? '' : hmac}`, options)
    expect(answer(report, 'proof')).toEqual(['failed', 'TOKEN_HEADER_REFUSED'])
    expect(report.checks.proof.findings[0]?.params).toEqual({ reason })
    expect(issuer.hits).toEqual([])
  })

  test('an algorithm that is not that of the key', async () => {
    const issuer = await olderIssuer('RSA')
    const key = await generateKey('P-256')
    const token = await signJws(JSON.stringify(signableAt(issuer.origin)), signerFor(key))
    expect(answer(await verify(token, options), 'proof')).toEqual(['failed', 'TOKEN_ALGORITHM_DIFFERS'])
  })

  test('a key in the header, and addresses of keys, which nobody goes to', async () => {
    const [issuer, mallory] = [await olderIssuer(), await olderIssuer()]
    const header = {
      jwk: await exportKey(mallory.key, 'jwk'),
      jku: mallory.at('/jwks.json'),
      x5u: mallory.at('/chain.pem'),
      kid: mallory.at('/key.json'),
    }
    const payload = JSON.stringify(signableAt(issuer.origin))
    const forged = await verify(await signJws(payload, mallory.signer, { header }), options)
    expect(answer(forged, 'proof')).toEqual(['failed', 'TOKEN_WRONG'])
    const honest = await verify(await signJws(payload, issuer.signer, { header }), options)
    expect(honest.verdict).toBe('valid')
    expect(honest.findings.map(({ code }) => code)).toContain('TOKEN_ADDRESS_IGNORED')
    expect(mallory.hits).toEqual([])
  })

  test('crit, b64 and zip', async () => {
    const issuer = await olderIssuer()
    for (const header of [{ crit: ['exp'] }, { b64: false }, { zip: 'DEF' }]) {
      const [, payload, signature] = (await signedBy(issuer)).split('.')
      const token = `${encode({ alg: 'EdDSA', ...header })}.${payload}.${signature}`
      expect((await verify(token, options)).verdict).toBe('invalid')
    }
  })
})

describe('what a signed badge refers to', () => {
  const parts = [
    ['/class.json', 'PART_UNREACHABLE'],
    ['/issuer.json', 'PART_UNREACHABLE'],
    ['/key.json', 'KEY_UNREACHABLE'],
  ] as const

  test.for(parts)('%s: what is down, slow, an error or too large leaves it open', async ([path, code]) => {
    const issuer = await olderIssuer()
    const badge = await signedBy(issuer)
    for (const fault of [SILENCE, new Answer(500), new Answer(200, 'x'.repeat(200_000)), new Answer(503)]) {
      issuer.site.set(path, fault)
      const report = await verify(badge, options)
      expect(report.verdict).toBe('undetermined')
      expect(report.findings.map((finding) => finding.code)).toContain(code)
    }
  })

  test.for(['/class.json', '/issuer.json', '/key.json'])('%s may not lead to another host', async (path) => {
    const [issuer, mallory] = [await olderIssuer(), await olderIssuer()]
    const badge = await signedBy(issuer)
    mallory.site.set(path, issuer.site.get(path))
    issuer.site.set(path, new Answer(302, '', { location: mallory.at(path) }))
    const report = await verify(badge, options)
    expect(report.verdict).toBe('invalid')
  })

  test.for(['/class.json', '/issuer.json', '/key.json'])('%s has to be what it is called', async (path) => {
    const issuer = await olderIssuer()
    const badge = await signedBy(issuer)
    const document = issuer.site.get(path) as Members
    for (const wrong of [
      { ...document, id: issuer.at('/other.json') },
      { '@context': 'https://w3id.org/openbadges/v2', type: 'RevocationList', id: issuer.at(path) },
    ]) {
      issuer.site.set(path, wrong)
      expect((await verify(badge, options)).verdict).toBe('invalid')
    }
    issuer.site.set(
      path,
      new Answer(200, '<!DOCTYPE html><title>Badges</title>', { 'content-type': 'text/html' }),
    )
    expect((await verify(badge, options)).verdict).toBe('undetermined')
  })

  test('a key that is gone is no key', async () => {
    const issuer = await olderIssuer()
    const badge = await signedBy(issuer)
    for (const status of [404, 410]) {
      issuer.site.set('/key.json', new Answer(status))
      expect(answer(await verify(badge, options), 'proof')).toEqual(['failed', 'KEY_NOT_PUBLISHED'])
    }
  })

  test('a private key that is published is no key', async () => {
    const issuer = await olderIssuer()
    const publicKeyPem = await exportKey(issuer.key, 'pkcs8')
    issuer.publish('/key.json', changed(await keyAt(issuer.origin, issuer.key), { publicKeyPem }))
    expect((await verify(await signedBy(issuer), options)).verdict).toBe('invalid')
  })

  test('is not gone to where nobody may go', async () => {
    const issuer = await olderIssuer()
    const badge = await signedBy(issuer)
    const { allowsLoopback: _, ...bare } = fetch
    const guarded = Object.assign((...args: Parameters<typeof fetch>) => fetch(...args), bare)
    const report = await verify(badge, { at: NOW, fetch: guarded })
    expect(report.verdict).toBe('undetermined')
    expect(issuer.hits).toEqual([])
  })
})

describe('a signed badge that its issuer took back', () => {
  const list = (issuer: OlderIssuer, revokedAssertions: unknown, members: Members = {}): object => ({
    ...{
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'RevocationList',
      id: issuer.at('/revoked.json'),
    },
    ...{ issuer: issuer.at('/issuer.json'), revokedAssertions, ...members },
  })
  const id = 'urn:uuid:91537dba-56cb-41ec-bf63-0242ac130002'

  async function withList(document: unknown): Promise<[string, OlderIssuer]> {
    const issuer = await olderIssuer()
    issuer.publish(
      '/issuer.json',
      changed(profileAt(issuer.origin), { revocationList: issuer.at('/revoked.json') }),
    )
    issuer.site.set('/revoked.json', typeof document === 'function' ? document(issuer) : document)
    return [await signedBy(issuer, { uid: 'abc123' }), issuer]
  }

  test.for([
    ['by its id', [id], 'STATUS_REVOKED'],
    ['with a reason', [{ id, revocationReason: '誤って授与' }], 'STATUS_REVOKED_BECAUSE'],
    ['by its uid', [{ uid: 'abc123', revocationReason: '誤って授与' }], 'STATUS_REVOKED_BECAUSE'],
  ] as const)('%s', async ([, entries, code]) => {
    const [badge] = await withList((issuer: OlderIssuer) => list(issuer, entries))
    const report = await verify(badge, options)
    expect(report.verdict).toBe('invalid')
    expect(answer(report, 'status')).toEqual(['failed', code])
  })

  test('is told from others on the list', async () => {
    const [badge] = await withList((issuer: OlderIssuer) => list(issuer, ['urn:uuid:0']))
    const report = await verify(badge, options)
    expect(report.verdict).toBe('valid')
    expect(report.checks.status).toMatchObject({ outcome: 'passed', evidence: [{ kind: 'revocation-list' }] })
  })

  test.for([
    ['that is not there', undefined],
    ['that is silent', SILENCE],
    ['that is broken', new Answer(500)],
    ['that is no list', { type: 'RevocationList' }],
    ['that is an error in JSON', { error: 'not found' }],
    ['that is empty', {}],
    ['that is a page', new Answer(200, '<html></html>')],
    ['that is too large', new Answer(200, `["${'x'.repeat(200_000)}"]`)],
    ['of another issuer', (issuer: OlderIssuer) => list(issuer, [], { issuer: 'https://other.example/' })],
    ['of another address', (issuer: OlderIssuer) => list(issuer, [], { id: issuer.at('/other.json') })],
    ['that leads elsewhere', new Answer(302, '', { location: 'http://localhost:1/' })],
  ] as const)('nobody knows by a list %s', async ([, document]) => {
    const [badge] = await withList(document)
    const report = await verify(badge, options)
    expect(report.verdict).toBe('undetermined')
    expect(report.checks.status.outcome).toBe('undetermined')
    expect(report.checks.status.findings).toHaveLength(1)
  })

  test('says so itself', async () => {
    const issuer = await olderIssuer()
    const report = await verify(await signedBy(issuer, { revoked: true, revocationReason: '誤り' }), options)
    expect(answer(report, 'status')).toEqual(['failed', 'STATUS_REVOKED_BECAUSE'])
  })

  test('is not looked up before its signature holds', async () => {
    const [badge, issuer] = await withList((one: OlderIssuer) => list(one, []))
    const [header, , signature] = badge.split('.')
    const payload = Buffer.from(
      JSON.stringify(signableAt(issuer.origin, { expires: '2099-01-01T00:00:00Z' })),
    )
    await verify(`${header}.${payload.toString('base64url')}.${signature}`, options)
    expect(issuer.hits).not.toContain('/revoked.json')
  })
})

describe('a signed badge, like any other', () => {
  test('runs out, and counts from its day on', async () => {
    const issuer = await olderIssuer()
    const badge = await signedBy(issuer, { expires: '2026-06-01T12:00:00Z' })
    expect(answer(await verify(badge, options), 'validity')).toEqual(['failed', 'VALIDITY_EXPIRED'])
    const before = new Date('2026-06-01T11:59:59Z')
    expect((await verify(badge, { ...options, at: before })).verdict).toBe('valid')
    const early = await verify(badge, { ...options, at: new Date('2026-03-31T23:59:59Z') })
    expect(answer(early, 'validity')).toEqual(['failed', 'VALIDITY_NOT_YET'])
  })

  const digest = createHash('sha256').update('hanako@example.jpKami').digest('hex')

  test.for([
    ['with the name of the hash', `sha256$${digest}`],
    ['in capitals', `sha256$${digest.toUpperCase()}`],
    ['without the name of the hash', digest],
  ])('is for somebody, %s', async ([, identity]) => {
    const issuer = await olderIssuer()
    const recipient = { type: 'email', hashed: true, salt: 'Kami', identity }
    const badge = await signedBy(issuer, { recipient })
    for (const known of ['hanako@example.jp', 'Hanako@Example.JP']) {
      expect((await verify(badge, { ...options, recipient: known })).checks.recipient.outcome).toBe('passed')
    }
    const other = await verify(badge, { ...options, recipient: 'taro@example.jp' })
    expect(other.verdict).toBe('invalid')
    expect(answer(other, 'recipient')[0]).toBe('failed')
  })

  test('comes baked into a PNG or an SVG', async () => {
    const issuer = await olderIssuer('RSA')
    const badge = await signedBy(issuer)
    expect(await verify(png(badge), options)).toMatchObject({
      ...{ verdict: 'valid', layers: ['png', 'jws'] },
    })
    expect(await verify(svg(badge), options)).toMatchObject({
      ...{ verdict: 'valid', layers: ['svg', 'jws'] },
    })
  })

  test('verifies again by the evidence that was collected, without network', async () => {
    const issuer = await olderIssuer()
    issuer.publish(
      '/issuer.json',
      changed(profileAt(issuer.origin), { revocationList: issuer.at('/revoked.json') }),
    )
    issuer.publish('/revoked.json', {
      ...{
        '@context': 'https://w3id.org/openbadges/v2',
        type: 'RevocationList',
        id: issuer.at('/revoked.json'),
      },
      ...{ issuer: issuer.at('/issuer.json'), revokedAssertions: [] },
    })
    const badge = await signedBy(issuer)
    const { report, evidence } = await collectEvidence(badge, options)
    expect(report.verdict).toBe('valid')
    const hits = issuer.hits.length
    expect((await verify(badge, { evidence, allowLoopback: true, at: NOW })).verdict).toBe('valid')
    expect(issuer.hits).toHaveLength(hits)
  })

  test('survives names that pollute', async () => {
    const issuer = await olderIssuer()
    const payload = JSON.stringify(signableAt(issuer.origin)).replace(
      /^\{/,
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    )
    const report = await verify(await signJws(payload, issuer.signer), options)
    expect(report.verdict).not.toBe('undetermined')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

/** Paths to every leaf of a document. */
function leaves(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([name, item]) => leaves(item, [...path, name]))
}

function withOther(
  document: unknown,
  [first, ...rest]: readonly (string | number)[],
  change: (leaf: unknown) => unknown = (leaf) => (typeof leaf === 'boolean' ? !leaf : `${String(leaf)}x`),
): unknown {
  if (first === undefined) return change(document)
  if (Array.isArray(document)) {
    return document.map((item, at) => (at === first ? withOther(item, rest, change) : item))
  }
  const object = document as Members
  return { ...object, [first]: withOther(object[first], rest, change) }
}

test('no leaf of what was signed can be changed', async () => {
  const issuer = await olderIssuer()
  const payload = signableAt(issuer.origin, {
    ...(await complete(issuer)),
    ...{ expires: '2027-01-01T00:00:00Z', evidence: [{ id: 'https://uni.example/e', narrative: '課題' }] },
  })
  const token = await signJws(JSON.stringify(payload), issuer.signer)
  expect((await verify(token, options)).verdict).toBe('valid')
  const [header, , signature] = token.split('.')
  const paths = leaves(payload)
  expect(paths.length).toBeGreaterThan(25)
  for (const path of paths) {
    const other = Buffer.from(JSON.stringify(withOther(payload, path))).toString('base64url')
    const { verdict } = await verify(`${header}.${other}.${signature}`, options)
    expect(verdict, path.join('/')).not.toBe('valid')
  }
})

test('nothing that an issuer publishes makes a verification break off, or a badge valid that was not', async () => {
  const issuer = await olderIssuer('P-256')
  const list = issuer.at('/revoked.json')
  const id = 'urn:uuid:91537dba-56cb-41ec-bf63-0242ac130002'
  issuer.publish('/issuer.json', changed(profileAt(issuer.origin), { revocationList: list }))
  issuer.publish('/revoked.json', {
    ...{ '@context': 'https://w3id.org/openbadges/v2', type: 'RevocationList', id: list },
    ...{ issuer: issuer.at('/issuer.json'), revokedAssertions: [{ id, revocationReason: '誤り' }] },
  })
  const badge = await signedBy(issuer)
  for (const [path, document] of [...issuer.site]) {
    for (const leaf of leaves(document)) {
      for (const odd of [null, 0, [], {}, '', '__proto__', [[]], { id: 1 }, true]) {
        issuer.site.set(
          path,
          withOther(document, leaf, () => odd),
        )
        const { verdict, findings } = await verify(badge, options)
        expect(findings.map(({ code }) => code)).not.toContain('CHECK_BROKE_OFF')
        const isForgotten = leaf.includes('revocationList') || leaf.includes('revokedAssertions')
        if (!isForgotten) expect(verdict, `${path} ${leaf.join('/')}`).not.toBe('valid')
      }
    }
    issuer.site.set(path, document)
  }
}, 60_000)

test('what is signed here, another library reads', async () => {
  const issuer = await olderIssuer('P-256')
  const { compactVerify } = await import('jose')
  const key = await importSPKI(await exportKey(issuer.key, 'spki'), 'ES256')
  const { payload } = await compactVerify(await signedBy(issuer), key)
  expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(signableAt(issuer.origin))
})
