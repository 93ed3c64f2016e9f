// What a careless issuer's badge looks like, what is said about it, and how much of it mends itself.
import { checkBadge, repairBadge } from '@shirushi/core'
import { CARELESS_BADGE } from './lib/careless-badge.ts'
import { expect } from './lib/expect.ts'
import { facts, heading, printFindings } from './lib/print.ts'

heading('不注意なバッジを検査し、直す', 'A careless badge is checked and repaired')

const before = checkBadge(CARELESS_BADGE).findings
printFindings(before)

const { applied, check } = repairBadge(CARELESS_BADGE)
const after = check.findings
const codes = (findings: typeof before) => findings.map(({ code }) => code).sort()
facts({
  'findings before': before.length,
  'mechanical repairs': applied.length,
  'findings left': after.length,
})
console.log('  What is left only the issuer can know:\n')
for (const { code, path } of after) console.log(`  ${code.padEnd(30)} ${path}`)
console.log()

expect(
  'the fixes removed what a machine may decide',
  codes(before).filter((code) => !codes(after).includes(code)),
  ['DATA_MODEL_PROPERTY', 'LIST_EMPTY', 'PROPERTY_WRONG_TYPE', 'TERM_NOT_IN_VOCABULARY', 'VALUE_NULL'],
)
expect('and left what only a person can', codes(after), [
  'DATE_NO_SUCH_DAY',
  'IDENTITY_PLAIN_EMAIL',
  'IMAGE_PROBABLY_NOT_PNG_OR_SVG',
  'RESULT_VALUE_OUT_OF_RANGE',
  'TERM_UNDEFINED',
])
