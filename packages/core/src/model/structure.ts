import type { FindingList } from '../findings/finding-list.ts'
import { listOf } from '../json/json-value.ts'
import { pointerStep } from '../json/pointer.ts'
import { resolvePointer } from '../json/resolve-pointer.ts'
import { nearestTerm } from './nearest-term.ts'

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

/** Whether a missing property is no news: something else says what became of it. */
export type Excuse = (node: unknown, property: string) => boolean

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
  excused: Excuse = () => false,
): boolean {
  if (validate(document)) return true
  const errors = validate.errors ?? []
  for (const error of errors) {
    // A branch of a vocabulary, or the frame around a branch that reported for itself.
    if (error.keyword === 'if' || error.schemaPath.includes('/anyOf/')) continue
    report({ error, errors, document, findings, base: path, excused })
  }
  return false
}

interface Fault {
  readonly error: StructureError
  /** All errors of the document: those of a vocabulary's branches name its terms. */
  readonly errors: readonly StructureError[]
  readonly document: unknown
  readonly findings: FindingList
  readonly base: string
  readonly excused: Excuse
}

const REPORTS: ReadonlyMap<string, (fault: Fault) => void> = new Map([
  ['required', reportMissing],
  ['additionalProperties', reportExtra],
  ['enum', reportTerm],
  ['anyOf', reportTerm],
  ['type', reportType],
])

function report(fault: Fault): void {
  const reportFault = REPORTS.get(fault.error.keyword)
  if (reportFault === undefined) {
    throw new TypeError(`The schemas use a keyword without a finding: ${fault.error.keyword}`)
  }
  reportFault(fault)
}

function reportMissing({ error, document, findings, base, excused }: Fault): void {
  const property = String(error.params['missingProperty'])
  if (excused(resolvePointer(document, error.instancePath), property)) return
  findings.add('PROPERTY_MISSING', base + error.instancePath + pointerStep(property), { property })
}

function reportExtra({ error, findings, base }: Fault): void {
  const property = String(error.params['additionalProperty'])
  const path = base + error.instancePath + pointerStep(property)
  findings.add('PROPERTY_NOT_ALLOWED', path, { property }, [{ op: 'remove', path }])
}

function reportTerm(fault: Fault): void {
  const { error, errors, document, findings, base } = fault
  const value = resolvePointer(document, error.instancePath)
  if (typeof value !== 'string') {
    reportType({ ...fault, error: { ...error, params: { type: 'string' } } })
    return
  }
  const path = base + error.instancePath
  const withTerms = errors.find(
    ({ keyword, instancePath }) => keyword === 'enum' && instancePath === error.instancePath,
  )
  const { nearest, same } = nearestTerm(value, termsOf(withTerms))
  const fix = same ? ([{ op: 'replace', path, value: nearest }] as const) : undefined
  findings.add(
    'TERM_NOT_IN_VOCABULARY',
    path,
    { property: lastName(error.instancePath), value, nearest },
    fix,
  )
}

function termsOf(error: StructureError | undefined): readonly string[] {
  const terms = error?.params['allowedValues']
  return Array.isArray(terms) ? terms.filter((term) => typeof term === 'string') : []
}

function reportType({ error, document, findings, base }: Fault): void {
  const value = resolvePointer(document, error.instancePath)
  // The walk has a finding of its own for null.
  if (value === null) return
  const path = base + error.instancePath
  const property = lastName(error.instancePath)
  const wanted = listOf(error.params['type'] as string | readonly string[])
  if (wanted[0] === 'array') {
    findings.add('PROPERTY_NOT_A_LIST', path, { property }, [{ op: 'replace', path, value: [value] }])
    return
  }
  const expectedWord = wanted.join(' / ')
  const actualWord = Array.isArray(value) ? 'array' : typeof value
  const converted = convertLeaf(value, wanted[0] ?? '')
  const fix = converted === undefined ? undefined : ([{ op: 'replace', path, value: converted }] as const)
  findings.add('PROPERTY_WRONG_TYPE', path, { property, expectedWord, actualWord }, fix)
}

const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/

/** The same value in the JSON type that is asked for, where only one thing can be meant. */
function convertLeaf(value: unknown, wanted: string): unknown {
  if (wanted === 'number' && typeof value === 'string' && NUMBER.test(value)) return Number(value)
  if (wanted === 'string' && typeof value === 'number') return String(value)
  if (wanted === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return undefined
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
