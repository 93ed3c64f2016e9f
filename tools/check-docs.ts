// Every name that a package exports says what it is, in a comment that editors show.
import { join } from 'node:path'
import ts from 'typescript'
import { packagesOf } from './lib/manifest.ts'
import { isProgram, ROOT, report } from './lib/report.ts'

/** The exported names of all packages that say nothing about themselves, as sentences. */
export function checkDocs(root: string): string[] {
  return packagesOf(root).flatMap(({ directory, manifest }) => {
    const entries = Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
      const sources = typeof target === 'string' ? undefined : target['@shirushi/source']
      const source = typeof sources === 'object' ? sources['types'] : sources
      return source === undefined
        ? []
        : [{ name: `${manifest.name}${subpath.slice(1)}`, file: join(directory, source) }]
    })
    const program = ts.createProgram(
      entries.map(({ file }) => file),
      {
        module: ts.ModuleKind.NodeNext,
        target: ts.ScriptTarget.ES2022,
        allowImportingTsExtensions: true,
        noEmit: true,
        types: [],
      },
    )
    return entries.flatMap(({ name, file }) =>
      undocumentedIn(program, file).map((found) => `${name}: ${found} has no comment`),
    )
  })
}

function undocumentedIn(program: ts.Program, file: string): string[] {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  if (module === undefined) return [`the entry ${file}`]
  return checker.getExportsOfModule(module).flatMap((symbol) => {
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0
    const meant = isAlias ? checker.getAliasedSymbol(symbol) : symbol
    return meant.getDocumentationComment(checker).length > 0 ? [] : [symbol.name]
  })
}

if (isProgram(import.meta.url)) report('docs', checkDocs(ROOT))
