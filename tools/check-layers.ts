// Who may depend on whom. Looks at package.json and at what the files really import.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ts from 'typescript'
import { filesUnder } from './lib/files.ts'
import { type Manifest, packagesOf, type WorkspacePackage } from './lib/manifest.ts'
import { isProgram, ROOT, report } from './lib/report.ts'

const LIBRARIES = ['core', 'vc', 'bake', 'sign', 'verify', 'convert', 'conformance']

/** ARCHITECTURE.md in code. A package that is not named here may not exist. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: [],
  vc: ['core'],
  bake: ['core'],
  convert: ['core'],
  sign: ['core', 'vc'],
  verify: ['core', 'vc', 'bake'],
  conformance: ['core', 'vc', 'bake', 'sign', 'verify'],
  cli: LIBRARIES,
}

const OURS = /^@shirushi\/([^/]+)(?:\/(.+))?$/
const SOURCE = /\.[cm]?[jt]sx?$/
// Its settings come from tools/, which is no package.
const BUILD_CONFIG = 'tsup.config.ts'

/** Everything in a repository that breaks the rule, as sentences. */
export function checkLayers(root: string): string[] {
  const packages = packagesOf(root)
  return [
    ...unknownFolders(root),
    ...packages.flatMap(wrongDependencies),
    ...packages.flatMap((one) =>
      sourcesOf(one).flatMap((file) =>
        wrongInFile(one, packages, file).map((problem) => `${relative(root, file)} ${problem}`),
      ),
    ),
  ]
}

function unknownFolders(root: string): string[] {
  const parent = join(root, 'packages')
  const folders = existsSync(parent) ? readdirSync(parent) : []
  return folders
    .filter((folder) => ALLOWED[folder] === undefined)
    .map((folder) => `packages/${folder} has no place in the layers (tools/check-layers.ts)`)
}

function wrongDependencies({ folder, manifest }: WorkspacePackage): string[] {
  const named =
    manifest.name === `@shirushi/${folder}` ? [] : [`packages/${folder} must be called @shirushi/${folder}`]
  const wrong = ourDependencies(manifest).filter((target) => !mayUse(folder, target))
  return [...named, ...wrong.map((target) => `${folder} must not depend on ${target}`)]
}

/** Also for development: a test that needs a higher layer belongs into that layer. */
function ourDependencies(manifest: Manifest): string[] {
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = manifest
  return Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies, ...optionalDependencies })
    .map((name) => OURS.exec(name)?.[1])
    .filter((target) => target !== undefined)
}

function mayUse(folder: string, target: string): boolean {
  return ALLOWED[folder]?.includes(target) === true
}

function sourcesOf({ directory }: WorkspacePackage): string[] {
  const config = join(directory, BUILD_CONFIG)
  return filesUnder(directory).filter((file) => SOURCE.test(file) && file !== config)
}

function wrongInFile(from: WorkspacePackage, packages: readonly WorkspacePackage[], file: string): string[] {
  const found = ts.preProcessFile(readFileSync(file, 'utf8'), true, true)
  const references = found.referencedFiles.filter(({ fileName }) => !isPlatformBelow(from, file, fileName))
  const imports = [...found.importedFiles, ...references].flatMap(({ fileName }) =>
    wrongImport(from, packages, file, fileName).map((problem) => `imports '${fileName}': ${problem}`),
  )
  // They would let Node's or the browser's names into a package that runs everywhere.
  const types = [...found.typeReferenceDirectives, ...found.libReferenceDirectives].map(
    ({ fileName }) => `references the types of '${fileName}': tsconfig says which names exist`,
  )
  return [...imports, ...types]
}

/** Whoever reads the sources of a package along needs the platform's names that these use. */
function isPlatformBelow(from: WorkspacePackage, file: string, reference: string): boolean {
  const [, folder = ''] = /^\.\.\/\.\.\/([^/]+)\/src\/platform\.d\.ts$/.exec(reference) ?? []
  const isPlatform = relative(from.directory, file) === join('src', 'platform.d.ts')
  return isPlatform && mayUse(from.folder, folder)
}

function wrongImport(
  from: WorkspacePackage,
  packages: readonly WorkspacePackage[],
  file: string,
  specifier: string,
): string[] {
  if (specifier.startsWith('.')) {
    const inside = resolve(dirname(file), specifier).startsWith(from.directory + sep)
    return inside ? [] : ['a relative path must not leave the package']
  }
  const [, target, subpath] = OURS.exec(specifier) ?? []
  if (target === undefined) return []
  if (target !== from.folder && !mayUse(from.folder, target))
    return [`${from.folder} must not depend on ${target}`]
  const exported = packages.find(({ folder }) => folder === target)?.manifest.exports ?? {}
  const isExported = Object.hasOwn(exported, subpath === undefined ? '.' : `./${subpath}`)
  return isExported ? [] : [`${target} does not export it`]
}

if (isProgram(import.meta.url)) report('layers', checkLayers(ROOT))
