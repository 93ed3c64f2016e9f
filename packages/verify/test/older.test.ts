import { verify } from '@shirushi/verify'
import { createFetcher } from '@shirushi/verify/fetch'
import { describe, expect, test } from 'vitest'
import { NOW } from './support/badges.ts'
import { hostedAt, olderIssuer, signableAt, signedBy } from './support/older-badges.ts'

const options = { at: NOW, fetch: createFetcher({ allowLoopback: true }) }

describe('a badge of Open Badges 2.0 that is in order', () => {
  test.for(['RSA', 'Ed25519', 'P-256', 'P-384'] as const)('is signed with %s', async (type) => {
    const issuer = await olderIssuer(type)
    const report = await verify(await signedBy(issuer), options)
    expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(report).toMatchObject({
      ...{ verdict: 'valid', kind: 'assertion', version: '2.0', secured: ['jws'], layers: ['jws'] },
      claims: { achievement: { name: 'データサイエンス入門' }, issuer: { name: '例大学' } },
    })
    if (report.verdict === 'valid') expect(report.credential).toEqual(signableAt(issuer.origin))
    expect([...issuer.hits].sort()).toEqual(['/class.json', '/issuer.json', '/key.json'])
  })

  test('is hosted, handed in as its address, as text and as object', async () => {
    const issuer = await olderIssuer()
    const award = hostedAt(issuer.origin)
    issuer.publish('/award.json', award)
    for (const [input, layers] of [
      [issuer.at('/award.json'), ['url', 'json']],
      [JSON.stringify(award), ['json']],
      [award, ['object']],
    ] as const) {
      issuer.hits.length = 0
      const report = await verify(input, options)
      expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([])
      expect(report).toMatchObject({
        ...{ verdict: 'valid', kind: 'assertion', version: '2.0', secured: ['hosted'], layers },
        claims: { achievement: { name: 'データサイエンス入門' }, issuer: { name: '例大学' } },
        checks: { status: { outcome: 'passed' } },
      })
      if (report.verdict === 'valid') expect(report.credential).toEqual(award)
      expect(issuer.hits).toEqual(['/award.json', '/class.json', '/issuer.json'])
    }
  })
})
