// A Japanese university turns a paper certificate into an Open Badge 3.0.
import { checkBadge } from '@shirushi/core'
import { InvalidBadgeError } from '@shirushi/core/errors'
import { badgeFor, CERTIFICATE } from './lib/certificate.ts'
import { expect } from './lib/expect.ts'
import { facts, heading, printFindings, printJson } from './lib/print.ts'

heading('紙の履修証明書をバッジにする', 'A paper certificate becomes an Open Badge 3.0')

const credential = badgeFor()
facts({
  'on paper': `${CERTIFICATE.number}, ${CERTIFICATE.awardedOn}, ${CERTIFICATE.credits} 単位, ${CERTIFICATE.grade}`,
  achievement: credential.credentialSubject.achievement.name,
})
printJson({ ...credential, credentialSubject: { ...credential.credentialSubject, achievement: '…' } })

const { kind, version, dataModel, findings } = checkBadge(credential)
expect('it is a credential of Open Badges 3.0', [kind, version], ['credential', '3.0'])
expect('in the W3C data model 2.0', dataModel, '2.0')
expect('and nothing is wrong with it', findings, [])
expect('令和8年3月25日 became a moment', credential.validFrom, '2026-03-25T00:00:00Z')
expect(
  'nobody can read the e-mail address in it',
  JSON.stringify(credential).includes(CERTIFICATE.email),
  false,
)
expect('it cannot change between here and the signature', Object.isFrozen(credential), true)

console.log('\n  A builder refuses what the checks would refuse. Ninety credits for a course that offers two')
console.log('  is a warning, a date that does not exist is an error:\n')
try {
  badgeFor({ validUntil: '2027-02-29T00:00:00+09:00' })
  expect('the 29th of February 2027 is refused', false, true)
} catch (error) {
  if (!(error instanceof InvalidBadgeError)) throw error
  printFindings(error.findings)
  expect('the 29th of February 2027 is refused', error.findings[0].code, 'DATE_NO_SUCH_DAY')
}
expect(
  'ninety credits are warned about',
  checkBadge(badgeFor({ creditsEarned: 90 })).findings.map(({ code }) => code),
  ['CREDITS_EXCEED_AVAILABLE'],
)
