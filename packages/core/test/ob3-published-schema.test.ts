import { createCredential } from '@shirushi/core'
import type { ValidateFunction } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import AjvDraft4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OB3 } from '../model/ob3/index.ts'
import { definitions } from '../scripts/generate/schemas.ts'
import { arbitraryCredentialInputv1p1 } from './support/arbitrary-badges.ts'
import { BADGE_V1, ENDORSEMENT } from './support/badges.ts'
import { type Mutation, mutationsOf } from './support/mutations.ts'
import { AMENDMENTS, type Amendment, publishedSchema } from './support/published-schema.ts'
import { hasSharedData, SHARED_DATA_ABSENT } from './support/shared-data.ts'

function compilePublished(amendments: readonly Amendment[]): ValidateFunction {
  const ajv = new AjvDraft4.default({ strict: false })
  addFormats.default(ajv)
  return ajv.compile(publishedSchema(amendments))
}

function compileOurs(): ValidateFunction {
  const ajv = new Ajv2019({ strict: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'shirushi:ob3', $defs: definitions(OB3, 'json-ld') })
  return ajv.compile({ $ref: 'shirushi:ob3#/$defs/AchievementCredentialv1p1' })
}

/** What the two say differently about a document and everything that it can be mutated into. */
function* disagreements(
  document: unknown,
  ours: ValidateFunction,
  theirs: ValidateFunction,
): Generator<string> {
  const whole: Mutation = { change: 'nothing', path: '', document }
  for (const mutation of [whole, ...mutationsOf(document)]) {
    const [here, there] = [ours(mutation.document), theirs(mutation.document)]
    if (here === there) continue
    const [error] = (here ? theirs.errors : ours.errors) ?? []
    const who = here ? 'theirs' : 'ours'
    yield `${mutation.change} at ${mutation.path}: ${who} says ${error?.instancePath} ${error?.message} ${JSON.stringify(error?.params)}`
  }
}

function first(found: Generator<string>): string | undefined {
  const { value, done } = found.next()
  return done === true ? undefined : String(value)
}

const skipped = hasSharedData ? '' : ` (skipped: ${SHARED_DATA_ABSENT})`

describe.skipIf(!hasSharedData)(`our schema and the published one${skipped}`, () => {
  const ours = compileOurs()

  test('agree, but for the differences that are listed, on a badge and all that it can be mutated into', () => {
    const theirs = compilePublished(AMENDMENTS)
    expect(ours(BADGE_V1)).toBe(true)
    expect([...disagreements(BADGE_V1, ours, theirs)].slice(0, 20)).toEqual([])
  })

  test('agree, but for the differences that are listed, on whatever the builders make and its mutations', {
    timeout: 120_000,
  }, () => {
    const theirs = compilePublished(AMENDMENTS)
    const property = fc.property(arbitraryCredentialInputv1p1, (input) => {
      expect(first(disagreements(createCredential(input), ours, theirs))).toBeUndefined()
    })
    fc.assert(property, { numRuns: 25 })
  })

  test.for(AMENDMENTS.map((amendment) => [amendment.reason, amendment] as const))(
    'would not agree without: %s',
    { timeout: 60_000 },
    ([, amendment]) => {
      const theirs = compilePublished(AMENDMENTS.filter((other) => other !== amendment))
      const parentOrg = { id: 'did:web:group.example', type: ['Profile'], endorsement: [ENDORSEMENT] }
      const documents = [
        BADGE_V1,
        // Neither schema knows that JSON-LD refuses it.
        { ...BADGE_V1, issuer: { ...BADGE_V1.issuer, parentOrg } },
        ...fc
          .sample(arbitraryCredentialInputv1p1, { numRuns: 40, seed: 2026 })
          .map((input) => createCredential(input)),
      ]
      expect(documents.some((document) => first(disagreements(document, ours, theirs)) !== undefined)).toBe(
        true,
      )
    },
  )
})
