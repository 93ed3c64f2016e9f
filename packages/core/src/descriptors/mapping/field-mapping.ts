import type { FieldMappingRow } from './field-mapping-row.ts'

/**
 * What every field of the pivot is in the three frameworks, in both generations of Open Badges and in the
 * European Learning Model, and what is lost on the way.
 *
 * Fields that no framework asks for, such as `id` and `tags`, are in `FIELDS_WITHOUT_MAPPING`.
 *
 * @example What changes its meaning
 * ```ts
 * import { FIELD_MAPPING } from '@shirushi/core/descriptors'
 *
 * const changing = FIELD_MAPPING.filter(({ losses }) => losses.some(({ level }) => level === 'L2'))
 * ```
 */
export const FIELD_MAPPING: readonly FieldMappingRow[] = [
  {
    number: 1,
    fields: ['/title'],
    eu: { elements: ['EU-M2'] },
    au: { elements: ['AU-1'] },
    jp: { elements: ['JP-1'], term: '課程の名称' },
    ob2: { properties: ['BadgeClass.name'] },
    ob3: { properties: ['Achievement.name'] },
    elm: ['title'],
    losses: [
      {
        level: 'L0',
        note: {
          en: 'In one language. The others are in related badges and in the carrier.',
          ja: '一つの言語のみです。ほかの言語は関連するバッジとキャリアに入ります。',
        },
      },
    ],
  },
  {
    number: 2,
    fields: ['/summary'],
    ob2: { properties: ['BadgeClass.description'] },
    ob3: { properties: ['Achievement.description'] },
    elm: ['description'],
    losses: [{ level: 'L0' }],
  },
  {
    number: 3,
    fields: ['/content'],
    au: { elements: ['AU-3'] },
    jp: { elements: ['JP-6'], term: '内容' },
    ob2: { properties: ['BadgeClass.criteria'], section: 'content' },
    ob3: { properties: ['Achievement.criteria'], section: 'content' },
    elm: ['additionalNote'],
    losses: [{ level: 'L1' }],
  },
  {
    number: 4,
    fields: ['/purpose'],
    jp: { elements: ['JP-2'], term: '目的' },
    ob2: { properties: ['BadgeClass.criteria'], section: 'purpose' },
    ob3: { properties: ['Achievement.criteria'], section: 'purpose' },
    elm: ['additionalNote'],
    losses: [
      { level: 'L1' },
      {
        level: 'L2',
        note: {
          en: 'A purpose is no learning outcome: it says what the course is for.',
          ja: '目的は講座を設ける理由であり、学修成果ではありません。',
        },
      },
    ],
  },
  {
    number: 5,
    fields: ['/learningOutcomes'],
    eu: { elements: ['EU-M6'] },
    au: { elements: ['AU-4'] },
    jp: { elements: [], note: { en: 'The law does not ask for them.', ja: '法令では求められていません。' } },
    ob2: { properties: ['BadgeClass.criteria', 'BadgeClass.alignment'], section: 'learningOutcomes' },
    ob3: { properties: ['Achievement.criteria', 'Achievement.alignment'], section: 'learningOutcomes' },
    elm: [
      'learningOutcome.title',
      'learningOutcome.dcType',
      'learningOutcome.relatedESCOSkill',
      'learningOutcome.relatedSkill',
    ],
    losses: [
      { level: 'L1', note: { en: 'The statements are text.', ja: '学修成果の文は文章としてのみ残ります。' } },
      {
        level: 'L0',
        note: { en: 'The addresses of skills are alignments.', ja: 'スキルの URL は alignment に入ります。' },
      },
    ],
  },
  {
    number: 6,
    fields: ['/provider', '/awardingBodies'],
    eu: { elements: ['EU-M4'] },
    au: { elements: ['AU-2'] },
    jp: { elements: [], term: '大学' },
    ob2: { properties: ['BadgeClass.issuer'] },
    ob3: { properties: ['AchievementCredential.issuer', 'Achievement.creator', 'Profile.parentOrg'] },
    elm: ['awardedBy.awardingBody.legalName'],
    losses: [
      { level: 'L0' },
      {
        level: 'L1',
        note: {
          en: 'A badge has one issuer; further awarding bodies are in the carrier.',
          ja: 'バッジの発行者は一つです。ほかの授与機関はキャリアに入ります。',
        },
      },
    ],
  },
  {
    number: 7,
    fields: ['/provider/country', '/provider/region'],
    eu: { elements: ['EU-M3'] },
    ob2: { properties: [], section: 'further', carrier: true },
    ob3: { properties: ['Address.addressCountryCode', 'Address.addressRegion'] },
    elm: ['location.address.countryCode', 'location.spatialCode', 'location.geographicName'],
    losses: [
      {
        level: 'L1',
        generation: 'ob2',
        note: {
          en: 'A profile of Open Badges 2.0 has no address.',
          ja: 'Open Badges 2.0 のプロフィールには住所の項目がありません。',
        },
      },
      { level: 'L0', generation: 'ob3' },
    ],
  },
  {
    number: 8,
    fields: ['/award/learner'],
    eu: { elements: ['EU-M1'] },
    jp: { elements: ['JP-12'], term: '氏名' },
    ob2: { properties: ['Assertion.recipient'] },
    ob3: { properties: ['AchievementSubject.id', 'AchievementSubject.identifier'] },
    elm: [
      'Person.fullName',
      'Person.familyName',
      'Person.givenName',
      'Person.contactPoint',
      'Person.identifier',
    ],
    losses: [
      { level: 'L0' },
      {
        level: 'L2',
        note: {
          en: 'Who reads a badge with nothing but the hash of an e-mail address cannot tell whose it is.',
          ja: 'メールアドレスのハッシュしかないバッジからは、誰のものかを読み取れません。',
        },
      },
    ],
  },
  {
    number: 9,
    fields: ['/award/issuedOn'],
    eu: { elements: ['EU-M5'] },
    au: {
      elements: [],
      note: {
        en: 'The table sets Date of Delivery beside it, which is another date.',
        ja: '表では Date of Delivery（実施期間）が並んでいますが、別の日付です。',
      },
    },
    jp: { elements: ['JP-12'], term: '交付日' },
    ob2: { properties: ['Assertion.issuedOn'] },
    ob3: { properties: ['AchievementCredential.awardedDate', 'AchievementCredential.validFrom'] },
    elm: ['awardingDate', 'issuanceDate', 'validFrom'],
    losses: [{ level: 'L0' }],
  },
  {
    number: 10,
    fields: ['/schedule', '/award/period', '/award/term'],
    au: { elements: ['AU-7'] },
    jp: { elements: [], term: '実施期間' },
    ob2: { properties: ['BadgeClass.criteria'], section: 'schedule' },
    ob3: {
      properties: [
        'Achievement.criteria',
        'AchievementSubject.activityStartDate',
        'AchievementSubject.activityEndDate',
        'AchievementSubject.term',
      ],
      section: 'schedule',
    },
    elm: ['LearningActivity.temporal', 'scheduleInformation'],
    losses: [
      { level: 'L1' },
      {
        level: 'L2',
        note: { en: 'Dates of delivery are not the day of issue.', ja: '実施期間は発行日ではありません。' },
      },
    ],
  },
  {
    number: 11,
    fields: ['/languagesOfInstruction', '/languagesOfAssessment'],
    au: { elements: ['AU-5'] },
    ob2: { properties: ['BadgeClass.criteria'], section: 'language' },
    ob3: { properties: ['Achievement.criteria'], section: 'language' },
    elm: ['language'],
    losses: [
      { level: 'L1' },
      {
        level: 'L2',
        note: {
          en: 'The language of the text (`@language`, `inLanguage`) is not the language of teaching.',
          ja: '記述の言語（`@language`、`inLanguage`）は、授業で使う言語ではありません。',
        },
      },
    ],
  },
  {
    number: 12,
    fields: ['/delivery'],
    eu: { elements: ['EU-M10'] },
    au: { elements: ['AU-6'] },
    jp: { elements: ['JP-7'], term: '講習又は授業の方法' },
    ob2: { properties: ['BadgeClass.criteria'], section: 'delivery' },
    ob3: { properties: ['Achievement.criteria'], section: 'delivery' },
    elm: ['mode'],
    losses: [
      { level: 'L1' },
      {
        level: 'L2',
        note: {
          en: '講義 and 演習 are methods of teaching, not forms of participation; synchronicity and places have no European code.',
          ja: '講義や演習は授業の方法であり、参加の形態ではありません。同期性と場所に当たる欧州のコードはありません。',
        },
      },
    ],
  },
  {
    number: 13,
    fields: ['/effort/hours', '/effort/basis'],
    eu: { elements: ['EU-M7'] },
    au: { elements: ['AU-8'] },
    jp: { elements: ['JP-3'], term: '総時間数' },
    ob2: { properties: ['BadgeClass.criteria'], section: 'effort' },
    ob3: { properties: ['Achievement.criteria'], section: 'effort' },
    elm: ['volumeOfLearning', 'contactHour'],
    losses: [
      { level: 'L1' },
      {
        level: 'L2',
        note: {
          en: 'Hours of class and hours of learning are different hours.',
          ja: '授業時間と総学修時間は別のものです。',
        },
      },
    ],
  },
  {
    number: 14,
    fields: ['/effort/credits', '/award/creditsEarned'],
    eu: { elements: ['EU-M7'] },
    au: { elements: ['AU-13'] },
    jp: { elements: ['JP-9'], term: '単位' },
    ob2: { properties: ['BadgeClass.criteria'], section: 'effort' },
    ob3: {
      properties: [
        'Achievement.criteria',
        'Achievement.creditsAvailable',
        'AchievementSubject.creditsEarned',
      ],
      section: 'effort',
    },
    elm: ['creditPoint.framework', 'creditPoint.point', 'creditReceived'],
    losses: [
      { level: 'L1' },
      {
        level: 'L2',
        note: {
          en: 'The native number has no unit, and credits of one system are not those of another.',
          ja: 'バッジ本来の数値には単位の種類がありません。また、制度が異なれば単位の意味も異なります。',
        },
      },
    ],
  },
  {
    number: 15,
    fields: ['/effort/breakdown'],
    au: { elements: ['AU-8'] },
    ob2: { properties: ['BadgeClass.criteria'], section: 'effort' },
    ob3: { properties: ['Achievement.criteria'], section: 'effort' },
    elm: ['LearningActivitySpecification.volumeOfLearning'],
    losses: [{ level: 'L1' }],
  },
  {
    number: 16,
    fields: ['/level'],
    eu: { elements: ['EU-M8'] },
    au: { elements: [], term: 'AQF', note: { en: 'Voluntary.', ja: '任意です。' } },
    ob2: { properties: ['BadgeClass.criteria', 'BadgeClass.alignment'], section: 'level' },
    ob3: { properties: ['Achievement.criteria', 'Achievement.alignment'], section: 'level' },
    elm: ['eqfLevel', 'nqfLevel', 'educationLevel'],
    losses: [
      {
        level: 'L0',
        note: { en: 'The code is an alignment.', ja: 'レベルのコードは alignment に入ります。' },
      },
      {
        level: 'L2',
        note: {
          en: 'Levels of different frameworks are not equal by their number.',
          ja: '枠組みが異なれば、同じ数字でも同じレベルではありません。',
        },
      },
    ],
  },
  {
    number: 17,
    fields: ['/fieldOfStudy'],
    ob2: { properties: ['BadgeClass.tags'] },
    ob3: { properties: ['Achievement.fieldOfStudy'] },
    elm: ['thematicArea', 'educationSubject'],
    losses: [
      { level: 'L1', note: { en: 'The code of the field is lost.', ja: '分野のコードは失われます。' } },
    ],
  },
  {
    number: 18,
    fields: ['/assessment/methods'],
    eu: { elements: ['EU-M9'] },
    au: { elements: ['AU-11'] },
    jp: {
      elements: [],
      term: '修了要件',
      note: {
        en: 'The table sets 修了要件 beside it, which is another thing.',
        ja: '表では修了要件が並んでいますが、別のものです。',
      },
    },
    ob2: { properties: ['BadgeClass.criteria'], section: 'assessment' },
    ob3: { properties: ['Achievement.criteria', 'Achievement.resultDescription'], section: 'assessment' },
    elm: ['LearningAssessmentSpecification.dcType'],
    losses: [{ level: 'L1' }],
  },
  {
    number: 19,
    fields: ['/assessment/supervised', '/assessment/identityVerified', '/assessment/supervisionPlace'],
    eu: { elements: ['EU-O2'] },
    au: {
      elements: ['AU-11'],
      note: { en: 'As conditions of the assessment.', ja: '評価の条件として扱われます。' },
    },
    ob2: { properties: ['BadgeClass.criteria'], section: 'assessment' },
    ob3: { properties: ['Achievement.criteria'], section: 'assessment' },
    elm: ['idVerification'],
    losses: [
      { level: 'L1' },
      {
        level: 'L2',
        note: {
          en: 'One European code stands for two of the three, and none for the place.',
          ja: '欧州のコードは三つのうち二つをまとめて表し、場所は表しません。',
        },
      },
    ],
  },
  {
    number: 20,
    fields: ['/assessment/passCriteria', '/assessment/grading'],
    au: { elements: ['AU-11'] },
    ob2: { properties: ['BadgeClass.criteria'], section: 'assessment' },
    ob3: {
      properties: [
        'Achievement.criteria',
        'ResultDescription.requiredValue',
        'ResultDescription.requiredLevel',
        'ResultDescription.allowedValue',
        'ResultDescription.valueMin',
        'ResultDescription.valueMax',
      ],
      section: 'assessment',
    },
    elm: ['gradingScheme'],
    losses: [
      { level: 'L1', generation: 'ob2' },
      {
        level: 'L0',
        generation: 'ob3',
        note: { en: 'Where it is a number or a level.', ja: '数値またはレベルの場合に限ります。' },
      },
    ],
  },
  {
    number: 21,
    fields: ['/completionRequirements'],
    jp: { elements: ['JP-8'], term: '修了要件' },
    ob2: { properties: ['BadgeClass.criteria'], section: 'completionRequirements' },
    ob3: { properties: ['Achievement.criteria'], section: 'completionRequirements' },
    elm: ['additionalNote'],
    losses: [
      { level: 'L1' },
      {
        level: 'L2',
        note: {
          en: 'What it takes to complete a course is not how learning is assessed.',
          ja: '修了要件は、学習をどう評価するかを示すものではありません。',
        },
      },
    ],
  },
  {
    number: 22,
    fields: ['/award/results'],
    eu: { elements: ['EU-O3'] },
    jp: { elements: [], term: '成績' },
    ob2: { properties: ['Assertion.narrative'], carrier: true },
    ob3: { properties: ['Result.value', 'Result.status', 'Result.achievedLevel'] },
    elm: ['grade'],
    losses: [
      { level: 'L1', generation: 'ob2' },
      { level: 'L0', generation: 'ob3' },
    ],
  },
  {
    number: 23,
    fields: ['/prerequisites'],
    eu: { elements: ['EU-O1'] },
    au: { elements: ['AU-15'] },
    jp: { elements: ['JP-4'], term: '履修資格' },
    ob2: { properties: ['BadgeClass.criteria'], section: 'prerequisites' },
    ob3: { properties: ['Achievement.criteria'], section: 'prerequisites' },
    elm: ['entryRequirement'],
    losses: [{ level: 'L1' }],
  },
  {
    number: 24,
    fields: ['/inherentRequirements'],
    au: { elements: ['AU-9'] },
    ob2: { properties: ['BadgeClass.criteria'], section: 'inherentRequirements' },
    ob3: { properties: ['Achievement.criteria'], section: 'inherentRequirements' },
    elm: ['additionalNote'],
    losses: [{ level: 'L1' }],
  },
  {
    number: 25,
    fields: ['/capacity'],
    jp: { elements: ['JP-5'], term: '定員' },
    ob2: { properties: ['BadgeClass.criteria'], section: 'capacity' },
    ob3: { properties: ['Achievement.criteria'], section: 'capacity' },
    elm: [],
    losses: [{ level: 'L1' }],
  },
  {
    number: 26,
    fields: ['/price'],
    au: { elements: ['AU-10'] },
    jp: { elements: [], term: '受講料' },
    ob2: { properties: ['BadgeClass.criteria'], section: 'price' },
    ob3: { properties: ['Achievement.criteria'], section: 'price' },
    elm: ['LearningOpportunity.priceDetail', 'LearningOpportunity.grant'],
    losses: [{ level: 'L1' }],
  },
  {
    number: 27,
    fields: ['/certification'],
    au: { elements: ['AU-12'] },
    jp: { elements: ['JP-12', 'JP-13'], term: '履修証明書' },
    ob2: { properties: ['BadgeClass.criteria'], section: 'certification' },
    ob3: { properties: ['Achievement.criteria'], section: 'certification' },
    elm: [],
    losses: [{ level: 'L1' }],
  },
  {
    number: 28,
    fields: ['/award/certificateNumber'],
    jp: { elements: ['JP-12'], term: '証明書番号' },
    ob2: { properties: ['Assertion.narrative'], carrier: true },
    ob3: { properties: ['AchievementSubject.licenseNumber'] },
    elm: ['identifier'],
    losses: [
      {
        level: 'L1',
        note: {
          en: 'Open Badges 3.0 means the property for numbers of licences.',
          ja: 'Open Badges 3.0 のこの項目は、本来は免許の番号のためのものです。',
        },
      },
    ],
  },
  {
    number: 29,
    fields: ['/recognition'],
    au: { elements: ['AU-13'] },
    jp: { elements: ['JP-9'], term: '単位、BP、教育訓練給付' },
    ob2: { properties: ['BadgeClass.criteria', 'BadgeClass.endorsement'], section: 'recognition' },
    ob3: {
      properties: ['Achievement.criteria', 'Achievement.endorsement', 'Achievement.alignment'],
      section: 'recognition',
    },
    elm: ['entitlesTo'],
    losses: [{ level: 'L1' }],
  },
  {
    number: 30,
    fields: ['/stackability'],
    eu: { elements: ['EU-O4'] },
    au: { elements: ['AU-13'] },
    ob2: { properties: ['BadgeClass.criteria'], section: 'stackability' },
    ob3: { properties: ['Achievement.criteria', 'Achievement.related'], section: 'stackability' },
    elm: ['isPartOf', 'isPartialQualification'],
    losses: [
      { level: 'L1' },
      {
        level: 'L2',
        note: {
          en: '"Both" has no place in a yes or no.',
          ja: '「両方」は、はい・いいえの二択では表せません。',
        },
      },
    ],
  },
  {
    number: 31,
    fields: ['/qualityAssurance'],
    eu: { elements: ['EU-M11'] },
    au: { elements: ['AU-14'] },
    jp: { elements: [], term: '設置基準' },
    ob2: { properties: ['BadgeClass.criteria', 'BadgeClass.alignment'], section: 'qualityAssurance' },
    ob3: {
      properties: ['Achievement.criteria', 'Achievement.alignment', 'Achievement.endorsement'],
      section: 'qualityAssurance',
    },
    elm: ['accreditation'],
    losses: [
      { level: 'L1' },
      {
        level: 'L2',
        note: {
          en: '設置基準 is a standard set by law, and none of the four European types.',
          ja: '設置基準は法令上の基準であり、欧州の四つの種別のいずれにも当たりません。',
        },
      },
    ],
  },
  {
    number: 32,
    fields: ['/organisation'],
    jp: { elements: ['JP-10'], term: '実施体制' },
    ob2: { properties: ['BadgeClass.criteria'], section: 'organisation' },
    ob3: { properties: ['Achievement.criteria'], section: 'organisation' },
    elm: ['additionalNote'],
    losses: [{ level: 'L1' }],
  },
  {
    number: 33,
    fields: ['/badgeTier', '/award/stars'],
    jp: {
      elements: ['IB-2', 'IB-5', 'HK-1'],
      note: { en: 'Schemes of prefectures, not of the law.', ja: '法令ではなく、県や道の制度です。' },
    },
    ob2: { properties: ['BadgeClass.criteria'], section: 'badgeTier' },
    ob3: {
      properties: [
        'Achievement.criteria',
        'RubricCriterionLevel.level',
        'Result.achievedLevel',
        'AchievementCredential.image',
      ],
      section: 'badgeTier',
    },
    elm: ['grade', 'educationLevel'],
    losses: [
      {
        level: 'L2',
        generation: 'ob2',
        note: {
          en: 'The class splits into one for each number of stars, related to each other.',
          ja: '星の数ごとに別のバッジクラスとなり、互いに関連付けられます。',
        },
      },
      { level: 'L0', generation: 'ob3' },
    ],
  },
  {
    number: 34,
    fields: ['/image/marksMicroCredential'],
    jp: {
      elements: [],
      note: {
        en: 'A point of discussion: that the image shows the words.',
        ja: '画像に「Micro-credential」の文字を入れることが検討事項とされています。',
      },
    },
    ob2: { properties: ['Image.caption', 'BadgeClass.tags'] },
    ob3: { properties: ['Image.caption', 'Achievement.tag'] },
    elm: [],
    losses: [{ level: 'L1' }],
  },
  {
    number: 35,
    fields: ['/credentialKind'],
    ob2: { properties: ['BadgeClass.tags'] },
    ob3: { properties: ['Achievement.achievementType'] },
    elm: ['dcType'],
    losses: [
      { level: 'L1', generation: 'ob2' },
      { level: 'L0', generation: 'ob3' },
    ],
  },
  {
    number: 36,
    fields: ['/further', '/extra', '/award/extra'],
    eu: { elements: ['EU-O5'] },
    jp: { elements: ['JP-11'], term: 'その他大学が必要と認める事項' },
    ob2: { properties: ['BadgeClass.criteria'], section: 'further' },
    ob3: { properties: ['Achievement.criteria'], section: 'further' },
    elm: ['additionalNote'],
    losses: [{ level: 'L1' }],
  },
  {
    number: 37,
    fields: ['/award/expires'],
    jp: { elements: [], term: '有効期限' },
    ob2: { properties: ['Assertion.expires'] },
    ob3: { properties: ['AchievementCredential.validUntil'] },
    elm: ['validUntil', 'expirationDate'],
    losses: [{ level: 'L0' }],
  },
  {
    number: 38,
    fields: ['/award/evidence'],
    ob2: { properties: ['Assertion.evidence'] },
    ob3: { properties: ['AchievementCredential.evidence'] },
    elm: ['supplementaryDocument'],
    losses: [{ level: 'L0' }],
  },
  {
    number: 39,
    fields: ['/conformsTo', '/sourceTerms', '/award/sourceTerms'],
    ob2: { properties: [], carrier: true },
    ob3: { properties: [], carrier: true },
    elm: [],
    losses: [{ level: 'L1' }],
  },
]
