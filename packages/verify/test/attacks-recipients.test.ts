import { createHash } from 'node:crypto'
import { signVcJwt } from '@shirushi/vc/jose'
import { describe, expect, test } from 'vitest'
import { badge, keyIssuer, signed } from './support/badges.ts'
import { judged } from './support/hostile.ts'

const issuer = await keyIssuer()
const EMAIL = 'hanako@example.jp'

const hash = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex')

const hashOf = (algorithm: 'sha256' | 'md5', salt = '') => `${algorithm}$${hash(algorithm, EMAIL + salt)}`

async function madeFor(identifier: readonly object[]): Promise<Record<string, unknown>> {
  const subject = { ...Object(badge(issuer.did)['credentialSubject']), identifier }
  return signed(issuer, { credentialSubject: subject })
}

const entry = <Members extends object>(members: Members) => ({
  type: 'IdentityObject',
  hashed: true,
  identityType: 'emailAddress',
  ...members,
})

const ROWS = [
  ['salted', entry({ identityHash: hashOf('sha256', 'Kami'), salt: 'Kami' }), undefined],
  ['without salt', entry({ identityHash: hashOf('sha256') }), 'IDENTITY_SALT_MISSING'],
  ['with md5', entry({ identityHash: hashOf('md5', 'Kami'), salt: 'Kami' }), 'IDENTITY_HASH_MD5'],
  ['in the open', entry({ identityHash: EMAIL, hashed: false }), 'IDENTITY_PLAIN_EMAIL'],
] as const

describe('a recipient', () => {
  test.for(ROWS)('%s is recognised, and others are not', async ([, identity, warning]) => {
    const credential = await madeFor([identity])
    const { report } = await judged(credential, { recipient: EMAIL })
    expect(report.checks.recipient.outcome).toBe('passed')
    const other = await judged(credential, { recipient: 'taro@example.jp' })
    expect(other.report.verdict).toBe('invalid')
    expect(other.errors).toEqual({ recipient: ['RECIPIENT_DIFFERS'] })
    const warnings = report.findings.filter(({ severity }) => severity === 'warning').map(({ code }) => code)
    if (warning === undefined) expect(report.checks.recipient.findings).toEqual([])
    else expect(warnings).toContain(warning)
  })

  test.for(ROWS.slice(0, 3))('%s is not given away', async ([, identity]) => {
    const secret = identity.identityHash
    const digest = secret.split('$').at(-1) ?? secret
    for (const recipient of [undefined, EMAIL, 'taro@example.jp', 'did:example:taro']) {
      for (const language of ['en', 'ja'] as const) {
        const options = { language, ...(recipient === undefined ? {} : { recipient }) }
        for (const input of [await madeFor([identity]), { ...(await madeFor([identity])), name: 'x' }]) {
          const { report } = await judged(input, options)
          const { credential: _, ...told } = { credential: undefined, ...report }
          expect(JSON.stringify(told)).not.toContain(digest)
          expect(JSON.stringify(told)).not.toContain('taro@example.jp')
        }
      }
    }
  })

  test('is not the one whose hash was guessed as it is written', async () => {
    const identityHash = hashOf('sha256', 'Kami')
    const credential = await madeFor([entry({ identityHash, salt: 'Kami' })])
    for (const recipient of [identityHash, identityHash.slice(7), 'sha256$', '', ' ']) {
      const outcome = await judged(credential, { recipient }).catch((error: Error) => error)
      if (outcome instanceof Error) expect(outcome.message).not.toContain(identityHash)
      else expect(outcome.report.checks.recipient.outcome).toBe('failed')
    }
  })

  test.for([
    ['an empty list', []],
    ['nothing', undefined],
    ['a text', EMAIL],
    ['a list of texts', [EMAIL]],
    ['an object without members', [{}]],
    ['a hash that is none', [entry({ identityHash: 'sha256$zz' })]],
    ['a hash of another kind', [entry({ identityHash: `sha512$${'0'.repeat(128)}` })]],
    ['a hash that is an object', [entry({ identityHash: { toString: () => EMAIL } })]],
    ['a salt that is an object', [entry({ identityHash: hashOf('sha256'), salt: {} })]],
    [
      'a thousand hashes',
      Array.from({ length: 1000 }, () => entry({ identityHash: hashOf('sha256', 'x'), salt: 'y' })),
    ],
  ] as const)('%s is nobody', async ([, identifier]) => {
    const subject = { ...Object(badge(issuer.did)['credentialSubject']), identifier }
    const { report } = await judged(
      { ...(await signed(issuer)), credentialSubject: JSON.parse(JSON.stringify(subject)) },
      { recipient: EMAIL },
    )
    expect(report.verdict).toBe('invalid')
    expect(report.checks.recipient.outcome).toBe('failed')
  })

  test('of a badge with several subjects is not taken from one for another', async () => {
    const { report } = await judged(
      await madeFor([entry({ identityHash: hashOf('sha256', 'Kami'), salt: 'Mori' })]),
      {
        recipient: EMAIL,
      },
    )
    expect(report.checks.recipient.outcome).toBe('failed')
  })

  test('need not be that of an endorsement', async () => {
    const endorser = await keyIssuer()
    const subject = Object(badge(issuer.did)['credentialSubject'])
    const endorsement = await signVcJwt(
      {
        '@context': badge(issuer.did)['@context'],
        id: 'urn:uuid:3f1b5a3c-8d1e-4c77-9f4a-0a6b3c9f0d11',
        type: ['VerifiableCredential', 'EndorsementCredential'],
        name: '推薦',
        issuer: { id: endorser.did, type: ['Profile'], name: '例学会' },
        validFrom: '2026-04-01T00:00:00Z',
        credentialSubject: {
          id: subject.achievement.id,
          type: ['EndorsementSubject'],
          endorsementComment: '良い',
        },
      },
      endorser.signer,
    )
    const achievement = { ...subject.achievement, endorsementJwt: [endorsement] }
    const members = { credentialSubject: { ...subject, achievement } }
    const credential = await signed(issuer, members, { suite: 'eddsa-jcs-2022' })
    const { report } = await judged(credential, { recipient: EMAIL, trust: [issuer.did] })
    expect(report.checks.endorsements.outcome).toBe('passed')
    expect(report.verdict).toBe('valid')
  })
})
