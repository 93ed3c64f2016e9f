import { describe, expect, test } from 'vitest'
import { patternCost } from '../src/schema/pattern-cost.ts'

const MOST = 20_000_000

describe('a regular expression on a text of 1,000 letters', () => {
  test.for([
    '',
    '^abc$',
    '\\d{4}',
    '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$',
    '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
    '^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$',
    '^[-\\w]+\\.[-\\w]*\\.[-\\w]+$',
    '^https:\\/\\/purl\\.imsglobal\\.org\\/spec\\/ob\\/v3p0\\/context(-3\\.\\d\\.\\d)*\\.json$',
    '^(?:[a-z0-9]+\\.)*[a-z]+$',
    '^did:[a-z0-9]+:.+$',
    '^[^@\\s]+@[^@\\s]+$',
    '^(red|green|blue)$',
    '^\\p{L}+$',
    '^[^\\u3040-\\u309f]+$',
    '^.*\\.png$',
  ])('%s is quick', (pattern) => {
    expect(() => new RegExp(pattern, 'u')).not.toThrow()
    expect(patternCost(pattern, 1_000)).toBeLessThanOrEqual(MOST)
  })

  test.for([
    '^(a+)+$',
    '^(a*)*$',
    '^(a|a)*$',
    '^(a|ab)*$',
    '^(a?){30}a{30}$',
    `^${'a?'.repeat(30)}${'a'.repeat(30)}$`,
    '^(-a*a*)*$',
    '^(\\.[a-z.]+)*$',
    '^(([a-z]+)-)*$',
    '(x+x+)+y',
    '.*.*.*.*x',
    '(?=a)b',
    '(?!a)b',
    '(?<=a)b',
    '^(a)\\1$',
    '^(?<n>a)\\k<n>$',
    'a\\b',
    '(',
    '[',
    'a{2',
    '*',
    'x'.repeat(501),
    '('.repeat(200),
  ])('%s is not known to be', (pattern) => {
    expect(patternCost(pattern, 1_000)).toBeGreaterThan(MOST)
  })
})

test('the longer the text, the more it costs', () => {
  expect(patternCost('^.*x.*$', 1_000)).toBeLessThanOrEqual(MOST)
  expect(patternCost('^.*x.*$', 10_000_000)).toBeGreaterThan(MOST)
})

test('a repetition whose end is not clear is told from one whose end is', () => {
  const length = 10_000
  expect(patternCost('^[a-z]*-[a-z]*$', length)).toBeLessThan(patternCost('^[a-z]*a[a-z]*$', length))
  expect(patternCost('^(-[a-z]*)*$', length)).toBeLessThan(patternCost('^(-[a-z]*)*[a-z]*$', length))
})
