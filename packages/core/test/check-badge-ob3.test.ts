import { checkBadge } from '@shirushi/core'
import type { FindingCode } from '@shirushi/core/findings'
import { applyPatch, type JsonObject, type JsonValue } from '@shirushi/core/json'
import { describe, expect, test } from 'vitest'
import { BADGE, BADGE_V1, ENDORSEMENT } from './support/badges.ts'

const SUBJECT = '/credentialSubject'
const ACHIEVEMENT = '/credentialSubject/achievement'

type Change = readonly [path: string, value: JsonValue | undefined]

/** The badge with one thing set, or removed where no value is given. */
function changed(document: unknown, [path, value]: Change): unknown {
  const operation = value === undefined ? { op: 'remove', path } : { op: 'add', path, value }
  const replaces = value !== undefined && /\/\d+$/.test(path)
  return applyPatch(document, [
    replaces ? { op: 'replace', path, value } : (operation as { op: 'remove'; path: string }),
  ])
}

function found(document: unknown, options = {}): string[] {
  return checkBadge(document, options).findings.map(({ code, path }) => `${code} ${path}`)
}

describe('a badge that is in order', () => {
  test.for([
    ['data model 2.0', BADGE, { kind: 'credential', version: '3.0', dataModel: '2.0' }],
    ['data model 1.1', BADGE_V1, { kind: 'credential', version: '3.0', dataModel: '1.1' }],
    ['an endorsement', ENDORSEMENT, { kind: 'endorsement', version: '3.0', dataModel: '2.0' }],
  ] as const)('%s: nothing is found', ([, document, expected]) => {
    expect(checkBadge(document)).toEqual({ ...expected, conforms: true, findings: [] })
    expect(checkBadge(JSON.stringify(document))).toEqual({ ...expected, conforms: true, findings: [] })
  })

  test('is in order in both forms', () => {
    expect(found(BADGE, { form: 'json' })).toEqual([])
    const compacted = { ...BADGE, proof: BADGE.proof?.[0 as never], credentialSchema: undefined }
    const { credentialSchema: _, ...document } = compacted
    expect(found(document)).toEqual([])
    expect(found(document, { form: 'json' })).toEqual(['PROPERTY_NOT_A_LIST /proof'])
  })

  test('is in order with an endorsement inside', () => {
    expect(found({ ...BADGE, endorsement: [ENDORSEMENT] })).toEqual([])
  })

  test('stays untouched by the check', () => {
    const before = structuredClone(BADGE)
    checkBadge(BADGE)
    checkBadge({ ...BADGE, validFrom: 'tomorrow' })
    expect(BADGE).toEqual(before)
  })
})

