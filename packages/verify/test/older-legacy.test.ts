import { createHash } from 'node:crypto'
import { exportKey } from '@shirushi/vc'
import { signJws } from '@shirushi/vc/jose'
import { verify } from '@shirushi/verify'
import { createFetcher } from '@shirushi/verify/fetch'
import { describe, expect, test } from 'vitest'
import { NOW } from './support/badges.ts'
import { answer } from './support/codes.ts'
import { oldPng } from './support/old-png.ts'
import { Answer, type Members, type OlderIssuer, olderIssuer } from './support/older-badges.ts'

const options = { at: NOW, fetch: createFetcher({ allowLoopback: true, limits: { milliseconds: 300 } }) }

const identity = `sha256$${createHash('sha256').update('hanako@example.jpKami').digest('hex')}`

/** What an issuer of Open Badges 1.0 published: nothing says what it is, nor where. */
async function oldIssuer(profile: Members = {}): Promise<OlderIssuer> {
  const issuer = await olderIssuer('RSA')
  issuer.publish('/issuer.json', { name: '例大学', url: 'https://uni.example/', ...profile })
  issuer.publish('/class.json', {
    ...{ name: 'データサイエンス入門', description: '全15回の講義', image: 'https://uni.example/badge.png' },
    ...{ criteria: 'https://uni.example/criteria', issuer: issuer.at('/issuer.json') },
  })
  issuer.site.set('/key.pem', new Answer(200, await exportKey(issuer.key, 'spki')))
  return issuer
}

function award(issuer: OlderIssuer, verify: Members, members: Members = {}): Members {
  return {
    ...{ uid: 'abc123', recipient: { type: 'email', hashed: true, salt: 'Kami', identity } },
    ...{ badge: issuer.at('/class.json'), issuedOn: 1_400_000_000, verify, ...members },
  }
}

describe('a badge of Open Badges 1.0', () => {
  test('is hosted, handed in as its address, in an old image, or as a copy', async () => {
    const issuer = await oldIssuer()
    const url = issuer.at('/award.json')
    const hosted = award(issuer, { type: 'hosted', url })
    issuer.publish('/award.json', hosted)
    for (const input of [url, oldPng(url), hosted]) {
      const report = await verify(input, { ...options, recipient: 'hanako@example.jp' })
      expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(report).toMatchObject({ verdict: 'valid', version: '1.0', secured: ['hosted'] })
      expect(report.findings.map(({ code }) => code)).toContain('LEGACY_CONTEXT_REPLACED')
      expect(report.claims).toMatchObject({ issuer: { name: '例大学' }, awardedDate: '2014-05-13T16:53:20Z' })
    }
  })

  test('is signed with a key on the host of its issuer', async () => {
    const issuer = await oldIssuer()
    const signed = award(issuer, { type: 'signed', url: issuer.at('/key.pem') })
    const report = await verify(await signJws(JSON.stringify(signed), issuer.signer), options)
    expect(report).toMatchObject({ verdict: 'valid', version: '1.0', secured: ['jws'] })
    expect(answer(report, 'proof')).toEqual(['passed', 'SIGNED_KEY_BY_HOST'])
  })

  test('is not signed with a key on another host', async () => {
    const [issuer, mallory] = [await oldIssuer(), await oldIssuer()]
    const signed = award(issuer, { type: 'signed', url: mallory.at('/key.pem') })
    const report = await verify(await signJws(JSON.stringify(signed), mallory.signer), options)
    expect(answer(report, 'proof')).toEqual(['failed', 'SIGNED_KEY_NOT_LISTED'])
    expect(mallory.hits).toEqual([])
  })

  test('cannot be made for an issuer that lists its keys', async () => {
    const issuer = await olderIssuer('RSA')
    const other = await olderIssuer('RSA')
    issuer.site.set('/uploads/key.pem', new Answer(200, await exportKey(other.key, 'spki')))
    const signed = award(issuer, { type: 'signed', url: issuer.at('/uploads/key.pem') })
    const report = await verify(await signJws(JSON.stringify(signed), other.signer), options)
    expect(answer(report, 'proof')).toEqual(['failed', 'SIGNED_KEY_NOT_LISTED'])
  })

  test.for([
    ['is on the list of its issuer', { abc123: '誤って授与' }, ['failed', 'STATUS_REVOKED_BECAUSE']],
    ['is not on it', { other: 'x' }, ['passed']],
    ['is on an empty list', {}, ['passed']],
  ] as const)('%s', async ([, list, status]) => {
    const issuer = await oldIssuer()
    issuer.publish('/issuer.json', {
      ...{ name: '例大学', url: 'https://uni.example/', revocationList: issuer.at('/revoked.json') },
    })
    issuer.publish('/revoked.json', list)
    const signed = award(issuer, { type: 'signed', url: issuer.at('/key.pem') })
    const report = await verify(await signJws(JSON.stringify(signed), issuer.signer), options)
    expect(answer(report, 'status')).toEqual(status)
  })

  test('is another one than its address says', async () => {
    const [issuer, mallory] = [await oldIssuer(), await oldIssuer()]
    const hosted = award(issuer, { type: 'hosted', url: issuer.at('/award.json') })
    issuer.publish('/award.json', hosted)
    mallory.publish('/award.json', hosted)
    const report = await verify(mallory.at('/award.json'), options)
    expect(report.verdict).toBe('invalid')
  })

  test('was edited', async () => {
    const issuer = await oldIssuer()
    const hosted = award(issuer, { type: 'hosted', url: issuer.at('/award.json') })
    issuer.publish('/award.json', hosted)
    const report = await verify({ ...hosted, issuedOn: 1_500_000_000 }, options)
    expect(answer(report, 'proof')).toEqual(['failed', 'HOSTED_COPY_DIFFERS'])
  })
})

