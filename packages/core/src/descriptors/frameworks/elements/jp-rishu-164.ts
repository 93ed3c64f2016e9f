import type { FrameworkElement, Store } from '../element.ts'
import { assessmentWays, readAssessmentTypes } from '../readers/assessment.ts'
import { awardDateWays } from '../readers/dates.ts'
import { DELIVERY_WAYS } from '../readers/delivery.ts'
import { effortWays, onlyHours } from '../readers/effort.ts'
import { CREDENTIAL_KIND_WAYS } from '../readers/kind.ts'
import { CAPACITY_WAYS, LANGUAGE_WAYS, SCHEDULE_WAYS } from '../readers/offering.ts'
import {
  CERTIFICATE_NUMBER_WAYS,
  GRADE_WAYS,
  learnerIdentifierWays,
  learnerTextWays,
  PROVIDER_WAYS,
} from '../readers/people.ts'
import { PRICE_WAYS } from '../readers/price.ts'
import { QUALITY_WAYS } from '../readers/quality.ts'
import { recognitionWays } from '../readers/recognition.ts'
import { TANI_WAYS } from '../readers/tani.ts'
import {
  CONTENT_WAYS,
  DOCUMENT_WAYS,
  LEGAL_BASIS_WAYS,
  OUTCOME_WAYS,
  PREREQUISITE_WAYS,
  textWays,
} from '../readers/texts.ts'

/** What a 履修証明プログラム publishes, in the order of the regulation. */
const PUBLISHED: readonly FrameworkElement[] = [
  {
    id: 'JP-1',
    name: '課程の名称',
    synonyms: [
      '名称',
      '講座名',
      'プログラム名',
      'プログラム名称',
      'コース名',
      '履修証明プログラムの名称',
      'Title',
      'Name of course',
    ],
    ...textWays('title'),
  },
  {
    id: 'JP-2',
    name: '目的',
    synonyms: ['プログラムの目的', '課程の目的', 'ねらい', 'Objectives', 'Purpose'],
    notice: 'FRAMEWORK_PURPOSE_IS_NOT_OUTCOMES',
    ...textWays('purpose'),
  },
  {
    id: 'JP-3',
    name: '総時間数',
    synonyms: ['時間数', '総授業時間数', '総時間', 'Total learning time', 'Total hours'],
    ...effortWays('contact', false),
    write: (source) => {
      const hours = onlyHours(source, 'contact')
      return hours === undefined ? undefined : `${hours}時間`
    },
    writeNotices: ({ descriptor: { effort } }) =>
      effort?.hours !== undefined && effort.basis !== 'contact' ? ['FRAMEWORK_HOURS_ARE_NOT_CONTACT'] : [],
  },
  {
    id: 'JP-4',
    name: '履修資格',
    synonyms: [
      '受講資格',
      '応募資格',
      '出願資格',
      '受講対象',
      'Prerequisites',
      'Prerequisites needed to enrol',
    ],
    ...PREREQUISITE_WAYS,
  },
  { id: 'JP-5', name: '定員', synonyms: ['募集人員', '募集定員', '受入定員', 'Capacity'], ...CAPACITY_WAYS },
  {
    id: 'JP-6',
    name: '内容',
    synonyms: ['内容の概要', '課程の内容', '課程の内容の概要', '学習内容', '講習又は授業の内容', 'Content'],
    ...CONTENT_WAYS,
  },
  {
    id: 'JP-7',
    name: '講習又は授業の方法',
    synonyms: [
      '授業の方法',
      '講習の方法',
      '講習または授業の方法',
      '授業方法',
      '実施方法',
      '方法',
      'Delivery mode',
    ],
    notice: 'FRAMEWORK_METHODS_ARE_NOT_PARTICIPATION',
    ...DELIVERY_WAYS,
  },
  {
    id: 'JP-8',
    name: '修了要件',
    synonyms: ['修了条件', '修了の要件', '修了認定の要件', 'Completion requirements', 'Requirements'],
    notice: 'FRAMEWORK_COMPLETION_IS_NOT_ASSESSMENT',
    ...textWays('completionRequirements'),
    beside: (value) => {
      const types = readAssessmentTypes(value)
      return types && { descriptor: { assessment: { methods: types.map((type) => ({ type })) } } }
    },
  },
  {
    id: 'JP-9',
    name: '単位授与',
    synonyms: [
      '単位授与の有無',
      '単位の授与',
      '単位の授与の有無',
      '単位の授与の有無・単位数',
      '授与単位',
      '授与単位数',
      '単位数',
      '単位',
      'Credits',
    ],
    ...TANI_WAYS,
    writeNotices: ({ descriptor: { effort } }) =>
      effort?.credits?.some(({ system }) => system !== 'JP-TANI') ? ['FRAMEWORK_CREDITS_ARE_OF_OTHERS'] : [],
  },
  {
    id: 'JP-10',
    name: '実施体制',
    synonyms: ['運営体制', '実施組織', 'Organisation', 'Organization'],
    ...textWays('organisation'),
  },
  {
    id: 'JP-11',
    name: 'その他',
    synonyms: ['その他大学が必要と認める事項', 'その他必要と認める事項', '備考', 'Other', 'Notes'],
    ...textWays('further'),
  },
]

