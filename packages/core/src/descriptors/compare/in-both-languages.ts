import { type DescriptorFinding, renderDescriptorFinding } from '../findings/descriptor-finding.ts'
import type { Bilingual } from '../profiles/profile.ts'

/** A message in both languages. */
export function inBothLanguages(
  finding: Pick<DescriptorFinding, 'code' | 'params' | 'confidence'>,
): Bilingual {
  return { en: renderDescriptorFinding(finding, 'en'), ja: renderDescriptorFinding(finding, 'ja') }
}
