// A 履修証明プログラム of 120 hours, in the words of its university, becomes a badge; and can it be presented
// with the European elements?
import { compareWith, convertEffort, fromFramework, toFramework } from '@shirushi/core/descriptors'
import { expect } from './lib/expect.ts'
import { present } from './lib/present-descriptor.ts'
import { heading } from './lib/print.ts'
import { RISHU_DOCUMENT, rishu } from './lib/rishu.ts'

heading('120 時間の履修証明プログラムをバッジにする', 'A certificate program of 120 hours becomes a badge')

const read = fromFramework(RISHU_DOCUMENT, 'jp-rishu-164', {
  id: 'https://uni.example/programs/fermented-food',
  providerId: 'https://uni.example/',
})
expect(
  'the document comes back to the letter',
  toFramework(read.descriptor, 'jp-rishu-164', read).document,
  RISHU_DOCUMENT,
)
expect('１２０時間 are hours in class', read.descriptor.effort?.basis, 'contact')

// What the badge needs and the document does not say: a picture, who the provider is, and how to reach the learner.
const { descriptor, award } = rishu('https://uni.example/', 'https://uni.example/badges/fermented-food.png')
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
