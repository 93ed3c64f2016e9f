import { createAssertion, defineBadgeClass, defineIssuer } from '@shirushi/core'

/** An award of Open Badges 2.0 as it was published in 2019: three documents that refer to each other. */
export const AWARD_OF_2019 = {
  assertion: createAssertion({
    id: 'https://uni.example/awards/2019-0107.json',
    recipient: { email: 'hanako@student.example', salt: 'c4a1f09b' },
    badge: 'https://uni.example/badges/statistics.json',
    issuedOn: '2019-03-20T09:00:00+09:00',
    evidence: 'https://uni.example/portfolios/107',
    narrative: '修了課題では、県の人口統計を分析しました。',
  }),
  badgeClass: defineBadgeClass({
    id: 'https://uni.example/badges/statistics.json',
    name: '統計学入門',
    description: '統計学入門の単位を修得したことを証明します。',
    image: 'https://uni.example/badges/statistics.png',
    criteria: { narrative: '期末試験で 60 点以上を取ること。' },
    issuer: 'https://uni.example/issuer.json',
    tags: ['統計', '基礎'],
  }),
  issuer: defineIssuer({
    id: 'https://uni.example/issuer.json',
    name: '例大学',
    url: 'https://uni.example/',
    email: 'badges@uni.example',
    revocationList: 'https://uni.example/revoked.json',
  }),
}

/** The same as Open Badges 1.1 wrote it in 2015. */
export const AWARD_OF_2015 = {
  '@context': 'https://w3id.org/openbadges/v1',
  type: 'Assertion',
  id: 'https://uni.example/awards/2015-0003.json',
  uid: '2015-0003',
  recipient: {
    type: 'email',
    hashed: true,
    salt: 'a0b1',
    identity: `sha256$${'0123456789abcdef'.repeat(4)}`,
  },
  issuedOn: '2015-03-20',
  verify: { type: 'hosted', url: 'https://uni.example/awards/2015-0003.json' },
  badge: {
    type: 'BadgeClass',
    id: 'https://uni.example/badges/statistics-2015.json',
    name: '統計学入門',
    description: '統計学入門の単位を修得したことを証明します。',
    image: 'https://uni.example/badges/statistics.png',
    criteria: 'https://uni.example/badges/statistics.html',
    issuer: {
      type: 'Issuer',
      id: 'https://uni.example/issuer-2015.json',
      name: '例大学',
      url: 'https://uni.example/',
      email: 'badges@uni.example',
    },
  },
} as const

/** And as Open Badges 0.5 did in 2012, when a badge had neither context nor id. */
export const AWARD_OF_2012 = {
  recipient: `sha256$${'fedcba9876543210'.repeat(4)}`,
  salt: 'hashbrowns',
  issued_on: '2012-03-20',
  badge: {
    version: '0.5.0',
    name: '統計学入門',
    description: '統計学入門の単位を修得したことを証明します。',
    image: '/badges/statistics.png',
    criteria: '/badges/statistics.html',
    issuer: { origin: 'https://uni.example', name: '例大学', contact: 'badges@uni.example' },
  },
} as const
