import { createHash } from 'node:crypto'
import { signJws } from '@shirushi/vc/jose'
import { createVerifier, verify } from '@shirushi/verify'
import { createFetcher } from '@shirushi/verify/fetch'
import { describe, expect, test } from 'vitest'
import { NOW } from './support/badges.ts'
import { answer } from './support/codes.ts'
import { png, svg } from './support/images.ts'
import { oldPng } from './support/old-png.ts'
import {
  Answer,
  changed,
  classAt,
  hostedAt,
  type Members,
  type OlderIssuer,
  olderIssuer,
  profileAt,
  SILENCE,
} from './support/older-badges.ts'

const fetch = createFetcher({ allowLoopback: true, limits: { milliseconds: 300, bytes: 100_000 } })
const options = { at: NOW, fetch }

/** An issuer that hosts an award, and the award. */
async function hosting(members: Members = {}): Promise<{ issuer: OlderIssuer; award: Members }> {
  const issuer = await olderIssuer()
  const award = hostedAt(issuer.origin, members)
  issuer.publish('/award.json', award)
  return { issuer, award }
}

describe('what an issuer hosts', () => {
  test('is the badge, baked into images as an address, as before 2.0, or as a copy', async () => {
    const { issuer, award } = await hosting()
    const address = issuer.at('/award.json')
    expect(await verify(oldPng(address), options)).toMatchObject({
      ...{ verdict: 'valid', layers: ['png', 'url', 'json'] },
    })
    expect((await verify(png(JSON.stringify(award)), options)).verdict).toBe('valid')
    expect(await verify(svg(JSON.stringify(award)), options)).toMatchObject({
      ...{ verdict: 'valid', layers: ['svg', 'json'] },
    })
  })

  test('may hold badge class and issuer, which are asked for at their addresses nevertheless', async () => {
    const issuer = await olderIssuer()
    const award = hostedAt(issuer.origin, { badge: classAt(issuer.origin, profileAt(issuer.origin)) })
    issuer.publish('/award.json', award)
    expect((await verify(award, options)).verdict).toBe('valid')
    expect([...issuer.hits].sort()).toEqual(['/award.json', '/class.json', '/issuer.json'])
  })

  test('may refer to what a copy of it holds', async () => {
    const { issuer, award } = await hosting()
    const copy = changed(award, { badge: classAt(issuer.origin, profileAt(issuer.origin)) })
    const report = await verify(copy, options)
    expect(report.verdict).toBe('valid')
    if (report.verdict === 'valid') expect(report.credential).toEqual(award)
  })

  test('counts, and not the copy: one that was edited is refused', async () => {
    const { award } = await hosting()
    for (const edit of [
      { expires: '2099-01-01T00:00:00Z' },
      { recipient: { type: 'email', hashed: false, identity: 'taro@example.jp' } },
      { badge: 'https://uni.example/other.json' },
      { narrative: '首席' },
      { issuedOn: '2026-04-01T00:00:01Z' },
    ]) {
      const report = await verify(changed(award, edit), options)
      expect(report.verdict).toBe('invalid')
      expect(answer(report, 'proof')).toEqual(['failed', 'HOSTED_COPY_DIFFERS'])
      expect(report.checks.proof.findings[0]?.params['members']).toBe(Object.keys(edit).join(', '))
    }
  })

  test('counts where the copy is signed by somebody', async () => {
    const { award } = await hosting()
    const mallory = await olderIssuer()
    const honest = await verify(await signJws(JSON.stringify(award), mallory.signer), options)
    expect(honest).toMatchObject({ verdict: 'valid', secured: ['hosted'] })
    const edited = JSON.stringify(changed(award, { narrative: '首席' }))
    expect((await verify(await signJws(edited, mallory.signer), options)).verdict).toBe('invalid')
  })

  test('is looked up at its own address, whichever address was handed in', async () => {
    const { issuer, award } = await hosting()
    const mallory = await olderIssuer()
    mallory.publish('/copy.json', award)
    const report = await verify(mallory.at('/copy.json'), options)
    expect(report.verdict).toBe('valid')
    expect(answer(report, 'proof')).toEqual(['passed', 'HOSTED_ADDRESS_DIFFERS'])
    expect(issuer.hits).toContain('/award.json')
    mallory.publish('/copy.json', changed(award, { narrative: '首席' }))
    expect((await verify(mallory.at('/copy.json'), options)).verdict).toBe('invalid')
  })

  test('has to say the same of its address', async () => {
    const { issuer, award } = await hosting()
    issuer.publish('/award.json', changed(award, { id: issuer.at('/other.json') }))
    expect(answer(await verify(award, options), 'proof')).toEqual(['failed', 'HOSTED_ID_DIFFERS'])
  })

  test('may be at another address of the same host, and not at another host', async () => {
    const { issuer, award } = await hosting()
    const mallory = await olderIssuer()
    mallory.publish('/award.json', award)
    issuer.publish('/moved.json', award)
    issuer.site.set('/award.json', new Answer(302, '', { location: '/moved.json' }))
    expect((await verify(award, options)).verdict).toBe('valid')
    issuer.site.set('/award.json', new Answer(302, '', { location: mallory.at('/award.json') }))
    expect(answer(await verify(award, options), 'proof')).toEqual(['failed', 'HOSTED_REDIRECTED'])
  })

  test('follows the specification', async () => {
    const issuer = await olderIssuer()
    const { '@context': _, ...award } = hostedAt(issuer.origin)
    issuer.publish('/award.json', award)
    const report = await verify(hostedAt(issuer.origin), options)
    expect(answer(report, 'proof')).toEqual(['failed', 'HOSTED_MALFORMED'])
  })

  test.for([
    ['not there', new Answer(404), 'HOSTED_UNREACHABLE'],
    ['an error', new Answer(500), 'HOSTED_UNREACHABLE'],
    ['no answer', SILENCE, 'HOSTED_UNREACHABLE'],
    ['too large', new Answer(200, ' '.repeat(200_000)), 'HOSTED_UNREACHABLE'],
    [
      'a redirect to where nobody goes',
      new Answer(302, '', { location: 'http://10.0.0.1/' }),
      'HOSTED_UNREACHABLE',
    ],
    ['a page', new Answer(200, '<!DOCTYPE html>', { 'content-type': 'text/html' }), 'HOSTED_NOT_JSON'],
    ['JSON with a name twice', new Answer(200, '{"id":"a","id":"b"}'), 'HOSTED_NOT_JSON'],
    ['a list', new Answer(200, '[]'), 'HOSTED_NOT_JSON'],
  ] as const)('leaves it open if it is %s', async ([, content, code]) => {
    const { issuer, award } = await hosting()
    issuer.site.set('/award.json', content)
    const report = await verify(award, options)
    expect(report.verdict).toBe('undetermined')
    expect(answer(report, 'proof')).toEqual(['undetermined', code])
    expect(issuer.hits).toEqual(['/award.json'])
  })

  test('leaves it open where nothing is fetched', async () => {
    const { issuer, award } = await hosting()
    const report = await verify(award, { at: NOW })
    expect(report.verdict).toBe('undetermined')
    expect(answer(report, 'proof')).toEqual(['undetermined', 'HOSTED_UNREACHABLE'])
    expect(issuer.hits).toEqual([])
  })

  test('leaves it open where it has no address', async () => {
    const { award } = await hosting()
    const report = await verify(changed(award, { id: 'urn:uuid:1' }), options)
    expect(answer(report, 'proof')).toEqual(['undetermined', 'HOSTED_ADDRESS_UNKNOWN'])
  })
})

