import { verify } from '@shirushi/verify'
import { createFetcher } from '@shirushi/verify/fetch'
import { describe, expect, test } from 'vitest'
import { NOW } from './support/badges.ts'
import { answer } from './support/codes.ts'
import {
  Answer,
  changed,
  hostedAt,
  type Members,
  olderIssuer,
  profileAt,
  signedBy,
} from './support/older-badges.ts'

const options = { at: NOW, fetch: createFetcher({ allowLoopback: true, limits: { milliseconds: 300 } }) }

/** An endorsement that is hosted at a path. */
function endorsementAt(origin: string, path: string, about: string, members: Members = {}): Members {
  return {
    ...{ '@context': 'https://w3id.org/openbadges/v2', type: 'Endorsement', id: `${origin}${path}` },
    ...{ issuer: `${origin}/issuer.json`, issuedOn: '2026-04-10T00:00:00Z' },
    ...{
      claim: { id: about, endorsementComment: '優れた講座です。' },
      verification: { type: 'HostedBadge' },
    },
    ...members,
  }
}

describe('endorsements of a badge of Open Badges 2.0', () => {
  test('hold, at the badge, its class and its issuer, as documents and as addresses', async () => {
    const [issuer, endorser] = [await olderIssuer(), await olderIssuer()]
    const [award, badge, profile] = ['/award.json', '/class.json', '/issuer.json'].map((path) =>
      issuer.at(path),
    )
    const about = [award, badge, profile].map((id, at) =>
      endorsementAt(endorser.origin, `/e${at}.json`, id ?? ''),
    )
    for (const [at, one] of about.entries()) endorser.publish(`/e${at}.json`, one)
    issuer.publish('/class.json', { ...(issuer.site.get('/class.json') as Members), endorsement: about[1] })
    issuer.publish('/issuer.json', { ...profileAt(issuer.origin), endorsement: [endorser.at('/e2.json')] })
    issuer.publish('/award.json', hostedAt(issuer.origin, { endorsement: [about[0]] }))
    const report = await verify(award, options)
    expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(report.verdict).toBe('valid')
    // What the caller asks of the award is not asked of its endorsements.
    const trust = [issuer.at('/issuer.json')]
    const asked = await verify(award, { ...options, recipient: 'hanako@example.jp', trust })
    expect(asked.verdict).toBe('valid')
    expect(report.checks.endorsements).toMatchObject({
      outcome: 'passed',
      evidence: [{ kind: 'endorsement' }, { kind: 'endorsement' }, { kind: 'endorsement' }],
    })
  })

  test.for([
    ['is about another badge', 'https://uni.example/other.json', {}, ['failed', 'ENDORSEMENT_OF_ANOTHER']],
    ['was taken back', undefined, { revoked: true }, ['failed', 'ENDORSEMENT_INVALID']],
    ['is hosted by another than it says', undefined, { issuer: 'ISSUER' }, ['failed', 'ENDORSEMENT_INVALID']],
  ] as const)('does not hold if it %s', async ([, subject, members, expected]) => {
    const [issuer, endorser] = [await olderIssuer(), await olderIssuer()]
    const given = 'issuer' in members ? { issuer: issuer.at('/issuer.json') } : members
    const about = subject ?? issuer.at('/award.json')
    endorser.publish('/e.json', endorsementAt(endorser.origin, '/e.json', about, given))
    issuer.publish('/award.json', hostedAt(issuer.origin, { endorsement: endorser.at('/e.json') }))
    const report = await verify(issuer.at('/award.json'), options)
    expect(answer(report, 'endorsements')).toEqual(expected)
  })

  test('are open where their host is down, and are nothing else than endorsements', async () => {
    const [issuer, endorser] = [await olderIssuer(), await olderIssuer()]
    issuer.publish('/award.json', hostedAt(issuer.origin, { endorsement: endorser.at('/award.json') }))
    const open = await verify(issuer.at('/award.json'), options)
    expect(answer(open, 'endorsements')).toEqual(['undetermined', 'ENDORSEMENT_UNDETERMINED'])
    endorser.publish('/award.json', hostedAt(endorser.origin))
    const wrong = await verify(issuer.at('/award.json'), options)
    expect(answer(wrong, 'endorsements')).toEqual(['failed', 'ENDORSEMENT_IS_NONE'])
  })

  test('do not lead in circles', async () => {
    const issuer = await olderIssuer()
    const about = issuer.at('/issuer.json')
    issuer.publish('/e.json', endorsementAt(issuer.origin, '/e.json', about))
    issuer.publish('/issuer.json', {
      ...profileAt(issuer.origin),
      endorsement: Array.from({ length: 30 }, () => issuer.at('/e.json')),
    })
    issuer.publish('/award.json', hostedAt(issuer.origin))
    const report = await verify(issuer.at('/award.json'), options)
    expect(answer(report, 'endorsements')).toEqual(['undetermined', 'ENDORSEMENT_TOO_MANY'])
    expect(issuer.hits.filter((path) => path === '/e.json')).toHaveLength(1)
  })

  test('are verified alone as well, signed or hosted', async () => {
    const endorser = await olderIssuer()
    const hosted = endorsementAt(endorser.origin, '/e.json', 'https://uni.example/class.json')
    endorser.publish('/e.json', hosted)
    expect(await verify(hosted, options)).toMatchObject({ verdict: 'valid', kind: 'endorsement' })
    const signed = await signedBy(endorser, {
      ...{ recipient: undefined, badge: undefined, type: 'Endorsement', issuer: endorser.at('/issuer.json') },
      claim: hosted['claim'],
    })
    expect(await verify(signed, options)).toMatchObject({
      verdict: 'valid',
      kind: 'endorsement',
      secured: ['jws'],
    })
  })
})

