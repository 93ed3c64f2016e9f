import { exportKey } from '@shirushi/vc'
import { addProof } from '@shirushi/vc/data-integrity'
import { signVcJwt } from '@shirushi/vc/jose'
import { verify } from '@shirushi/verify'
import { createFetcher } from '@shirushi/verify/fetch'
import { describe, expect, test } from 'vitest'
import { keyIssuer, NOW, signed, signedToken } from './support/badges.ts'
import { claiming, judged, webIssuer } from './support/hostile.ts'
import { serve } from './support/loopback.ts'
import { CONTEXTS, richBadge } from './support/rich-badge.ts'

type Document = Record<string, unknown>

const plain = (value: object): Document => JSON.parse(JSON.stringify(value))

const EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'
const SRI = `sha384-${Buffer.alloc(48).toString('base64')}`

/** A badge in which everything that can be followed leads to one place. */
function trap(issuer: string, lure: (name: string) => string): Document {
  const badge = richBadge(issuer)
  const subject = Object(badge['credentialSubject'])
  return {
    ...badge,
    '@context': [...CONTEXTS, EXTENSIONS],
    image: { id: lure('image'), type: 'Image' },
    credentialStatus: [
      {
        id: `${lure('status')}#1`,
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListIndex: '1',
        statusListCredential: lure('status'),
      },
      { id: lure('revocations'), type: '1EdTechRevocationList' },
    ],
    credentialSchema: [{ id: lure('schema'), type: '1EdTechJsonSchemaValidator2019' }],
    refreshService: { id: lure('refresh'), type: '1EdTechCredentialRefresh' },
    evidence: [{ id: lure('evidence'), type: ['Evidence'], name: 'x' }],
    relatedResource: [{ id: lure('resource'), digestSRI: SRI }],
    credentialSubject: {
      ...subject,
      achievement: { ...Object(subject.achievement), image: { id: lure('achievement'), type: 'Image' } },
    },
  }
}

const ANYBODY = 'did:example:anybody'

/** Names an issuer that no builder of badges would. */
const named = (id: string) => ({ issuer: { id, type: ['Profile'], name: '例大学' } })

const EVERYTHING = { refresh: true, relatedResources: true, allowForeignSchemas: true } as const

/** 127.0.0.1 and other places behind the firewall, as they can be written. `PORT` is that of the counting server. */
const SPELLINGS = [
  'https://127.0.0.1:PORT',
  'http://127.0.0.1:PORT',
  'https://localhost:PORT',
  'https://LOCALHOST.:PORT',
  'https://a.localhost:PORT',
  'https://2130706433:PORT',
  'https://0x7f000001:PORT',
  'https://0x7f.1:PORT',
  'https://0177.0.0.1:PORT',
  'https://127.1:PORT',
  'https://0:PORT',
  'https://0.0.0.0:PORT',
  'https://[::1]:PORT',
  'https://[::]:PORT',
  'https://[::ffff:127.0.0.1]:PORT',
  'https://[::ffff:7f00:1]:PORT',
  'https://[64:ff9b::7f00:1]:PORT',
  'https://１２７.０.０.１:PORT',
  'https://127。0。0。1:PORT',
  'https://①②⑦.0.0.1:PORT',
  'https://user:pass@univ.example@127.0.0.1:PORT',
  'https://univ.example:x@127.0.0.1:PORT',
  'https://169.254.169.254',
  'https://[::ffff:10.0.0.1]',
  'https://10.0.0.1',
  'https://172.16.0.1',
  'https://192.168.0.1',
  'https://100.64.0.1',
  'https://[fe80::1]',
  'https://[fc00::1]',
  'https://metadata.google.internal',
  'https://router.local',
  'https://intranet',
  'file:///etc/passwd',
  'ftp://127.0.0.1',
  'gopher://127.0.0.1:PORT',
  'data:application/json,{}',
  'javascript:alert(1)',
]

