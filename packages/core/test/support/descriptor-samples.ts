import type { MicroCredentialAward, MicroCredentialDescriptor } from '@shirushi/core/descriptors'

/** A 履修証明プログラム of 120 hours, in Japanese and English. */
export const JP: MicroCredentialDescriptor = {
  schemaVersion: '1.0',
  id: 'https://badges.example.ac.jp/classes/regional-data-2024',
  version: '2024',
  code: 'RDP-2024',
  languages: ['ja', 'en'],
  conformsTo: ['jp-rishu-164'],
  credentialKind: 'microCredential',
  title: { ja: '地域データ活用プログラム', en: 'Using Regional Data' },
  summary: {
    ja: '働きながら、地域のデータを集めて読み解き、施策に生かす方法を120時間で学ぶ履修証明プログラムです。',
    en: 'A certificate program of 120 hours for people at work: gathering data on a region, reading it and acting on it.',
  },
  criteriaPage: 'https://badges.example.ac.jp/classes/regional-data-2024/criteria',
  tags: ['地域データ', '履修証明', 'Micro-credential'],
  image: {
    id: 'https://badges.example.ac.jp/images/regional-data.png',
    caption: {
      ja: '地域データ活用プログラム（Micro-credential）',
      en: 'Using Regional Data (Micro-credential)',
    },
    marksMicroCredential: true,
  },
  provider: {
    id: 'https://badges.example.ac.jp/issuer',
    name: { ja: '熊野大学', en: 'Kumano University' },
    url: 'https://www.example.ac.jp/',
    email: 'badges@example.ac.jp',
    country: 'JP',
    region: '和歌山県',
    kind: 'university',
  },
  content: {
    overview: {
      ja: '四つの講習と四つの授業科目を、基礎から実践へと順に学びます。',
      en: 'Four short courses and four subjects lead from the basics to practice.',
    },
    topics: [
      { ja: '統計の読み方', en: 'Reading statistics' },
      { ja: 'Pythonでのデータ処理', en: 'Handling data with Python' },
      { ja: '予測モデルの作り方', en: 'Building predictive models' },
      { ja: '地域課題の調査', en: 'Studying a problem of the region' },
    ],
  },
  purpose: {
    ja: '地域の仕事に必要なデータ活用の知識と技術を、体系立てて身に付けてもらうこと。',
    en: 'To give people who work for a region an ordered knowledge of how data is used.',
  },
  learningOutcomes: [
    {
      text: {
        ja: '地域の課題を、データで答えられる問いに言い換えられる。',
        en: 'Turn a problem of a region into a question that data can answer.',
      },
    },
    {
      text: {
        ja: 'Pythonを使ってデータを整え、図に表し、モデルを作ることができる。',
        en: 'Clean data, plot it and build a model of it in Python.',
      },
    },
    {
      text: {
        ja: '分析から分かったことを、専門外の人に説明できる。',
        en: 'Tell people outside the field what an analysis has shown.',
      },
    },
  ],
  effort: {
    hours: 120,
    basis: 'contact',
    credits: [{ system: 'JP-TANI', points: 8, hoursPerPoint: 45, awarded: true }],
  },
  fieldOfStudy: [
    {
      scheme: 'ISCED-F-2013',
      code: '0612',
      name: {
        ja: 'データベース・ネットワークの設計と管理',
        en: 'Database and network design and administration',
      },
    },
  ],
  languagesOfInstruction: ['ja'],
  delivery: {
    modes: ['blended'],
    synchronicity: 'mixed',
    methods: [
      { ja: '講義', en: 'Lecture' },
      { ja: '演習', en: 'Exercise' },
      { ja: 'メディア授業', en: 'Online class' },
    ],
    locations: [{ ja: '新宮キャンパス', en: 'Shingu campus' }],
  },
  schedule: {
    start: '2024-10-01',
    end: '2025-03-15',
    outline: { ja: '土曜日の10時から16時まで', en: 'Saturdays from 10:00 to 16:00' },
  },
  prerequisites: {
    text: {
      ja: '学校教育法第90条第1項により大学に入学できる方。プログラミングの経験は問いません。',
      en: 'Open to those who may enter a university under Article 90(1) of the School Education Act. No programming is expected.',
    },
    eligibility: 'jp-university-admission',
  },
  capacity: 30,
  price: {
    amount: 198000,
    currency: 'JPY',
    financialAssistance: {
      ja: '教育訓練給付金の対象ではありません。',
      en: 'The education and training benefit does not apply.',
    },
  },
  assessment: {
    methods: [{ type: 'project' }, { type: 'assignment' }, { type: 'attendance' }],
    passCriteria: {
      ja: '全科目で60点以上を取り、修了課題に合格すること',
      en: '60 points or more in each subject, and a pass in the final project',
    },
    supervised: true,
    identityVerified: true,
    supervisionPlace: 'onsite',
  },
  completionRequirements: {
    ja: '総時間数の5分の4以上に出席し、すべての科目と修了課題に合格すること。',
    en: 'Attend four fifths of the hours or more, and pass every subject and the final project.',
  },
  certification: {
    document: { ja: '履修証明書', en: 'Certificate under the School Education Act (rishu shomeisho)' },
    legalBasis: [
      { ja: '学校教育法第105条', en: 'School Education Act, Article 105' },
      {
        ja: '学校教育法施行規則第164条',
        en: 'Regulation for Enforcement of the School Education Act, Article 164',
      },
    ],
  },
  recognition: [
    {
      kind: 'credit',
      text: {
        ja: '修了した方に8単位を授与します。',
        en: 'Those who complete it are granted eight credits (tan-i).',
      },
    },
  ],
  qualityAssurance: [
    {
      type: 'legalStandard',
      standard: { ja: '大学設置基準', en: 'Standards for the Establishment of Universities' },
      body: { ja: '熊野大学 教務委員会', en: 'Academic Committee of Kumano University' },
    },
  ],
  organisation: {
    ja: '生涯学習センターが企画・運営し、評価も行います。',
    en: 'The Centre for Lifelong Learning plans, runs and evaluates it.',
  },
  results: [{ id: 'status', name: { ja: '修了', en: 'Completion' }, type: 'Status' }],
}

