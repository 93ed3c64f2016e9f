import { readFileSync } from 'node:fs'
import { DESCRIPTOR_NAMESPACE, fromFramework, toBadge } from '@shirushi/core/descriptors'
import { addProof } from '@shirushi/vc/data-integrity'
import { verify } from '@shirushi/verify'
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

test('what is looked for is what descriptors are carried with', () => {
  const source = readFileSync(new URL('../src/claims/carries-descriptor.ts', import.meta.url), 'utf8')
  expect(source).toContain(`'${DESCRIPTOR_NAMESPACE}'`)
})