describe('where an issuer hosts', () => {
  async function elsewhere(verification: (host: OlderIssuer) => Members | undefined) {
    const [issuer, host] = [await olderIssuer(), await olderIssuer()]
    issuer.publish('/issuer.json', changed(profileAt(issuer.origin), { verification: verification(host) }))
    const award = changed(hostedAt(issuer.origin), { id: host.at('/awards/1.json') })
    host.publish('/awards/1.json', award)
    return verify(award, options)
  }

  test('is its own host, unless it says otherwise', async () => {
    const report = await elsewhere(() => undefined)
    expect(report.checks.proof.outcome).toBe('passed')
    expect(answer(report, 'issuer')).toEqual(['failed', 'HOSTED_OUTSIDE_SCOPE'])
  })

  test.for([
    [
      'a host that it allows',
      (host: OlderIssuer) => ({ allowedOrigins: new URL(host.origin).host }),
      'passed',
    ],
    ['another host than it allows', () => ({ allowedOrigins: 'other.example' }), 'failed'],
    [
      'an allowed folder',
      (host: OlderIssuer) => ({
        ...{ allowedOrigins: [new URL(host.origin).host], startsWith: host.at('/awards/') },
      }),
      'passed',
    ],
    [
      'another folder',
      (host: OlderIssuer) => ({
        ...{ allowedOrigins: [new URL(host.origin).host], startsWith: host.at('/badges/') },
      }),
      'failed',
    ],
    [
      'a folder on a host that it does not allow',
      (host: OlderIssuer) => ({ startsWith: host.at('/awards/') }),
      'failed',
    ],
  ] as const)('may be %s', async ([, policy, outcome]) => {
    const report = await elsewhere((host) => ({ type: 'VerificationObject', ...policy(host) }))
    expect(report.checks.issuer.outcome).toBe(outcome)
  })

  test('is not what the badge says in the issuer’s place', async () => {
    const [issuer, mallory] = [await olderIssuer(), await olderIssuer()]
    const verification = { type: 'VerificationObject', allowedOrigins: new URL(mallory.origin).host }
    const profile = changed(profileAt(issuer.origin), { verification })
    const award = hostedAt(mallory.origin, { badge: classAt(issuer.origin, profile) })
    mallory.publish('/award.json', award)
    const report = await verify(award, options)
    expect(answer(report, 'issuer')).toEqual(['failed', 'HOSTED_OUTSIDE_SCOPE'])
  })

  test('is not known of an issuer without address', async () => {
    const issuer = await olderIssuer()
    const profile = changed(profileAt(issuer.origin), {
      id: 'urn:uuid:5b6f1d3c-3d8f-4f0a-9d0e-7f3b9a1c2d4e',
      publicKey: undefined,
    })
    const award = hostedAt(issuer.origin, {
      badge: changed(classAt(issuer.origin, profile), {
        id: 'urn:uuid:0c3e8b0e-5a4e-4d0b-8d6f-7f6f2f9a1c22',
      }),
    })
    issuer.publish('/award.json', award)
    const strict = await verify(award, options)
    expect(answer(strict, 'issuer')).toEqual(['failed', 'HOSTED_SCOPE_UNDEFINED'])
    const lenient = await verify(award, { ...options, profile: '1edtech' })
    expect(answer(lenient, 'issuer')).toEqual(['passed', 'HOSTED_SCOPE_UNDEFINED_ACCEPTED'])
  })

  test('is not where an address climbs out of a folder', async () => {
    const issuer = await olderIssuer()
    const award = changed(hostedAt(issuer.origin), { id: issuer.at('/uploads/../award.json') })
    issuer.publish('/award.json', award)
    expect((await verify(award, options)).verdict).toBe('invalid')
  })
})

