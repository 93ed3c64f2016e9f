import { gzipSync } from 'node:zlib'
import { createVerifier, type VerificationReport, verify } from '@shirushi/verify'
import { createFetcher } from '@shirushi/verify/fetch'
import { beforeAll, describe, expect, test } from 'vitest'
import { keyIssuer, NOW, signed, signedToken, type TestIssuer } from './support/badges.ts'
import { type Loopback, serve } from './support/loopback.ts'
import {
  listCredential,
  listToken,
  send,
  signedList,
  statusEntry,
  type TestList,
} from './support/status-lists.ts'

let issuer: TestIssuer
let other: TestIssuer

beforeAll(async () => {
  issuer = await keyIssuer()
  other = await keyIssuer()
})

const options = {
  at: NOW,
  now: () => NOW,
  fetch: createFetcher({ allowLoopback: true }),
  limits: { milliseconds: 400 },
}

/** A server that answers with whatever is in `content` then. */
async function serveContent(content: Record<string, unknown>): Promise<Loopback> {
  return serve((request, response) => {
    const found = content[request.url ?? '']
    if (found !== undefined) return send(response, found)
    response.statusCode = 404
    response.end()
  })
}

function codes(report: VerificationReport): readonly string[] {
  return report.checks.status.findings.map(({ code }) => code)
}

/** A badge whose status stands in a list that is served; and what comes of it. */
async function withList(
  made: TestList,
  {
    signer = issuer,
    index = 7,
    entry = {},
    ...further
  }: Readonly<Record<string, unknown>> & {
    readonly signer?: TestIssuer
    readonly index?: number
    readonly entry?: Readonly<Record<string, unknown>>
  } = {},
): Promise<VerificationReport> {
  const content: Record<string, unknown> = {}
  const { origin } = await serveContent(content)
  content['/3'] = await signedList(`${origin}/3`, signer, made)
  const credentialStatus = statusEntry(`${origin}/3`, index, entry)
  return verify(await signed(issuer, { credentialStatus }), { ...options, ...further })
}

/** A badge whose list is whatever stands here. */
async function withAnswer(content: (url: string) => unknown): Promise<VerificationReport> {
  const served: Record<string, unknown> = {}
  const { origin } = await serveContent(served)
  served['/3'] = await content(`${origin}/3`)
  return verify(await signed(issuer, { credentialStatus: statusEntry(`${origin}/3`) }), options)
}

