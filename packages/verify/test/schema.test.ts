import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type VerificationReport, verify } from '@shirushi/verify'
import { createFetcher } from '@shirushi/verify/fetch'
import { beforeAll, describe, expect, test } from 'vitest'
import { keyIssuer, NOW, signed, signedToken, type TestIssuer } from './support/badges.ts'
import { type Loopback, serve } from './support/loopback.ts'
import { send } from './support/status-lists.ts'

const OFFICIAL =
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json'
const OWN = 'https://example.org/schema.json'
const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
]

let issuer: TestIssuer

beforeAll(async () => {
  issuer = await keyIssuer()
})

const options = {
  at: NOW,
  now: () => NOW,
  fetch: createFetcher({ allowLoopback: true }),
  limits: { milliseconds: 400 },
}

/** What comes of a badge that names schemas. */
async function naming(
  credentialSchema: unknown,
  further: Readonly<Record<string, unknown>> = {},
): Promise<VerificationReport> {
  const members = { '@context': CONTEXTS, credentialSchema }
  return verify(await signed(issuer, members), { ...options, ...further })
}

const named = (id: string, type = 'JsonSchema') => [{ id, type }]

/** What comes of a badge that names a schema which the caller brings. */
function by(schema: object): Promise<VerificationReport> {
  return naming(named(OWN), { schemas: { [OWN]: schema } })
}

function codes(report: VerificationReport): readonly string[] {
  return report.checks.schema.findings.map(({ code }) => code)
}

describe('an official schema', () => {
  test.for(['json', 'json-ld'])('of the form %s needs no network', async (form) => {
    const id = OFFICIAL.replace('/json/', `/${form}/`)
    for (const type of ['1EdTechJsonSchemaValidator2019', 'JsonSchema']) {
      const report = await naming(named(id, type), { fetch: undefined })
      expect(codes(report)).toEqual([])
      expect(report.verdict).toBe('valid')
      expect(report.checks.schema).toMatchObject({
        outcome: 'passed',
        evidence: [{ kind: 'schema', id, source: 'bundled' }],
      })
    }
  })

  test('is not followed by a badge that does not follow its specification', async () => {
    const credentialSchema = named(OFFICIAL, '1EdTechJsonSchemaValidator2019')
    const report = await verify(
      await signedToken(issuer, { credentialSchema, awardedDate: 'yesterday' }),
      options,
    )
    expect(report.checks.structure.outcome).toBe('failed')
    expect(codes(report)).toEqual(['SCHEMA_STRUCTURE_FAILED'])
  })

  test('for endorsements is not one of badges', async () => {
    const report = await naming(named(OFFICIAL.replace('achievement', 'endorsement')))
    expect(codes(report)).toEqual(['SCHEMA_OF_ANOTHER_KIND'])
    expect(report.verdict).toBe('invalid')
  })
})

