// What a careless issuer's badge looks like, what is said about it, and how much of it mends itself.
import { checkBadge } from '@shirushi/core'
import { applyPatch } from '@shirushi/core/json'
import { CARELESS_BADGE } from './lib/careless-badge.ts'
import { expect } from './lib/expect.ts'
import { facts, heading, printFindings } from './lib/print.ts'

heading('不注意なバッジを検査し、直す', 'A careless badge is checked and repaired')

const before = checkBadge(CARELESS_BADGE).findings
printFindings(before)

/** Applies one fix at a time, because a fix may move what the next one points to. */
function applyFixes(document: unknown): unknown {
  let mended = document
  for (let round = 0; round < 100; round++) {
    const fix = checkBadge(mended).findings.find((finding) => finding.fix !== undefined)?.fix
    if (fix === undefined) return mended
    mended = applyPatch(mended, fix)
  }
  throw new Error('the fixes go round in circles')
}

const mended = applyFixes(CARELESS_BADGE)
const after = checkBadge(mended).findings
const codes = (findings: typeof before) => findings.map(({ code }) => code).sort()
facts({ 'findings before': before.length, 'after the mechanical fixes': after.length })
console.log('  What is left only the issuer can know:\n')
for (const { code, path } of after) console.log(`  ${code.padEnd(30)} ${path}`)
console.log()

expect(
  'the fixes removed what a machine may decide',
  codes(before).filter((code) => !codes(after).includes(code)),
  ['DATA_MODEL_PROPERTY', 'LIST_EMPTY', 'PROPERTY_MISSING', 'VALUE_NULL'],
)
expect('and left what only a person can', codes(after), [
  'DATE_NO_SUCH_DAY',
  'IDENTITY_PLAIN_EMAIL',
  'IMAGE_PROBABLY_NOT_PNG_OR_SVG',
  'PROPERTY_WRONG_TYPE',
  'RESULT_VALUE_OUT_OF_RANGE',
  'TERM_NOT_IN_VOCABULARY',
  'TERM_UNDEFINED',
])
