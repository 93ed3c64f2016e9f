import type { FindingList } from '../findings/finding-list.ts'
import { pointerStep } from '../json/pointer.ts'
import { resolvePointer } from '../json/resolve-pointer.ts'

/** What a validator that was compiled ahead of time reports of one fault. */
export interface StructureError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A validator that was compiled ahead of time. */
export interface StructureValidator {
  (document: unknown): boolean
  errors?: readonly StructureError[] | null
}

/**
 * Judges the JSON form of a document: what has to be there, of which JSON type, out of which
 * vocabulary. Formats, types and contexts are judged elsewhere, with codes of their own.
 *
 * @returns Whether the form is right.
 */
export function checkStructure(
  validate: StructureValidator,
  document: unknown,
  findings: FindingList,
  path = '',
): boolean {
  if (validate(document)) return true
  for (const error of validate.errors ?? []) report(error, document, findings, path)
  return false
}

function report(error: StructureError, document: unknown, findings: FindingList, base: string): void {
  // A branch of a vocabulary, or the frame around a branch that reported for itself.
  if (error.keyword === 'if' || error.schemaPath.includes('/anyOf/')) return
  const value = resolvePointer(document, error.instancePath)
  const path = base + error.instancePath
  const property = lastName(error.instancePath)
  switch (error.keyword) {
    case 'required':
      findings.add('PROPERTY_MISSING', path, { property: error.params['missingProperty'] })
      return
    case 'additionalProperties': {
      const extra = String(error.params['additionalProperty'])
      const fix = [{ op: 'remove', path: path + pointerStep(extra) }] as const
      findings.add('PROPERTY_NOT_ALLOWED', path + pointerStep(extra), { property: extra }, fix)
      return
    }
    case 'enum':
    case 'anyOf':
      if (typeof value === 'string') findings.add('TERM_NOT_IN_VOCABULARY', path, { property, value })
      else reportType(value, 'string', path, property, findings)
      return
    case 'type':
      reportType(value, error.params['type'], path, property, findings)
      return
    default:
      throw new TypeError(`The schemas use a keyword without a finding: ${error.keyword}`)
  }
}

function reportType(
  value: unknown,
  wanted: unknown,
  path: string,
  property: string,
  findings: FindingList,
): void {
  // The walk has a finding of its own for null.
  if (value === null) return
  if (wanted === 'array') {
    findings.add('PROPERTY_NOT_A_LIST', path, { property }, [{ op: 'replace', path, value: [value] }])
    return
  }
  const expected = Array.isArray(wanted) ? wanted.join(' / ') : String(wanted)
  findings.add('PROPERTY_WRONG_TYPE', path, { property, expected, actual: jsonTypeOf(value) })
}

function jsonTypeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value
}

/** The name of the property that holds the value at a path: list positions are not names. */
function lastName(path: string): string {
  const name =
    path
      .replace(/(?:\/\d+)+$/, '')
      .split('/')
      .pop() ?? ''
  return name.replaceAll('~1', '/').replaceAll('~0', '~')
}
