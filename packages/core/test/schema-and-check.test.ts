import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { checkBadge, createCredential } from '@shirushi/core'
import type { ValidateFunction } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryCredentialInput, arbitraryCredentialInputv1p1 } from './support/arbitrary-badges.ts'
import { BADGE, BADGE_V1 } from './support/badges.ts'
import { type Mutation, mutationsOf } from './support/mutations.ts'

const FOLDER = join(import.meta.dirname, '../schemas')

function compile(path: string): ValidateFunction {
  const ajv = new Ajv2019({ strict: false, allErrors: true })
  addFormats.default(ajv)
  return ajv.compile(JSON.parse(readFileSync(join(FOLDER, path), 'utf8')))
}

/** What a schema refuses and the check only warns of, or says nothing about: each with its reason. */
const EXCUSED: readonly (readonly [reason: string, keyword: string, value: RegExp])[] = [
  [
    'VCDM 2.0 asks readers to take a date without offset as UTC, and the check warns of it',
    'pattern',
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?$/,
  ],
  ['the format needs the same offset', 'format', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?$/],
  [
    'a well-formed language tag that the published pattern does not know is worth a warning',
    'pattern',
    /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
  ],
]

function isExcused(validate: ValidateFunction, document: unknown): boolean {
  return (validate.errors ?? []).every(({ keyword, instancePath }) => {
    // The frame around a branch says nothing of its own.
    if (keyword === 'if') return true
    const value = instancePath
      .split('/')
      .slice(1)
      .reduce<unknown>(
        (inner, step) => (inner as Readonly<Record<string, unknown>> | undefined)?.[step],
        document,
      )
    return EXCUSED.some(
      ([, excused, form]) => keyword === excused && typeof value === 'string' && form.test(value),
    )
  })
}

/** Mutations that the schema refuses although the check finds no error. */
function* missed(document: unknown, validate: ValidateFunction): Generator<string> {
  const whole: Mutation = { change: 'nothing', path: '', document }
  for (const mutation of [whole, ...mutationsOf(document)]) {
    if (validate(mutation.document) || isExcused(validate, mutation.document)) continue
    const { kind, conforms } = checkBadge(mutation.document)
    // What is no badge any more is judged by no badge's schema.
    if (kind === 'credential' && conforms === true) {
      const [error] = validate.errors ?? []
      yield `${mutation.change} at ${mutation.path}: ${error?.instancePath} ${error?.message}`
    }
  }
}

describe.each([
  ['2.0', 'ob3/json-ld/achievement-credential.json', BADGE],
  ['1.1', 'ob3/json-ld/achievement-credential-v1p1.json', BADGE_V1],
] as const)('what the published schema of data model %s refuses', (dataModel, path, badge) => {
  const validate = compile(path)

  test('is an error to the check, too: on a badge and all that it can be mutated into', {
    timeout: 60_000,
  }, () => {
    expect(validate(badge), JSON.stringify(validate.errors)).toBe(true)
    expect([...missed(badge, validate)]).toEqual([])
  })

  test('is an error to the check, too: on whatever the builders make', { timeout: 120_000 }, () => {
    const credentials =
      dataModel === '2.0'
        ? arbitraryCredentialInput.map((input) => createCredential(input) as object)
        : arbitraryCredentialInputv1p1.map((input) => createCredential(input) as object)
    fc.assert(
      fc.property(credentials, (credential) => {
        expect(missed(credential, validate).next().value).toBeUndefined()
      }),
      { numRuns: 1 },
    )
  })
})

describe('the JSON form', () => {
  test('is refused by its schema exactly where the check refuses single values', () => {
    const validate = compile('ob3/json/achievement-credential.json')
    for (const { document } of mutationsOf(BADGE)) {
      const { kind, findings } = checkBadge(document, { form: 'json' })
      const single = findings.some(({ code }) => code === 'PROPERTY_NOT_A_LIST')
      if (kind === 'credential' && single) expect(validate(document)).toBe(false)
    }
  })
})

describe('every published schema', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  )
  const manifest = JSON.parse(readFileSync(join(FOLDER, '../package.json'), 'utf8'))

  test('is there: two forms of each document of both generations', () => {
    expect(files.length).toBeGreaterThanOrEqual(50)
  })

  test.for(files)('%s stands alone, has an identifier and a title, and is exported', (name) => {
    const schema = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))
    expect(() => compile(name)).not.toThrow()
    expect(schema.$id).toMatch(/^urn:shirushi:schema:/)
    expect(schema.title).toMatch(/^\w+$/)
    for (const definition of Object.values<{ description?: string }>(schema.$defs)) {
      expect(definition.description).toMatch(/\S/)
    }
    expect(manifest.exports).toHaveProperty([`./schemas/${relative('.', name)}`])
  })
})
