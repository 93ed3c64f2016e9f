// Every TypeScript block in our pages, and in the comments of our sources, compiles and runs: against the packages' source, with the strict
// settings, each block as a module of its own. A block marked `ts continue` goes on with the block before
// it. Where a module has comments that begin with an arrow, `// → `, it prints their texts and nothing else.
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { parseMarkdown } from './lib/markdown.ts'
import { markdownFiles } from './lib/markdown-files.ts'
import { isProgram, ROOT, report } from './lib/report.ts'
import { runSamples } from './lib/run-samples.ts'
import { tsdocExamples } from './lib/tsdoc-examples.ts'

/** Lines of one module and where each comes from. */
interface Sample {
  readonly page: string
  readonly lines: { readonly text: string; readonly line: number }[]
}

const TYPESCRIPT = /^(?:ts|typescript)\b/
const PRINTED = /\/\/ → (.*)$/
const KNOWN_INFO = /^(?:ts|typescript)( continue)?$/

/** Everything in the pages of a repository that does not compile or does not run, as sentences. */
export function checkReadme(root: string): string[] {
  const samples: Sample[] = []
  const problems: string[] = []
  for (const file of markdownFiles(root)) {
    const page = relative(root, file)
    for (const { info, firstLine, lines } of parseMarkdown(readFileSync(file, 'utf8')).blocks) {
      if (!TYPESCRIPT.test(info)) continue
      const numbered = lines.map((text, index) => ({ text, line: firstLine + index }))
      const [known, continued] = KNOWN_INFO.exec(info) ?? []
      const previous = samples.at(-1)
      if (known === undefined)
        problems.push(`${page}:${firstLine - 1}: "${info}" is neither "ts" nor "ts continue"`)
      else if (continued === undefined) samples.push({ page, lines: numbered })
      else if (previous?.page === page) previous.lines.push(...numbered)
      else problems.push(`${page}:${firstLine - 1}: there is no block to continue`)
    }
  }
  samples.push(
    ...tsdocExamples(root).map(({ file, lines }) => ({ page: relative(root, file), lines: [...lines] })),
  )
  problems.push(...compile(root, samples))
  return problems.length > 0 ? problems : run(root, samples)
}

function run(root: string, samples: readonly Sample[]): string[] {
  const runs = runSamples(root, samples.map(textOf))
  return samples.flatMap((sample, index) => {
    const { printed = [], error } = runs[index] ?? {}
    const at = `${sample.page}:${sample.lines[0]?.line ?? '?'}`
    if (error !== undefined) return [`${at}: stops with ${error}`]
    return comparePrinted(sample, printed)
  })
}

function textOf({ lines }: Sample): string {
  return lines.map(({ text }) => text).join('\n')
}

/** A module without arrows may print what it likes. */
function comparePrinted({ page, lines }: Sample, printed: readonly string[]): string[] {
  const promised = lines.flatMap(({ text, line }) => {
    const said = PRINTED.exec(text)?.[1]
    return said === undefined ? [] : [{ said, line }]
  })
  const last = promised.at(-1)
  if (last === undefined) return []
  const wrong = promised.findIndex(({ said }, index) => said !== printed[index])
  const { said, line } = promised[wrong] ?? last
  if (wrong >= 0) return [`${page}:${line}: prints "${printed[wrong] ?? ''}" and not "${said}"`]
  const more = printed[promised.length]
  return more === undefined ? [] : [`${page}:${line}: prints "${more}" after that`]
}

function compile(root: string, samples: readonly Sample[]): string[] {
  // In examples/, because that is the one folder that has all our packages installed and is none of them.
  const modules = new Map(
    samples.map((sample, index) => [join(root, 'examples', `sample-${index}.ts`), sample]),
  )
  const options = compilerOptions(root)
  const program = ts.createProgram([...modules.keys()], options, hostWith(modules, options))
  return [...modules].flatMap(([path, sample]) => {
    const file = program.getSourceFile(path)
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    return found.map((diagnostic) => describe(diagnostic, sample))
  })
}

function compilerOptions(root: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), ts.sys.readFile) as {
    readonly config: { readonly compilerOptions: object }
  }
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  return {
    ...options,
    isolatedDeclarations: false,
    declaration: false,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules', '@types')],
    // A sample names what it shows and need not use it. The packages themselves are checked elsewhere.
    noUnusedLocals: false,
    skipLibCheck: true,
  }
}

function hostWith(modules: ReadonlyMap<string, Sample>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => modules.has(path) || fileExists(path)
  host.readFile = (path) => {
    const sample = modules.get(path)
    return sample === undefined ? readFile(path) : textOf(sample)
  }
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const sample = modules.get(path)
    if (sample === undefined) return getSourceFile(path, languageVersion, ...rest)
    return ts.createSourceFile(path, textOf(sample), languageVersion)
  }
  return host
}

function describe({ start = 0, messageText, code, file }: ts.Diagnostic, { page, lines }: Sample): string {
  const index = file?.getLineAndCharacterOfPosition(start).line ?? 0
  return `${page}:${lines[index]?.line ?? '?'}: ${ts.flattenDiagnosticMessageText(messageText, ' ')} (TS${code})`
}

if (isProgram(import.meta.url)) report('readme', checkReadme(ROOT))
