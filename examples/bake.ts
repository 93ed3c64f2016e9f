/** Puts a badge into a picture, finds it again, and tells what is wrong with a picture that somebody sent. */
import { deepStrictEqual } from 'node:assert/strict'
import { bake, lintImage, removeBadge, unbake } from '@shirushi/bake'
import { createCredential } from '@shirushi/core'

// One transparent pixel. A real badge is square and has at least 90 of them on a side.
const picture = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

const credential = createCredential({
  id: 'urn:uuid:91537dba-56cb-41ec-bf63-0242ac130002',
  issuer: { id: 'did:web:uni.example', name: '例大学', url: 'https://uni.example/' },
  validFrom: new Date('2026-03-25T00:00:00Z'),
  recipient: { identifier: [{ email: 'hanako@student.example', salt: '5f0c1d3e9a7b' }] },
  achievement: {
    id: 'https://uni.example/achievements/data-literacy',
    name: 'データリテラシー基礎',
    description: '統計とデータ倫理の基礎を修得したことを証明します。',
    criteria: '修了試験で 60 点以上を取ること。',
  },
})

const baked = bake(picture, credential)
const { found, findings } = unbake(baked)
console.log(`${baked.length} bytes; inside: Open Badges ${found[0]?.generation}, ${found[0]?.form}`)
deepStrictEqual(JSON.parse(found[0]?.text ?? ''), JSON.parse(JSON.stringify(credential)))
deepStrictEqual(findings, [])

for (const { message } of lintImage(picture, { language: 'ja' })) console.log(message)

// Somebody joined two baked pictures: which badge is meant?
const other = bake(picture, { ...credential, id: 'urn:uuid:7f5e2a54-0f2b-4c5e-9c6e-8d1b9a4c3d10' })
const joined = Buffer.concat([baked.subarray(0, -12), other.subarray(33)])
const answer = unbake(joined, { language: 'ja' })
for (const { severity, message } of answer.findings) console.log(`${severity}: ${message}`)
deepStrictEqual(
  answer.findings.some(({ code, severity }) => code === 'BADGE_SEVERAL' && severity === 'error'),
  true,
)

deepStrictEqual(removeBadge(baked), picture)
