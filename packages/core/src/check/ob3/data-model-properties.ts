import type { FindingList } from '../../findings/finding-list.ts'
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

/** Dates under the names of the other data model: the usual remains of a half-made migration. */
export function checkDataModelProperties(
  document: { readonly [member: string]: unknown },
  dataModel: DataModel,
  findings: FindingList,
  path: string,
): void {
  for (const [property, expected] of FOREIGN[dataModel]) {
    if (document[property] === undefined) continue
    const from = `${path}/${property}`
    const occupied = document[expected] !== undefined
    const fix = occupied
      ? ([{ op: 'remove', path: from }] as const)
      : ([{ op: 'move', from, path: `${path}/${expected}` }] as const)
    findings.add('DATA_MODEL_PROPERTY', from, { property, expected }, fix)
  }
}
