// A 履修証明プログラム of 120 hours, in the words of its university, becomes a badge; and can it be presented
// with the European elements?
import { compareWith, convertEffort, fromFramework, toFramework } from '@shirushi/core/descriptors'
import { expect } from './lib/expect.ts'
import { present } from './lib/present-descriptor.ts'
import { heading } from './lib/print.ts'

heading('120 時間の履修証明プログラムをバッジにする', 'A certificate program of 120 hours becomes a badge')

/** As the university publishes it, and as the certificate has it. */
const DOCUMENT = {
  課程の名称: { ja: '発酵食品の科学と事業づくり', en: 'Fermented Food: Science and Business' },
  目的: '発酵の科学を土台に、地域の食品事業を企画・運営する力を養う。',
  総時間数: '１２０時間',
  履修資格: '学校教育法第90条第1項により大学に入学することができる者',
  定員: '24名',
  内容: '微生物学、製造実習、食品表示法、商品企画の4科目で構成する。',
  講習又は授業の方法: '講義、実習、メディア授業',
  修了要件: '総時間数の8割以上に出席し、全科目の試験と事業計画の審査に合格すること。',
  単位授与: '有（8単位）',
  実施体制: '地域連携センターが企画し、学外の委員を含む委員会が毎年評価する。',
  大学名: '例大学',
  法令の根拠: ['学校教育法第105条', '学校教育法施行規則第164条'],
  証明書番号: '履証第2026-0018号',
  氏名: '山田 花子',
  交付日: '令和8年3月25日',
}

const read = fromFramework(DOCUMENT, 'jp-rishu-164', {
  id: 'https://uni.example/programs/fermented-food',
  providerId: 'https://uni.example/',
})
expect(
  'the document comes back to the letter',
  toFramework(read.descriptor, 'jp-rishu-164', read).document,
  DOCUMENT,
)
expect('１２０時間 are hours in class', read.descriptor.effort?.basis, 'contact')

// What the badge needs and the register does not say: who the provider is, and how to reach the learner.
const descriptor = {
  ...read.descriptor,
  image: { id: 'https://uni.example/badges/fermented-food.png' },
  provider: { ...read.descriptor.provider, kind: 'university' as const, country: 'JP' },
}
const award = {
  ...read.award,
  id: 'urn:uuid:5a0f4bb5-6a0d-4f0e-8f0b-6f2f0c6f1a18',
  learner: {
    ...read.award?.learner,
    identifiers: [{ type: 'emailAddress', value: 'hanako@student.example', hashed: true, salt: '7d1f20' }],
  },
}
const { errors } = present({
  descriptor,
  award,
  language: 'ja',
  profiles: ['jp-rishu-164', 'mc-worthiness'],
  against: 'eu-2022',
})
expect('nothing that the regulation asks for is missing', errors['jp-rishu-164'], [])
expect(
  'to be a micro-credential it still lacks outcomes, types of assessment and quality assurance',
  errors['mc-worthiness'],
  ['MC004', 'MC006', 'MC007'],
)

const comparison = compareWith(descriptor, 'eu-2022', { award })
expect(
  'for Europe the purpose is no learning outcome, and hours in class are no workload',
  comparison.convertible.map(({ element }) => element.id).filter((id) => ['EU-M6', 'EU-M7'].includes(id)),
  ['EU-M6', 'EU-M7'],
)
expect('so 120 hours are not converted', convertEffort(descriptor.effort ?? {}, 'ECTS').range, null)
const assumed = convertEffort(descriptor.effort ?? {}, 'ECTS', { assumption: 'as-if-total' })
expect('unless somebody takes the responsibility', assumed.range, [4, 4.8])
console.log(`\n  ${assumed.comparable?.ja}`)
