import { checkBadge, repairBadge } from '@shirushi/core'
import { applyPatch, type JsonValue } from '@shirushi/core/json'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BADGE, ENDORSEMENT } from './support/badges.ts'
import { mutationsOf } from './support/mutations.ts'

const { proof: _, ...UNSIGNED } = BADGE
const ACHIEVEMENT = '/credentialSubject/achievement'

function changed(changes: Readonly<Record<string, JsonValue>>): unknown {
  return applyPatch(
    UNSIGNED,
    Object.entries(changes).map(([path, value]) => ({ op: 'add', path, value })),
  )
}

describe('a badge with faults that need no decision', () => {
  const careless = changed({
    '/description': null,
    '/evidence': [],
    '/issuer/type': 'Issuer',
    '/validUntil': '2036-04-01T00:00:00+09:00',
    [`${ACHIEVEMENT}/achievementType`]: 'Micro-Credential',
    [`${ACHIEVEMENT}/creditsAvailable`]: '2',
    [`${ACHIEVEMENT}/alignment`]: { targetName: 'x', targetUrl: 'https://frameworks.example/1' },
    [`${ACHIEVEMENT}/image`]: { id: 'https://university.example/a.png' },
    '/@context': [
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      'https://www.w3.org/ns/credentials/v2',
    ],
  })

  test('comes out without them, one repair bringing the next to light', () => {
    expect(checkBadge(careless).conforms).toBe(false)
    const { document, applied, check, breaksProof } = repairBadge(careless)
    expect(check.findings.map(({ code, path }) => `${code} ${path}`)).toEqual(['TYPE_UNDEFINED /issuer/type'])
    expect(new Set(applied.map(({ code }) => code))).toEqual(
      new Set([
        'CONTEXT_OB3_NOT_SECOND',
        'TERM_NEEDS_CONTEXT',
        'VALUE_NULL',
        'LIST_EMPTY',
        'TYPE_MISSING',
        'TERM_NOT_IN_VOCABULARY',
        'PROPERTY_WRONG_TYPE',
        'PROPERTY_NOT_A_LIST',
      ]),
    )
    expect(document).toMatchObject({
      '@context': UNSIGNED['@context'],
      credentialSubject: { achievement: { achievementType: 'MicroCredential', creditsAvailable: 2 } },
    })
    expect(document).not.toHaveProperty('evidence')
    expect(breaksProof).toBe(false)
  })

  test('is not written to', () => {
    const before = structuredClone(careless)
    repairBadge(careless)
    expect(careless).toEqual(before)
  })

  test('has lost its proof when it was signed', () => {
    expect(repairBadge({ ...BADGE, description: null }).breaksProof).toBe(true)
    expect(repairBadge(BADGE)).toMatchObject({ applied: [], breaksProof: false, document: BADGE })
  })
})

test('what needs a decision stays as it is', () => {
  const { document, applied, check } = repairBadge({ ...UNSIGNED, validFrom: 'spring' })
  expect(applied).toEqual([])
  expect(document).toMatchObject({ validFrom: 'spring' })
  expect(check.findings.map(({ code }) => code)).toEqual(['DATE_MALFORMED'])
})

test('what cannot be read cannot be repaired', () => {
  expect(repairBadge('{ "type": ')).toMatchObject({
    document: undefined,
    applied: [],
    check: { conforms: false },
  })
})

test('no repair makes a badge worse, whatever is wrong with it', () => {
  const mutations = [...mutationsOf(UNSIGNED), ...mutationsOf(ENDORSEMENT)]
  const errors = (input: unknown) =>
    checkBadge(input).findings.filter(({ severity }) => severity === 'error').length
  fc.assert(
    fc.property(fc.constantFrom(...mutations), ({ document }) => {
      const { check } = repairBadge(document)
      expect(check.findings.filter(({ severity }) => severity === 'error').length).toBeLessThanOrEqual(
        errors(document),
      )
    }),
    { numRuns: 400 },
  )
})
