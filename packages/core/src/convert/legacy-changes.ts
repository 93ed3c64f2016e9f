import type { Finding } from '../findings/finding.ts'
import type { JsonObject } from '../json/json-value.ts'
import { pointerStep } from '../json/pointer.ts'
import { resolvePointer } from '../json/resolve-pointer.ts'

/** Placeholders do not stay, and what is missing instead is asked for, or noted in words of its own. */
const SUPERSEDED: ReadonlySet<string> = new Set(['LEGACY_ID_MADE_UP', 'LEGACY_ID_UNKNOWN'])

/**
 * What the way from an older version to the form of 2.0 changed. The findings point into the older
 * document; here they point to the same thing in `document`, or to the object that it stood in.
 *
 * @param document - The form of 2.0.
 */
export function legacyChanges(findings: readonly Finding[], document: JsonObject): readonly Finding[] {
  return findings
    .filter(({ code }) => !SUPERSEDED.has(code))
    .map((finding) => ({ ...finding, path: pathIn(document, finding) }))
}

function pathIn(document: JsonObject, { path: written, params }: Finding): string {
  const { instead } = params
  let path = instead === undefined ? written : parentOf(written) + pointerStep(instead)
  while (resolvePointer(document, path) === undefined) path = parentOf(path)
  return path
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