/** A completion of {@link JP}. */
export const JP_AWARD: MicroCredentialAward = {
  descriptor: 'https://badges.example.ac.jp/classes/regional-data-2024',
  id: 'https://badges.example.ac.jp/awards/2024-0012',
  certificateNumber: '履証第2024-0012号',
  learner: {
    name: '山田 花子',
    familyName: '山田',
    givenName: '花子',
    nameOrder: 'family-given',
    kana: 'ヤマダ ハナコ',
    romaji: 'YAMADA Hanako',
    identifiers: [
      {
        type: 'emailAddress',
        value: 'sha256$e7bd9ce8f575f2dd1fc1b85e3137b91da74d0e0d3d8a9363f26a622c4712be02',
        hashed: true,
        salt: 'kumano-2024',
      },
    ],
  },
  issuedOn: '2025-03-31',
  completedOn: '2025-03-15',
  period: { start: '2024-10-01', end: '2025-03-15' },
  term: '令和6年度後期',
  creditsEarned: 8,
  results: [{ of: 'status', status: 'Completed' }],
  evidence: [
    {
      url: 'https://badges.example.ac.jp/evidence/2024-0012',
      text: { ja: '修了課題「熊野古道の混雑を読む」', en: 'Final project: crowding on the Kumano Kodo' },
    },
  ],
}