describe('a list of bits', () => {
  test('in which the badge is not revoked', async () => {
    const report = await withList({ statuses: { 6: 1, 8: 1 } })
    expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(report.verdict).toBe('valid')
    expect(report.checks.status.outcome).toBe('passed')
    expect(report.checks.status.evidence).toMatchObject([
      {
        kind: 'status-list',
        source: 'fetched',
        obtainedAt: NOW.toISOString(),
        details: { index: 7, status: 0 },
      },
    ])
  })

  test('in which it is revoked', async () => {
    const report = await withList({ statuses: { 7: 1 } })
    expect(report.verdict).toBe('invalid')
    expect(report.checks.status.outcome).toBe('failed')
    expect(codes(report)).toEqual(['STATUS_REVOKED'])
    expect(report.checks.proof.outcome).toBe('passed')
  })

  test('in which it is suspended', async () => {
    const made = { purpose: 'suspension', statuses: { 7: 1 } }
    const report = await withList(made, { entry: { statusPurpose: 'suspension' } })
    expect(report.verdict).toBe('invalid')
    expect(codes(report)).toEqual(['STATUS_SUSPENDED'])
  })

  test('that says there is a newer version', async () => {
    const made = { purpose: 'refresh', statuses: { 7: 1 } }
    const report = await withList(made, { entry: { statusPurpose: 'refresh' } })
    expect(report.verdict).toBe('valid')
    expect(codes(report)).toEqual(['STATUS_REFRESH'])
  })

  test.for([
    ['revocation and suspension in one list', ['revocation', 'suspension']],
    ['one purpose', 'revocation'],
  ] as const)('for %s', async ([, purpose]) => {
    const report = await withList({ purpose, statuses: { 7: 1 } })
    expect(codes(report)).toEqual(['STATUS_REVOKED'])
  })

  test('in the profile of 1EdTech, too', async () => {
    expect((await withList({}, { profile: '1edtech' })).verdict).toBe('valid')
    expect((await withList({ statuses: { 7: 1 } }, { profile: '1edtech' })).verdict).toBe('invalid')
  })

  test('as a token, for a badge that is a token', async () => {
    const served: Record<string, unknown> = {}
    const { origin } = await serveContent(served)
    served['/3'] = await listToken(`${origin}/3`, issuer, { statuses: { 9: 1 } })
    const badge = (index: number) =>
      signedToken(issuer, { credentialStatus: statusEntry(`${origin}/3`, index) })
    expect((await verify(await badge(7), options)).verdict).toBe('valid')
    expect(codes(await verify(await badge(9), options))).toEqual(['STATUS_REVOKED'])
  })

  test.for([
    [2, 3],
    [4, 9],
    [8, 255],
  ] as const)('of %i bits gives the message of the status %i', async ([size, status]) => {
    const statusMessage = [
      { status: '0x0', message: '審査中' },
      { status: `0x${status.toString(16)}`, message: '再審査が必要です\u202e' },
    ]
    const entry = { statusPurpose: 'message', statusSize: size, statusMessage }
    const made = { purpose: 'message', size, statuses: { 7: status } }
    const report = await withList(made, { entry })
    expect(report.verdict).toBe('valid')
    expect(codes(report)).toEqual(['STATUS_MESSAGE'])
    expect(report.checks.status.findings[0]?.message).toContain('再審査が必要です\\u{202E}')
    const neighbour = await withList(made, { entry, index: 8 })
    expect(neighbour.checks.status.findings[0]?.message).toContain('審査中')
  })

  test('with a status that the badge does not explain', async () => {
    const entry = {
      statusPurpose: 'message',
      statusSize: 2,
      statusMessage: [{ status: '0x0', message: 'ok' }],
    }
    const report = await withList({ purpose: 'message', size: 2, statuses: { 7: 2 } }, { entry })
    expect(codes(report)).toEqual(['STATUS_MESSAGE_UNKNOWN'])
  })

  test('for a purpose that nobody knows limits the badge only where it is set', async () => {
    const entry = { statusPurpose: 'https://example.org/quarantine' }
    const made = { purpose: 'https://example.org/quarantine', statuses: { 8: 1 } }
    expect((await withList(made, { entry })).verdict).toBe('valid')
    const set = await withList(made, { entry, index: 8 })
    expect(set.verdict).toBe('undetermined')
    expect(codes(set)).toEqual(['STATUS_PURPOSE_UNKNOWN'])
  })

  test('of 2021', async () => {
    const served: Record<string, unknown> = {}
    const { origin } = await serveContent(served)
    const bits = new Uint8Array(16_384)
    bits[0] = 0b0000_0001
    const list = {
      '@context': ['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/vc/status-list/2021/v1'],
      id: `${origin}/3`,
      type: ['VerifiableCredential', 'StatusList2021Credential'],
      issuer: issuer.did,
      issuanceDate: '2026-05-01T00:00:00Z',
      credentialSubject: {
        id: `${origin}/3#list`,
        type: 'StatusList2021',
        statusPurpose: 'revocation',
        encodedList: gzipSync(bits).toString('base64url'),
      },
    }
    const { addProof } = await import('@shirushi/vc/data-integrity')
    served['/3'] = await addProof(
      { ...list, '@context': [...list['@context'], 'https://w3id.org/security/data-integrity/v2'] },
      issuer.signer,
      { created: '2026-05-01T09:00:00Z' },
    )
    const badge = (index: number) =>
      signedToken(issuer, {
        credentialStatus: statusEntry(`${origin}/3`, index, { type: 'StatusList2021Entry' }),
      })
    const sound = await verify(await badge(6), options)
    expect(codes(sound)).toEqual([])
    expect(sound.checks.status.outcome).toBe('passed')
    expect(codes(await verify(await badge(7), options))).toEqual(['STATUS_REVOKED'])
  })
})

