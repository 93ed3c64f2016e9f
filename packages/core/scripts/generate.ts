/** Makes everything under `src/generated` and `schemas` from the models in `model/`. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SpecificationModel } from '../model/class-model.ts'
import { DESCRIPTORS } from '../model/descriptors/index.ts'
import { OB2 } from '../model/ob2/index.ts'
import { OB3 } from '../model/ob3/index.ts'
import { classTablesText } from './generate/class-tables.ts'
import { findingsPage } from './generate/findings-page.ts'
import { definitions, standaloneSchema } from './generate/schemas.ts'
import { shapesText } from './generate/shapes.ts'
import { typesText } from './generate/types.ts'
import { validatorDeclarations, validatorsText } from './generate/validators.ts'
import { vocabulariesText } from './generate/vocabularies.ts'
import { generateContextTerms } from './generate-context-terms.ts'

const ROOT = join(import.meta.dirname, '..')
const SPECIFICATIONS = [OB3, OB2] as const

/** Documents that travel on their own; all other classes stand in the `$defs` of these. */
const DOCUMENTS: Readonly<Record<SpecificationModel['name'], readonly string[]>> = {
  ob3: [
    'AchievementCredential',
    'AchievementCredentialv1p1',
    'EndorsementCredential',
    'EndorsementCredentialv1p1',
    'VerifiableCredential',
    'VerifiableCredentialv1p1',
    'Profile',
    'Achievement',
    'Multikey',
    'JWKS',
    'GetOpenBadgeCredentialsResponse',
    'Imsx_StatusInfo',
    'ServiceDescriptionDocument',
  ],
  descriptors: ['MicroCredentialDescriptor', 'MicroCredentialAward'],
  ob2: [
    'Assertion',
    'BadgeClass',
    'Profile',
    'Endorsement',
    'RevocationList',
    'CryptographicKey',
    'Extension',
    'BadgeConnectManifest',
    'AssertionsResponse',
    'AssertionRequest',
    'ProfileResponse',
    'StatusResponse',
  ],
}

async function write(path: string, text: string): Promise<void> {
  const file = join(ROOT, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

function kebab(name: string): string {
  return name
    .replace(/([a-z])([A-Z]|v1p1)/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
}

async function writeSchemas(spec: SpecificationModel): Promise<void> {
  for (const form of ['json', 'json-ld'] as const) {
    const all = definitions(spec, form)
    for (const name of DOCUMENTS[spec.name]) {
      const path = `schemas/${spec.name}/${form}/${kebab(name)}.json`
      const schema = standaloneSchema(name, all, `urn:shirushi:schema:${spec.name}:${form}:${kebab(name)}`)
      await write(path, `${JSON.stringify(schema, null, 2)}\n`)
    }
  }
}

/** Ours have no compacted form of JSON-LD. */
async function writeDescriptorSchemas(): Promise<void> {
  const all = definitions(DESCRIPTORS, 'json')
  for (const name of DOCUMENTS.descriptors) {
    const schema = standaloneSchema(name, all, `urn:shirushi:schema:descriptors:${kebab(name)}`)
    await write(`schemas/descriptors/${kebab(name)}.json`, `${JSON.stringify(schema, null, 2)}\n`)
  }
}

async function removeOldSchemas(): Promise<void> {
  const folder = join(ROOT, 'schemas')
  await mkdir(folder, { recursive: true })
  for (const entry of await readdir(folder)) await rm(join(folder, entry), { recursive: true })
}

async function writeDescriptorTables(): Promise<void> {
  // Only now: its tables compare descriptors, which takes the files that were written above.
  const { DESCRIPTOR_PAGES, withTables } = await import('./generate/descriptor-tables.ts')
  for (const page of DESCRIPTOR_PAGES) {
    const path = `../../docs/${page}`
    await write(path, withTables(page, await readFile(join(ROOT, path), 'utf8')))
  }
}

await removeOldSchemas()
for (const spec of SPECIFICATIONS) {
  await writeSchemas(spec)
  await write(`src/generated/types-${spec.name}.ts`, typesText(spec))
}
await writeDescriptorSchemas()
await write('src/generated/types-descriptors.ts', typesText(DESCRIPTORS))
await write('src/generated/descriptor-shapes.ts', shapesText(DESCRIPTORS))
await write('src/generated/descriptor-vocabularies.ts', vocabulariesText(DESCRIPTORS))
await write('src/generated/vocabularies.ts', vocabulariesText(OB3))
await write('src/generated/class-tables.ts', classTablesText(SPECIFICATIONS))
await write('src/generated/validators.js', validatorsText(SPECIFICATIONS))
await write('src/generated/validators.d.ts', validatorDeclarations(SPECIFICATIONS))
await write('../../docs/findings.md', findingsPage())
await generateContextTerms()
await writeDescriptorTables()
