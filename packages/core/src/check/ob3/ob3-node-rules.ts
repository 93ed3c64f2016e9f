import type { NodeRule } from '../node-rule.ts'
import {
  checkAttachedEndorsements,
  checkAwardedDate,
  checkNamedSchema,
  checkValidity,
} from './credential-rules.ts'
import {
  checkCoordinates,
  checkCriteria,
  checkEvidence,
  checkImage,
  checkProofPurpose,
} from './part-rules.ts'
import { checkResultDescription, checkResults } from './result-rules.ts'
import {
  checkActivityPeriod,
  checkCredits,
  checkCreditsAvailable,
  checkIdentity,
  checkSubjectIdentified,
} from './subject-rules.ts'

/** The rules of Open Badges 3.0 that concern more than one value, by class. */
export const OB3_NODE_RULES: ReadonlyMap<string, readonly NodeRule[]> = new Map<string, readonly NodeRule[]>([
  ['AchievementCredential', [checkValidity, checkAwardedDate, checkNamedSchema, checkAttachedEndorsements]],
  ['EndorsementCredential', [checkValidity, checkAwardedDate, checkNamedSchema]],
  ['VerifiableCredential', [checkValidity]],
  ['AchievementSubject', [checkSubjectIdentified, checkActivityPeriod, checkCredits, checkResults]],
  ['Achievement', [checkCreditsAvailable, checkAttachedEndorsements]],
  ['Profile', [checkAttachedEndorsements]],
  ['IdentityObject', [checkIdentity]],
  ['ResultDescription', [checkResultDescription]],
  ['Image', [checkImage]],
  ['Criteria', [checkCriteria]],
  ['Evidence', [checkEvidence]],
  ['GeoCoordinates', [checkCoordinates]],
  ['Proof', [checkProofPurpose]],
])