describe('several statuses', () => {
  test.for([
    ['the second revokes', 0, 1],
    ['the first revokes', 1, 0],
  ] as const)('of which %s', async ([, first, second]) => {
    const served: Record<string, unknown> = {}
    const { origin, hits } = await serveContent(served)
    served['/1'] = await signedList(`${origin}/1`, issuer, { statuses: { 7: first } })
    served['/2'] = await signedList(`${origin}/2`, issuer, { statuses: { 7: second } })
    const credentialStatus = [statusEntry(`${origin}/1`), statusEntry(`${origin}/2`)]
    const report = await verify(await signed(issuer, { credentialStatus }), options)
    expect(report.verdict).toBe('invalid')
    expect(report.checks.status.findings).toMatchObject([
      { code: 'STATUS_REVOKED', path: `/credentialStatus/${first === 1 ? 0 : 1}` },
    ])
    expect(hits).toEqual(['/1', '/2'])
  })

  test('in one list are one fetch', async () => {
    const served: Record<string, unknown> = {}
    const { origin, hits } = await serveContent(served)
    served['/1'] = await signedList(`${origin}/1`, issuer, {
      purpose: ['revocation', 'suspension'],
      statuses: { 8: 1 },
    })
    const credentialStatus = [
      statusEntry(`${origin}/1`, 7),
      statusEntry(`${origin}/1`, 8, { statusPurpose: 'suspension' }),
    ]
    const report = await verify(await signed(issuer, { credentialStatus }), options)
    expect(codes(report)).toEqual(['STATUS_SUSPENDED'])
    expect(hits).toEqual(['/1'])
  })

  test('of which one cannot be had are undetermined, unless another revokes', async () => {
    const served: Record<string, unknown> = {}
    const { origin } = await serveContent(served)
    served['/1'] = await signedList(`${origin}/1`, issuer, { statuses: { 8: 1 } })
    const badge = (index: number) =>
      signed(issuer, { credentialStatus: [statusEntry(`${origin}/none`), statusEntry(`${origin}/1`, index)] })
    expect((await verify(await badge(7), options)).checks.status.outcome).toBe('undetermined')
    expect((await verify(await badge(8), options)).checks.status.outcome).toBe('failed')
  })

  test('more than anybody has are not all followed', async () => {
    const served: Record<string, unknown> = {}
    const { origin, hits } = await serveContent(served)
    for (let index = 0; index < 12; index++) {
      served[`/${index}`] = await signedList(`${origin}/${index}`, issuer)
    }
    const credentialStatus = Array.from({ length: 12 }, (_, index) => statusEntry(`${origin}/${index}`))
    const report = await verify(await signed(issuer, { credentialStatus }), options)
    expect(codes(report)).toEqual(['STATUS_TOO_MANY'])
    expect(report.checks.status.outcome).toBe('undetermined')
    expect(hits).toHaveLength(10)
  })
})

