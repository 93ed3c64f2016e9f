// Is this badge about the person in front of me, and which of two copies is up to date?
import { compareCredentials, matchIdentity } from '@shirushi/core'
import { badgeFor, CERTIFICATE } from './lib/certificate.ts'
import { expect } from './lib/expect.ts'
import { AWARD_OF_2019 } from './lib/old-badges.ts'
import { heading } from './lib/print.ts'

heading('受領者を照合し、新旧を比べる', 'Matching the recipient, comparing versions')

const issued = badgeFor()
const { identifier } = issued.credentialSubject

const match = matchIdentity(CERTIFICATE.email, identifier)
expect('the badge was made for this address, by its hash', match.matched && match.how, 'sha256')
expect('not for another one', matchIdentity('taro@student.example', identifier).matched, false)

const shouted = matchIdentity('Hanako@Student.example', identifier)
expect('capital letters do not matter', shouted.matched, true)
expect(
  'but are mentioned',
  shouted.findings.map(({ code }) => code),
  ['IDENTITY_EMAIL_CASE'],
)
expect(
  'unless the specification is taken by the letter',
  matchIdentity('Hanako@Student.example', identifier, { emailPolicy: 'exact' }).matched,
  false,
)
expect(
  'Open Badges 2.0 works the same way',
  matchIdentity(CERTIFICATE.email, AWARD_OF_2019.assertion.recipient).matched,
  true,
)

const corrected = badgeFor({ validFrom: '2026-04-10T09:00:00+09:00', licenseNumber: '第2026-0042-1号' })
const comparison = compareCredentials(issued, corrected)
expect('a reissued badge is the same credential', comparison.relation, 'same')
expect('and the newer one', comparison.relation === 'same' && comparison.newest, 'b')
expect(
  'another award is a different one',
  compareCredentials(issued, badgeFor({ id: 'urn:uuid:d0a6c1de-0c9b-4f0e-8a64-6b1f0d3e9c77' })).relation,
  'different',
)
expect(
  'without an id it cannot be told',
  compareCredentials(issued, { issuer: issued.issuer, validFrom: issued.validFrom }).relation,
  'undetermined',
)
