import type { DescriptorProfile } from './profile.ts'
import { blocking, element, elements, evidence, rules } from './profile-parts.ts'

const PROPOSED = evidence('inoue', 'established')

/** What a credential has to say before it may be called a micro-credential, as proposed for Japan. */
export const MC_WORTHINESS: DescriptorProfile = {
  id: 'mc-worthiness',
  name: {
    en: 'Necessary conditions of a micro-credential (proposal for Japan)',
    ja: 'マイクロクレデンシャルの必要条件（日本での提案）',
  },
  note: {
    en: 'A proposal for discussion, not a rule of any authority.',
    ja: '議論のための提案であり、公的機関の定めではありません。',
  },
  ...PROPOSED,
  elements: elements(PROPOSED, [
    element('MC-1', { en: 'Title', ja: '名称' }, 'required', ['/title'], ['MC001'], {
      en: 'the title',
      ja: '名称',
    }),
    element('MC-2', { en: 'Provider', ja: '提供機関' }, 'required', ['/provider/name'], ['MC002'], {
      en: 'the name of the provider',
      ja: '提供機関の名称',
    }),
    element(
      'MC-3',
      { en: 'Content / Description', ja: '内容・説明' },
      'required',
      ['/content', '/summary'],
      ['MC003'],
      { en: 'the content', ja: '内容または概要' },
    ),
    element(
      'MC-4',
      { en: 'Learning outcomes', ja: '学修成果' },
      'required',
      ['/learningOutcomes'],
      ['MC004'],
      {
        en: 'learning outcomes: what the learner knows or can do afterwards',
        ja: '学修成果（修了時に何を知り、何ができるか）',
      },
    ),
    element(
      'MC-5',
      { en: 'Learner effort', ja: '学修量' },
      'required',
      ['/effort/hours', '/effort/credits'],
      ['MC005'],
      { en: 'the hours or the credits', ja: '時間数または単位数' },
    ),
    element(
      'MC-6',
      { en: 'Assessment', ja: '評価' },
      'required',
      ['/assessment/methods', '/assessment/passCriteria', '/assessment/grading'],
      ['MC006'],
      { en: 'how the learning is assessed', ja: '評価方法' },
    ),
    element('MC-7', { en: 'Quality assurance', ja: '質保証' }, 'required', ['/qualityAssurance'], ['MC007'], {
      en: 'what stands behind its quality',
      ja: '質保証の種類や実施主体',
    }),
    element('MC-8', { en: 'Prerequisite/s', ja: '前提条件' }, 'required', ['/prerequisites'], ['MC008'], {
      en: 'the prerequisites, or "None"',
      ja: '前提条件（なければ「なし」）',
    }),
    element(
      'MC-9',
      { en: 'Image marked as a micro-credential', ja: '画像での「Micro-credential」の表示' },
      'recommended',
      ['/image'],
      ['MC009'],
      { en: 'the word "Micro-credential" in the image', ja: '画像への「Micro-credential」の表示' },
    ),
  ]),
  rules: [
    ...rules('error', PROPOSED, ['MC001', 'MC002', 'MC003', 'MC004', 'MC005', 'MC006', 'MC007', 'MC008']),
    ...rules('warning', PROPOSED, ['MC009', 'MC010']),
    ...blocking('error', PROPOSED, ['MC011']),
    ...rules('error', PROPOSED, ['MC011_MARK', 'MC011_CAPTION']),
    ...rules('info', evidence('practice', 'probable'), ['MC012']),
  ],
  caution: {
    en: 'Meeting these conditions is no recognition by anybody.',
    ja: 'この条件を満たしても、いずれかの機関に認定されたことにはなりません。',
  },
}