describe('a list that is not believed', () => {
  test.for([
    ['expired', { members: { validUntil: '2026-05-31T00:00:00Z' } }, 'STATUS_LIST_EXPIRED'],
    ['expired this very second', { members: { validUntil: NOW.toISOString() } }, 'STATUS_LIST_EXPIRED'],
    ['of tomorrow', { members: { validFrom: '2026-06-02T00:00:00Z' } }, 'STATUS_LIST_NOT_YET'],
    ['with a date that is none', { members: { validUntil: 'soon' } }, 'STATUS_LIST_MALFORMED'],
    ['for another purpose', { purpose: 'suspension' }, 'STATUS_LIST_WRONG_PURPOSE'],
    ['without a list', { subject: { encodedList: '' } }, 'STATUS_LIST_MALFORMED'],
    ['that is no base64url', { subject: { encodedList: 'u***' } }, 'STATUS_LIST_MALFORMED'],
    ['that is no GZIP', { subject: { encodedList: 'uAAAA' } }, 'STATUS_LIST_MALFORMED'],
    [
      'that calls itself another one',
      { members: { id: 'https://example.org/status/4' } },
      'STATUS_LIST_OF_ANOTHER_ADDRESS',
    ],
  ] as const)('%s', async ([, made, code]) => {
    // Were it believed, the badge would be revoked.
    const report = await withList({ statuses: { 7: 1 }, ...made } as TestList)
    expect(codes(report)).toEqual([code])
    expect(report.checks.status.outcome).toBe('undetermined')
    expect(report.verdict).toBe('undetermined')
  })

  test('one that ends a second later is believed', async () => {
    const report = await withList({ members: { validUntil: '2026-06-01T12:00:01Z' } })
    expect(report.verdict).toBe('valid')
  })

  test.for([131_072, 4_000_000_000])('one without the entry %i', async (index) => {
    const report = await withList({}, { index })
    expect(codes(report)).toEqual(['STATUS_LIST_INDEX_OUT_OF_RANGE'])
    expect(report.verdict).toBe('undetermined')
    expect((await withList({}, { index: 131_071 })).verdict).toBe('valid')
  })

  test.for([
    ['revokes nothing that is asked for', 8, 'undetermined', ['STATUS_LIST_TOO_SHORT']],
    ['revokes', 7, 'failed', ['STATUS_REVOKED', 'STATUS_LIST_TOO_SHORT']],
  ] as const)('one that is too short, and %s', async ([, revoked, outcome, expected]) => {
    const bits = new Uint8Array(16)
    bits[revoked >> 3] = 0x80 >> (revoked & 7)
    const encodedList = `u${gzipSync(bits).toString('base64url')}`
    const report = await withList({ subject: { encodedList } })
    expect(report.checks.status.outcome).toBe(outcome)
    expect(codes(report)).toEqual(expected)
    const tolerant = await withList({ subject: { encodedList } }, { profile: '1edtech' })
    expect(codes(tolerant)).toContain('STATUS_LIST_TOO_SHORT_ACCEPTED')
  })

  test('one that unpacks to a gigabyte', async () => {
    const encodedList = `u${gzipSync(new Uint8Array(2 ** 28)).toString('base64url')}`
    const start = performance.now()
    const report = await withList({ subject: { encodedList } }, { limits: {} })
    expect(codes(report)).toEqual(['STATUS_LIST_TOO_LARGE'])
    expect(report.verdict).toBe('undetermined')
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  test('of another issuer, unless that one is trusted', async () => {
    const report = await withList({ statuses: { 7: 1 } }, { signer: other })
    expect(codes(report)).toEqual(['STATUS_LIST_OF_ANOTHER_ISSUER'])
    expect(report.verdict).toBe('undetermined')
    const trusted = await withList({ statuses: { 7: 1 } }, { signer: other, trust: [issuer.did, other.did] })
    expect(codes(trusted)).toEqual(['STATUS_REVOKED'])
    const tolerant = await withList({}, { signer: other, profile: '1edtech' })
    expect(codes(tolerant)).toEqual(['STATUS_LIST_OF_ANOTHER_ISSUER_ACCEPTED'])
    expect(tolerant.verdict).toBe('valid')
  })

  test('self-signed: it names the issuer of the badge, and somebody else signed it', async () => {
    const report = await withAnswer((url) => signedList(url, { ...other, did: issuer.did }))
    expect(codes(report)).toEqual(['STATUS_LIST_TAMPERED'])
    expect(report.checks.status.findings[0]?.params['reason']).toBe('ISSUER_KEY_OF_ANOTHER')
  })

  test('changed after it was signed', async () => {
    const report = await withAnswer(async (url) => {
      const revoking = listCredential(url, issuer.did, { statuses: { 8: 1 } })
      return { ...(await signedList(url, issuer)), credentialSubject: revoking['credentialSubject'] }
    })
    expect(codes(report)).toEqual(['STATUS_LIST_TAMPERED'])
    expect(report.verdict).toBe('undetermined')
  })

  test('changed token', async () => {
    const report = await withAnswer(async (url) => `${(await listToken(url, issuer)).slice(0, -8)}AAAAAAAA`)
    expect(codes(report)).toEqual(['STATUS_LIST_TAMPERED'])
  })

  test('not signed', async () => {
    const report = await withAnswer((url) => listCredential(url, issuer.did))
    expect(codes(report)).toEqual(['STATUS_LIST_UNSIGNED'])
  })

  test('a badge in place of a list', async () => {
    const report = await withAnswer(() => signed(issuer))
    expect(codes(report)).toEqual(['STATUS_LIST_WRONG_TYPE'])
  })

  test('of no type', async () => {
    const report = await withAnswer((url) => listToken(url, issuer, { subject: { type: 'List' } }))
    expect(codes(report)).toEqual(['STATUS_LIST_MALFORMED'])
    expect(report.checks.status.findings[0]?.params['reason']).toContain('/credentialSubject/type')
  })

  test('a list of today for an entry of 2021', async () => {
    const served: Record<string, unknown> = {}
    const { origin } = await serveContent(served)
    served['/3'] = await signedList(`${origin}/3`, issuer, { statuses: { 7: 1 } })
    const credentialStatus = statusEntry(`${origin}/3`, 7, { type: 'StatusList2021Entry' })
    const report = await verify(await signedToken(issuer, { credentialStatus }), options)
    expect(codes(report)).toEqual(['STATUS_LIST_WRONG_TYPE'])
    expect(report.checks.status.outcome).toBe('undetermined')
  })

  test.for([
    ['a web page', '<!doctype html><title>503</title>'],
    ['nothing', ''],
    ['no JSON', '{"type":'],
    ['a number', '7'],
    ['the address of another list', 'https://example.org/status/4'],
    ['two members of one name', '{"id":"a","id":"b"}'],
  ])('%s', async ([, content]) => {
    const report = await withAnswer(() => content)
    expect(codes(report)).toEqual(['STATUS_LIST_MALFORMED'])
    expect(report.verdict).toBe('undetermined')
  })
})

describe('a host that does not answer as it should', () => {
  const stranger = async (answer: Parameters<typeof serve>[0]) => {
    const { origin, hits } = await serve(answer)
    const credentialStatus = statusEntry(`${origin}/3`)
    const report = await verify(await signed(issuer, { credentialStatus }), options)
    return { report, hits, fault: report.checks.status.findings[0]?.params['fault'] }
  }

  test('is down', async () => {
    const credentialStatus = statusEntry('http://127.0.0.1:1/3')
    const report = await verify(await signed(issuer, { credentialStatus }), options)
    expect(codes(report)).toEqual(['STATUS_LIST_UNREACHABLE'])
    expect(report.verdict).toBe('undetermined')
  })

  test('is slow', async () => {
    const { report, fault } = await stranger(() => {})
    expect(codes(report)).toEqual(['STATUS_LIST_UNREACHABLE'])
    expect(fault).toBe('timeout')
  })

  test.for([500, 404, 410, 401])('answers %i', async (status) => {
    const { report, fault } = await stranger((_, response) => {
      response.statusCode = status
      response.end('{}')
    })
    expect(codes(report)).toEqual(['STATUS_LIST_UNREACHABLE'])
    expect(fault).toBe(`status ${status}`)
    expect(report.verdict).toBe('undetermined')
  })

  test('redirects to a forbidden address', async () => {
    const { report, fault } = await stranger((_, response) => {
      response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end()
    })
    expect(codes(report)).toEqual(['STATUS_LIST_UNREACHABLE'])
    expect(fault).toBe('redirect')
  })

  test('redirects to the list', async () => {
    let list: object = {}
    const { origin, hits } = await serve((request, response) => {
      if (request.url === '/moved') return send(response, list)
      response.writeHead(301, { location: '/moved' }).end()
    })
    list = await signedList(`${origin}/3`, issuer, { statuses: { 7: 1 } })
    const report = await verify(
      await signed(issuer, { credentialStatus: statusEntry(`${origin}/3`) }),
      options,
    )
    expect(codes(report)).toEqual(['STATUS_REVOKED'])
    expect(report.checks.status.evidence[0]?.id).toBe(`${origin}/moved`)
    expect(hits).toEqual(['/3', '/moved'])
  })

  test('sends a list without end', async () => {
    const { report } = await stranger((_, response) => {
      const more = () => {
        while (response.write('x'.repeat(65_536)));
        response.once('drain', more)
      }
      more()
    })
    expect(codes(report)).toEqual(['STATUS_LIST_TOO_LARGE'])
  })

  test('is not asked without `fetch`', async () => {
    const credentialStatus = statusEntry('https://example.org/3')
    const report = await verify(await signed(issuer, { credentialStatus }), { at: NOW })
    expect(codes(report)).toEqual(['STATUS_OFFLINE'])
    expect(report.verdict).toBe('undetermined')
  })

  test.for([
    'https://127.0.0.1/3',
    'http://example.org/3',
    'file:///etc/passwd',
    'https://[::ffff:10.0.0.1]/3',
  ])('is not asked at %s', async (list) => {
    const report = await verify(await signed(issuer, { credentialStatus: statusEntry(list) }), {
      ...options,
      fetch: createFetcher(),
    })
    expect(codes(report)).toEqual(['STATUS_LIST_UNREACHABLE'])
    expect(report.checks.status.findings[0]?.params['fault']).toBe('refused')
  })
})

describe('no list is fetched for a badge', () => {
  test.for(['was changed', 'is of another issuer', 'is not signed'])('that %s', async (fault) => {
    const served: Record<string, unknown> = {}
    const { origin, hits } = await serveContent(served)
    served['/3'] = await signedList(`${origin}/3`, issuer)
    const credentialStatus = statusEntry(`${origin}/3`)
    const badge =
      fault === 'is of another issuer'
        ? await signed({ ...issuer, did: other.did }, { credentialStatus })
        : await signed(issuer, { credentialStatus })
    if (fault === 'was changed') badge['name'] = 'x'
    if (fault === 'is not signed') delete badge['proof']
    const report = await verify(badge, options)
    expect(report.verdict).toBe('invalid')
    expect(codes(report)).toEqual(['CHECK_NOT_REACHED'])
    expect(hits).toEqual([])
  })
})

describe('an entry that leads nowhere', () => {
  test.for([
    ['of an unknown type', { type: 'RevocationList2020Status' }, 'STATUS_TYPE_UNKNOWN'],
    ['with a negative index', { statusListIndex: '-1' }, 'STATUS_ENTRY_MALFORMED'],
    ['with an index that is no whole number', { statusListIndex: '7.5' }, 'STATUS_ENTRY_MALFORMED'],
    ['with nine bits', { statusSize: 9 }, 'STATUS_ENTRY_MALFORMED'],
    ['without a list', { statusListCredential: undefined }, 'STATUS_ENTRY_MALFORMED'],
  ] as const)('%s', async ([, members, code]) => {
    const { origin, hits } = await serve((_, response) => response.end())
    const credentialStatus = JSON.parse(JSON.stringify(statusEntry(`${origin}/3`, 7, members)))
    const report = await verify(await signedToken(issuer, { credentialStatus }), options)
    expect(codes(report)).toEqual([code])
    expect(report.checks.status.outcome).toBe('undetermined')
    expect(hits).toEqual([])
  })
})

describe('a list that many badges point into', () => {
  test('is fetched, verified and unpacked once', async () => {
    const served: Record<string, unknown> = {}
    const { origin, hits } = await serveContent(served)
    served['/3'] = await signedList(`${origin}/3`, issuer, { statuses: { 3: 1 } })
    const badges = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        signed(issuer, { credentialStatus: statusEntry(`${origin}/3`, index) }),
      ),
    )
    let now = NOW.getTime()
    const { at: _, ...rest } = options
    const verifier = createVerifier({ ...rest, now: () => new Date(now++) })
    const outcomes: string[] = []
    for await (const { checks } of verifier.verifyMany(badges)) outcomes.push(checks.status.outcome)
    expect(outcomes.map((outcome) => outcome === 'failed')).toEqual(badges.map((_, index) => index === 3))
    expect(hits).toEqual(['/3'])
  })

  test('is judged again when its end is reached', async () => {
    const served: Record<string, unknown> = {}
    const { origin, hits } = await serveContent(served)
    const validUntil = '2026-06-01T12:00:30Z'
    served['/3'] = await signedList(`${origin}/3`, issuer, { members: { validUntil } })
    const badge = await signed(issuer, { credentialStatus: statusEntry(`${origin}/3`) })
    const verifier = createVerifier(options)
    const at = (time: string) => verifier.verify(badge, { at: new Date(time) })
    expect((await at('2026-06-01T12:00:29Z')).verdict).toBe('valid')
    expect(codes(await at('2026-06-01T12:00:30Z'))).toEqual(['STATUS_LIST_EXPIRED'])
    expect((await at('2026-06-01T12:00:29Z')).verdict).toBe('valid')
    expect(hits).toEqual(['/3'])
  })

  test('is fetched again when it is older than it allows', async () => {
    const served: Record<string, unknown> = {}
    const { origin, hits } = await serveContent(served)
    served['/3'] = await signedList(`${origin}/3`, issuer, { ttl: 10_000 })
    const badge = await signed(issuer, { credentialStatus: statusEntry(`${origin}/3`) })
    let now = NOW
    const { at: _, ...rest } = options
    const verifier = createVerifier({ ...rest, now: () => now })
    expect((await verifier.verify(badge)).verdict).toBe('valid')
    served['/3'] = await signedList(`${origin}/3`, issuer, { ttl: 10_000, statuses: { 7: 1 } })
    now = new Date(NOW.getTime() + 10_000)
    expect((await verifier.verify(badge)).verdict).toBe('valid')
    expect(hits).toHaveLength(1)
    now = new Date(NOW.getTime() + 10_001)
    const revoked = await verifier.verify(badge)
    expect(codes(revoked)).toEqual(['STATUS_REVOKED'])
    expect(hits).toHaveLength(2)
  })

  test('that was not to be had is asked for again', async () => {
    const served: Record<string, unknown> = {}
    const { origin } = await serveContent(served)
    const badge = await signed(issuer, { credentialStatus: statusEntry(`${origin}/3`) })
    const verifier = createVerifier(options)
    expect((await verifier.verify(badge)).verdict).toBe('undetermined')
    served['/3'] = await signedList(`${origin}/3`, issuer)
    expect((await verifier.verify(badge)).verdict).toBe('valid')
  })
})

test('a list is not asked for whom it is, nor followed into a list of its own', async () => {
  const served: Record<string, unknown> = {}
  const { origin, hits } = await serveContent(served)
  served['/3'] = await signedList(`${origin}/3`, issuer, {
    members: { credentialStatus: statusEntry(`${origin}/3`) },
  })
  const report = await verify(await signed(issuer, { credentialStatus: statusEntry(`${origin}/3`) }), {
    ...options,
    recipient: 'hanako@example.jp',
    trust: [issuer.did],
  })
  expect(codes(report)).toEqual([])
  expect(report.verdict).toBe('valid')
  expect(hits).toEqual(['/3'])
})

test('a list can be handed in itself, and is none of a badge', async () => {
  const list = await signedList('https://example.org/3', issuer)
  const report = await verify(list, options)
  expect(report).toMatchObject({ verdict: 'valid', kind: 'status-list' })
})
