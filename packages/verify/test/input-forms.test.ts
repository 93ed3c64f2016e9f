import { Readable } from 'node:stream'
import { addProof } from '@shirushi/vc/data-integrity'
import { envelopeCredential, signVpJwt } from '@shirushi/vc/jose'
import { verify } from '@shirushi/verify'
import { createFetcher } from '@shirushi/verify/fetch'
import { beforeAll, describe, expect, test } from 'vitest'
import { badge, keyIssuer, NOW, signed, signedToken, type TestIssuer } from './support/badges.ts'
import { judged } from './support/hostile.ts'
import { DRAWING, PIXEL, png, rawSvg, svg } from './support/images.ts'
import { serve } from './support/loopback.ts'

type Document = Record<string, unknown>

const V2 = 'https://www.w3.org/ns/credentials/v2'

const plain = (value: object): Document => JSON.parse(JSON.stringify(value))

let issuer: TestIssuer
let document: Document
let token: string

beforeAll(async () => {
  issuer = await keyIssuer()
  document = await signed(issuer)
  token = await signedToken(issuer)
})

const base64 = (data: string | Uint8Array) => Buffer.from(data).toString('base64')

describe('a badge is taken out of whatever it comes in', () => {
  const forms: readonly (readonly [string, () => unknown, readonly string[]])[] = [
    ['an object', () => document, ['object']],
    ['text', () => JSON.stringify(document), ['json']],
    ['text with space around', () => `\r\n  ${JSON.stringify(document, null, 2)}\n`, ['json']],
    ['bytes', () => Buffer.from(JSON.stringify(document)), ['json']],
    ['bytes that begin with a mark', () => Buffer.from(`\ufeff${JSON.stringify(document)}`), ['json']],
    ['a token', () => token, ['jwt']],
    ['a token with a line break behind', () => `${token}\n`, ['jwt']],
    ['bytes of a token', () => Buffer.from(token), ['jwt']],
    ['a buffer', () => Uint8Array.from(png(document)).buffer, ['png', 'json']],
    ['a file that somebody chose', () => new File([png(document)], 'badge.png'), ['png', 'json']],
    ['a blob of text', () => new Blob([JSON.stringify(document)]), ['json']],
    ['a PNG', () => png(document), ['png', 'json']],
    ['a PNG with a token', () => png(token), ['png', 'jwt']],
    ['an SVG', () => svg(document), ['svg', 'json']],
    ['an SVG with a token', () => svg(token), ['svg', 'jwt']],
    ['an SVG as text', () => Buffer.from(svg(document)).toString(), ['svg', 'json']],
    [
      'an SVG with a declaration',
      () => `<?xml version="1.0"?>\n${Buffer.from(svg(document)).toString()}`,
      ['svg', 'json'],
    ],
    ['data of JSON', () => `data:application/vc;base64,${base64(JSON.stringify(document))}`, ['json']],
    [
      'data that are escaped',
      () => `data:application/json,${encodeURIComponent(JSON.stringify(document))}`,
      ['json'],
    ],
    ['data of a token', () => `data:application/vc+jwt,${token}`, ['jwt']],
    ['data of a PNG', () => `data:image/png;base64,${base64(png(document))}`, ['png', 'json']],
    ['an envelope', () => plain(envelopeCredential(token)), ['object', 'jwt']],
    ['text of an envelope', () => JSON.stringify(envelopeCredential(token)), ['json', 'jwt']],
  ]

  test.for(forms)('%s', async ([, make, layers]) => {
    const { report, asked, errors } = await judged(make())
    expect(errors).toEqual({})
    expect(report).toMatchObject({ verdict: 'valid', layers })
    expect(asked).toEqual([])
  })

  test('a file that is gone when it is read is not called forged', async () => {
    const gone = new Blob([png(document)])
    gone.arrayBuffer = async () => Promise.reject(new Error('NotReadableError'))
    const { verdict, findings } = await verify(gone, { at: NOW })
    expect(verdict).toBe('undetermined')
    expect(findings.map(({ code }) => code)).toContain('CHECK_BROKE_OFF')
  })

  const answers: readonly (readonly [string, string, () => string | Uint8Array, readonly string[]])[] = [
    ['JSON', 'application/vc', () => JSON.stringify(document), ['url', 'json']],
    ['a token, of a wrong type', 'text/html', () => token, ['url', 'jwt']],
    ['a PNG', 'image/png', () => png(document), ['url', 'png', 'json']],
    ['an SVG', 'image/svg+xml', () => svg(token), ['url', 'svg', 'jwt']],
  ]

  test.for(answers)('an address, of %s', async ([, type, body, layers]) => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-type': type }).end(body()))
    const fetch = createFetcher({ allowLoopback: true })
    const report = await verify(`${server.origin}/badge`, { at: NOW, fetch })
    expect(report).toMatchObject({ verdict: 'valid', layers })
    expect(server.hits).toEqual(['/badge'])
    const strict = await verify(`${server.origin}/badge`, { at: NOW, fetch: createFetcher() })
    expect(strict.verdict).toBe('undetermined')
    expect(server.hits).toEqual(['/badge'])
  })

  test('an address, without anything to fetch with, or that nothing is at, is not called forged', async () => {
    const offline = await verify('https://univ.example/badge', { at: NOW })
    expect(offline.verdict).toBe('undetermined')
    expect(offline.findings.map(({ code }) => code)).toContain('INPUT_NOT_FETCHED')
    const { report, asked } = await judged('https://univ.example/badge')
    expect(report.verdict).toBe('undetermined')
    expect(asked).toEqual(['https://univ.example/badge'])
  })
})