describe('a hosted badge of another', () => {
  test('names the badge class of an issuer from elsewhere', async () => {
    const [issuer, mallory] = [await olderIssuer(), await olderIssuer()]
    const award = hostedAt(mallory.origin, { badge: issuer.at('/class.json') })
    mallory.publish('/award.json', award)
    const report = await verify(award, options)
    expect(report.verdict).toBe('invalid')
    expect(answer(report, 'issuer')).toEqual(['failed', 'HOSTED_OUTSIDE_SCOPE'])
  })

  test('carries the badge class of an issuer with itself in it', async () => {
    const [issuer, mallory] = [await olderIssuer(), await olderIssuer()]
    const award = hostedAt(mallory.origin, { badge: classAt(issuer.origin, mallory.at('/issuer.json')) })
    mallory.publish('/award.json', award)
    expect(answer(await verify(award, options), 'issuer')).toEqual(['failed', 'CLASS_OF_ANOTHER'])
  })

  test.for(['/class.json', '/issuer.json'])(
    '%s: what is down leaves it open, what is another does not',
    async (path) => {
      const { issuer, award } = await hosting()
      const document = issuer.site.get(path) as Members
      issuer.site.set(path, new Answer(503))
      expect((await verify(award, options)).verdict).toBe('undetermined')
      issuer.site.set(path, { ...document, id: issuer.at('/other.json') })
      expect(answer(await verify(award, options), 'issuer')).toEqual(['failed', 'PART_ID_DIFFERS'])
    },
  )
})

