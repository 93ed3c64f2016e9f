import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { packagesOf } from './manifest.ts'

/** A line of an example, and where it stands. */
export interface ExampleLine {
  readonly text: string
  readonly line: number
}

/** An example in the comments of a source file. */
export interface TsdocExample {
  readonly file: string
  readonly lines: readonly ExampleLine[]
}

const OPEN = /^\s*\* ```ts$/
const CLOSE = /^\s*\* ```$/

/** The examples in the comments of all packages' sources, in the order of the files. */
export function tsdocExamples(root: string): TsdocExample[] {
  return packagesOf(root).flatMap(({ directory }) => sourcesOf(join(directory, 'src')).flatMap(examplesIn))
}

function sourcesOf(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.split(sep).includes('generated'),
    )
    .sort()
    .map((name) => join(directory, name))
}

function examplesIn(file: string): TsdocExample[] {
  const examples: TsdocExample[] = []
  let open: ExampleLine[] | undefined
  for (const [index, text] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (OPEN.test(text)) open = []
    else if (open !== undefined && CLOSE.test(text)) {
      examples.push({ file, lines: open })
      open = undefined
    } else open?.push({ text: text.replace(/^\s*\* ?/, ''), line: index + 1 })
  }
  return examples
}