/** A European micro-credential of 5 ECTS at EQF level 6. */
export const EU: MicroCredentialDescriptor = {
  schemaVersion: '1.0',
  id: 'https://credentials.example.fi/classes/design-for-reuse',
  version: '1',
  code: 'DR-05',
  languages: ['en'],
  conformsTo: ['eu-2022'],
  credentialKind: 'microCredential',
  title: { en: 'Design for Reuse' },
  summary: { en: 'Five ECTS credits at EQF level 6 on products that can be mended, shared and used again.' },
  criteriaPage: 'https://credentials.example.fi/classes/design-for-reuse/criteria',
  tags: ['Micro-credential', 'reuse'],
  image: {
    id: 'https://credentials.example.fi/images/design-for-reuse.png',
    caption: { en: 'Micro-credential: Design for Reuse' },
    marksMicroCredential: true,
  },
  provider: {
    id: 'https://credentials.example.fi/issuer',
    name: { en: 'Saimaa Institute of Design' },
    url: 'https://www.example.fi/',
    email: 'credentials@example.fi',
    country: 'FI',
    kind: 'university',
  },
  content: {
    overview: { en: 'What products are made of, what becomes of them, and how design changes that.' },
  },
  learningOutcomes: [
    { text: { en: 'Trace what happens to a product from raw material to waste.' } },
    { text: { en: 'Redesign a product so that its parts can be used again.' } },
  ],
  effort: {
    hours: 135,
    basis: 'total',
    credits: [{ system: 'ECTS', points: 5, hoursPerPoint: 27, awarded: true }],
  },
  level: [
    { framework: 'EQF', code: '6', name: { en: 'EQF level 6' } },
    {
      framework: 'QF-EHEA',
      code: 'first-cycle',
      name: { en: 'First cycle (QF-EHEA)' },
      url: 'http://ehea.info/page-qualification-frameworks',
    },
  ],
  languagesOfInstruction: ['en'],
  delivery: { modes: ['online'], synchronicity: 'mixed' },
  prerequisites: { text: { en: 'None.' } },
  assessment: {
    methods: [{ type: 'project' }, { type: 'portfolio' }],
    passCriteria: { en: 'A grade of 1 or more out of 5.' },
    supervised: true,
    identityVerified: true,
    supervisionPlace: 'online',
  },
  stackability: {
    mode: 'both',
    into: [{ title: { en: 'Bachelor of Design (an elective of 5 ECTS credits)' } }],
  },
  qualityAssurance: [
    {
      type: 'institutional',
      standard: { en: 'Audit of the institution under the European Standards and Guidelines' },
      body: { en: 'Finnish Education Evaluation Centre (FINEEC)' },
      url: 'https://www.karvi.fi/en',
    },
  ],
  results: [
    {
      id: 'grade',
      name: { en: 'Grade from 0 to 5' },
      type: 'RawScore',
      allowed: ['0', '1', '2', '3', '4', '5'],
      required: '1',
    },
  ],
}

/** A completion of {@link EU}. */
export const EU_AWARD: MicroCredentialAward = {
  descriptor: 'https://credentials.example.fi/classes/design-for-reuse',
  id: 'https://credentials.example.fi/awards/77',
  certificateNumber: 'DR-05/2025/77',
  learner: {
    name: 'Aino Virtanen',
    familyName: 'Virtanen',
    givenName: 'Aino',
    nameOrder: 'given-family',
    identifiers: [
      {
        type: 'emailAddress',
        value: 'sha256$7ed9751a88e2a1aca7ae932fb2c8745a817c2189b10f9f03be51517cc7b4cb42',
        hashed: true,
        salt: 'reuse-2025',
      },
    ],
  },
  issuedOn: '2025-06-01',
  completedOn: '2025-05-23',
  term: 'Spring 2025',
  creditsEarned: 5,
  results: [{ of: 'grade', value: '4' }],
}

