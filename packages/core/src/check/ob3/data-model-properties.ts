import { isObject } from '../../json/json-value.ts'
import type { NodeRule } from '../node-rule.ts'
import type { DataModel } from '../recognise.ts'

/** What the other data model calls a property, by the data model of the document. */
const FOREIGN: Readonly<Record<DataModel, readonly (readonly [wrong: string, right: string])[]>> = {
  '2.0': [
    ['issuanceDate', 'validFrom'],
    ['expirationDate', 'validUntil'],
  ],
  '1.1': [
    ['validFrom', 'issuanceDate'],
    ['validUntil', 'expirationDate'],
  ],
}

/** Properties of the other data model: they have a finding of their own. */
export function isForeignDate(dataModel: DataModel, property: string): boolean {
  return FOREIGN[dataModel].some(([wrong]) => wrong === property)
}

/** Whether a date is missing because it stands under the name of the other data model. */
export function isForeignlyNamed(node: unknown, property: string): boolean {
  const names = Object.values(FOREIGN).flat()
  return isObject(node) && names.some(([wrong, right]) => right === property && node[wrong] !== undefined)
}

/** Dates under the names of the other data model: the usual remains of a half-made migration. */
export function dataModelProperties(dataModel: DataModel): NodeRule {
  return (node, reporter) => {
    for (const [property, expected] of FOREIGN[dataModel]) {
      if (node[property] === undefined) continue
      const occupied = node[expected] !== undefined
      reporter.report('DATA_MODEL_PROPERTY', [property], { property, expected }, (from) => [
        occupied
          ? { op: 'remove', path: from }
          : { op: 'move', from, path: `${from.slice(0, -property.length)}${expected}` },
      ])
    }
  }
}