describe('what holds no badge is told for what it is', () => {
  const rows: readonly (readonly [string, () => unknown, string | undefined])[] = [
    ['a JPEG', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'INPUT_CARRIES_NO_BADGE'],
    ['a GIF', () => Buffer.from('GIF89a'), 'INPUT_CARRIES_NO_BADGE'],
    ['a PDF', () => Buffer.from('%PDF-1.7'), 'INPUT_CARRIES_NO_BADGE'],
    ['a ZIP', () => Uint8Array.of(0x50, 0x4b, 3, 4), 'INPUT_CARRIES_NO_BADGE'],
    ['a WebP', () => Buffer.from('RIFF\0\0\0\0WEBP'), 'INPUT_CARRIES_NO_BADGE'],
    ['a PNG without a badge', () => PIXEL, 'INPUT_IMAGE_WITHOUT_BADGE'],
    ['an SVG without a badge', () => DRAWING, 'INPUT_IMAGE_WITHOUT_BADGE'],
    ['half a PNG', () => png(document).subarray(0, 60), 'INPUT_IMAGE_UNREADABLE'],
    ['half an SVG', () => svg(document).subarray(0, 80), 'INPUT_IMAGE_UNREADABLE'],
    ['bytes that are no text', () => Uint8Array.of(0x80, 0x81, 0x82), 'INPUT_NOT_UTF8'],
    ['a text', () => 'これはバッジです', 'INPUT_UNRECOGNISED'],
    ['nothing', () => '', 'INPUT_UNRECOGNISED'],
    ['a page', () => '<!DOCTYPE html><html></html>', undefined],
    ['a page without head', () => '<html></html>', 'INPUT_UNRECOGNISED'],
    ['half a token', () => token.slice(0, token.lastIndexOf('.') - 20), undefined],
  ]

  test.for(rows)('%s', async ([, make, code]) => {
    const { report, errors } = await judged(make())
    expect(report.verdict).toBe('invalid')
    expect(report.kind).toBeDefined()
    if (code !== undefined) expect(errors['structure']).toContain(code)
    else expect(Object.keys(errors).length).toBeGreaterThan(0)
  })

  test('two badges in one image are neither', async () => {
    const text = JSON.stringify(document)
    for (const image of [rawSvg(text, text), rawSvg(text, token)]) {
      const { report } = await judged(image)
      expect(report.verdict).toBe('invalid')
      expect(report.checks.structure.findings.length).toBeGreaterThan(0)
    }
  })

  test('a badge that was changed in its image is forged, not damaged', async () => {
    const { report, errors } = await judged(png({ ...document, name: '別の修了証' }))
    expect(report.verdict).toBe('invalid')
    expect(errors).toEqual({ proof: ['PROOF_WRONG'] })
  })
})