describe('a badge of Open Badges 1.1', () => {
  test('is hosted', async () => {
    const issuer = await olderIssuer()
    const context = 'https://w3id.org/openbadges/v1'
    const [id, org, badge] = ['/award.json', '/org.json', '/badge.json'].map((path) => issuer.at(path))
    issuer.publish('/org.json', {
      ...{ '@context': context, type: 'Issuer', id: org, name: '例大学', url: 'https://uni.example/' },
    })
    issuer.publish('/badge.json', {
      ...{
        '@context': context,
        type: 'BadgeClass',
        id: badge,
        name: '入門',
        description: '講義',
        issuer: org,
      },
      ...{ image: 'https://uni.example/badge.png', criteria: 'https://uni.example/criteria' },
    })
    issuer.publish('/award.json', {
      ...{
        '@context': context,
        type: 'Assertion',
        id,
        uid: 'abc123',
        badge,
        issuedOn: '2016-12-31T23:59:59Z',
      },
      ...{ recipient: { type: 'email', hashed: true, salt: 'Kami', identity } },
      verify: { type: 'hosted', url: id },
    })
    const report = await verify(id, options)
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(report).toMatchObject({ verdict: 'valid', version: '1.1' })
  })
})

describe('a badge of Open Badges 0.5', () => {
  function oldest(origin: string): Members {
    return {
      ...{ recipient: identity, salt: 'Kami', issued_on: '2012-05-01' },
      badge: {
        ...{
          version: '0.5.0',
          name: '入門',
          description: '講義',
          image: '/badge.png',
          criteria: '/criteria',
        },
        issuer: { origin, name: '例大学' },
      },
    }
  }

  test('is hosted by the host that it names as its issuer', async () => {
    const issuer = await olderIssuer()
    issuer.publish('/award.json', oldest(issuer.origin))
    const report = await verify(oldPng(issuer.at('/award.json')), options)
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(report).toMatchObject({ verdict: 'valid', version: '0.5', layers: ['png', 'url', 'json'] })
    expect(issuer.hits).toEqual(['/award.json'])
  })

  test('is hosted by another', async () => {
    const [issuer, mallory] = [await olderIssuer(), await olderIssuer()]
    mallory.publish('/award.json', oldest(issuer.origin))
    const report = await verify(mallory.at('/award.json'), options)
    expect(answer(report, 'issuer')).toEqual(['failed', 'HOSTED_OUTSIDE_SCOPE'])
  })

  test('is a copy without its address, which nobody can look up', async () => {
    const report = await verify(oldest('https://uni.example'), options)
    expect(answer(report, 'proof')).toEqual(['undetermined', 'HOSTED_ADDRESS_UNKNOWN'])
  })
})
