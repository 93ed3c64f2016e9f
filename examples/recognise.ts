// Whatever somebody hands in: what is it?
import { checkBadge } from '@shirushi/core'
import { badgeFor } from './lib/certificate.ts'
import { expect } from './lib/expect.ts'
import { AWARD_OF_2012, AWARD_OF_2015, AWARD_OF_2019 } from './lib/old-badges.ts'
import { heading, printFindings } from './lib/print.ts'

heading('何の文書かを見分ける', 'Telling what a document is')

const credential = badgeFor()
const CREDENTIALS_V2 = 'https://www.w3.org/ns/credentials/v2'
const documents: readonly (readonly [received: string, document: unknown, recognised: string])[] = [
  ['today’s badge', credential, 'credential 3.0'],
  ['the same as text', JSON.stringify(credential), 'credential 3.0'],
  ['an award of 2019', AWARD_OF_2019.assertion, 'assertion 2.0'],
  ['its badge class', AWARD_OF_2019.badgeClass, 'badge-class 2.0'],
  ['its issuer', AWARD_OF_2019.issuer, 'profile 2.0'],
  ['an award of 2015', AWARD_OF_2015, 'assertion 1.1'],
  ['an award of 2012', AWARD_OF_2012, 'assertion 0.5'],
  [
    'what a wallet presents',
    { '@context': [CREDENTIALS_V2], type: ['VerifiablePresentation'], verifiableCredential: [credential] },
    'presentation',
  ],
  ['a transcript', { '@context': [CREDENTIALS_V2], type: ['VerifiableCredential', 'ClrCredential'] }, 'clr'],
  ['a receipt', { total: 2400, currency: 'JPY' }, 'unknown'],
  ['a letter', '拝啓', 'unknown'],
]

for (const [received, document, recognised] of documents) {
  const { kind, version } = checkBadge(document)
  expect(
    `${received.padEnd(24)} ${recognised}`,
    version === undefined ? kind : `${kind} ${version}`,
    recognised,
  )
}

console.log('\n  Two readers of this text may see two different names, so it is no badge:\n')
const { findings } = checkBadge('{ "type": "Assertion", "name": "合格", "n\\u0061me": "不合格" }')
const duplicate = findings.filter(({ code }) => code === 'JSON_DUPLICATE_MEMBER')
printFindings(duplicate)
expect('a name that stands there twice is found', duplicate.length, 1)