const rows: readonly (readonly [title: string, change: Change, ...expected: string[]])[] = [
  // Form
  ['without an id', ['/id', undefined], 'PROPERTY_MISSING /id'],
  ['without a subject', ['/credentialSubject', undefined], 'PROPERTY_MISSING /credentialSubject'],
  ['with a number for a name', ['/name', 7], 'PROPERTY_WRONG_TYPE /name'],
  [
    'with one alignment outside a list',
    [`${ACHIEVEMENT}/alignment`, { type: 'Alignment', targetName: 'x', targetUrl: 'https://x.example' }],
    `PROPERTY_NOT_A_LIST ${ACHIEVEMENT}/alignment`,
  ],
  [
    'with a property that images may not have',
    [`${ACHIEVEMENT}/image/name`, 'x'],
    `PROPERTY_NOT_ALLOWED ${ACHIEVEMENT}/image/name`,
  ],
  [
    'with an invented status',
    [`${SUBJECT}/result/3/status`, 'Passed'],
    `TERM_NOT_IN_VOCABULARY ${SUBJECT}/result/3/status`,
  ],
  [
    'with an invented achievement type',
    [`${ACHIEVEMENT}/achievementType`, 'Ribbon'],
    `TERM_NOT_IN_VOCABULARY ${ACHIEVEMENT}/achievementType`,
  ],
  [
    'with an achievement type of its own',
    [`${ACHIEVEMENT}/achievementType`, 'ext:履修証明'],
    `TERM_NOT_IN_VOCABULARY ${ACHIEVEMENT}/achievementType`,
  ],
  ['with an achievement type of its own, in ASCII', [`${ACHIEVEMENT}/achievementType`, 'ext:Rishu-Shomei']],
  ['with null', ['/description', null], 'VALUE_NULL /description'],
  ['with null inside a list', [`${ACHIEVEMENT}/tag/0`, null], `VALUE_NULL ${ACHIEVEMENT}/tag/0`],
  ['with an empty list', ['/evidence', []], 'LIST_EMPTY /evidence'],
  // Types
  [
    'without a type in an image',
    [`${ACHIEVEMENT}/image/type`, undefined],
    `TYPE_MISSING ${ACHIEVEMENT}/image/type`,
  ],
  [
    'with the wrong type in a profile',
    ['/issuer/type', ['Issuer']],
    'TYPE_MISSING /issuer/type',
    'TYPE_UNDEFINED /issuer/type',
  ],
  ['with a further type by its IRI', ['/issuer/type', ['Profile', 'https://schema.org/Organization']]],
  ['of one type only', ['/type', 'OpenBadgeCredential'], 'TYPE_MISSING /type'],
  [
    'with a list for the type of an image',
    [`${ACHIEVEMENT}/image/type`, ['Image']],
    `PROPERTY_WRONG_TYPE ${ACHIEVEMENT}/image/type`,
  ],
  // Contexts and terms
  [
    'without contexts',
    ['/@context', undefined],
    'CONTEXT_VCDM_NOT_FIRST /@context',
    'CONTEXT_OB3_NOT_SECOND /@context',
  ],
  [
    'with an unpublished context version',
    ['/@context/1', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.9.9.json'],
    'CONTEXT_VERSION_UNKNOWN /@context/1',
  ],
  [
    'with the context without version',
    ['/@context/1', 'https://purl.imsglobal.org/spec/ob/v3p0/context.json'],
    'CONTEXT_CONFLICT /@context',
    'CONTEXT_UNVERSIONED /@context/1',
    'TERM_OF_LATER_CONTEXT /awardedDate',
    `TERM_OF_LATER_CONTEXT ${ACHIEVEMENT}/inLanguage`,
  ],
  [
    'with a context that is not known',
    ['/@context/-', 'https://context.example/v1'],
    'CONTEXT_UNKNOWN /@context/3',
  ],
  [
    'with an inline context',
    ['/@context/-', { room: 'https://vocabulary.example/room' }],
    'CONTEXT_INLINE /@context/3',
  ],
  [
    'with an inline context that redefines a term',
    ['/@context/-', { narrative: 'https://evil.example/x' }],
    'CONTEXT_INLINE /@context/3',
    'CONTEXT_REDEFINES_TERM /@context',
  ],
  [
    'with a context twice',
    ['/@context/-', 'https://www.w3.org/ns/credentials/v2'],
    'CONTEXT_TWICE /@context/3',
  ],
  [
    'with both data models',
    ['/@context/-', 'https://www.w3.org/2018/credentials/v1'],
    'CONTEXT_CONFLICT /@context',
  ],
  ['with a term that no context has', [`${SUBJECT}/grade`, 'A'], `TERM_UNDEFINED ${SUBJECT}/grade`],
  [
    'with a term of another class',
    ['/issuer/creditsAvailable', 1],
    'TERM_UNDEFINED /issuer/creditsAvailable',
  ],
  ['with a property named by an IRI', ['/issuer/https:~1~1schema.org~1founder', 'x']],
  [
    'with a status type whose context is absent',
    ['/credentialStatus', { id: 'https://x.example/s', type: 'StatusList2021Entry' }],
    'TERM_NEEDS_CONTEXT /credentialStatus/type',
  ],
  [
    'with a bitstring status',
    [
      '/credentialStatus',
      {
        id: 'https://x.example/s#1',
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListIndex: '1',
        statusListCredential: 'https://x.example/s',
      },
    ],
  ],
  // Dates
  ['with an impossible day', ['/validFrom', '2026-02-30T00:00:00Z'], 'DATE_NO_SUCH_DAY /validFrom'],
  ['with the last day of a leap year', ['/awardedDate', '2024-02-29T00:00:00Z']],
  [
    'with the 29th of a year without one',
    ['/awardedDate', '2025-02-29T00:00:00Z'],
    'DATE_NO_SUCH_DAY /awardedDate',
  ],
  ['with minute 73', ['/validFrom', '2026-01-01T00:73:00Z'], 'DATE_NO_SUCH_TIME /validFrom'],
  [
    'with a date that has something around it',
    ['/validFrom', 'x2026-01-01T00:00:00Z'],
    'DATE_MALFORMED /validFrom',
  ],
  ['without an offset', ['/awardedDate', '2026-01-01T00:00:00'], 'DATE_NO_OFFSET /awardedDate'],
  ['with an activity without an offset', [`${SUBJECT}/activityStartDate`, '2026-01-01T00:00:00']],
  ['with the offset +00:00', ['/awardedDate', '2026-01-01T00:00:00+00:00']],
  ['with a fraction of a second', ['/awardedDate', '2026-01-01T00:00:00.123456789Z']],
  ['that ends before it begins', ['/validUntil', '2026-03-31T14:59:59Z'], 'PERIOD_REVERSED /validUntil'],
  ['that ends when it begins', ['/validUntil', '2026-03-31T15:00:00Z']],
  [
    'with an activity that ends before it begins',
    [`${SUBJECT}/activityEndDate`, '2025-09-30T23:59:59Z'],
    `PERIOD_REVERSED ${SUBJECT}/activityEndDate`,
  ],
  ['awarded after it counts', ['/awardedDate', '2026-04-01T00:00:00Z'], 'AWARDED_AFTER_VALID /awardedDate'],
  [
    'with the date of the other data model',
    ['/issuanceDate', '2026-01-01T00:00:00Z'],
    'DATA_MODEL_PROPERTY /issuanceDate',
  ],
  // Values
  ['with a relative id', ['/id', '/credentials/42'], 'URI_RELATIVE /id'],
  ['with a space in an id', ['/id', 'https://x.example/a b'], 'URI_MALFORMED /id'],
  ['with a broken DID', ['/issuer/id', 'did:Web:x'], 'DID_MALFORMED /issuer/id'],
  [
    'with an alignment that is no web address',
    [`${ACHIEVEMENT}/alignment/0/targetUrl`, 'urn:isbn:1'],
    `URL_SCHEME_NOT_HTTP ${ACHIEVEMENT}/alignment/0/targetUrl`,
  ],
  [
    'with an unknown country',
    ['/issuer/address/addressCountryCode', 'JA'],
    'COUNTRY_CODE_UNKNOWN /issuer/address/addressCountryCode',
  ],
  ['with something that is no e-mail address', ['/issuer/email', 'office'], 'EMAIL_MALFORMED /issuer/email'],
  [
    'with a language tag in the wrong case',
    [`${ACHIEVEMENT}/inLanguage`, 'JA'],
    `LANGUAGE_TAG_UNUSUAL ${ACHIEVEMENT}/inLanguage`,
  ],
  [
    'with something that is no language tag',
    [`${ACHIEVEMENT}/inLanguage`, 'Japanese language'],
    `LANGUAGE_TAG_MALFORMED ${ACHIEVEMENT}/inLanguage`,
  ],
  [
    'with invisible reordering in a name',
    [`${ACHIEVEMENT}/name`, 'A\u202eB'],
    `TEXT_BIDI_CONTROL ${ACHIEVEMENT}/name`,
  ],
  [
    'with mojibake in a name',
    [`${ACHIEVEMENT}/name`, 'å\u009c°å'],
    `TEXT_CONTROL_CHARACTER ${ACHIEVEMENT}/name`,
  ],
  [
    'with half a character',
    [`${ACHIEVEMENT}/name`, '\ud83c'],
    `JSON_LONE_SURROGATE ${ACHIEVEMENT}/name`,
    `TEXT_LONE_SURROGATE ${ACHIEVEMENT}/name`,
  ],
  ['with an emoji', [`${ACHIEVEMENT}/name`, '🎓']],
  [
    'with a text that is no signed endorsement',
    ['/endorsementJwt', ['x.y']],
    'COMPACT_JWS_MALFORMED /endorsementJwt/0',
    'PROPERTY_OUTSIDE_CONTEXT /endorsementJwt',
  ],
  [
    'with a signed endorsement',
    ['/endorsementJwt', ['eyJhbGciOiJFUzI1NiJ9.e30.c2ln']],
    'PROPERTY_OUTSIDE_CONTEXT /endorsementJwt',
  ],
  // Subject
  ['of nobody', [SUBJECT, without('id', 'identifier')], `SUBJECT_UNIDENTIFIED ${SUBJECT}`],
  ['of somebody with an id only', [SUBJECT, without('identifier')]],
  ['of somebody with an identifier only', [SUBJECT, without('id')]],
  [
    'with a hash that is none',
    [`${SUBJECT}/identifier/0/identityHash`, 'sha256$12'],
    `IDENTITY_HASH_MALFORMED ${SUBJECT}/identifier/0/identityHash`,
  ],
  [
    'with an MD5 hash',
    [`${SUBJECT}/identifier/0/identityHash`, `md5$${'a'.repeat(32)}`],
    `IDENTITY_HASH_MD5 ${SUBJECT}/identifier/0/identityHash`,
  ],
  [
    'with a hash without salt',
    [`${SUBJECT}/identifier/0/salt`, undefined],
    `IDENTITY_SALT_MISSING ${SUBJECT}/identifier/0`,
  ],
  [
    'with a hash said to be plain',
    [`${SUBJECT}/identifier/0/hashed`, false],
    `IDENTITY_HASHED_CONTRADICTED ${SUBJECT}/identifier/0/hashed`,
  ],
  [
    'with an e-mail address for all to see',
    [
      `${SUBJECT}/identifier/0`,
      { type: 'IdentityObject', hashed: false, identityHash: 'a@b.example', identityType: 'emailAddress' },
    ],
    `IDENTITY_PLAIN_EMAIL ${SUBJECT}/identifier/0/identityHash`,
  ],
  ['with credits below zero', [`${SUBJECT}/creditsEarned`, -1], `CREDITS_NEGATIVE ${SUBJECT}/creditsEarned`],
  ['with no credits', [`${SUBJECT}/creditsEarned`, 0]],
  [
    'with more credits than there are',
    [`${SUBJECT}/creditsEarned`, 2.5],
    `CREDITS_EXCEED_AVAILABLE ${SUBJECT}/creditsEarned`,
  ],
  [
    'that offers less than no credits',
    [`${ACHIEVEMENT}/creditsAvailable`, -0.5],
    `CREDITS_NEGATIVE ${ACHIEVEMENT}/creditsAvailable`,
    `CREDITS_EXCEED_AVAILABLE ${SUBJECT}/creditsEarned`,
  ],
  // Results
  [
    'with a result of an unknown description',
    [`${SUBJECT}/result/0/resultDescription`, 'https://x.example/r'],
    `RESULT_DESCRIPTION_UNKNOWN ${SUBJECT}/result/0/resultDescription`,
  ],
  [
    'with a result without a description',
    [`${SUBJECT}/result/0/resultDescription`, undefined],
    `RESULT_UNDESCRIBED ${SUBJECT}/result/0`,
  ],
  [
    'with a value that is not allowed',
    [`${SUBJECT}/result/0/value`, 'S'],
    `RESULT_VALUE_NOT_ALLOWED ${SUBJECT}/result/0/value`,
  ],
  ['with the highest percentage', [`${SUBJECT}/result/1/value`, '100']],
  [
    'with more than the highest percentage',
    [`${SUBJECT}/result/1/value`, '100.1'],
    `RESULT_VALUE_OUT_OF_RANGE ${SUBJECT}/result/1/value`,
  ],
  [
    'with less than the lowest percentage',
    [`${SUBJECT}/result/1/value`, '-1'],
    `RESULT_VALUE_OUT_OF_RANGE ${SUBJECT}/result/1/value`,
  ],
  [
    'with words for a percentage',
    [`${SUBJECT}/result/1/value`, 'all'],
    `RESULT_VALUE_NOT_NUMERIC ${SUBJECT}/result/1/value`,
  ],
  [
    'with a level of nowhere',
    [`${SUBJECT}/result/2/achievedLevel`, 'https://x.example/l'],
    `RESULT_LEVEL_UNKNOWN ${SUBJECT}/result/2/achievedLevel`,
  ],
  [
    'with a level where there is no rubric',
    [`${SUBJECT}/result/0/achievedLevel`, 'https://x.example/l'],
    `RESULT_LEVEL_WITHOUT_RUBRIC ${SUBJECT}/result/0/achievedLevel`,
  ],
  [
    'without the status that is asked for',
    [`${SUBJECT}/result/3/status`, undefined],
    `RESULT_STATUS_MISSING ${SUBJECT}/result/3`,
  ],
  [
    'that requires a value that it does not allow',
    [`${ACHIEVEMENT}/resultDescription/0/requiredValue`, 'Z'],
    `RESULT_VALUE_NOT_ALLOWED ${ACHIEVEMENT}/resultDescription/0/requiredValue`,
  ],
  [
    'that requires a level of nowhere',
    [`${ACHIEVEMENT}/resultDescription/2/requiredLevel`, 'https://x.example/l'],
    `RESULT_LEVEL_UNKNOWN ${ACHIEVEMENT}/resultDescription/2/requiredLevel`,
  ],
  [
    'whose range is upside down',
    [`${ACHIEVEMENT}/resultDescription/1/valueMin`, '101'],
    `RESULT_RANGE_REVERSED ${ACHIEVEMENT}/resultDescription/1/valueMin`,
    `RESULT_VALUE_OUT_OF_RANGE ${SUBJECT}/result/1/value`,
  ],
  // Identity of things
  [
    'with two descriptions of one id',
    [`${ACHIEVEMENT}/resultDescription/1/id`, 'https://university.example/results/grade'],
    `RESULT_DESCRIPTION_UNKNOWN ${SUBJECT}/result/1/resultDescription`,
    `ID_TWICE ${ACHIEVEMENT}/resultDescription/1/id`,
  ],
  [
    'whose creator is the issuer, told the same',
    [`${ACHIEVEMENT}/creator`, { id: 'did:web:university.example', type: ['Profile'], name: '例示大学' }],
  ],
  [
    'whose creator is the issuer, told otherwise',
    [`${ACHIEVEMENT}/creator`, { id: 'did:web:university.example', type: ['Profile'], name: '別の大学' }],
    `ID_CONTRADICTORY ${ACHIEVEMENT}/creator/id`,
  ],
  // Parts
  [
    'with a JPEG in a data URI',
    [`${ACHIEVEMENT}/image/id`, 'data:image/jpeg;base64,/9j/'],
    `IMAGE_NOT_PNG_OR_SVG ${ACHIEVEMENT}/image/id`,
  ],
  ['with a PNG in a data URI', [`${ACHIEVEMENT}/image/id`, 'data:image/png;base64,iVBORw0KGgo=']],
  [
    'with a JPEG on the web',
    [`${ACHIEVEMENT}/image/id`, 'https://x.example/badge.JPG?size=2'],
    `IMAGE_PROBABLY_NOT_PNG_OR_SVG ${ACHIEVEMENT}/image/id`,
  ],
  [
    'with an image that nobody can open',
    [`${ACHIEVEMENT}/image/id`, 'urn:example:image'],
    `IMAGE_NOT_REACHABLE ${ACHIEVEMENT}/image/id`,
  ],
  ['without criteria to read', [`${ACHIEVEMENT}/criteria`, {}], `CRITERIA_EMPTY ${ACHIEVEMENT}/criteria`],
  [
    'with evidence of nothing',
    ['/evidence/0', { type: ['Evidence'], name: 'x' }],
    'EVIDENCE_EMPTY /evidence/0',
  ],
  [
    'from beyond the pole',
    ['/issuer/address/geo/latitude', 90.1],
    'COORDINATES_OUT_OF_RANGE /issuer/address/geo/latitude',
  ],
  ['from the pole', ['/issuer/address/geo/latitude', 90]],
  [
    'with a proof for something else',
    ['/proof/0/proofPurpose', 'authentication'],
    'PROOF_PURPOSE_WRONG /proof/0/proofPurpose',
  ],
  [
    'in compacted form, naming the plain schema',
    ['/proof', { ...(BADGE.proof?.[0 as never] as unknown as JsonObject) }],
    'SCHEMA_REFUSES_SINGLE_VALUE /proof',
  ],
  [
    'with an endorsement of something else',
    [
      '/endorsement',
      [
        {
          ...ENDORSEMENT,
          credentialSubject: { ...ENDORSEMENT.credentialSubject, id: 'https://x.example/other' },
        } as unknown as JsonObject,
      ],
    ],
    'ENDORSEMENT_OF_SOMETHING_ELSE /endorsement/0/credentialSubject/id',
  ],
]

function without(...names: string[]): JsonObject {
  const entries = Object.entries(BADGE.credentialSubject).filter(([name]) => !names.includes(name))
  return Object.fromEntries(entries) as JsonObject
}

describe('a badge', () => {
  test.for(rows)('%s', ([, change, ...expected]) => {
    const document = changed(BADGE, change)
    expect(found(document).sort()).toEqual([...expected].sort())
    // Text is read another way, and must say the same.
    expect(found(JSON.stringify(document)).sort()).toEqual([...expected].sort())
  })
})

test('a proof over JSON repeats the contexts of its badge, and redefines nothing by that', () => {
  const context = [...BADGE['@context'], { room: 'https://vocabulary.example/room' }]
  const withProof = (repeated: readonly JsonValue[]) => ({
    ...BADGE,
    '@context': context,
    proof: [BADGE.proof].flat().map((proof) => ({ ...proof, '@context': repeated })),
  })
  expect(found(withProof(context))).toEqual(['CONTEXT_INLINE /@context/3'])
  const other = [...context.slice(0, -1), { room: 'https://evil.example/room' }]
  expect(found(withProof(other))).toContain('CONTEXT_REDEFINES_TERM /proof/0/@context')
})

describe('what can be repaired without knowing more', () => {
  const repairable: readonly FindingCode[] = [
    'VALUE_NULL',
    'LIST_EMPTY',
    'PROPERTY_NOT_A_LIST',
    'TYPE_MISSING',
    'CONTEXT_VCDM_NOT_FIRST',
    'CONTEXT_TWICE',
    'TERM_NEEDS_CONTEXT',
    'PROPERTY_NOT_ALLOWED',
    'SCHEMA_REFUSES_SINGLE_VALUE',
  ]
  const repairs = rows.filter(([, , ...expected]) =>
    repairable.some((code) => expected.length === 1 && expected[0]?.startsWith(`${code} `)),
  )

  test('is every code that promises it', () => {
    const codes = new Set(repairs.flatMap(([, , expected = '']) => [expected.split(' ')[0]]))
    expect(codes.size).toBeGreaterThanOrEqual(7)
  })

  test.for(repairs)('%s: the fix mends it', ([, change]) => {
    const document = changed(BADGE, change)
    const [finding] = checkBadge(document).findings
    expect(finding?.fix).toBeDefined()
    const repaired = applyPatch(document, finding?.fix ?? [])
    expect(found(repaired)).not.toContain(`${finding?.code} ${finding?.path}`)
    expect(found(repaired).filter((entry) => /^(TERM|CONTEXT|TYPE|VALUE|LIST|PROPERTY)/.test(entry))).toEqual(
      [],
    )
  })
})