/** What stands on the certificate. */
const CERTIFIED: readonly FrameworkElement[] = [
  {
    id: 'JP-12a',
    name: '証明書番号',
    synonyms: ['履修証明番号', '修了番号', '発行番号', '番号', 'No', 'Certificate number'],
    ...CERTIFICATE_NUMBER_WAYS,
  },
  {
    id: 'JP-12b',
    name: '氏名',
    synonyms: ['名前', '受講者名', '修了者氏名', '受講者氏名', 'Name', 'Learner'],
    ...learnerTextWays('name'),
  },
  {
    id: 'JP-12c',
    name: '交付日',
    synonyms: ['交付年月日', '発行日', '授与日', '認定日', 'Date of issue'],
    ...awardDateWays('issuedOn'),
  },
  {
    id: 'JP-12d',
    name: '修了日',
    synonyms: ['修了年月日', 'Date of completion'],
    ...awardDateWays('completedOn'),
  },
  unfielded('JP-12e', '学長名', ['学長', '校長名', '証明者', '発行責任者', 'President'], 'award'),
  {
    id: 'JP-13',
    name: '法令の根拠',
    synonyms: ['根拠法令', '法的根拠', '根拠', 'Legal basis'],
    ...LEGAL_BASIS_WAYS,
  },
]

/** What institutions write beside it. */
const CUSTOMARY: readonly FrameworkElement[] = [
  {
    id: 'JP-C1',
    name: '教育機関',
    synonyms: [
      '大学',
      '大学名',
      '実施大学',
      '学校名',
      '実施機関',
      '発行機関',
      'Educational institution',
      'University',
    ],
    ...PROVIDER_WAYS,
  },
  {
    id: 'JP-C2',
    name: '実施期間',
    synonyms: ['開講期間', '受講期間', '期間', '日程', '履修期間', 'Period'],
    ...SCHEDULE_WAYS,
  },
  { id: 'JP-C3', name: '受講料', synonyms: ['費用', '受講費用', '履修料', 'Fee'], ...PRICE_WAYS },
  { id: 'JP-C4', name: '質保証', synonyms: ['設置基準', 'Quality assurance'], ...QUALITY_WAYS },
  {
    id: 'JP-C5',
    name: '履修証明',
    synonyms: ['証明', '証明書', '交付する証明書', 'Certification'],
    ...DOCUMENT_WAYS,
  },
  { id: 'JP-C6', name: '成績', synonyms: ['評価', '合否', 'Grade'], ...GRADE_WAYS },
  {
    id: 'JP-C7',
    name: 'その他の認定',
    synonyms: ['認定', '制度認定', '単位・その他の認定', 'Recognition'],
    ...recognitionWays(false),
  },
  { id: 'JP-C8', name: '有効期限', synonyms: ['Date of expiry'], ...awardDateWays('expires') },
]

/** What only some documents have, and the regulation does not ask for. */
const ADDITIONAL: readonly FrameworkElement[] = [
  {
    id: 'JP-X1',
    name: '学修成果',
    synonyms: ['学習成果', '到達目標', 'Learning outcomes'],
    standing: 'additional',
    ...OUTCOME_WAYS,
  },
  {
    id: 'JP-X2',
    name: '使用言語',
    synonyms: ['授業言語', '言語', 'Language'],
    standing: 'additional',
    ...LANGUAGE_WAYS,
  },
  {
    id: 'JP-X3',
    name: '評価方法',
    synonyms: ['成績評価', '審査方法', 'Assessment'],
    standing: 'additional',
    ...assessmentWays(true),
  },
  {
    id: 'JP-X4',
    name: '証明書の種類',
    synonyms: ['種別', 'Type of credential'],
    standing: 'additional',
    ...CREDENTIAL_KIND_WAYS,
  },
  {
    id: 'JP-X5',
    name: 'フリガナ',
    synonyms: ['ふりがな', 'カナ', '氏名カナ', '氏名（カナ）'],
    standing: 'additional',
    ...learnerTextWays('kana'),
  },
  {
    id: 'JP-X6',
    name: 'ローマ字氏名',
    synonyms: ['英字氏名', '氏名（英語）', '氏名（ローマ字）'],
    standing: 'additional',
    ...learnerTextWays('romaji'),
  },
  {
    id: 'JP-X7',
    name: 'メールアドレス',
    synonyms: ['メール', 'Eメール', 'E-mail'],
    standing: 'additional',
    ...learnerIdentifierWays('emailAddress'),
  },
  unfielded('JP-X8', '学籍番号', ['受講者番号', '受講番号'], 'learner'),
  unfielded('JP-X9', '住所', ['現住所', '電話番号', '性別', '国籍', '所属', '勤務先'], 'learner'),
]

/** The elements of 学校教育法施行規則第164条, of the certificate, and of common practice. */
export const JP_ELEMENTS: readonly FrameworkElement[] = [
  ...PUBLISHED,
  ...CERTIFIED,
  ...CUSTOMARY,
  ...ADDITIONAL,
]

function unfielded(id: string, name: string, synonyms: readonly string[], store: Store): FrameworkElement {
  return { id, name, synonyms, standing: 'unfielded', store, fields: [], read: () => undefined }
}
