import { type BadgeCheck, checkBadge } from '@shirushi/core'
import type { JsonObject, JsonValue } from '@shirushi/core/json'
import { ambiguousNumbers } from '@shirushi/vc/canonicalize'
import { SIGNABLE_KINDS } from '../checks/signable-kinds.ts'
import type { CheckedOptions } from '../sign/checked-options.ts'
import { NotHeldError } from './n-quads-terms.ts'
import { holderOf, type SlotTable } from './slots.ts'

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
    if (UNHELD.has(steps[0] ?? '') || steps.some((step) => UNHELD_ANYWHERE.has(step))) throw new NotHeldError()
  }
  // Two numbers may become one.
  if (kinds.includes('i') && ambiguousNumbers(document).length > 0) throw new NotHeldError()
}

/** Judges a row by the rules of `sign` that depend on its values; nothing where `sign` has to be asked. */
export type RowRules = (values: readonly (JsonValue | undefined)[]) => BadgeCheck | undefined

const ENDS: ReadonlySet<string> = new Set(['/validUntil', '/expirationDate'])
const USUAL_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

/**
 * Makes the rules for a document with the values of a row in it, which is written to for every further row.
 *
 * @throws `NotHeldError` when `sign` has rules of its own for all of the document.
 */
export function rowRules(document: JsonObject, table: SlotTable, now: Date, language: CheckedOptions['language']): RowRules {
  const options = language === undefined ? {} : { language }
  const first = checkBadge(document, options)
  if (SIGNABLE_KINDS[first.kind]?.isJudged !== true) throw new NotHeldError()
  const places = table.places.map(({ path, key, slot }) => ({ holder: holderOf(document, path), key, slot }))
  const ends = table.places.filter(({ pointer }) => ENDS.has(pointer)).map(({ slot }) => slot)
  const moment = now.toISOString()
  return (values) => {
    for (const { holder, key, slot } of places) {
      const value = values[slot]
      if (value !== undefined) holder[key] = value
    }
    // `sign` says so when a badge has ended already.
    for (const slot of ends) if (!isUsualAndAfter(values[slot], moment)) return undefined
    const checked = checkBadge(document, options)
    const isSame = checked.kind === first.kind && checked.dataModel === first.dataModel
    return checked.conforms === true && isSame ? checked : undefined
  }
}

function isUsualAndAfter(value: JsonValue | undefined, moment: string): boolean {
  if (value === undefined) return true
  return typeof value === 'string' && USUAL_DATE.test(value) && value > moment
}
