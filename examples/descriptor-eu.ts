// A credential of 5 ECTS at EQF level 6, described with the elements of the Recommendation.
import { fromFramework, toElm, toFramework } from '@shirushi/core/descriptors'
import { expect } from './lib/expect.ts'
import { pngPicture } from './lib/picture.ts'
import { present, printDescriptorFindings } from './lib/present-descriptor.ts'
import { heading } from './lib/print.ts'

heading('5 ECTS の EU マイクロクレデンシャル', 'A European micro-credential of 5 ECTS')

const DOCUMENT = {
  'Identification of the learner': 'Aino Virtanen',
  'Title of the micro-credential': 'Designing with Recycled Textiles',
  'Country/Region of the issuer': 'FI',
  'Awarding body': 'Example University of Applied Sciences',
  'Date of issuing': '2026-05-29',
  'Learning outcomes': [
    'Assess the quality of recycled fibres.',
    'Design a garment that can be taken apart and recycled again.',
  ],
  'Notional workload needed to achieve the learning outcomes': { hours: 135, ects: 5 },
  'Level of the learning experience': 'EQF 6',
  'Type of assessment': ['Project work', 'Portfolio'],
  'Form of participation in the learning activity': 'Online',
  'Type of quality assurance used to underpin the micro-credential': {
    type: 'Institutional quality assurance',
    agency: 'Example Agency for Higher Education',
  },
  'Prerequisites needed to enrol in the learning activity': 'None',
}

const read = fromFramework(DOCUMENT, 'eu-2022', {
  id: 'https://creds.example.fi/recycled-textiles',
  providerId: 'https://creds.example.fi/',
})
expect(
  'the document comes back to the letter',
  toFramework(read.descriptor, 'eu-2022', read).document,
  DOCUMENT,
)

// What the badge needs and the document does not say: what it is, in a sentence, and a picture.
const descriptor = {
  ...read.descriptor,
  credentialKind: 'microCredential' as const,
  summary: { en: '5 ECTS at EQF level 6 on recycled textiles.' },
  image: {
    id: 'https://creds.example.fi/badges/recycled-textiles.png',
    caption: { en: 'Micro-credential: Designing with Recycled Textiles' },
    marksMicroCredential: true,
  },
}
const award = { ...read.award, id: 'urn:uuid:0b0d5a0c-3d38-4bd4-9f0c-9b8a7c1f7b3e' }
const { errors } = present({
  descriptor,
  award,
  language: 'en',
  profiles: ['eu-2022', 'mc-worthiness'],
  against: 'au-nmf-2021',
})
expect('it has every element of the Recommendation', errors['eu-2022'], [])

// Europass follows no address: the picture has to be in the document.
const image = {
  ...descriptor.image,
  id: `data:image/png;base64,${Buffer.from(pngPicture()).toString('base64')}`,
}
const { document, findings } = toElm({ ...descriptor, image }, award)
expect('in the European Learning Model it is a credential', document.type, [
  'VerifiableCredential',
  'EuropeanDigitalCredential',
])

console.log('\n  ── ELM: what Europass would refuse it for\n')
const refused = findings.filter(({ severity }) => severity === 'error')
printDescriptorFindings(refused, 'en')
expect(
  'only the country of the agency has to be added by hand',
  refused.map(({ code }) => code),
  ['ELM_REQUIRED_BY_HAND'],
)
console.log('\n  ── ELM: what it could not say\n')
printDescriptorFindings(
  findings.filter(({ code }) => code === 'ELM_FIELD_LOST'),
  'en',
)