describe('a hosted badge that was taken back', () => {
  const reason = '誤って授与されました'

  test.for([
    ['is gone', () => new Answer(410), 'STATUS_REVOKED'],
    [
      'is gone, for a reason',
      (id: string) => new Answer(410, JSON.stringify({ id, revoked: true, revocationReason: reason })),
      'STATUS_REVOKED_BECAUSE',
    ],
    [
      'is stripped',
      (id: string) => ({
        '@context': 'https://w3id.org/openbadges/v2',
        type: 'Assertion',
        id,
        revoked: true,
      }),
      'STATUS_REVOKED',
    ],
    [
      'is stripped, with a reason',
      (id: string) => ({
        '@context': 'https://w3id.org/openbadges/v2',
        type: 'Assertion',
        id,
        revoked: true,
        revocationReason: reason,
      }),
      'STATUS_REVOKED_BECAUSE',
    ],
  ] as const)('%s', async ([, content, code]) => {
    const { issuer, award } = await hosting()
    const id = issuer.at('/award.json')
    issuer.site.set('/award.json', content(id))
    const report = await verify(award, options)
    expect(report.verdict).toBe('invalid')
    expect(answer(report, 'status')).toEqual(['failed', code])
    if (code === 'STATUS_REVOKED_BECAUSE') {
      expect(report.checks.status.findings[0]?.params['reason']).toContain(reason)
    }
  })

  test('is in full, and says so', async () => {
    const { issuer, award } = await hosting()
    issuer.publish('/award.json', changed(award, { revoked: true, revocationReason: reason }))
    for (const input of [award, issuer.at('/award.json')]) {
      const report = await verify(input, options)
      expect(report.verdict).toBe('invalid')
      expect(answer(report, 'status')).toEqual(['failed', 'STATUS_REVOKED_BECAUSE'])
    }
  })

  test('is handed in as its address', async () => {
    const { issuer } = await hosting()
    issuer.publish('/award.json', {
      ...{ '@context': 'https://w3id.org/openbadges/v2', type: 'Assertion' },
      ...{ id: issuer.at('/award.json'), revoked: true },
    })
    const report = await verify(issuer.at('/award.json'), options)
    expect(report.verdict).toBe('invalid')
    expect(answer(report, 'status')).toEqual(['failed', 'STATUS_REVOKED'])
  })

  test('is noticed by a verifier that has seen it before', async () => {
    const { issuer, award } = await hosting()
    const verifier = createVerifier(options)
    expect((await verifier.verify(award)).verdict).toBe('valid')
    issuer.site.set('/award.json', new Answer(410))
    expect((await verifier.verify(award)).verdict).toBe('invalid')
  })
})

describe('a hosted badge, like any other', () => {
  test('runs out', async () => {
    const { award } = await hosting({ expires: '2026-05-01T00:00:00+09:00' })
    expect(answer(await verify(award, options), 'validity')).toEqual(['failed', 'VALIDITY_EXPIRED'])
  })

  test('is for somebody', async () => {
    const identity = `md5$${createHash('md5').update('hanako@example.jpKami').digest('hex')}`
    const { award } = await hosting({ recipient: { type: 'email', hashed: true, salt: 'Kami', identity } })
    const right = await verify(award, { ...options, recipient: 'hanako@example.jp' })
    expect(right.checks.recipient.outcome).toBe('passed')
    expect((await verify(award, { ...options, recipient: 'taro@example.jp' })).verdict).toBe('invalid')
  })

  test('is of an issuer that is trusted or not, as it is hosted', async () => {
    const { issuer, award } = await hosting()
    const trusted = await verify(award, { ...options, trust: [issuer.at('/issuer.json')] })
    expect(trusted.verdict).toBe('valid')
    const other = await verify(award, { ...options, trust: ['https://uni.example/issuer.json'] })
    expect(answer(other, 'trust')).toEqual(['failed', 'TRUST_ISSUER_UNKNOWN'])
  })

  test('leads to no address that nobody may go to', async () => {
    const issuer = await olderIssuer()
    for (const badge of [
      'https://169.254.169.254/latest/meta-data/',
      'http://10.0.0.1/class.json',
      'file:///etc/passwd',
      'https://[::ffff:10.0.0.1]/class.json',
    ]) {
      const award = hostedAt(issuer.origin, { badge })
      issuer.publish('/award.json', award)
      const report = await verify(award, options)
      expect(report.verdict).not.toBe('valid')
    }
  })
})

test('a document that awards nothing is none to verify', async () => {
  const issuer = await olderIssuer()
  for (const document of [classAt(issuer.origin), profileAt(issuer.origin), issuer.site.get('/key.json')]) {
    const report = await verify(document, options)
    expect(report.verdict).toBe('undetermined')
    expect(answer(report, 'proof')).toEqual(['undetermined', 'AWARD_MISSING'])
  }
  expect(issuer.hits).toEqual([])
})

test('a badge that does not say how to verify it is not verified', async () => {
  const issuer = await olderIssuer()
  for (const verification of [undefined, { type: 'blockchain' }, { type: ['hosted', 'signed'] }]) {
    const report = await verify(hostedAt(issuer.origin, { verification }), options)
    expect(report.verdict).toBe('invalid')
    expect(answer(report, 'proof')).toEqual(['failed', 'VERIFICATION_UNKNOWN'])
  }
  expect(issuer.hits).toEqual([])
})