describe('extensions of a badge', () => {
  const schema = {
    ...{ $schema: 'http://json-schema.org/draft-04/schema#', type: 'object', required: ['url'] },
    properties: { url: { type: 'string', pattern: '^https://' } },
  }

  async function extended(url: unknown, where: 'award' | 'class' = 'award') {
    const issuer = await olderIssuer()
    const extension = {
      ...{ '@context': issuer.at('/context.json'), type: ['Extension', 'extensions:ApplyLink'], url },
    }
    const badge = where === 'class' ? { 'extensions:applyLink': extension } : {}
    issuer.publish('/class.json', { ...(issuer.site.get('/class.json') as Members), ...badge })
    issuer.publish('/context.json', {
      '@context': {
        obi: 'https://w3id.org/openbadges#',
        extensions: 'https://w3id.org/openbadges/extensions#',
      },
      'obi:validation': [
        { 'obi:validatesType': 'extensions:Other', 'obi:validationSchema': issuer.at('/other.json') },
        { 'obi:validatesType': 'extensions:ApplyLink', 'obi:validationSchema': issuer.at('/schema.json') },
      ],
    })
    issuer.publish('/schema.json', schema)
    issuer.publish(
      '/award.json',
      hostedAt(issuer.origin, where === 'award' ? { 'extensions:applyLink': extension } : {}),
    )
    return issuer
  }

  test('are not followed unless the caller allows it', async () => {
    const issuer = await extended('https://uni.example/apply')
    const report = await verify(issuer.at('/award.json'), options)
    expect(report.verdict).toBe('valid')
    expect(report.checks.schema.outcome).toBe('not-applicable')
    expect(report.findings.map(({ code }) => code)).toContain('OB2_EXTENSION_NOT_CHECKED')
    expect(issuer.hits).not.toContain('/context.json')
  })

  test.for(['award', 'class'] as const)('follow their schemas or do not, at the %s', async (where) => {
    const allowed = { ...options, allowForeignSchemas: true }
    const good = await verify((await extended('https://uni.example/apply', where)).at('/award.json'), allowed)
    expect(good.verdict).toBe('valid')
    expect(good.checks.schema).toMatchObject({
      outcome: 'passed',
      evidence: [{ kind: 'context' }, { kind: 'schema' }],
    })
    const bad = await verify((await extended('javascript:alert(1)', where)).at('/award.json'), allowed)
    expect(bad.verdict).toBe('invalid')
    expect(answer(bad, 'schema')).toEqual(['failed', 'EXTENSION_VIOLATED'])
  })

  test('follow contexts and schemas that the caller brings', async () => {
    const issuer = await extended('http://uni.example/apply')
    const context = issuer.site.get('/context.json') as Members
    const report = await verify(issuer.at('/award.json'), {
      ...options,
      contexts: { [issuer.at('/context.json')]: context },
      schemas: { [issuer.at('/schema.json')]: schema },
    })
    expect(answer(report, 'schema')).toEqual(['failed', 'EXTENSION_VIOLATED'])
    expect(issuer.hits).not.toContain('/schema.json')
  })

  test.for([
    ['/context.json', new Answer(500)],
    ['/schema.json', new Answer(404)],
    ['/schema.json', new Answer(200, 'x')],
    ['/schema.json', changed({}, { type: 'object', patternProperties: { '(a+)+$': { not: {} } } })],
  ] as const)('are left open where %s cannot be used', async ([path, content]) => {
    const issuer = await extended('https://uni.example/apply')
    issuer.site.set(path, content)
    const report = await verify(issuer.at('/award.json'), { ...options, allowForeignSchemas: true })
    expect(report.checks.schema.outcome).not.toBe('failed')
    if (content instanceof Answer) {
      expect(answer(report, 'schema')).toEqual(['undetermined', 'EXTENSION_NOT_JUDGED'])
    }
  })
})
