import type { ResultStatusType } from '../../generated/types-ob3.ts'
import type { Bilingual } from '../profiles/profile.ts'

/** The states of a result in Open Badges 3.0, which are words of English in a badge of any language. */
export const RESULT_STATUS_NAMES: Readonly<Record<ResultStatusType, Bilingual>> = {
  Completed: { en: 'Completed', ja: '修了' },
  Enrolled: { en: 'Enrolled', ja: '履修登録済み' },
  Failed: { en: 'Failed', ja: '不合格' },
  InProgress: { en: 'In progress', ja: '履修中' },
  OnHold: { en: 'On hold', ja: '保留' },
  Provisional: { en: 'Provisional', ja: '暫定' },
  Withdrew: { en: 'Withdrew', ja: '履修取消' },
}
