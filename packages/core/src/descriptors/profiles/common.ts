import type { DescriptorProfile } from './profile.ts'
import { evidence, rules } from './profile-parts.ts'

const PRACTICE = evidence('practice', 'established')

/** Rules that do not depend on what the descriptor is meant for; they are always judged. */
export const COMMON_RULES: DescriptorProfile = {
  id: 'common',
  name: { en: 'Rules for every description', ja: 'すべての記述に共通の規則' },
  ...PRACTICE,
  elements: [],
  rules: [
    ...rules('warning', PRACTICE, ['LANG001']),
    ...rules('error', evidence('ob3', 'established'), ['LANG002']),
    ...rules('error', PRACTICE, ['RT001', 'RT001_REFUSED', 'RT002']),
    ...rules('error', evidence('jp-article-105', 'established'), ['JP016']),
  ],
}
