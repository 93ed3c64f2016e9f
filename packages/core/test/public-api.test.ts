import * as core from '@shirushi/core'
import * as errors from '@shirushi/core/errors'
import * as findings from '@shirushi/core/findings'
import * as json from '@shirushi/core/json'
import * as ob2 from '@shirushi/core/ob2'
import * as ob3 from '@shirushi/core/ob3'
import * as values from '@shirushi/core/values'
import { expect, test } from 'vitest'

test('what this package promises to keep', () => {
  const promised = { core, errors, findings, json, ob2, ob3, values }
  const names = Object.entries(promised).map(([entry, module]) => [entry, Object.keys(module).sort()])
  expect(Object.fromEntries(names)).toEqual({
    core: [
      'checkBadge',
      'compareCredentials',
      'createAssertion',
      'createCredential',
      'createEndorsement',
      'defineAchievement',
      'defineBadgeClass',
      'defineIssuer',
      'defineProfile',
      'downgradeToOpenBadges2',
      'hashIdentity',
      'matchIdentity',
      'renderFinding',
      'repairBadge',
      'upgradeToOpenBadges3',
    ],
    errors: [
      'InvalidArgumentError',
      'InvalidBadgeError',
      'MalformedJsonError',
      'ShirushiError',
      'isShirushiError',
    ],
    findings: [
      'CATALOGUE',
      'FindingCollector',
      'FindingList',
      'MAX_FINDINGS',
      'fillMessage',
      'quotable',
      'renderFinding',
    ],
    json: [
      'DEFAULT_JSON_LIMITS',
      'applyPatch',
      'decodeBase64UrlText',
      'findJsonProblems',
      'inspectJson',
      'parseJson',
      'pointer',
      'resolvePointer',
      'toJsonTree',
    ],
    ob2: [
      'hostedScopeOf',
      'isPublicKeyPem',
      'judgeHostedScope',
      'normaliseOb2',
      'recogniseOb2',
      'upgradeLegacyAssertion',
      'verificationMethodOf',
    ],
    ob3: [
      'ACHIEVEMENT_TYPES',
      'ALIGNMENT_TARGET_TYPES',
      'IDENTIFIER_TYPES',
      'RESULT_STATUS_TYPES',
      'RESULT_TYPES',
    ],
    values: [
      'canonicalLanguageTag',
      'compareDateTimes',
      'hasLoneSurrogate',
      'isCompactJws',
      'isCountryCode',
      'isDataUri',
      'isDid',
      'isDidUrl',
      'isEmail',
      'isHttpUrl',
      'isHttpsUrl',
      'isIdentityHash',
      'isIri',
      'isLanguageTag',
      'isOpenBadgesLanguageCode',
      'isPhoneNumber',
      'isUri',
      'isUrnUuid',
      'parseDataUri',
      'parseDate',
      'parseDateTime',
      'parseIdentityHash',
      'schemeOf',
    ],
  })
})
