/**
 * What a check costs, against one pass of ajv over the same badge with the schema that 1EdTech
 * publishes. The pass judges the form; the check also judges formats, dates, terms and meaning.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkBadge } from '@shirushi/core'
import { Ajv } from 'ajv'
import AjvDraft4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { typicalBadge } from './badge.ts'
import { measure } from './measure.ts'

const PUBLISHED = join(
  import.meta.dirname,
  '../../shared/data/ob3/ob_v3p0_achievementcredential_schema_draft4.json',
)
const TARGET = 3

/** The schema that 1EdTech publishes; where its file is not at hand, ours, which says the same. */
function compile(): { readonly name: string; readonly validate: (document: unknown) => boolean } {
  if (existsSync(PUBLISHED)) {
    const { $id: _, ...schema } = JSON.parse(readFileSync(PUBLISHED, 'utf8'))
    const ajv = new AjvDraft4.default({ strict: false, allErrors: true })
    addFormats.default(ajv)
    return { name: 'ajv, published schema', validate: ajv.compile(schema) }
  }
  const file = new URL(
    import.meta.resolve('@shirushi/core/schemas/ob3/json-ld/achievement-credential-v1p1.json'),
  )
  const { $schema: _, ...schema } = JSON.parse(readFileSync(file, 'utf8'))
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  return { name: 'ajv, our schema (the published one is not here)', validate: ajv.compile(schema) }
}

const badge = typicalBadge('1.1')
const modern = typicalBadge('2.0')
const text = JSON.stringify(badge)
const schema = compile()

for (const document of [badge, modern]) {
  const { findings } = checkBadge(document)
  if (findings.length > 0) throw new Error(`The badge is not in order: ${JSON.stringify(findings)}`)
}
if (!schema.validate(badge)) throw new Error('The published schema refuses the badge')

const [peer, ...ours] = measure([
  { name: schema.name, run: () => schema.validate(badge) },
  { name: 'checkBadge, data model 1.1', run: () => checkBadge(badge) },
  { name: 'checkBadge, data model 2.0', run: () => checkBadge(modern) },
  { name: 'JSON.parse + ajv', run: () => schema.validate(JSON.parse(text)) },
  { name: 'checkBadge of text', run: () => checkBadge(text) },
])
if (peer === undefined) throw new Error('Nothing was measured')

console.log(`A badge of ${text.length} characters of JSON; ratios are to "${peer.name}".\n`)
for (const { name, nanoseconds, spread } of [peer, ...ours]) {
  const ratio = (nanoseconds / peer.nanoseconds).toFixed(2)
  console.log(
    `${name.padEnd(48)} ${(nanoseconds / 1000).toFixed(2).padStart(8)} µs  ${ratio.padStart(6)}x  ±${spread.toFixed(0)} %`,
  )
}
const worst = Math.max(...ours.slice(0, 2).map(({ nanoseconds }) => nanoseconds / peer.nanoseconds))
console.log(`\nTarget: at most ${TARGET}x. ${worst <= TARGET ? 'Met' : 'Missed'}: ${worst.toFixed(2)}x.`)
