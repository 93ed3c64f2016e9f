import type { MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { ASSESSMENT_TYPE_TERMS } from '../vocabularies/assessment-types.ts'
import { DELIVERY_MODE_TERMS } from '../vocabularies/delivery-modes.ts'
import { QUALITY_ASSURANCE_TERMS } from '../vocabularies/quality-assurance-types.ts'

/** A value that no controlled list of Europass has. */
export interface EuropassGap {
  readonly path: string
  readonly value: string
}

/** The values of the closed vocabularies that would have to be left out of a document for Europass. */
export function valuesWithoutEuropassCode(descriptor: MicroCredentialDescriptor): EuropassGap[] {
  const methods = (descriptor.assessment?.methods ?? []).map(({ type }, index) => ({
    path: `/assessment/methods/${index}/type`,
    value: type,
    term: ASSESSMENT_TYPE_TERMS[type],
  }))
  const modes = (descriptor.delivery?.modes ?? []).map((value, index) => ({
    path: `/delivery/modes/${index}`,
    value,
    term: DELIVERY_MODE_TERMS[value],
  }))
  const assurances = (descriptor.qualityAssurance ?? []).flatMap(({ type }, index) =>
    type === undefined
      ? []
      : [{ path: `/qualityAssurance/${index}/type`, value: type, term: QUALITY_ASSURANCE_TERMS[type] }],
  )
  return [...methods, ...modes, ...assurances]
    .filter(({ term }) => term.europass === undefined)
    .map(({ path, value }) => ({ path, value }))
}