describe('a slip of the caller is not called an invalid badge', () => {
  const slips: readonly (readonly [string, () => unknown])[] = [
    ['undefined', () => undefined],
    ['Promise', () => Promise.resolve(document)],
    ['Response', () => new Response(JSON.stringify(document))],
    ['stream', () => new Response(JSON.stringify(document)).body],
    ['stream', () => Readable.from([JSON.stringify(document)])],
    ['function', () => () => document],
    ['symbol', () => Symbol('badge')],
  ]

  test.for(slips)('%s', async ([what, input]) => {
    const { report, errors } = await judged(input())
    expect(report.verdict).toBe('undetermined')
    expect(errors['structure']).toEqual(['INPUT_NOT_GIVEN'])
    expect(report.checks.structure.findings[0]?.params).toEqual({ what })
  })

  test('a document that somebody wrote is still judged, whatever it calls its members', async () => {
    for (const input of [{ pipe: 'x' }, { asyncIterator: 1 }, null, 7, true, []]) {
      expect((await judged(input)).report.verdict).toBe('invalid')
    }
  })
})

describe('a presentation', () => {
  let holder: TestIssuer

  beforeAll(async () => {
    holder = await keyIssuer()
  })

  const ASKED = { domain: 'jobs.example', challenge: 'n-0S6_WzA2Mj' }

  const present = (verifiableCredential: unknown, members: Document = {}): Document => ({
    '@context': [V2],
    type: ['VerifiablePresentation'],
    ...members,
    verifiableCredential,
  })

  const prove = async (presentation: Document, { signer }: TestIssuer, options = {}) =>
    plain(
      await addProof(presentation, signer, {
        proofPurpose: 'authentication',
        created: '2026-05-31T00:00:00Z',
        ...ASKED,
        ...options,
      }),
    )

  test('that nobody signed, shows what is in it', async () => {
    for (const one of [
      document,
      [document],
      [plain(envelopeCredential(token))],
      [document, plain(envelopeCredential(token))],
    ]) {
      const { report, errors } = await judged(present(one))
      expect(errors).toEqual({})
      expect(report).toMatchObject({ verdict: 'valid', kind: 'presentation' })
      expect(report.inside.every(({ verdict }) => verdict === 'valid')).toBe(true)
    }
  })

  test('of nothing shows nothing', async () => {
    for (const nothing of [[], undefined, null, {}]) {
      expect((await judged(present(nothing))).report.verdict).not.toBe('valid')
    }
  })

  test('with a badge that was changed, is refused as a whole', async () => {
    const forged = { ...document, name: '別の修了証' }
    for (const one of [forged, [document, forged]]) {
      const { report } = await judged(await prove(present(one, { holder: holder.did }), holder), ASKED)
      expect(report.verdict).toBe('invalid')
      expect(report.checks.proof.outcome).toBe('passed')
      expect(report.inside.at(-1)).toMatchObject({ verdict: 'invalid' })
    }
  })

  test('signed by its holder, for whom it was asked, is that of the holder', async () => {
    const embedded = await prove(present([document], { holder: holder.did }), holder)
    const { did, signer } = holder
    const claims = { aud: ASKED.domain, nonce: ASKED.challenge }
    const inToken = await signVpJwt(present([plain(envelopeCredential(token))], { holder: did }), signer, {
      claims,
    })
    for (const presentation of [embedded, inToken]) {
      const { report, errors } = await judged(presentation, ASKED)
      expect(errors).toEqual({})
      expect(report.verdict).toBe('valid')
      const replayed = await judged(presentation, { ...ASKED, challenge: 'another' })
      expect(replayed.report.verdict).toBe('invalid')
      expect(replayed.errors['proof']).toEqual(['PROOF_CHALLENGE_DIFFERS'])
      const elsewhere = await judged(presentation, { ...ASKED, domain: 'evil.example' })
      expect(elsewhere.errors['proof']).toEqual(['PROOF_DOMAIN_DIFFERS'])
    }
  })

  test('that nobody signed, does not answer who presents', async () => {
    for (const options of [{ domain: ASKED.domain }, { challenge: ASKED.challenge }]) {
      const { report } = await judged(present([document]), options)
      expect(report.verdict).toBe('invalid')
      expect(report.checks.proof.findings.map(({ code }) => code)).toEqual(['PROOF_MISSING'])
    }
  })

  test('signed by somebody else than its holder, is refused', async () => {
    const thief = await keyIssuer()
    for (const presentation of [
      await prove(present([document], { holder: holder.did }), thief),
      await signVpJwt(present([plain(envelopeCredential(token))], { holder: holder.did }), thief.signer, {
        claims: { aud: ASKED.domain, nonce: ASKED.challenge },
      }),
    ]) {
      const { report, errors } = await judged(presentation, ASKED)
      expect(report.verdict).toBe('invalid')
      expect(errors).toEqual({ issuer: ['ISSUER_KEY_OF_ANOTHER'] })
    }
    const nameless = await judged(await prove(present([document]), thief), ASKED)
    expect(nameless.report.verdict).toBe('invalid')
    expect(nameless.errors).toEqual({ issuer: ['ISSUER_UNNAMED'] })
  })

  test('signed for another purpose, is refused', async () => {
    const presentation = await prove(present([document], { holder: holder.did }), holder, {
      proofPurpose: 'assertionMethod',
    })
    const { report, errors } = await judged(presentation, ASKED)
    expect(report.verdict).toBe('invalid')
    expect(errors['proof']).toEqual(['PROOF_FOR_ANOTHER_PURPOSE'])
  })

  test('in which somebody exchanged the badge, is refused', async () => {
    const signedOne = await prove(present([document], { holder: holder.did }), holder)
    const other = await signed(issuer, { name: '別の修了証' })
    const { report, errors } = await judged({ ...signedOne, verifiableCredential: [other] }, ASKED)
    expect(report.verdict).toBe('invalid')
    expect(errors['proof']).toEqual(['PROOF_WRONG'])
    expect(report.inside).toEqual([])
  })

  test('in a presentation, shows what is in it, too', async () => {
    expect((await judged(present([present([document])]))).report.verdict).toBe('valid')
    let deep: Document = document
    for (let level = 0; level < 10; level++) deep = present([deep])
    expect((await judged(deep)).report.verdict).not.toBe('valid')
  })

  test('that is dressed up as a badge, is refused', async () => {
    const famous = badge('https://famous.example/issuer')
    const types = [
      ['VerifiablePresentation'],
      ['VerifiablePresentation', 'VerifiableCredential', 'OpenBadgeCredential'],
      ['VerifiableCredential', 'OpenBadgeCredential', 'VerifiablePresentation'],
    ]
    for (const type of types) {
      const { report, errors } = await judged({ ...famous, type, verifiableCredential: [document] })
      expect(report.verdict).toBe('invalid')
      expect(errors['structure']).toContain('STRUCTURE_TWO_IN_ONE')
    }
    for (const name of ['credentialSubject', 'issuer', 'badge', 'recipient']) {
      const { report } = await judged(present([document], { [name]: famous[name] ?? 'x' }))
      expect(report.verdict).toBe('invalid')
      expect(report.claims).toBeUndefined()
    }
  })
})