describe('a badge that leads behind the firewall', () => {
  test.for(SPELLINGS)('%s is gone to for nothing in it', async (spelling) => {
    const server = await serve((_, response) => response.end('{}'))
    const at = spelling.replace('PORT', `${server.port}`)
    const { did, signer } = await keyIssuer()
    for (const suite of ['eddsa-rdfc-2022', 'eddsa-jcs-2022'] as const) {
      const document = await addProof(
        trap(did, (name) => `${at}/${name}`),
        signer,
        { suite },
      ).catch(() => undefined)
      // What statements cannot be made of cannot be signed so.
      if (document === undefined) continue
      const spied = await judged(plain(document), EVERYTHING)
      expect(spied.report.verdict).not.toBe('valid')
      expect(spied.report.checks.proof.outcome).toBe('passed')
      expect(spied.asked).toEqual([])
      await verify(plain(document), { at: NOW, fetch: createFetcher(), ...EVERYTHING })
    }
    expect(server.hits).toEqual([])
  })

  test.for(SPELLINGS)('%s is gone to for no key, and as no badge', async (spelling) => {
    const server = await serve((_, response) => response.end('{}'))
    const at = spelling.replace('PORT', `${server.port}`)
    const { signer } = await keyIssuer()
    const rogue = claiming(signer, `${at}/issuer#key`)
    const inputs: unknown[] = [
      `${at}/badge`,
      await signed({ signer: rogue, did: ANYBODY }, named(`${at}/issuer`), { suite: 'eddsa-jcs-2022' }),
      await signedToken({ signer: rogue, did: ANYBODY }, named(`${at}/issuer`)),
      { '@context': CONTEXTS[0], type: 'VerifiablePresentation', verifiableCredential: [`${at}/badge`] },
      {
        '@context': CONTEXTS[0],
        type: 'EnvelopedVerifiableCredential',
        id: `data:text/plain;base64,${Buffer.from(`${at}/badge`).toString('base64')}`,
      },
    ]
    for (const input of inputs) {
      const { report, asked } = await judged(input)
      expect(report.verdict).not.toBe('valid')
      expect(asked).toEqual([])
      await verify(input, { at: NOW, fetch: createFetcher() })
    }
    expect(server.hits).toEqual([])
  })

  test.for([
    'did:web:127.0.0.1',
    'did:web:localhost',
    'did:web:localhost%3APORT',
    'did:web:127.0.0.1%3APORT',
    'did:web:2130706433',
    'did:web:0x7f.1',
    'did:web:[::1]',
    'did:web:169.254.169.254',
    'did:web:univ.example%2F..%2F..%2Fsecret',
    'did:web:univ.example%40127.0.0.1',
    'did:web:evil.example%23',
    'did:web:..:..:etc',
  ])('%s is gone to for no document', async (text) => {
    const server = await serve((_, response) => response.end('{}'))
    const did = text.replace('PORT', `${server.port}`)
    const { signer } = await keyIssuer()
    const { report, asked } = await judged(
      await signedToken({ signer: claiming(signer, `${did}#key`), did: ANYBODY }, named(did)),
    )
    expect(report.verdict).not.toBe('valid')
    expect(asked).toEqual([])
    expect(server.hits).toEqual([])
  })
})

