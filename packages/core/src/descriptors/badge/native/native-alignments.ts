import type { MicroCredentialDescriptor } from '../../../generated/types-descriptors.ts'
import { alignmentsOf } from './descriptor-alignments.ts'
import { alignmentOf, levelOf } from './descriptor-of-native.ts'
import { alignmentKey, type NativeComparison } from './native-comparison.ts'
import type { NativeAlignment } from './native-fields.ts'

/** A descriptor that aligns with what the badge says it aligns with, and with nothing else. */
export function withNativeAlignments(
  descriptor: MicroCredentialDescriptor,
  { actual, expected, language, generation }: NativeComparison,
): MicroCredentialDescriptor {
  const keyOf = (alignment: NativeAlignment): string => alignmentKey(alignment, generation)
  const [said, known] = [new Set(actual.alignments.map(keyOf)), new Set(expected.alignments.map(keyOf))]
  const kept = withoutAlignments(descriptor, (part) =>
    alignmentsOf({ schemaVersion: '1.0', ...part }, language).every((alignment) =>
      said.has(keyOf(alignment)),
    ),
  )
  const added = actual.alignments.filter((alignment) => !known.has(keyOf(alignment)))
  const levels = added.flatMap((alignment) => levelOf(alignment, language))
  const others = added.filter((alignment) => levelOf(alignment, language).length === 0)
  return {
    ...kept,
    ...(levels.length > 0 && { level: [...(kept.level ?? []), ...levels] }),
    ...(others.length > 0 && {
      alignments: [...(kept.alignments ?? []), ...others.map((one) => alignmentOf(one, language))],
    }),
  }
}

type Part = Omit<MicroCredentialDescriptor, 'schemaVersion'>

/** The descriptor without the links that the badge no longer has; the texts around them stay. */
function withoutAlignments(
  descriptor: MicroCredentialDescriptor,
  isSaid: (part: Part) => boolean,
): MicroCredentialDescriptor {
  const { level, learningOutcomes, qualityAssurance, recognition, alignments } = descriptor
  return {
    ...descriptor,
    ...(level && { level: level.filter((one) => isSaid({ level: [one] })) }),
    ...(alignments && { alignments: alignments.filter((one) => isSaid({ alignments: [one] })) }),
    ...(learningOutcomes && {
      learningOutcomes: learningOutcomes.map((outcome) => {
        const { skills, ...others } = outcome
        const left = skills?.filter((one) => isSaid({ learningOutcomes: [{ ...others, skills: [one] }] }))
        return left === undefined ? outcome : { ...others, skills: left }
      }),
    }),
    ...(qualityAssurance && {
      qualityAssurance: qualityAssurance.map((one) =>
        isSaid({ qualityAssurance: [one] }) ? one : unlinked(one),
      ),
    }),
    ...(recognition && {
      recognition: recognition.map((one) => (isSaid({ recognition: [one] }) ? one : unlinked(one))),
    }),
  }
}

function unlinked<Linked extends { readonly url?: string }>({
  url: _,
  ...others
}: Linked): Omit<Linked, 'url'> {
  return others
}
