import { addProof } from '@shirushi/vc/data-integrity'
import { verify } from '@shirushi/verify'
import { describe, expect, test } from 'vitest'
import { badge, keyIssuer, NOW } from './support/badges.ts'

const STATUS = 'https://www.w3.org/2018/credentials#credentialStatus'
const OWN = 'https://uni.example/terms#'

async function verdictWith(context: object, members: object = {}) {
  const issuer = await keyIssuer()
  const plain = badge(issuer.did)
  const contexts = [...Object.values(plain['@context'] ?? []), context]
  const signed = await addProof({ ...plain, '@context': contexts, ...members }, issuer.signer)
  const { verdict, checks } = await verify(signed, { at: NOW })
  return { verdict, codes: checks.proof.findings.map(({ code }) => code) }
}

describe('a context of its own', () => {
  test.for([
    ['a word', { campus: `${OWN}campus` }, { campus: '東京' }],
    ['a word by a prefix', { u: OWN, campus: { '@id': 'u:campus' } }, { campus: '東京' }],
    ['a word for JSON', { course: { '@id': `${OWN}course`, '@type': '@json' } }, { course: { 時間: 60 } }],
    [
      'a word with words inside',
      { campus: { '@id': `${OWN}campus`, '@context': { city: `${OWN}city` } } },
      {},
    ],
  ] as const)('may add %s', async ([, context, members]) => {
    expect(await verdictWith(context, members)).toEqual({ verdict: 'valid', codes: [] })
  })

  test.for([
    ['the revocation another name', { hidden: STATUS }],
    [
      'the revocation another name, by a prefix',
      { c: 'https://www.w3.org/2018/credentials#', hidden: 'c:credentialStatus' },
    ],
    [
      'it inside of another word',
      { campus: { '@id': `${OWN}campus`, '@context': { hidden: { '@id': STATUS } } } },
    ],
    ['a keyword another name', { art: '@type' }],
    ['a word the other direction', { of: { '@reverse': `${OWN}of` } }],
    ['everything a meaning', { '@vocab': OWN }],
    ['addresses another meaning', { did: `${OWN}did-` }],
  ] as const)('may not give %s', async ([, context]) => {
    const { verdict, codes } = await verdictWith(context)
    expect(verdict).not.toBe('valid')
    expect(codes).toContain('PROOF_CONTEXT_INLINE')
  })
})