/** An Australian microcredential of 40 hours. */
export const AU: MicroCredentialDescriptor = {
  schemaVersion: '1.0',
  id: 'https://micro.example.edu.au/classes/home-care-hygiene',
  version: '2025.1',
  code: 'MC-HCH-01',
  languages: ['en'],
  conformsTo: ['au-nmf-2021'],
  credentialKind: 'microCredential',
  title: { en: 'Hygiene in Home Care' },
  summary: {
    en: 'Forty hours, with assessment, on keeping infections away from people who are nursed at home.',
  },
  criteriaPage: 'https://micro.example.edu.au/classes/home-care-hygiene/criteria',
  tags: ['microcredential', 'home care'],
  image: {
    id: 'https://micro.example.edu.au/images/home-care-hygiene.png',
    caption: { en: 'Microcredential: Hygiene in Home Care' },
    marksMicroCredential: true,
  },
  provider: {
    id: 'https://micro.example.edu.au/issuer',
    name: { en: 'Murrumbidgee University' },
    url: 'https://www.example.edu.au/',
    email: 'micro@example.edu.au',
    country: 'AU',
    region: 'NSW',
    kind: 'university',
  },
  content: {
    overview: { en: 'Five modules to be studied online, then a case to be worked on.' },
    topics: [{ en: 'How infections travel' }, { en: 'Gloves, gowns and masks' }, { en: 'Visiting a home' }],
  },
  learningOutcomes: [
    { text: { en: 'Describe how infections pass between people outside hospitals.' } },
    { text: { en: 'Prepare a home visit so that nobody is infected by it.' } },
  ],
  effort: {
    hours: 40,
    basis: 'total',
    breakdown: { structured: 15, selfDirected: 20, assessment: 5 },
    credits: [{ system: 'AU-CP', points: 2, hoursPerPoint: 20, awarded: true }],
  },
  level: [{ framework: 'AQF', code: '8', name: { en: 'AQF level 8' } }],
  languagesOfInstruction: ['en'],
  delivery: { modes: ['online'], synchronicity: 'async' },
  schedule: {
    start: '2025-07-07',
    end: '2025-08-29',
    outline: { en: 'Five hours or so in each of eight weeks' },
  },
  prerequisites: { text: { en: 'Applicants have to be registered nurses.' } },
  inherentRequirements: { en: 'A computer with a camera, and being able to take part in a simulated visit.' },
  price: {
    amount: 695,
    currency: 'AUD',
    financialAssistance: { en: 'The Commonwealth gives no support for it.' },
  },
  assessment: {
    methods: [{ type: 'quiz' }, { type: 'assignment' }],
    passCriteria: { en: 'Four answers in five right in every quiz, and a sound case study.' },
    supervised: false,
    identityVerified: false,
  },
  certification: { document: { en: 'A digital badge and a statement of completion' } },
  recognition: [
    {
      kind: 'credit',
      text: { en: 'Counts for 2 credit points of the Graduate Certificate in Home Nursing.' },
    },
    { kind: 'industry', text: { en: 'Nurses may report it as 40 hours of professional development.' } },
  ],
  stackability: { mode: 'stackable', into: [{ title: { en: 'Graduate Certificate in Home Nursing' } }] },
  qualityAssurance: [
    {
      type: 'institutional',
      body: { en: 'Approved by the Academic Board of a university that TEQSA has registered' },
      url: 'https://www.teqsa.gov.au/national-register',
    },
  ],
  results: [{ id: 'status', name: { en: 'Outcome' }, type: 'Status' }],
}

/** A completion of {@link AU}. */
export const AU_AWARD: MicroCredentialAward = {
  descriptor: 'https://micro.example.edu.au/classes/home-care-hygiene',
  id: 'https://micro.example.edu.au/awards/2025-310',
  certificateNumber: '2025-310',
  learner: {
    name: 'Olivia Brown',
    familyName: 'Brown',
    givenName: 'Olivia',
    nameOrder: 'given-family',
    identifiers: [
      {
        type: 'emailAddress',
        value: 'sha256$cc6a4d0c9b83bb184c75ace3f7e8c74805a7d36dcbf0106f0ff41e330bbf4445',
        hashed: true,
        salt: 'home-care-2025',
      },
    ],
  },
  issuedOn: '2025-09-05',
  completedOn: '2025-08-29',
  period: { start: '2025-07-07', end: '2025-08-29' },
  creditsEarned: 2,
  results: [{ of: 'status', status: 'Completed' }],
}

