import {
  ob3Achievement,
  ob3AchievementCredential,
  ob3AchievementCredentialv1p1,
  ob3EndorsementCredential,
  ob3EndorsementCredentialv1p1,
  ob3Profile,
} from '../generated/validators.js'
import type { StructureValidator } from '../model/structure.ts'

/** The validators of the documents that `checkBadge` judges, by class. */
export const OB3_VALIDATORS: ReadonlyMap<string, StructureValidator> = new Map<string, StructureValidator>([
  ['AchievementCredential', ob3AchievementCredential],
  ['AchievementCredentialv1p1', ob3AchievementCredentialv1p1],
  ['EndorsementCredential', ob3EndorsementCredential],
  ['EndorsementCredentialv1p1', ob3EndorsementCredentialv1p1],
  ['Profile', ob3Profile],
  ['Achievement', ob3Achievement],
])