describe('a schema of a stranger', () => {
  const inform = async (answer: Parameters<typeof serve>[0]) => serve(answer)

  const fetched = async (schema: unknown, allowForeignSchemas = true, members = {}) => {
    const host: Loopback = await inform((_, response) => send(response, schema, 'application/schema+json'))
    const id = `${host.origin}/schema.json`
    const report = await naming([{ id, type: 'JsonSchema', ...members }], { allowForeignSchemas })
    return { report, ...host }
  }

  test('is not fetched, and that is no fault of the badge', async () => {
    const { report, hits } = await fetched({ type: 'object' }, false)
    expect(codes(report)).toEqual(['SCHEMA_NOT_FOLLOWED'])
    expect(report.checks.schema.outcome).toBe('not-applicable')
    expect(report.verdict).toBe('valid')
    expect(hits).toEqual([])
  })

  test('of an unknown type is passed over', async () => {
    const report = await naming(named(OWN, 'https://example.org/ShapesValidator'))
    expect(codes(report)).toEqual(['SCHEMA_TYPE_UNKNOWN'])
    expect(report.verdict).toBe('valid')
  })

  test('is followed if that is allowed', async () => {
    const { report, hits } = await fetched({ type: 'object', required: ['credentialSubject'] })
    expect(codes(report)).toEqual([])
    expect(report.checks.schema).toMatchObject({ outcome: 'passed', evidence: [{ source: 'fetched' }] })
    expect(hits).toEqual(['/schema.json'])
  })

  test('is not fetched for a badge that was changed', async () => {
    const host = await serve((_, response) => send(response, {}))
    const members = { '@context': CONTEXTS, credentialSchema: named(host.origin) }
    const badge = { ...(await signed(issuer, members)), name: 'x' }
    const report = await verify(badge, { ...options, allowForeignSchemas: true })
    expect(codes(report)).toEqual(['CHECK_NOT_REACHED'])
    expect(host.hits).toEqual([])
  })

  test('that the badge does not follow', async () => {
    const { report } = await fetched({ properties: { issuer: { required: ['email'] } } })
    expect(report.verdict).toBe('invalid')
    expect(report.checks.schema.findings).toMatchObject([
      { code: 'SCHEMA_VIOLATED', path: '/issuer', params: { violation: '#/issuer required' } },
    ])
  })

  test.for([
    ['a web page', '<!doctype html>', 'SCHEMA_MALFORMED'],
    ['a list', [], 'SCHEMA_MALFORMED'],
    ['an address that is none', { $id: 'http://[' }, 'SCHEMA_MALFORMED'],
    ['a reference to another host', { $ref: 'http://127.0.0.1:1/other.json' }, 'SCHEMA_MALFORMED'],
    ['a reference to nothing', { $ref: '#/$defs/none' }, 'SCHEMA_MALFORMED'],
    ['a dynamic reference', { $dynamicRef: '#meta' }, 'SCHEMA_MALFORMED'],
  ] as const)('with %s', async ([, schema, code]) => {
    const { report, hits } = await fetched(schema)
    expect(codes(report)).toEqual([code])
    expect(report.verdict).toBe('undetermined')
    expect(hits).toEqual(['/schema.json'])
  })

  test('with another digest than the badge names', async () => {
    const schema = JSON.stringify({ type: 'object' })
    const sri = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
    expect((await fetched(schema, true, { digestSRI: sri(schema) })).report.checks.schema.outcome).toBe(
      'passed',
    )
    const { report } = await fetched(schema, true, { digestSRI: sri('{}') })
    expect(codes(report)).toEqual(['SCHEMA_DIGEST_DIFFERS'])
    expect(report.checks.schema.outcome).toBe('undetermined')
  })

  test.for([404, 500])('from a host that answers %i', async (status) => {
    const { origin } = await serve((_, response) => {
      response.statusCode = status
      response.end()
    })
    const report = await naming(named(origin), { allowForeignSchemas: true })
    expect(codes(report)).toEqual(['SCHEMA_UNREACHABLE'])
  })

  test.for(['https://169.254.169.254/schema', 'file:///etc/passwd', 'urn:example:schema'])(
    'at %s is not gone to',
    async (id) => {
      const report = await naming(named(id), { allowForeignSchemas: true })
      expect(codes(report)).toEqual(['SCHEMA_UNREACHABLE'])
      expect(report.checks.schema.findings[0]?.params['fault']).toBe('refused')
    },
  )
})

