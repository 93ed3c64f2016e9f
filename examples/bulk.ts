// A class of two hundred gets its badges: one template, a stream of rows, a few of them careless.
import { createCredential, hashIdentity } from '@shirushi/core'
import { compileTemplate, sign } from '@shirushi/sign'
import { exportKey, generateKey, signerFor } from '@shirushi/vc'
import { verifyProof } from '@shirushi/vc/data-integrity'
import { expect } from './lib/expect.ts'
import { facts, heading } from './lib/print.ts'

heading('一括で発行する', 'One badge for many')

const LEARNERS = 200
const GRADES = ['可', '良', '優'] as const
const GRADE = 'https://uni.example/achievements/data-literacy#grade'

const key = await generateKey('Ed25519')
const signer = signerFor(key)
const credential = createCredential({
  id: 'urn:uuid:91537dba-56cb-41ec-bf63-0242ac130002',
  issuer: { id: await exportKey(key, 'did:key'), name: '例大学' },
  validFrom: '2026-03-25T09:00:00+09:00',
  recipient: { identifier: [{ email: 'hanako@student.example', salt: '5f0c1d3e9a7b' }] },
  achievement: {
    id: 'https://uni.example/achievements/data-literacy',
    name: 'データリテラシー基礎',
    description: '統計とデータ倫理の基礎を修得したことを証明します。',
    criteria: '修了試験で 60 点以上を取ること。',
    resultDescription: [
      { id: GRADE, name: '評価', resultType: 'LetterGrade', allowedValue: ['不可', ...GRADES] },
    ],
  },
  result: [{ resultDescription: GRADE, value: '優' }],
})

const slots = {
  id: '/id',
  learner: '/credentialSubject/identifier/0/identityHash',
  salt: '/credentialSubject/identifier/0/salt',
  grade: '/credentialSubject/result/0/value',
} as const

/** As they may come out of a file, one after the other. The 13th of each hundred has a grade that nobody gives. */
function* learners() {
  for (let number = 0; number < LEARNERS; number++) {
    const [email, salt] = [`learner${number}@student.example`, `salt${number}`]
    yield {
      id: `urn:uuid:${crypto.randomUUID()}`,
      learner: hashIdentity(email, { salt }),
      salt,
      grade: number % 100 === 13 ? '秀' : (GRADES[number % GRADES.length] ?? '可'),
      email,
    }
  }
}

const template = await compileTemplate(credential, slots, signer, { language: 'ja' })
const created = '2026-03-25T00:00:00Z'
const counts = { template: 0, sign: 0, refused: 0 }
for await (const result of template.sign(learners(), { created })) {
  counts[result.outcome === 'signed' ? result.by : 'refused'] += 1
  if (result.outcome === 'refused') console.log(`  ${result.row.email}  ${result.findings[0].message}`)
  else if (result.index % 50 === 0) {
    const { outcome } = await verifyProof(result.credential, { key, engine: 'reference' })
    expect(`the badge of ${result.row.email} is verified by others`, outcome, 'verified')
    const alone = await sign(template.fill(result.row), signer, { created })
    expect('and is the one that sign gives', result.text, JSON.stringify(alone))
  }
}
facts({ 'from the template': counts.template, 'one by one': counts.sign, refused: counts.refused })
expect('those who were graded get their badges', counts, { template: LEARNERS - 2, sign: 0, refused: 2 })
