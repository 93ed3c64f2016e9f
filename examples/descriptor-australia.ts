// An Australian microcredential of 40 hours, with every element of the National Microcredentials Framework.
import { compareWith, fromFramework, toFramework } from '@shirushi/core/descriptors'
import { expect } from './lib/expect.ts'
import { present } from './lib/present-descriptor.ts'
import { heading } from './lib/print.ts'

heading('40 時間のオーストラリアのマイクロクレデンシャル', 'An Australian microcredential of 40 hours')

const DOCUMENT = {
  Title: 'Bushfire Recovery for Local Councils',
  Provider: 'Example University (Vic)',
  'Content/Description': 'Four online modules and a recovery plan for one district.',
  'Learning Outcomes': ['Map who is affected by a fire.', 'Write a recovery plan with the community.'],
  Language: 'English',
  'Delivery Mode': 'Online, asynchronous',
  'Date of Delivery': { start: '2026-02-02', end: '2026-03-27' },
  'Learner Effort': { hours: 40, structured: 16, selfDirected: 20, assessment: 4 },
  'Inherent Requirements': 'A computer with a camera.',
  'Price and Financial Assistance': { amount: 640, currency: 'AUD' },
  Assessment: ['Quiz', 'Marked assignment'],
  Certification: 'Digital badge and record of completion',
  'Credit/Other Recognition': ['Two credit points towards the Graduate Certificate in Emergency Management.'],
  'Quality Assurance': 'The Academic Board approves and reviews it. The university is registered with TEQSA.',
  'Prerequisite/s': 'Work for a council or a relief organisation.',
}

const read = fromFramework(DOCUMENT, 'au-nmf-2021', {
  id: 'https://micro.example.edu.au/bushfire-recovery',
  providerId: 'https://micro.example.edu.au/',
})
expect(
  'the document comes back to the letter',
  toFramework(read.descriptor, 'au-nmf-2021').document,
  DOCUMENT,
)

// What the badge needs and the document does not say: who the provider is, what it awards, and a picture.
const descriptor = {
  ...read.descriptor,
  provider: { ...read.descriptor.provider, kind: 'university' as const, country: 'AU' },
  credentialKind: 'microCredential' as const,
  image: {
    id: 'https://micro.example.edu.au/badges/bushfire-recovery.png',
    caption: { en: 'Microcredential: Bushfire Recovery for Local Councils' },
    marksMicroCredential: true,
  },
}
const award = {
  id: 'urn:uuid:3b0f7b52-1d0a-4f3c-8a4d-0c2f52b1a6d1',
  issuedOn: '2026-04-02',
  learner: { name: 'Riley Chen' },
}
const { errors } = present({
  descriptor,
  award,
  language: 'en',
  profiles: ['au-nmf-2021', 'mc-worthiness'],
  against: 'eu-2022',
})
expect('it has every element of the framework', errors['au-nmf-2021'], [])
expect('it is worth the name of a micro-credential', errors['mc-worthiness'], [])

const { outcome, blocked } = compareWith(descriptor, 'jp-rishu-164', { award })
expect('and can never be a 履修証明, which only Japanese institutions may issue', outcome, 'blocked')
for (const { rule, why } of blocked) console.log(`\n  ${rule}: ${why.en}`)
