import { CATALOGUE } from '@shirushi/core/findings'
import { sign } from '@shirushi/sign'
import { renderSignFinding, SIGN_CATALOGUE, type SignFinding } from '@shirushi/sign/findings'
import { describeCatalogue } from 'shirushi-testing/finding-catalogue'
import { expect, test } from 'vitest'
import { badge, partyOf } from './support/badges.ts'
import { findingsPage } from './support/findings-page.ts'

describeCatalogue(SIGN_CATALOGUE, {
  page: findingsPage(),
  file: '../../../docs/findings-sign.md',
  below: CATALOGUE,
})

test('a finding can be said again in the other language, be it ours or of core', async () => {
  const { signer } = await partyOf('Ed25519')
  const document = { ...badge('did:web:uni.example'), 学籍番号: '1' }
  const findingsIn = async (language: 'en' | 'ja'): Promise<readonly SignFinding[]> => {
    const error = await sign(document, signer, { language }).catch((thrown: unknown) => thrown)
    return Reflect.get(Object(error), 'findings')
  }
  const [english, japanese] = [await findingsIn('en'), await findingsIn('ja')]
  expect(english.map(({ code }) => code)).toEqual(['TERM_UNDEFINED', 'KEY_OF_ANOTHER'])
  expect(english.map((finding) => renderSignFinding(finding, 'ja'))).toEqual(
    japanese.map(({ message }) => message),
  )
})