describe('nothing is followed before the proof holds', () => {
  const lure = (name: string) => `https://evil.example/${name}`

  test('in a badge that was changed, nothing but the key of the issuer is fetched', async () => {
    const { did, signer, web } = await webIssuer('univ.example')
    const document = plain(await addProof(trap(did, lure), signer))
    const key = 'https://univ.example/.well-known/did.json'
    const forged = await judged({ ...document, name: '別の名前' }, { web, ...EVERYTHING })
    expect(forged.report.verdict).toBe('invalid')
    expect(forged.asked).toEqual([key])
    const token = await signVcJwt(trap(did, lure), signer)
    const [header, , signature] = token.split('.')
    const payload = Buffer.from(JSON.stringify(trap(did, (name) => `${lure(name)}2`))).toString('base64url')
    const other = await judged(`${header}.${payload}.${signature}`, { web, ...EVERYTHING })
    expect(other.report.verdict).toBe('invalid')
    expect(other.asked).toEqual([key])
  })

  test('nor in one that somebody else signed', async () => {
    const { did, web } = await webIssuer('univ.example')
    const attacker = await keyIssuer()
    const document = plain(await addProof(trap(did, lure), attacker.signer))
    const { report, asked } = await judged(document, { web, ...EVERYTHING })
    expect(report.verdict).toBe('invalid')
    expect(report.checks.proof.outcome).toBe('passed')
    expect(report.checks.issuer.outcome).toBe('failed')
    expect(asked).toEqual([])
  })

  test('nor in one without a proof, of an unknown kind, or of a key that is not there', async () => {
    const { did, signer } = await keyIssuer()
    const bare = trap(did, lure)
    const proof = {
      type: 'DataIntegrityProof',
      cryptosuite: 'bbs-2023',
      verificationMethod: signer.verificationMethod,
      proofPurpose: 'assertionMethod',
      proofValue: 'u2V0',
    }
    for (const input of [
      bare,
      { ...bare, proof },
      { ...bare, proof: [] },
      { ...bare, proof: lure('proof') },
    ]) {
      const { report, asked } = await judged(input, EVERYTHING)
      expect(report.verdict).not.toBe('valid')
      expect(asked).toEqual([])
    }
  })

  test('in one that holds, images, evidence and pages are not fetched at all', async () => {
    const { did, signer } = await keyIssuer()
    const document = plain(await addProof(trap(did, lure), signer))
    const { asked } = await judged(document, EVERYTHING)
    const unasked = ['image', 'evidence', 'achievement'].map(lure)
    expect(asked.filter((url) => unasked.includes(url))).toEqual([])
    expect(asked).toContain(lure('status'))
    const plainly = await judged(document)
    expect(
      plainly.asked.filter((url) => [lure('refresh'), lure('resource'), lure('schema')].includes(url)),
    ).toEqual([])
  })

  test('the key of an issuer on the web is asked of nobody else', async () => {
    const { signer, did } = await keyIssuer()
    for (const method of ['https://evil.example/keys#1', 'did:web:evil.example#1', 'did:example:evil#1']) {
      const document = await signed(
        { signer: claiming(signer, method), did: 'https://univ.example/issuer' },
        {},
        { suite: 'eddsa-jcs-2022' },
      )
      const { report, asked } = await judged(document)
      expect(report.verdict).not.toBe('valid')
      expect(asked.filter((url) => !url.includes('.example/.well-known/did.json'))).toEqual([])
    }
    expect(did).toMatch(/^did:key:/)
  })

  test('of what is fetched, no cookies go along, and no address of who asks', async () => {
    const server = await serve((_, response) => response.end('{}'))
    const { signer, key } = await keyIssuer()
    const id = `${server.origin}/issuer`
    const multibase = (await exportKey(key, 'did:key')).slice('did:key:'.length)
    await verify(await signed({ signer: claiming(signer, `${id}#key-1`), did: id }), {
      at: NOW,
      fetch: createFetcher({ allowLoopback: true }),
    })
    expect(server.hits).toEqual(['/issuer'])
    const { headers } = server.requests[0] ?? { headers: {} }
    expect(Object.keys(headers).filter((name) => /cookie|referer|authorization|origin/.test(name))).toEqual(
      [],
    )
    expect(JSON.stringify(headers)).not.toContain(multibase)
  })

  test('a key that redirects to another host is nobody’s', async () => {
    const other = await serve((_, response) => response.end('{}'))
    const server = await serve((_, response) => {
      response.writeHead(302, { location: `${other.origin}/keys` }).end()
    })
    const { signer } = await keyIssuer()
    const id = `${server.origin}/issuer`
    const { report } = await judged(await signed({ signer: claiming(signer, `${id}#key-1`), did: id }), {
      fetch: createFetcher({ allowLoopback: true }),
    })
    expect(report.verdict).toBe('invalid')
    expect(report.checks.proof.findings.map(({ code }) => code)).toEqual(['KEY_NOT_PUBLISHED'])
  })
})

describe('addresses in place of badges', () => {
  test.for([
    [
      'in a presentation',
      (url: string) => ({
        '@context': CONTEXTS[0],
        type: 'VerifiablePresentation',
        verifiableCredential: url,
      }),
    ],
    [
      'in an envelope',
      (url: string) => ({
        '@context': CONTEXTS[0],
        type: 'EnvelopedVerifiableCredential',
        id: `data:,${url}`,
      }),
    ],
    ['as data', (url: string) => `data:text/plain,${url}`],
  ] as const)('%s are not followed', async ([, wrap]) => {
    const { report, asked } = await judged(wrap('https://univ.example/badge'))
    expect(report.verdict).toBe('undetermined')
    const all = [report, ...report.inside].flatMap(({ findings }) => findings.map(({ code }) => code))
    expect(all).toContain('INPUT_ADDRESS_NOT_FOLLOWED')
    expect(asked).toEqual([])
  })

  test('what an address answers with is no address to go on to', async () => {
    const web = { 'https://univ.example/badge': 'https://univ.example/other' }
    const { report, asked } = await judged('https://univ.example/badge', { web })
    expect(report.verdict).toBe('undetermined')
    expect(asked).toEqual(['https://univ.example/badge'])
  })
})
