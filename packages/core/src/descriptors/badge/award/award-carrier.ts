import type { MicroCredentialAward } from '../../../generated/types-descriptors.ts'

/**
 * What of an award may travel beside its badge: everything but who the learner is. Identities are in the
 * badge itself, hashed where that was asked for, and nothing may undo that.
 */
export function awardCarrier({
  learner: _,
  ...others
}: MicroCredentialAward): Omit<MicroCredentialAward, 'learner'> {
  return others
}
