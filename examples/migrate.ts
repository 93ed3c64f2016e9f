// Awards of 2012, 2015 and 2019 are written anew in Open Badges 3.0, and one of them back again.
import { checkBadge, downgradeToOpenBadges2, upgradeToOpenBadges3 } from '@shirushi/core'
import { expect } from './lib/expect.ts'
import { AWARD_OF_2012, AWARD_OF_2015, AWARD_OF_2019 } from './lib/old-badges.ts'
import { facts, heading, printFindings } from './lib/print.ts'

heading('過去のバッジを 3.0 へ移し、2.0 へ戻す', 'Old badges move to 3.0, and back to 2.0')

// What the university decides once: who signs from now on, and what the achievement is called.
const choices = {
  issuerId: 'did:web:uni.example',
  achievementId: 'https://uni.example/achievements/statistics',
  language: 'ja',
  contentLanguage: 'ja',
} as const

const upgrades = [
  { bundle: AWARD_OF_2019, id: 'urn:uuid:5f0c9a52-2f9e-4f0e-9d58-7f9a2a4c1d11' },
  { bundle: { assertion: AWARD_OF_2015 }, id: 'urn:uuid:6b6c2a0d-7d0d-4c3c-8f6e-1d6a1c0b2e15' },
  {
    bundle: { assertion: AWARD_OF_2012 },
    id: 'urn:uuid:7c0d3b1e-8e1f-4d4d-9a7f-2e7b2d1c3f12',
    // Before 1.1 the address that a badge was fetched from was all that identified it.
    originalUrl: 'https://uni.example/awards/2012-0001.json',
  },
].map(({ bundle, ...options }) => {
  const { version } = checkBadge(bundle.assertion)
  const { credential, changes } = upgradeToOpenBadges3(bundle, { ...options, ...choices })
  const warnings = changes.filter(({ severity }) => severity === 'warning')
  facts({
    'Open Badges': `${version} → ${checkBadge(credential).version}`,
    awarded: credential.awardedDate ?? '',
    changes: `${changes.length}, of which lost or to be done: ${warnings.length}`,
  })
  printFindings(warnings)
  return { version, credential, changes }
})

expect(
  'they were 2.0, 1.1 and 0.5',
  upgrades.map(({ version }) => version),
  ['2.0', '1.1', '0.5'],
)
expect(
  'and all of them follow Open Badges 3.0 now',
  upgrades.flatMap(({ credential }) =>
    checkBadge(credential).findings.filter(({ severity }) => severity === 'error'),
  ),
  [],
)
expect(
  'the dates of the awards were kept, to the letter where they were complete',
  upgrades.map(({ credential }) => credential.awardedDate),
  ['2019-03-20T09:00:00+09:00', '2015-03-20T00:00:00Z', '2012-03-20T00:00:00Z'],
)

expect(
  'each says what it was before',
  upgrades.map(({ credential }) => credential.evidence?.at(-1)?.name),
  ['元の Open Badges 2.0 バッジ', '元の Open Badges 1.1 バッジ', '元の Open Badges 0.5 バッジ'],
)

const [newest] = upgrades
if (newest === undefined) throw new TypeError('unreachable: there are three')
const back = downgradeToOpenBadges2(newest.credential, { verification: 'hosted' })
expect('the award of 2019 comes back to 2.0 under its own id', back.assertion.id, AWARD_OF_2019.assertion.id)
expect('for the same recipient', back.assertion.recipient, AWARD_OF_2019.assertion.recipient)
expect('for the same badge', back.badgeClass.id, AWARD_OF_2019.badgeClass.id)
expect('at the same moment', back.assertion.issuedOn, AWARD_OF_2019.assertion.issuedOn)
