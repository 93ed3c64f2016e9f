import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../../generated/types-descriptors.ts'
import type { DescriptorFinding } from '../../findings/descriptor-finding.ts'
import { DescriptorFindingList } from '../../findings/descriptor-finding-list.ts'
import { saysSomething } from '../../lang-map.ts'
import type { ToBadgeOptions } from '../to-badge-options.ts'

/** What is to be written. */
interface Given {
  readonly descriptor: MicroCredentialDescriptor
  readonly award: MicroCredentialAward | undefined
  readonly options: ToBadgeOptions
}

/** What no badge can be without, and when; where it is missing, a badge would be refused far from here. */
const REQUIRED: readonly (readonly [path: string, isMissing: (given: Given) => boolean])[] = [
  ['/title', ({ descriptor }) => !saysSomething(descriptor.title)],
  ['/id', ({ descriptor, options }) => isBlank(options.id ?? descriptor.id)],
  ['/image', ({ descriptor, options }) => options.as === 'ob2' && descriptor.image === undefined],
  [
    '/provider/id',
    ({ descriptor, award, options }) =>
      (options.as === 'ob2' || award !== undefined) && isBlank(descriptor.provider?.id),
  ],
  ['/award/id', ({ award }) => award !== undefined && isBlank(award.id)],
  ['/award/issuedOn', ({ award, options }) => award !== undefined && isBlank(firstDate(award, options))],
]

/** In Open Badges 3.0 a badge can count from another day than the one it was first awarded on. */
function firstDate(award: MicroCredentialAward, options: ToBadgeOptions): string | undefined {
  return options.as === 'ob3' ? (award.issuedOn ?? options.validFrom) : award.issuedOn
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}

/** What is missing for a badge, each with its place. */
export function missingParts(given: Given): readonly DescriptorFinding[] {
  const findings = new DescriptorFindingList(given.options.messages)
  for (const [path, isMissing] of REQUIRED) {
    if (isMissing(given))
      findings.add('BADGE_PART_MISSING', path, { property: path.slice(1).replaceAll('/', '.') })
  }
  return findings.toArray()
}
