import { readFileSync } from 'node:fs'
import { DESCRIPTOR_NAMESPACE, fromFramework, toBadge } from '@shirushi/core/descriptors'
import { addProof } from '@shirushi/vc/data-integrity'
import { renderReport, verify } from '@shirushi/verify'
import { expect, test } from 'vitest'
import { badge, keyIssuer, NOW } from './support/badges.ts'

const REGISTER = {
  課程の名称: 'データリテラシー基礎',
  目的: '力を養う。',
  総時間数: '６０時間',
  大学名: '例大学',
}

test('a report shows the descriptor that a badge carries', async () => {
  const issuer = await keyIssuer()
  const { descriptor } = fromFramework(REGISTER, 'jp-rishu-164', {
    id: 'https://uni.example/p',
    providerId: issuer.did,
  })
  const { badge: achievement, contexts } = toBadge(descriptor, { as: 'ob3', language: 'ja' })
  const plain = badge(issuer.did)
  const described = {
    ...plain,
    '@context': [...Object.values(plain['@context'] ?? []), ...contexts],
    credentialSubject: { ...Object(plain['credentialSubject']), achievement },
  }
  const report = await verify(await addProof(described, issuer.signer), { at: NOW })
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(report.verdict).toBe('valid')
  expect(report.claims?.descriptor?.some(({ text }) => text.ja.includes('60'))).toBe(true)
})

test('a report shows the number of a certificate that Open Badges 2.0 has no property for', async () => {
  const id = 'https://uni.example/p'
  const { descriptor, award } = fromFramework(
    { ...REGISTER, 証明書番号: '履証第2026-0018号' },
    'jp-rishu-164',
    {
      id,
      providerId: 'https://uni.example/issuer.json',
    },
  )
  const { badge } = toBadge(
    {
      ...descriptor,
      image: { id: 'https://uni.example/p.png' },
      provider: { ...descriptor.provider, url: 'https://uni.example/', email: 'badges@uni.example' },
    },
    {
      as: 'ob2',
      award: {
        ...award,
        id: 'https://uni.example/awards/18',
        issuedOn: '2026-03-25',
        learner: { identifiers: [{ type: 'emailAddress', value: 'hanako@student.example' }] },
      },
    },
  )
  const report = await verify(badge, { at: NOW })
  expect(report.claims?.licenseNumber).toBe('履証第2026-0018号')
  expect(renderReport(report, { language: 'ja', as: 'text' })).toMatch(/証明書番号 +履証第2026-0018号/)
})

test('what is looked for is what descriptors are carried with', () => {
  const source = readFileSync(new URL('../src/claims/carries-descriptor.ts', import.meta.url), 'utf8')
  expect(source).toContain(`'${DESCRIPTOR_NAMESPACE}'`)
})
