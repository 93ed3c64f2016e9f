import type { Bilingual } from '../profiles/profile.ts'
import { completionOf } from './jp-rules.ts'
import type { LintNeed, LintSubject } from './lint-rule.ts'

interface Need {
  readonly isMet: (subject: LintSubject) => boolean
  /** Why a rule is not judged where it is not met. */
  readonly reason: Bilingual
}

/** What rules need beside the descriptor. */
export const LINT_NEEDS: Readonly<Record<LintNeed, Need>> = {
  award: {
    isMet: ({ award }) => award !== undefined,
    reason: { en: 'No award was given.', ja: '授与情報が渡されていません。' },
  },
  'award-date': {
    isMet: ({ award }) => completionOf(award) !== undefined,
    reason: {
      en: 'No award was given whose date of completion or issue can be read.',
      ja: '修了日・交付日を読み取れる授与情報が渡されていません。',
    },
  },
  'award-stars': {
    isMet: ({ award }) => award?.stars !== undefined,
    reason: { en: 'No award with stars was given.', ja: '星の数のある授与情報が渡されていません。' },
  },
  'award-image': {
    isMet: ({ award, awardImage }) => award?.stars !== undefined && awardImage !== undefined,
    reason: {
      en: 'No award with stars and its image was given.',
      ja: '星の数のある授与情報とその画像が渡されていません。',
    },
  },
  'badge-export': {
    isMet: ({ badgeAs }) => badgeAs !== undefined,
    reason: {
      en: 'The rule counts only for the badge that is to be written.',
      ja: 'バッジへ書き出す場合だけの規則です。',
    },
  },
  'elm-export': {
    isMet: ({ forElm }) => forElm,
    reason: {
      en: 'The rule counts only for an export to the European Learning Model.',
      ja: '欧州学習モデル（ELM）へ出力する場合だけの規則です。',
    },
  },
}
