import {
  type AchievementCredential,
  type CredentialInput,
  createCredential,
  defineAchievement,
  defineProfile,
} from '@shirushi/core'
import { reiwaDate } from './reiwa.ts'

/** What stands on the paper: a 履修証明書 for a course of at least 60 hours (School Education Act, art. 105). */
export const CERTIFICATE = {
  number: '第2026-0042号',
  awardedOn: '令和8年3月25日',
  email: 'hanako@student.example',
  credits: 2,
  examination: '88',
  grade: '優',
} as const

const issuer = defineProfile({
  id: 'did:web:uni.example',
  name: '例大学',
  url: 'https://uni.example/',
  email: 'badges@uni.example',
})

const EXAMINATION = 'https://uni.example/achievements/data-literacy#examination'
const GRADE = 'https://uni.example/achievements/data-literacy#grade'

/** Described once, awarded to many. */
const achievement = defineAchievement({
  id: 'https://uni.example/achievements/data-literacy',
  achievementType: 'CertificateOfCompletion',
  name: '履修証明プログラム「データリテラシー基礎」',
  description: '統計とデータ倫理の基礎を、60 時間の講義と演習で修得したことを証明します。',
  criteria: '全 8 回の課題を提出し、修了試験で 60 点以上を取ること。',
  image: 'https://uni.example/badges/data-literacy.png',
  creditsAvailable: 2,
  inLanguage: 'ja',
  resultDescription: [
    { id: EXAMINATION, name: '修了試験', resultType: 'RawScore', valueMin: '0', valueMax: '100' },
    { id: GRADE, name: '評価', resultType: 'LetterGrade', allowedValue: ['不可', '可', '良', '優'] },
  ],
})

/** The badge for one paper certificate. */
export function badgeFor(changes: Partial<CredentialInput> = {}): AchievementCredential {
  return createCredential({
    id: 'urn:uuid:0b9d2a5e-6d0c-4a53-9a5e-3d1d0f2c7e42',
    name: '履修証明書',
    issuer,
    validFrom: reiwaDate(CERTIFICATE.awardedOn),
    awardedDate: reiwaDate(CERTIFICATE.awardedOn),
    // The badge names the learner by a salted hash. A real salt is random, and new for each badge.
    recipient: { identifier: [{ email: CERTIFICATE.email, salt: '5f0c1d3e9a7b' }] },
    achievement,
    creditsEarned: CERTIFICATE.credits,
    licenseNumber: CERTIFICATE.number,
    result: [
      { resultDescription: EXAMINATION, value: CERTIFICATE.examination },
      { resultDescription: GRADE, value: CERTIFICATE.grade },
    ],
    ...changes,
  })
}
