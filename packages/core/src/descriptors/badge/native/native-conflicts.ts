import type { Generation } from '../../../findings/definition.ts'
import type { MicroCredentialDescriptor } from '../../../generated/types-descriptors.ts'
import { sameJson } from '../../../json/same-json.ts'
import type { DescriptorFindingList } from '../../findings/descriptor-finding-list.ts'
import { tagIn } from '../../lang-map.ts'
import { providerOf } from './descriptor-of-native.ts'
import { withNativeAlignments } from './native-alignments.ts'
import { alignmentKey, type NativeComparison } from './native-comparison.ts'
import type { NativeAlignment, NativeFields, NativeIssuer } from './native-fields.ts'

/** Properties of both generations that are compared, and which are of Open Badges 3.0 only. */
const COMPARED: readonly (readonly [property: keyof NativeFields, generations: readonly Generation[]])[] = [
  ['description', ['ob2', 'ob3']],
  ['criteriaPage', ['ob2', 'ob3']],
  ['image', ['ob2', 'ob3']],
  ['tags', ['ob2', 'ob3']],
  ['version', ['ob2', 'ob3']],
  ['code', ['ob3']],
  ['achievementType', ['ob3']],
  ['fieldOfStudy', ['ob3']],
  ['creditsAvailable', ['ob3']],
  ['results', ['ob3']],
]

/**
 * The descriptor inside a badge, corrected by what the badge itself says of its title, issuer and
 * alignments. Everything else that differs is reported, and the descriptor stands.
 */
export function settleConflicts(
  descriptor: MicroCredentialDescriptor,
  comparison: NativeComparison,
  findings: DescriptorFindingList,
): MicroCredentialDescriptor {
  const { actual, expected, generation, except } = comparison
  for (const [property, generations] of COMPARED) {
    if (!generations.includes(generation) || except.includes(property)) continue
    // What the descriptor has nothing for was filled in when the badge was written.
    if (isMissing(expected[property]) || sameJson(actual[property], expected[property])) continue
    findings.add('NATIVE_CONFLICT', '', { property, winnerWord: 'descriptor' })
  }
  const titled = withNativeTitle(descriptor, comparison, findings)
  const issued = withNativeIssuer(titled, comparison, findings)
  if (isSameAlignments(actual.alignments, expected.alignments, generation)) return issued
  // A badge without any was written by somebody who leaves them out; that contradicts nothing.
  const isSilent = actual.alignments.length === 0
  const winnerWord = isSilent ? 'descriptor' : 'badge'
  findings.add('NATIVE_CONFLICT', '', { property: 'alignment', winnerWord })
  return isSilent ? issued : withNativeAlignments(issued, comparison)
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === ''
}

function withNativeTitle(
  descriptor: MicroCredentialDescriptor,
  { actual, expected, language }: NativeComparison,
  findings: DescriptorFindingList,
): MicroCredentialDescriptor {
  if (actual.name === undefined || isMissing(expected.name) || actual.name === expected.name) {
    return descriptor
  }
  findings.add('NATIVE_CONFLICT', '/title', { property: 'name', winnerWord: 'badge' })
  const tag = tagIn(descriptor.title, language) ?? language
  return { ...descriptor, title: { ...descriptor.title, [tag]: actual.name } }
}

function withNativeIssuer(
  descriptor: MicroCredentialDescriptor,
  { actual, expected, language }: NativeComparison,
  findings: DescriptorFindingList,
): MicroCredentialDescriptor {
  const said = actual.issuer
  if (said === undefined || isSameIssuer(said, expected.issuer)) return descriptor
  findings.add('NATIVE_CONFLICT', '/provider', { property: 'issuer', winnerWord: 'badge' })
  const tag = tagIn(descriptor.provider?.name, language) ?? language
  const { name, ...others } = providerOf(said, tag)
  const isOther = said.id !== descriptor.provider?.id
  // Another issuer altogether: nothing that was said of the first holds for it.
  const kept = isOther ? {} : descriptor.provider
  const names = { ...kept?.name, ...name }
  return {
    ...descriptor,
    provider: { ...kept, ...others, ...(Object.keys(names).length > 0 && { name: names }) },
  }
}

/** A badge may say less of its issuer than the descriptor, but nothing else. */
function isSameIssuer(said: NativeIssuer, expected: NativeIssuer | undefined): boolean {
  const known = { ...expected }
  return (Object.keys(said) as (keyof NativeIssuer)[]).every(
    (name) => said[name] === undefined || sameJson(said[name], known[name]),
  )
}

function isSameAlignments(
  actual: readonly NativeAlignment[],
  expected: readonly NativeAlignment[],
  generation: Generation,
): boolean {
  const keys = (alignments: readonly NativeAlignment[]): string[] =>
    alignments.map((alignment) => alignmentKey(alignment, generation)).sort()
  return sameJson(keys(actual), keys(expected))
}
