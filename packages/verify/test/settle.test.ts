import { unbake } from '@shirushi/bake'
import { checkBadge } from '@shirushi/core'
import { InvalidArgumentError } from '@shirushi/core/errors'
import { CHECK_NAMES, type CheckName, type Checks } from '@shirushi/verify/report'
import { describe, expect, test } from 'vitest'
import { VerifyFindings } from '../src/findings/verify-findings.ts'
import { ESSENTIAL_CHECKS } from '../src/report/check-names.ts'
import type { Outcome } from '../src/report/report.ts'
import { settle } from '../src/report/settle.ts'
import { notReached, skipped } from '../src/report/skipped.ts'
import { timed } from '../src/report/timed.ts'
import { answered, RISHU, sampleReport } from './support/sample-reports.ts'

const verdictWith = async (outcomes: Partial<Record<CheckName, Outcome>>) => {
  const answers = Object.entries(outcomes).map(([name, outcome]) => [name, answered(outcome)])
  return (await sampleReport(RISHU, Object.fromEntries(answers))).verdict
}

describe('a verdict', () => {
  test('is valid where everything that was asked has passed', async () => {
    expect(await verdictWith({})).toBe('valid')
    expect(await verdictWith({ trust: 'passed', refresh: 'passed' })).toBe('valid')
  })

  test.for(CHECK_NAMES)('is invalid where %s failed, whatever else is not known', async (name) => {
    const other = name === 'trust' ? 'status' : 'trust'
    expect(await verdictWith({ [name]: 'failed', [other]: 'undetermined' })).toBe('invalid')
  })

  test.for(CHECK_NAMES)('is undetermined where %s could not be answered', async (name) => {
    expect(await verdictWith({ [name]: 'undetermined' })).toBe('undetermined')
  })

  test.for(ESSENTIAL_CHECKS)('is never valid where nobody asked about %s', async (name) => {
    expect(await verdictWith({ [name]: 'not-applicable' })).toBe('undetermined')
  })

  test('is valid for a badge that cannot be revoked', async () => {
    expect(await verdictWith({ status: 'not-applicable' })).toBe('valid')
  })
})

describe('a presentation', () => {
  const of = async (...inside: readonly ('valid' | 'invalid' | 'undetermined')[]) => {
    const outcomes = { valid: 'passed', invalid: 'failed', undetermined: 'undetermined' } as const
    const reports = await Promise.all(
      inside.map((verdict) => sampleReport(RISHU, { status: answered(outcomes[verdict]) })),
    )
    const nobody = { proof: skipped(), issuer: skipped(), validity: skipped(), status: skipped() }
    return (await sampleReport({}, nobody, { kind: 'presentation', inside: reports })).verdict
  }

  test('is as good as the worst badge inside', async () => {
    expect(await of('valid', 'valid')).toBe('valid')
    expect(await of('valid', 'undetermined')).toBe('undetermined')
    expect(await of('undetermined', 'invalid', 'valid')).toBe('invalid')
  })

  test('with nothing inside is not valid', async () => {
    expect(await of()).toBe('undetermined')
  })
})

describe('the credential', () => {
  test('can be reached where the verdict is valid, and is frozen', async () => {
    const report = await sampleReport(RISHU)
    expect(report.verdict).toBe('valid')
    if (report.verdict !== 'valid') return
    expect(report.credential).toEqual(RISHU)
    expect(Object.isFrozen(report.credential['credentialSubject'])).toBe(true)
  })

  test('cannot be reached otherwise', async () => {
    const report = await sampleReport(RISHU, { proof: answered('failed') })
    expect(report).not.toHaveProperty('credential')
    // @ts-expect-error only a valid report has it
    expect(report.credential).toBeUndefined()
  })

  test('is what a valid report cannot do without', async () => {
    const facts = await sampleReport(RISHU)
    expect(facts.verdict).toBe('valid')
    expect(settle(facts, undefined).verdict).toBe('undetermined')
  })
})

test('a report has the findings of all checks, in the order of the checks', async () => {
  const { findings } = await sampleReport(RISHU, {
    status: notReached('en'),
    proof: answered('undetermined', [['CHECK_BROKE_OFF', '/proof', { fault: 'Error' }]]),
  })
  expect(findings.map(({ code }) => code)).toEqual(['CHECK_BROKE_OFF', 'CHECK_NOT_REACHED'])
})

test('no check can be left out of a report', () => {
  const { trust: _, ...others } = Object.fromEntries(
    CHECK_NAMES.map((name) => [name, skipped()]),
  ) as unknown as Checks
  // @ts-expect-error the answer about trust is missing
  const checks: Checks = others
  expect(Object.keys(checks)).toHaveLength(CHECK_NAMES.length - 1)
})

describe('a check', () => {
  const run = { language: 'ja' } as const
  const clock = () => {
    let now = 100
    return () => (now += 25)
  }

  test('is measured', async () => {
    const check = await timed(async () => ({ outcome: 'passed' }), undefined, run, clock())
    expect(check).toEqual({ outcome: 'passed', findings: [], evidence: [], duration: 25 })
  })

  test('notes findings in the language of the call', async () => {
    const check = await timed(
      async (path: string, _, findings) => {
        findings.add('CHECK_BROKE_OFF', path, { fault: 'Error' })
        return { outcome: 'failed' }
      },
      '/proof',
      run,
      clock(),
    )
    expect(check.findings).toMatchObject([{ code: 'CHECK_BROKE_OFF', path: '/proof' }])
    expect(check.findings[0]?.message).toMatch(/。$/)
  })

  test.for([
    ['an error of the platform', new TypeError('cannot read key d=SECRET'), 'TypeError'],
    ['an error of a stranger', Object.assign(new Error('SECRET'), { name: 'SECRET' }), 'Error'],
    ['one of ours', new InvalidArgumentError('x', 'SECRET'), 'ERR_CORE_INVALID_ARGUMENT'],
    ['no error at all', 'SECRET', 'Error'],
  ] as const)('that throws %s has found nothing out, and does not quote it', async ([, thrown, fault]) => {
    const check = await timed(
      async (_: undefined, __, findings) => {
        findings.add('CHECK_NOT_REACHED', '')
        throw thrown
      },
      undefined,
      run,
      clock(),
    )
    expect(check).toMatchObject({
      outcome: 'undetermined',
      duration: 25,
      findings: [{ code: 'CHECK_NOT_REACHED' }, { code: 'CHECK_BROKE_OFF', params: { fault } }],
    })
    expect(JSON.stringify(check)).not.toContain('SECRET')
  })

  test('takes over what core and bake have found', () => {
    const findings = new VerifyFindings('en')
    findings.addAll(checkBadge({}).findings)
    findings.addAll(unbake(pngWithout(), {}).findings)
    findings.add('CHECK_NOT_REACHED', '')
    expect(findings.size).toBeGreaterThan(1)
  })
})

function pngWithout(): Uint8Array {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
}
