import { CLOSED_VOCABULARIES } from '../../generated/descriptor-shapes.ts'
import { nearestTerm } from '../../model/nearest-term.ts'
import { ASSESSMENT_TYPE_TERMS } from '../vocabularies/assessment-types.ts'
import { DELIVERY_MODE_TERMS, SYNCHRONICITY_TERMS } from '../vocabularies/delivery-modes.ts'
import {
  CREDENTIAL_KIND_TERMS,
  EFFORT_BASIS_TERMS,
  OUTCOME_KIND_TERMS,
  PROVIDER_KIND_TERMS,
  RECOGNITION_KIND_TERMS,
  STACKABILITY_TERMS,
  SUPERVISION_PLACE_TERMS,
} from '../vocabularies/kinds.ts'
import { QUALITY_ASSURANCE_TERMS } from '../vocabularies/quality-assurance-types.ts'
import { termFor, type Vocabulary } from '../vocabularies/vocabulary.ts'

/** What people call the values, by the type that has them. */
const TERMS: ReadonlyMap<string, Vocabulary> = new Map<string, Vocabulary>([
  ['AssessmentType', ASSESSMENT_TYPE_TERMS],
  ['CredentialKind', CREDENTIAL_KIND_TERMS],
  ['DeliveryMode', DELIVERY_MODE_TERMS],
  ['EffortBasis', EFFORT_BASIS_TERMS],
  ['OutcomeKind', OUTCOME_KIND_TERMS],
  ['ProviderKind', PROVIDER_KIND_TERMS],
  ['QualityAssuranceType', QUALITY_ASSURANCE_TERMS],
  ['RecognitionKind', RECOGNITION_KIND_TERMS],
  ['StackabilityMode', STACKABILITY_TERMS],
  ['SupervisionPlace', SUPERVISION_PLACE_TERMS],
  ['Synchronicity', SYNCHRONICITY_TERMS],
])

/** A text longer than this names no value, and folding it would only cost time. */
const LONGEST_NAME = 64

/** Messages quote no more of a list than this. */
const LONGEST_LIST = 80

/** The values of a type that has no others; `undefined` for every other type. */
export function closedValues(type: string): readonly string[] | undefined {
  return Object.hasOwn(CLOSED_VOCABULARIES, type) ? CLOSED_VOCABULARIES[type] : undefined
}

/**
 * What to say where a text is none of the values: the one that it means or is spelt like, or else all of
 * them, as far as a message has room.
 */
export function adviceOn(
  text: string,
  type: string,
  values: readonly string[],
): { readonly nearest: string } | { readonly expected: string } {
  const vocabulary = TERMS.get(type)
  const meant = vocabulary && text.length <= LONGEST_NAME ? termFor(vocabulary, text) : undefined
  if (meant !== undefined) return { nearest: meant }
  const { nearest, same } = nearestTerm(text, values)
  const expected = values.join(', ')
  return same || expected.length > LONGEST_LIST ? { nearest } : { expected }
}
