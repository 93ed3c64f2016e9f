import { ownMember } from '../../json/own-member.ts'
import type { Bilingual } from '../profiles/profile.ts'

/** What the fields are called that elements are held in, or taken for. */
const FIELD_NAMES: Readonly<Record<string, Bilingual>> = {
  '/title': { en: 'Title', ja: '名称' },
  '/summary': { en: 'Summary', ja: '概要' },
  '/image': { en: 'Image', ja: '画像' },
  '/provider/name': { en: 'Provider', ja: '提供機関' },
  '/provider/country': { en: 'Country', ja: '国' },
  '/provider/region': { en: 'Region', ja: '地域' },
  '/awardingBodies': { en: 'Awarding bodies', ja: '授与機関' },
  '/content': { en: 'Content', ja: '内容' },
  '/purpose': { en: 'Purpose', ja: '目的' },
  '/learningOutcomes': { en: 'Learning outcomes', ja: '学修成果' },
  '/effort/hours': { en: 'Hours', ja: '時間数' },
  '/effort/breakdown': { en: 'Breakdown', ja: '内訳' },
  '/effort/credits': { en: 'Credits', ja: '単位数' },
  '/level': { en: 'Level', ja: 'レベル' },
  '/languagesOfInstruction': { en: 'Instruction', ja: '授業' },
  '/languagesOfAssessment': { en: 'Assessment', ja: '評価' },
  '/delivery/modes': { en: 'Form of participation', ja: '参加の形態' },
  '/delivery/synchronicity': { en: 'Synchronous or not', ja: '同期・非同期' },
  '/delivery/methods': { en: 'Methods of teaching', ja: '授業の方法' },
  '/delivery/locations': { en: 'Locations', ja: '実施場所' },
  '/schedule': { en: 'Dates of delivery', ja: '実施期間' },
  '/prerequisites': { en: 'Prerequisites', ja: '履修資格' },
  '/inherentRequirements': { en: 'Inherent requirements', ja: '受講に必要な条件' },
  '/capacity': { en: 'Quota', ja: '定員' },
  '/price': { en: 'Price', ja: '受講料' },
  '/assessment/methods': { en: 'Types of assessment', ja: '評価の種類' },
  '/assessment/passCriteria': { en: 'To pass', ja: '合格の基準' },
  '/assessment/grading': { en: 'Grading', ja: '成績の付け方' },
  '/assessment/supervised': { en: 'Supervision', ja: '監督' },
  '/assessment/identityVerified': { en: 'Verification of identity', ja: '本人確認' },
  '/assessment/supervisionPlace': { en: 'Place of supervision', ja: '監督の場所' },
  '/completionRequirements': { en: 'Completion requirements', ja: '修了要件' },
  '/certification/document': { en: 'Document', ja: '証明書' },
  '/certification/legalBasis': { en: 'Legal basis', ja: '根拠法令' },
  '/recognition': { en: 'Credit and other recognition', ja: '単位・その他の認定' },
  '/stackability': { en: 'Stackability', ja: '積み上げ' },
  '/qualityAssurance': { en: 'Quality assurance', ja: '質保証' },
  '/organisation': { en: 'Organisation', ja: '実施体制' },
  '/badgeTier': { en: 'Tier', ja: '認定区分' },
  '/further': { en: 'Further information', ja: 'その他' },
  '/extra': { en: 'Other elements', ja: 'その他の項目' },
  '/award/learner': { en: 'Learner', ja: '氏名' },
  '/award/certificateNumber': { en: 'Number', ja: '証明書番号' },
  '/award/issuedOn': { en: 'Date of issue', ja: '交付日' },
  '/award/completedOn': { en: 'Date of completion', ja: '修了日' },
  '/award/period': { en: 'Period', ja: '受講期間' },
  '/award/results': { en: 'Results', ja: '成績' },
  '/award/stars': { en: 'Stars', ja: '星の数' },
}

/** What a field is called; a field that only a caller's own profile names is called by its path. */
export function fieldName(field: string): Bilingual {
  return ownMember(FIELD_NAMES, field) ?? { en: field, ja: field }
}
