// A badge of a prefecture with one to three stars, which belong to the award.
import { fromBadge, type MicroCredentialDescriptor, toBadge } from '@shirushi/core/descriptors'
import { expect } from './lib/expect.ts'
import { present } from './lib/present-descriptor.ts'
import { heading } from './lib/print.ts'

heading(
  '茨城県デジタルスキル認定 Standard ★★（例）',
  'Ibaraki, digital skills, Standard with two stars (an example)',
)

const descriptor: MicroCredentialDescriptor = {
  schemaVersion: '1.0',
  id: 'https://badge.example.lg.jp/classes/standard-python',
  version: '令和6年度',
  languages: ['ja'],
  conformsTo: ['jp-ibaraki-digital-skill'],
  credentialKind: 'badge',
  title: { ja: 'Standard：Python 入門講座' },
  summary: { ja: '県の研修「Python 入門講座」の修了者を Standard として認定します。' },
  image: { id: 'https://badge.example.lg.jp/images/standard.png', caption: { ja: 'Standard' } },
  provider: {
    id: 'https://badge.example.lg.jp/issuer',
    name: { ja: '茨城県（例）' },
    url: 'https://badge.example.lg.jp/',
    email: 'digital@badge.example.lg.jp',
    country: 'JP',
    region: '茨城県',
    kind: 'localGovernment',
  },
  learningOutcomes: [
    { text: { ja: '先輩の助言を受けながら、任された作業をやり遂げられる。' } },
    { text: { ja: 'デジタル技術を使って、担当業務を改善できる。' } },
  ],
  completionRequirements: { ja: '講座を修了し、修了証を添えて申請すること。' },
  badgeTier: {
    framework: 'jp-ibaraki-digital-skill',
    code: 'Standard',
    name: { ja: 'Standard（スタンダード）' },
    starRange: [1, 3],
    starBasis: { ja: '保有する資格やスキルに応じて決まります。' },
  },
}

const award = {
  id: 'https://badge.example.lg.jp/awards/2024-031',
  issuedOn: '2024-12-02',
  stars: 2 as const,
  learner: {
    name: '鈴木 一郎',
    identifiers: [{ type: 'emailAddress', value: 'ichiro@learner.example', hashed: true, salt: 'c41d' }],
  },
}

const { errors } = present({
  descriptor,
  award,
  language: 'ja',
  profiles: ['jp-ibaraki-digital-skill', 'mc-worthiness'],
  against: 'mc-worthiness',
})
expect('it is right as a badge', errors['jp-ibaraki-digital-skill'], [])
expect('and no micro-credential, for these reasons', errors['mc-worthiness'], [
  'MC005',
  'MC006',
  'MC007',
  'MC008',
])

const ob3 = toBadge(descriptor, { as: 'ob3', award }).badge
expect(
  'in 3.0 the stars are a level of the result',
  ob3.credentialSubject.result?.[0]?.achievedLevel,
  `${descriptor.id}#star2`,
)
const awardImage = { id: 'https://badge.example.lg.jp/images/standard-2.png', caption: 'Standard ★★' }
const ob2 = toBadge(descriptor, { as: 'ob2', award, awardImage })
expect(
  'in 2.0 they make a class of its own',
  Reflect.get(Object(ob2.badge.badge), 'id'),
  `${descriptor.id}?stars=2`,
)
expect('from which both come back', fromBadge(ob2.badge).award?.stars, 2)