describe('a schema that the caller brings', () => {
  test.for([
    ['2020-12', { prefixItems: [{ const: 'x' }] }],
    ['draft-07', { items: [{ const: 'x' }] }],
    ['2019-09', { items: [{ const: 'x' }] }],
  ] as const)('is read as it says: %s', async ([draft, keyword]) => {
    const $schema =
      draft === 'draft-07'
        ? `http://json-schema.org/${draft}/schema#`
        : `https://json-schema.org/draft/${draft}/schema`
    const report = await by({ $schema, properties: { '@context': keyword } })
    expect(codes(report)).toEqual(['SCHEMA_VIOLATED'])
  })

  test('is asked before the bundled ones', async () => {
    const report = await naming(named(OFFICIAL), { schemas: { [OFFICIAL]: { required: ['nothing'] } } })
    expect(codes(report)).toEqual(['SCHEMA_VIOLATED'])
  })

  test('is not written to', async () => {
    const schema = { $defs: { a: { type: 'object', format: 'url' } }, $ref: '#/$defs/a' }
    const before = JSON.stringify(schema)
    expect((await by(schema)).verdict).toBe('valid')
    expect(JSON.stringify(schema)).toBe(before)
    expect(Object.getOwnPropertyNames(schema)).toEqual(['$defs', '$ref'])
    expect((await by(Object.freeze({ type: 'object' }))).verdict).toBe('valid')
  })

  test('and is that of Open Badges', async () => {
    const path = new URL('../../core/schemas/ob3/json-ld/achievement-credential.json', import.meta.url)
    const report = await by(JSON.parse(readFileSync(path, 'utf8')))
    expect(codes(report)).toEqual([])
    expect(report.checks.schema).toMatchObject({ outcome: 'passed', evidence: [{ source: 'caller' }] })
  })

  test('with two schemas of which one is not followed', async () => {
    const schemas = { [OWN]: { type: 'object' }, 'urn:other': { type: 'array' } }
    const report = await naming([...named(OWN), ...named('urn:other')], { schemas })
    expect(report.checks.schema.findings).toMatchObject([{ code: 'SCHEMA_VIOLATED' }])
  })
})

/** Each of these would keep an interpreter without limits busy for minutes, or for ever. */
describe('a schema that is made to keep verifiers busy', () => {
  const doubling = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `d${index}`,
      { allOf: [{ $ref: `#/$defs/d${index + 1}` }, { $ref: `#/$defs/d${index + 1}` }] },
    ]),
  )
  let nested: object = {}
  for (let depth = 0; depth < 100; depth++) nested = { not: nested }

  test.for([
    ['doubles its work forty times', { $defs: { ...doubling, d40: {} }, $ref: '#/$defs/d0' }],
    ['refers to itself', { $ref: '#' }],
    ['is deep', nested],
    ['is large', { enum: Array.from({ length: 30_000 }, (_, index) => index) }],
    ['has repetitions in repetitions', { properties: { id: { pattern: '^(\\w+)+$' } } }],
    ['has names with repetitions in repetitions', { patternProperties: { '^(a*)*$': {} } }],
    ['has alternatives that overlap', { properties: { id: { pattern: '^(a|a)*$' } } }],
    ['looks behind', { properties: { id: { pattern: '(?<=a+)b' } } }],
    ['refers to what matched', { properties: { id: { pattern: '^(a+)\\1$' } } }],
    ['has many repetitions', { properties: { id: { pattern: '.*a.*b.*c.*d.*e.*f' } } }],
    ['hides a pattern', { dependencies: { name: { const: { pattern: '^(a+)+$' } } } }],
  ] as const)('and %s', async ([, schema]) => {
    const start = performance.now()
    const report = await by(schema)
    expect(codes(report)).toEqual(['SCHEMA_TOO_COMPLEX'])
    expect(report.checks.schema.outcome).toBe('undetermined')
    expect(performance.now() - start).toBeLessThan(3_000)
  })

  test('and asks for a format whose check never ends', async () => {
    const name = `https://${'a'.repeat(60)}!`
    const members = { '@context': CONTEXTS, name, credentialSchema: named(OWN) }
    const schemas = { [OWN]: { properties: { name: { format: 'url' } } } }
    const start = performance.now()
    const report = await verify(await signed(issuer, members), { ...options, schemas })
    expect(report.checks.schema.outcome).toBe('passed')
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})

test('a schema without an address', async () => {
  const credentialSchema = [{ type: 'JsonSchema' }]
  const report = await verify(await signedToken(issuer, { credentialSchema }), options)
  expect(codes(report)).toEqual(['SCHEMA_UNNAMED'])
})

test('more schemas than anybody names', async () => {
  const credentialSchema = Array.from({ length: 12 }, () => named(OWN)[0])
  const report = await naming(credentialSchema, { schemas: { [OWN]: {} } })
  expect(codes(report)).toEqual(['SCHEMA_TOO_MANY'])
  expect(report.verdict).toBe('undetermined')
})
