import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { relative, sep } from 'node:path'
import { filesUnder } from './files.ts'

const MUST_HAVE = ['package.json', 'README.md', 'LICENSE']
const TEST_FILE = /(?:^|\/)(?:test|tests|__tests__|fixtures)\/|\.(?:test|spec|test-d)\.[cm]?[jt]sx?$/
const TEXT_FILE = /\.(?:[cm]?[jt]s|json|md|map)$/
// A home or temporary folder behind a quote, a space or a bracket: no URL looks like this.
const MACHINE_PATH =
  /(?<=["'`\s(=]|file:\/\/)(?:\/(?:home|Users|root|tmp|private|var\/folders)\/|[A-Za-z]:\\\\?\w)[^"'`\s)]*/
const WORKSPACE_RANGE = /"(?:workspace|catalog):/

/** What an unpacked package must not hold, or lacks. `root` is where it was built. */
export function contentProblems(directory: string, root: string): string[] {
  const names = filesUnder(directory, new Set(['node_modules'])).map((file) =>
    relative(directory, file).split(sep).join('/'),
  )
  const missing = MUST_HAVE.filter((name) => !names.includes(name))
  return [
    ...missing.map((name) => `${name} is missing`),
    ...names.filter((name) => TEST_FILE.test(name)).map((name) => `${name} is a test`),
    ...names
      .filter((name) => TEXT_FILE.test(name))
      .flatMap((name) => textProblems(name, readFileSync(`${directory}/${name}`, 'utf8'), root)),
  ]
}

function textProblems(name: string, text: string, root: string): string[] {
  const places = [root, homedir()].filter((place) => place.length > 1 && text.includes(place + sep))
  const path = places[0] ?? MACHINE_PATH.exec(text)?.[0]
  const fromWorkspace = name === 'package.json' && WORKSPACE_RANGE.test(text)
  return [
    ...(path === undefined ? [] : [`${name} holds a path of the building machine: ${path}`]),
    ...(fromWorkspace ? [`${name} has a version range that only the workspace understands`] : []),
  ]
}