/** A badge after the scheme of Ibaraki: of the middle category, with one to three stars in the award. */
export const IBARAKI: MicroCredentialDescriptor = {
  schemaVersion: '1.0',
  id: 'https://badge.example.lg.jp/classes/r6-standard-data-python',
  version: '令和6年度',
  languages: ['ja'],
  conformsTo: ['jp-ibaraki-digital-skill'],
  credentialKind: 'badge',
  title: { ja: 'Standard：Pythonで始めるデータ分析講座' },
  summary: {
    ja: '県の人材育成研修「Pythonで始めるデータ分析講座」を終えた方を、デジタルスキル認定制度（令和6年度）のStandardとして認定します。',
  },
  criteriaPage: 'https://badge.example.lg.jp/digital-skill/r6/rules',
  tags: ['デジタルスキル認定', 'Standard'],
  image: {
    id: 'https://badge.example.lg.jp/images/standard.png',
    caption: { ja: 'Standard' },
    marksMicroCredential: false,
  },
  provider: {
    id: 'https://badge.example.lg.jp/issuer',
    name: { ja: '茨城県' },
    url: 'https://www.example.lg.jp/',
    email: 'digital@example.lg.jp',
    country: 'JP',
    region: '茨城県',
    kind: 'localGovernment',
  },
  content: { overview: { ja: '県の人材育成研修「Pythonで始めるデータ分析講座」を受講し、修了すること。' } },
  learningOutcomes: [
    { text: { ja: 'デジタル技術の基礎となる知識と技能を身に付けている' } },
    { text: { ja: '指導を受けながら、求められた作業を進められる' } },
    { text: { ja: '担当する業務の課題を見つけ、デジタル技術で改善できる' } },
  ],
  level: [
    {
      framework: 'jp-ibaraki-digital-skill',
      frameworkName: { ja: '茨城県デジタルスキル認定制度' },
      code: 'Standard',
      name: { ja: 'Standard（スタンダード）' },
      url: 'https://badge.example.lg.jp/digital-skill/r6/rules',
    },
  ],
  completionRequirements: {
    ja: '対象の講座を終え、修了証（ない場合は講座名と受講した期間）を添えて申請すること。',
  },
  certification: {
    document: { ja: 'オープンバッジ' },
    legalBasis: [{ ja: '令和６年度茨城県デジタルスキル認定制度実施要項（令和6年9月30日施行）' }],
  },
  badgeTier: {
    framework: 'jp-ibaraki-digital-skill',
    code: 'Standard',
    name: { ja: 'Standard（スタンダード）' },
    starRange: [1, 3],
    starBasis: { ja: '持っている資格やスキルにより、星1つから3つまで' },
  },
  results: [
    {
      id: 'stars',
      name: { ja: '星' },
      type: 'RubricCriterionLevel',
      levels: [
        { id: 'star1', level: '1', name: { ja: '★' } },
        { id: 'star2', level: '2', name: { ja: '★★' } },
        { id: 'star3', level: '3', name: { ja: '★★★' } },
      ],
    },
  ],
}

/** An award of {@link IBARAKI} with two stars. */
export const IBARAKI_AWARD: MicroCredentialAward = {
  descriptor: 'https://badge.example.lg.jp/classes/r6-standard-data-python',
  id: 'https://badge.example.lg.jp/awards/r6-0031',
  certificateNumber: 'デジ認第31号',
  learner: {
    name: '鈴木 太郎',
    familyName: '鈴木',
    givenName: '太郎',
    nameOrder: 'family-given',
    identifiers: [
      {
        type: 'emailAddress',
        value: 'sha256$e5a55701dc5dbba3a25e86c7f4e16c2c677213220ed12d9ef2c3a3ac6d706bef',
        hashed: true,
        salt: 'standard-r6',
      },
    ],
  },
  issuedOn: '2024-12-02',
  completedOn: '2024-11-22',
  term: '令和6年度',
  results: [{ of: 'stars', level: 'star2' }],
  stars: 2,
}

