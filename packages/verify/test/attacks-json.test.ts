import { hasLoneSurrogate } from '@shirushi/core/values'
import { signVcJwt } from '@shirushi/vc/jose'
import { verify } from '@shirushi/verify'
import { describe, expect, test } from 'vitest'
import { badge, keyIssuer, NOW, signed } from './support/badges.ts'
import { judged, LONGEST, partsOf, rawToken } from './support/hostile.ts'

const issuer = await keyIssuer()
const document = await signed(issuer)
const text = JSON.stringify(document)

describe('a text that two readers read as two badges', () => {
  const names = ['issuer', 'credentialSubject', 'proof', 'validFrom', 'type', '@context', 'id'] as const

  test.for(names)('has %s twice', async (name) => {
    const quoted = JSON.stringify(name)
    for (const twice of [
      `{${quoted}:"x",${text.slice(1)}`,
      `${text.slice(0, -1)},${quoted}:"x"}`,
      `${text.slice(0, -1)},${quoted}:${JSON.stringify(document[name])}}`,
      `${text.slice(0, -1)},"\\u${name.charCodeAt(0).toString(16).padStart(4, '0')}${name.slice(1)}":"x"}`,
    ]) {
      const { report, errors } = await judged(twice)
      expect(report.verdict).toBe('invalid')
      expect(errors['structure']).toContain('JSON_DUPLICATE_MEMBER')
    }
  })

  test('has one twice further inside', async () => {
    const twice = text.replace('"achievement":{', '"achievement":{"name":"別の修了証",')
    expect(twice).not.toBe(text)
    const { report, errors } = await judged(twice)
    expect(report.verdict).toBe('invalid')
    expect(errors['structure']).toContain('JSON_DUPLICATE_MEMBER')
  })

  test.for([
    ['a comment', `/* */${text}`],
    ['a comma too much', `${text.slice(0, -1)},}`],
    ['a second document', `${text}${text}`],
    ['something behind', `${text} x`],
    ['single quotes', text.replaceAll('"', "'")],
    ['NaN', text.replace('{', '{"n":NaN,')],
    ['a number with a leading zero', text.replace('{', '{"n":01,')],
    ['a line break in a text', text.replace('修了', '修\n了')],
    ['an escape that is none', text.replace('修了', '\\x修了')],
    ['half an escape', text.replace('修了', '\\ud83d修了')],
    ['a null in front', `\u0000${text}`],
  ] as const)('is no JSON: %s', async ([, input]) => {
    const { report } = await judged(input)
    expect(report.verdict).toBe('invalid')
  })

  test('with a mark of its byte order is read, and one in the middle is not passed over', async () => {
    expect((await judged(Buffer.from(`\ufeff${text}`))).report.verdict).toBe('valid')
    expect((await judged(text.replace('"name"', '"\ufeffname"'))).report.verdict).not.toBe('valid')
  })

  test.for(['latin1', 'utf16le'] as const)('in %s is not guessed at', async (encoding) => {
    const { report } = await judged(Uint8Array.from(Buffer.from(text, encoding)))
    expect(report.verdict).not.toBe('valid')
  })
})

