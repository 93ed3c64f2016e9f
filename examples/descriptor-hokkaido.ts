// A tier of digital people, as a prefecture has sketched it: what is in the text and what is a code.
import { fromBadge, type MicroCredentialDescriptor, readNarrative, toBadge } from '@shirushi/core/descriptors'
import { expect } from './lib/expect.ts'
import { present } from './lib/present-descriptor.ts'
import { heading } from './lib/print.ts'

heading('北海道のデジタル人材区分 3（例）', 'Hokkaido, third tier of digital people (an example)')

const descriptor: MicroCredentialDescriptor = {
  schemaVersion: '1.0',
  id: 'https://badge.example.lg.jp/classes/hokkaido-3',
  version: '案',
  languages: ['ja'],
  conformsTo: ['jp-hokkaido-digital-people'],
  credentialKind: 'badge',
  title: { ja: '共創を導き、サービスを良くする人' },
  summary: { ja: '北海道のデジタル人材4区分のうち、第3区分を示す仮のバッジです。' },
  image: { id: 'https://badge.example.lg.jp/images/tier-3.png' },
  provider: {
    id: 'https://badge.example.lg.jp/hokkaido',
    name: { ja: '北海道（例）' },
    country: 'JP',
    region: '北海道',
    kind: 'localGovernment',
  },
  learningOutcomes: [
    { text: { ja: 'データを分析し、結果を予測に生かせる。' } },
    { text: { ja: '業務の流れを組み立て、改善できる。' } },
  ],
  level: [
    { framework: 'ITSS', code: '2' },
    { framework: 'ITSS', code: '3' },
  ],
  recognition: [{ kind: 'equivalent', text: { ja: '基本情報技術者試験、応用情報技術者試験など' } }],
  badgeTier: {
    framework: 'jp-hokkaido-digital-people',
    code: '3',
    name: { ja: '共創を導き、サービスを良くする人' },
  },
}

const award = {
  id: 'urn:uuid:9a61b6f0-6f5a-45d7-8a64-7a0a6a8f0d33',
  issuedOn: '2025-04-01',
  learner: { name: '佐藤 美咲' },
}
const { errors, narrative } = present({
  descriptor,
  award,
  language: 'ja',
  profiles: ['jp-hokkaido-digital-people', 'mc-worthiness'],
  against: 'eu-2022',
})
expect('it is right as a badge', errors['jp-hokkaido-digital-people'], [])

const told = readNarrative(narrative, { language: 'ja' }).descriptor
expect('the text alone tells the tier', told.badgeTier, descriptor.badgeTier)
expect(
  'and the levels',
  told.level?.map(({ code }) => code),
  ['2', '3'],
)
const bare = toBadge(descriptor, { as: 'ob3', award, carrier: 'none' }).badge
expect(
  'a badge without the descriptor inside tells nearly all',
  fromBadge(bare).descriptor?.level,
  descriptor.level,
)