/** A badge after the third of the four tiers of Hokkaido. */
export const HOKKAIDO: MicroCredentialDescriptor = {
  schemaVersion: '1.0',
  id: 'https://badge.example.lg.jp/classes/hokkaido-tier-3',
  version: '0 (案)',
  languages: ['ja'],
  conformsTo: ['jp-hokkaido-digital-people'],
  credentialKind: 'badge',
  title: { ja: '共創を先導し、サービスを高める人' },
  summary: {
    ja: '北海道が示すデジタル人材の四つの区分のうち、三番目にあたる仮のバッジです。目標を立て、関係者をまとめながらDXを進める人を認めます。',
  },
  criteriaPage: 'https://badge.example.lg.jp/hokkaido/tier-3',
  tags: ['北海道', 'デジタル人材'],
  image: {
    id: 'https://badge.example.lg.jp/images/hokkaido-tier-3.png',
    caption: { ja: '共創を先導し、サービスを高める人' },
    marksMicroCredential: false,
  },
  provider: {
    id: 'https://badge.example.lg.jp/hokkaido/issuer',
    name: { ja: '北海道（見本）' },
    url: 'https://www.example.lg.jp/hokkaido/',
    email: 'hokkaido@example.lg.jp',
    country: 'JP',
    region: '北海道',
    kind: 'localGovernment',
  },
  content: {
    overview: {
      ja: '知識とスキルの目安は、ITSSレベル1〜3、ITSS＋（データサイエンス領域）、数理・データサイエンス・AI教育の応用基礎です。',
    },
  },
  learningOutcomes: [
    { text: { ja: 'プログラムでデータを分析し、予測できる' } },
    { text: { ja: '使いやすい画面と業務の流れを考え、リスクを評価できる' } },
    { text: { ja: 'AIやIoTなど新しい技術の動きを理解している' } },
  ],
  level: [
    {
      framework: 'jp-hokkaido-digital-people',
      frameworkName: { ja: '北海道のデジタル人材区分' },
      code: '3',
      name: { ja: '共創を先導し、サービスを高める人' },
      url: 'https://badge.example.lg.jp/hokkaido/tier-3',
    },
    { framework: 'ITSS', code: '1-3', name: { ja: 'ITSSレベル1〜3' } },
  ],
  recognition: [
    {
      kind: 'equivalent',
      text: { ja: '目安となる資格：基本情報技術者、応用情報技術者、ITコーディネータ、中小企業診断士' },
    },
  ],
  badgeTier: {
    framework: 'jp-hokkaido-digital-people',
    code: '3',
    name: { ja: '共創を先導し、サービスを高める人' },
  },
  results: [{ id: 'status', name: { ja: '到達' }, type: 'Status' }],
}

/** An award of {@link HOKKAIDO}. */
export const HOKKAIDO_AWARD: MicroCredentialAward = {
  descriptor: 'https://badge.example.lg.jp/classes/hokkaido-tier-3',
  id: 'https://badge.example.lg.jp/awards/hokkaido-5',
  certificateNumber: '第5号',
  learner: {
    name: '佐藤 美咲',
    familyName: '佐藤',
    givenName: '美咲',
    nameOrder: 'family-given',
    identifiers: [
      {
        type: 'emailAddress',
        value: 'sha256$e64e33397e4f3a465a694b02f1c09aa54a2ee9e72ce5431d611e9ae92e409657',
        hashed: true,
        salt: 'tier-3',
      },
    ],
  },
  issuedOn: '2025-04-01',
  completedOn: '2025-03-20',
  term: '令和6年度',
  results: [{ of: 'status', status: 'Completed' }],
}