describe('names that programs trip over', () => {
  test.for([
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'then',
    'toJSON',
  ])('%s as a member, signed or not, pollutes nothing', async (name) => {
    const quoted = JSON.stringify(name)
    const polluted = '{"verdict":"valid","polluted":true,"ok":true,"isAdmin":true,"fetch":1}'
    const forms = [
      `{${quoted}:${polluted},${text.slice(1)}`,
      text.replace('"achievement":{', `"achievement":{${quoted}:${polluted},`),
      text.replace('"proof":{', `"proof":{${quoted}:${polluted},`),
      text.replace('"@context":[', `"@context":[{${quoted}:${polluted}},`),
      `{${quoted}:${polluted}}`,
    ]
    for (const input of forms) {
      const { report } = await judged(input)
      expect(report.verdict).not.toBe('valid')
      const asObject = await judged(JSON.parse(input))
      expect(asObject.report.verdict).not.toBe('valid')
    }
    const { header, payload } = partsOf(await signVcJwt(badge(issuer.did), issuer.signer))
    for (const [head, body] of [
      [`{${quoted}:${polluted},${JSON.stringify(header).slice(1)}`, JSON.stringify(payload)],
      [JSON.stringify(header), `{${quoted}:${polluted},${JSON.stringify(payload).slice(1)}`],
    ] as const) {
      await judged(await rawToken(head, body, issuer.signer))
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
  })

  test('objects with getters, proxies and the like are read once, and never trusted', async () => {
    let reads = 0
    const moody = {
      ...document,
      get name() {
        reads++
        return reads > 1 ? '別の修了証' : document['name']
      },
    }
    const hostile = [
      moody,
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no')
          },
        },
      ),
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no')
          },
        },
      ),
      { toJSON: () => document },
      Object.create(document),
      new Map(Object.entries(document)),
      new Date(),
      [document],
      () => document,
      Symbol('x'),
      10n,
      Number.NaN,
      null,
      undefined,
      true,
      Object.assign(Object.create(null), document),
      new Uint8Array(0),
      new ArrayBuffer(8),
      new String(text),
      '',
    ]
    for (const input of hostile) {
      const { report } = await judged(input)
      expect(Object.keys(report.checks)).toHaveLength(11)
      if (report.verdict === 'valid') expect(report.credential).toEqual(document)
    }
    const circle: Record<string, unknown> = { ...document }
    circle['evidence'] = circle
    expect((await judged(circle)).report.verdict).toBe('invalid')
  })

  test('what was handed in is neither written to nor frozen', async () => {
    const input = structuredClone(document)
    await verify(input, { at: NOW })
    expect(input).toEqual(document)
    expect(Object.isFrozen(input)).toBe(false)
    expect(Object.isFrozen(input['issuer'])).toBe(false)
  })
})

describe('numbers and texts at the edges', () => {
  test.for([
    '1e400',
    '-1e400',
    '1e-400',
    '123456789012345678901234567890',
    '0.1000000000000000055511151231257827',
    '-0',
  ])('the number %s', async (number) => {
    const input = text.replace('"achievement":{', `"achievement":{"creditsAvailable":${number},`)
    const { report } = await judged(input)
    expect(report.verdict).not.toBe('valid')
  })

  test('of the same number in another writing, the meaning counts', async () => {
    const with2 = await signed(issuer, {}, { suite: 'eddsa-jcs-2022' })
    const subject = Object(with2['credentialSubject'])
    expect(subject).toBeDefined()
    const credential = await signed(issuer, {
      credentialSubject: { ...subject, achievement: { ...subject.achievement, creditsAvailable: 2 } },
    })
    const other = JSON.stringify(credential).replace('"creditsAvailable":2', '"creditsAvailable":2.0')
    expect((await judged(other)).report.verdict).toBe('valid')
  })

  test.for(['\ud800', '\udc00', '\udc00\ud800', 'x\ud83d'])('a lone surrogate (%j)', async (half) => {
    for (const input of [
      { ...document, name: half },
      JSON.stringify({ ...document, name: half }),
      { ...document, [half]: 'x' },
      half,
    ]) {
      const { report } = await judged(input)
      expect(report.verdict).not.toBe('valid')
      expect(hasLoneSurrogate(JSON.stringify(report.claims ?? {}))).toBe(false)
    }
  })

  test('marks that reorder or hide text do not come out again', async () => {
    const name = 'certificate\u202egnp.exe\u2066\u200b\u0000\u001b[31m'
    const credential = await signed(issuer, { name })
    const { report } = await judged(credential)
    const told = [JSON.stringify(report.claims), ...report.findings.map(({ message }) => message)].join()
    for (const mark of ['\u202e', '\u2066', '\u0000', '\u001b']) {
      expect(told).not.toContain(mark)
      expect(told).not.toContain(JSON.stringify(mark).slice(1, -1))
    }
  })

  test('marks in addresses and codes do not come out of messages', async () => {
    const { signer } = issuer
    const rogue = {
      ...document,
      proof: { ...Object(document['proof']), verificationMethod: `did:web:a.example\u202e#k` },
    }
    const { report } = await judged(rogue)
    for (const { message } of report.findings) expect(message).not.toContain('\u202e')
    expect(signer.verificationMethod).toMatch(/^did:key/)
  })

  test('a text of 100 MB is refused at once', async () => {
    const huge = `{"@context":"${'x'.repeat(100_000_000)}"}`
    for (const input of [
      huge,
      { ...document, name: huge },
      'x'.repeat(100_000_000),
      `${'a'.repeat(50_000_000)}.b.c`,
    ]) {
      const { report, milliseconds } = await judged(input)
      expect(report.verdict).toBe('invalid')
      expect(milliseconds).toBeLessThan(LONGEST)
    }
  })
})
