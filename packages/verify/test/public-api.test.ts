import * as main from '@shirushi/verify'
import * as errors from '@shirushi/verify/errors'
import * as fetching from '@shirushi/verify/fetch'
import * as findings from '@shirushi/verify/findings'
import * as report from '@shirushi/verify/report'
import { expect, test } from 'vitest'
import * as elsewhere from '../src/fetch.ts'

test.for([
  [
    '@shirushi/verify',
    main,
    'DEFAULT_BUDGET DEFAULT_CACHE_LIMITS collectEvidence createVerifier renderReport verify',
  ],
  ['@shirushi/verify/errors', errors, 'FetchError'],
  ['@shirushi/verify/fetch', fetching, 'DEFAULT_FETCHER_LIMITS FETCHER_GUARANTEES createFetcher'],
  ['@shirushi/verify/fetch, elsewhere', elsewhere, 'DEFAULT_FETCHER_LIMITS FETCHER_GUARANTEES createFetcher'],
  ['@shirushi/verify/findings', findings, 'VERIFY_CATALOGUE renderVerifyFinding'],
  ['@shirushi/verify/report', report, 'CHECK_NAMES claimsOf renderReport withDescriptor'],
] as const)('what %s promises to keep', ([, api, names]) => {
  expect(Object.keys(api).sort().join(' ')).toBe(names)
})

test('errors are told apart by their codes', () => {
  const made = new errors.FetchError('refused', 'no', { reason: 'private-address' })
  expect([made.name, made.code, made.fault, made.reason]).toEqual([
    'FetchError',
    'ERR_VERIFY_FETCH',
    'refused',
    'private-address',
  ])
})
