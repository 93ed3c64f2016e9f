import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import type { Reading } from './element.ts'

/** Puts what one more element said beside what the others did. Their fields are not the same ones. */
export function mergeReadings(a: Reading, b: Reading): Reading {
  return {
    descriptor: mergeDescriptors(a.descriptor ?? {}, b.descriptor ?? {}),
    award: mergeAwards(a.award ?? {}, b.award ?? {}),
  }
}

type Part = Partial<MicroCredentialDescriptor>

function mergeDescriptors(a: Part, b: Part): Part {
  return {
    ...a,
    ...b,
    ...(a.effort && b.effort && { effort: { ...a.effort, ...b.effort } }),
    ...(a.provider && b.provider && { provider: { ...a.provider, ...b.provider } }),
    ...(a.assessment && b.assessment && { assessment: { ...a.assessment, ...b.assessment } }),
    ...(a.certification && b.certification && { certification: { ...a.certification, ...b.certification } }),
  }
}

function mergeAwards(
  a: Partial<MicroCredentialAward>,
  b: Partial<MicroCredentialAward>,
): Partial<MicroCredentialAward> {
  return { ...a, ...b, ...(a.learner && b.learner && { learner: { ...a.learner, ...b.learner } }) }
}
