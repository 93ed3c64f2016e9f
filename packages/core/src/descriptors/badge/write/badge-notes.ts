import type { DescriptorProvider, MicroCredentialDescriptor } from '../../../generated/types-descriptors.ts'
import type { DescriptorFindingList } from '../../findings/descriptor-finding-list.ts'
import { textIn } from '../../lang-map.ts'
import { usualLevelUrl } from '../native/descriptor-alignments.ts'
import { nativeCredit, providerName } from '../native/native-of-descriptor.ts'
import type { ToBadgeOptions } from '../to-badge-options.ts'

/** Says what a class of badges cannot say in properties of its own, or says with another meaning. */
export function noteClass(
  descriptor: MicroCredentialDescriptor,
  options: ToBadgeOptions,
  language: string,
  findings: DescriptorFindingList,
): void {
  const { title, level = [], awardingBodies = [], provider, schedule } = descriptor
  if (textIn(title, language) === undefined) findings.add('BADGE_LANGUAGE_ABSENT', '/title', { language })
  for (const [index, one] of level.entries()) {
    if (one.url !== undefined || usualLevelUrl(one) !== undefined) continue
    const { framework, code } = one
    findings.add('BADGE_LEVEL_WITHOUT_URL', `/level/${index}`, { framework, code })
  }
  if (awardingBodies.length > 0) findings.add('BADGE_SEVERAL_BODIES', '/awardingBodies')
  if (schedule !== undefined) findings.add('BADGE_SCHEDULE_NOT_ISSUE_DATE', '/schedule')
  if (options.carrier === 'none') findings.add('BADGE_NO_CARRIER', '')
  if (options.as === 'ob3') noteCredits(descriptor, findings)
  else noteIssuer(provider, language, findings)
}

/** Open Badges 2.0 has no country, and no issuer with a name alone. */
function noteIssuer(
  provider: DescriptorProvider | undefined,
  language: string,
  findings: DescriptorFindingList,
): void {
  const { url, email, country } = provider ?? {}
  if (country !== undefined) findings.add('BADGE_COUNTRY_NOT_NATIVE', '/provider/country')
  const isWhole = providerName(provider, language) !== undefined && url !== undefined && email !== undefined
  if (!isWhole) findings.add('BADGE_ISSUER_BY_ADDRESS', '/provider')
}

/** Open Badges 3.0 has one number for credits, and no word for whose credits they are. */
function noteCredits({ effort }: MicroCredentialDescriptor, findings: DescriptorFindingList): void {
  const native = nativeCredit(effort)
  if (native === undefined) return
  const { system } = native
  const property = 'creditsAvailable'
  findings.add('BADGE_CREDITS_WITHOUT_UNIT', '/effort/credits', { property, system })
  const others = (effort?.credits ?? []).filter((one) => one !== native).map((one) => one.system)
  if (others.length > 0) {
    findings.add('BADGE_CREDITS_NOT_NATIVE', '/effort/credits', {
      property,
      system,
      others: others.join(', '),
    })
  }
}
