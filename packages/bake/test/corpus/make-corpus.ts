// Writes the corpus: `pnpm --filter @shirushi/bake corpus`. With `--all`, the large files too.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CorpusCase } from './case.ts'
import { PNG_CASES } from './png-cases.ts'
import { SVG_CASES } from './svg-cases.ts'

/** Files beyond this size, in bytes, are made when they are needed and not kept. */
export const KEPT_SIZE = 8192

/** Every case, of all formats. */
export const CASES: readonly CorpusCase[] = [...PNG_CASES, ...SVG_CASES]

/** Where the corpus lies. */
export const CORPUS: string = import.meta.dirname

/** Where a case's image lies, from the folder of the corpus. */
export function fileOf({ id, format }: CorpusCase): string {
  return `${format}/${id}.${format}`
}

/** The list of all cases, as other projects read it. */
export function corpusList(): string {
  const cases = CASES.map((one) => {
    const bytes = one.bytes()
    return {
      id: `${one.format}/${one.id}`,
      file: fileOf(one),
      kept: bytes.length <= KEPT_SIZE,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      description: one.description,
      spec: one.spec,
      readings: one.readings,
    }
  })
  return `${JSON.stringify({ version: 1, cases }, undefined, 2)}\n`
}

/** What is not kept is not to be added by accident, either. */
export function ignoredFiles(): string {
  const left = CASES.filter((one) => one.bytes().length > KEPT_SIZE)
  return left.map((one) => `/${fileOf(one)}\n`).join('')
}

function writeCorpus(isAll: boolean): void {
  for (const one of CASES) {
    const [bytes, file] = [one.bytes(), join(CORPUS, fileOf(one))]
    if (!isAll && bytes.length > KEPT_SIZE) continue
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, bytes)
  }
  writeFileSync(join(CORPUS, 'corpus.json'), corpusList())
  writeFileSync(join(CORPUS, '.gitignore'), ignoredFiles())
}

if (process.argv[1] === import.meta.filename) writeCorpus(process.argv.includes('--all'))
