import { checkBadge, type MessageLanguage } from '@shirushi/core'
import type { JsonObject, JsonValue } from '@shirushi/core/json'
import { ambiguousNumbers } from '@shirushi/vc/canonicalize'
import { SIGNABLE_KINDS } from '../checks/signable-kinds.ts'
import type { SignFinding } from '../findings/catalogue.ts'
import { NotHeldError } from './n-quads-terms.ts'
import { holderOf, type SlotTable } from './slots.ts'
import { freeValues, type IsFree } from './value-classes.ts'

/**
 * What `sign` judges by more than `checkBadge`: whose key it is, which kind of document and in which contexts,
 * and the proofs that are there. A template has no slots there.
 */
const UNHELD: ReadonlySet<string> = new Set(['issuer', 'holder', 'proof'])
const UNHELD_ANYWHERE: ReadonlySet<string> = new Set(['@context', 'type', '@type'])

/** @throws `NotHeldError` when a slot is where more depends on its value than a row's own rules see. */
export function assertHeldPlaces(document: JsonObject, { places }: SlotTable, kinds: string): void {
  if (Object.hasOwn(document, 'proof')) throw new NotHeldError()
  for (const { path, key } of places) {
    const steps = [...path, key]
    if (UNHELD.has(steps[0] ?? '') || steps.some((step) => UNHELD_ANYWHERE.has(step)))
      throw new NotHeldError()
  }
  // Two numbers may become one.
  if (kinds.includes('i') && ambiguousNumbers(document).length > 0) throw new NotHeldError()
}

/** Judges a row by the rules of `sign` that depend on its values; nothing where `sign` has to be asked. */
export type RowRules = (values: readonly (JsonValue | undefined)[]) => readonly SignFinding[] | undefined

const ENDS: ReadonlySet<string> = new Set(['/validUntil', '/expirationDate'])
const USUAL_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

/** How many rows that were fine are remembered, by those of their values that a rule could look at. */
const MOST_REMEMBERED = 4_096

const NOTHING: readonly SignFinding[] = []

/**
 * Makes the rules for a document with the values of a row in it, which is written to for every further row.
 *
 * @throws `NotHeldError` when `sign` has rules of its own for all of the document.
 */
export function rowRules(
  document: JsonObject,
  table: SlotTable,
  first: readonly (JsonValue | undefined)[],
  { now, language }: { readonly now: () => Date; readonly language?: MessageLanguage },
): RowRules {
  const judge = judgeOf(document, table, language)
  const ends = table.places.filter(({ pointer }) => ENDS.has(pointer)).map(({ slot }) => slot)
  const moment = now().toISOString()
  const isFine = (slot: number, probe: string): boolean =>
    typeof first[slot] === 'string' &&
    judge(first.map((value, at) => (at === slot ? probe : value)))?.length === 0
  const isFree = judge(first)?.length === 0 ? freeValues(first.length, document, isFine) : () => false
  const remembered = new Set<string>()
  return (values) => {
    // `sign` says so when a badge has ended already.
    for (const slot of ends) if (!isUsualAndAfter(values[slot], moment)) return undefined
    const bound = boundValues(values, isFree)
    if (bound !== undefined && remembered.has(bound)) return NOTHING
    const findings = judge(values)
    const isWorthIt = bound !== undefined && findings?.length === 0 && remembered.size < MOST_REMEMBERED
    if (isWorthIt) remembered.add(bound)
    return findings
  }
}

/** Judges all of the document, with the values in it; nothing when it is not in order. */
function judgeOf(document: JsonObject, table: SlotTable, language: MessageLanguage | undefined): RowRules {
  const options = language === undefined ? {} : { language }
  const { kind, dataModel } = checkBadge(document, options)
  if (SIGNABLE_KINDS[kind]?.isJudged !== true) throw new NotHeldError()
  const places = table.places.map(({ path, key, slot }) => ({ holder: holderOf(document, path), key, slot }))
  return (values) => {
    for (const { holder, key, slot } of places) {
      const value = values[slot]
      if (value !== undefined) holder[key] = value
    }
    const checked = checkBadge(document, options)
    if (checked.conforms !== true || checked.kind !== kind || checked.dataModel !== dataModel)
      return undefined
    return checked.findings
  }
}

/**
 * Those values of a row that a rule could look at, as one text; nothing where two of the others are the same,
 * for then their being so could matter.
 */
function boundValues(values: readonly (JsonValue | undefined)[], isFree: IsFree): string | undefined {
  let bound = ''
  for (let slot = 0; slot < values.length; slot++) {
    const value = values[slot]
    if (values.indexOf(value) !== slot && value !== undefined) return undefined
    if (!isFree(value, slot)) bound += `${slot}${JSON.stringify(value)}`
  }
  return bound
}

function isUsualAndAfter(value: JsonValue | undefined, moment: string): boolean {
  if (value === undefined) return true
  return typeof value === 'string' && USUAL_DATE.test(value) && value > moment
}
