import {
  compareWith,
  convertEffort,
  extensionDocuments,
  fromBadge,
  fromFramework,
  lintDescriptor,
  PROFILES,
  readNarrative,
  renderComparison,
  toBadge,
  toElm,
  toFramework,
  writeNarrative,
} from '@shirushi/core/descriptors'
import { InvalidArgumentError } from '@shirushi/core/errors'
import { describe, expect, test } from 'vitest'

const DESCRIPTOR = { schemaVersion: '1.0', title: { en: 'Data' } } as const
const EFFORT = { hours: 60, basis: 'contact' } as const
const COMPARISON = compareWith(DESCRIPTOR, 'eu-2022')

/** Calls as JavaScript could make them, by what is wrong with the last argument. */
type Call = (options: never) => unknown

const CALLS: readonly (readonly [name: string, call: Call, messages: string])[] = [
  ['lintDescriptor', (options) => lintDescriptor(DESCRIPTOR, ['eu-2022'], options), 'language'],
  ['compareWith', (options) => compareWith(DESCRIPTOR, 'eu-2022', options), 'language'],
  ['convertEffort', (options) => convertEffort(EFFORT, 'ECTS', options), 'language'],
  ['toElm', (options) => toElm(DESCRIPTOR, undefined, options), 'language'],
  ['fromFramework', (options) => fromFramework({}, 'eu-2022', options), 'messages'],
  ['fromBadge', (options) => fromBadge({}, options), 'messages'],
  ['readNarrative', (options) => readNarrative('', options), 'messages'],
  ['toFramework', (options) => toFramework(DESCRIPTOR, 'eu-2022', options), 'messages'],
]

/** The argument that a call was refused for. */
function blamed(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    if (error instanceof InvalidArgumentError) return error.argument
    throw error
  }
  return ''
}

describe.each(CALLS)('%s', (_, call, messages) => {
  const withOptions = (options: unknown): string => blamed(() => call(options as never))

  test('takes no options, and options that are left out', () => {
    expect(withOptions(undefined)).toBe('')
    expect(withOptions({ [messages]: undefined })).toBe('')
    expect(withOptions({ [messages]: 'ja' })).toBe('')
  })

  test.for([null, 0, 'ja', true, [], ['ja'], () => 'ja'])('refuses options that are %s', (options) => {
    expect(withOptions(options)).toBe('options')
  })

  test.for([null, 0, '', 'fr', 'toString', ['ja'], {}])('speaks no language that is %j', (language) => {
    expect(withOptions({ [messages]: language })).toBe(`options.${messages}`)
  })
})

describe('lists of profiles', () => {
  test.for([undefined, null, {}, { award: {} }, 'eu-2022', 1])('are not %j', (profiles) => {
    expect(blamed(() => lintDescriptor(DESCRIPTOR, profiles as never))).toBe('profiles')
  })

  const { elements, rules } = PROFILES['eu-2022']
  test.for([
    ['no profile', null],
    ['rules that are none', { elements, rules: [null] }],
    ['a rule without severity', { elements, rules: [{ code: 'EU001' }] }],
    ['a rule without code', { elements, rules: [{ severity: 'error' }] }],
    ['elements that are none', { elements: [null], rules }],
    ['an element without fields', { elements: [{ id: 'x', rules: [] }], rules }],
    ['an element without rules', { elements: [{ id: 'x', fields: [] }], rules }],
    [
      'an element with a rule that is none',
      { elements: [{ id: 'x', fields: [], rules: [undefined] }], rules },
    ],
  ])('and profiles have not %s', ([, profile]) => {
    expect(blamed(() => lintDescriptor(DESCRIPTOR, ['eu-2022', profile as never]))).toBe('profiles[1]')
    expect(blamed(() => compareWith(DESCRIPTOR, profile as never))).toBe('profile')
  })
})

describe('other arguments', () => {
  test.for([null, undefined, {}, 'text'])('%j is no way to write a comparison', (options) => {
    const wrong = typeof options === 'object' && options !== null ? 'options.as' : 'options'
    expect(blamed(() => renderComparison(COMPARISON, options as never))).toBe(wrong)
  })

  test.for(['html', 'toString', null, ['text']])('nor is %j', (as) => {
    expect(blamed(() => renderComparison(COMPARISON, { as } as never))).toBe('options.as')
  })

  test.for([null, undefined, 'text', {}, []])('%j is no comparison', (comparison) => {
    expect(blamed(() => renderComparison(comparison as never, { as: 'text' }))).toBe('comparison')
  })

  test.for([null, 0, {}, ['eu-2022'], 'eu-2023'])('%j is no framework', (framework) => {
    expect(blamed(() => fromFramework({}, framework as never))).toBe('framework')
    expect(blamed(() => toFramework(DESCRIPTOR, framework as never))).toBe('framework')
  })

  test.for([null, 0, '', ['ja'], 'not a tag'])('%j is no language of a document', (language) => {
    expect(blamed(() => fromFramework({}, 'eu-2022', { language } as never))).toBe('options.language')
    expect(blamed(() => toFramework(DESCRIPTOR, 'eu-2022', { language } as never))).toBe('options.language')
  })

  test.for([null, 0, '', ['ja'], 'not a tag'])('nor %j one of a badge', (language) => {
    expect(blamed(() => fromBadge({}, { language } as never))).toBe('options.language')
    expect(blamed(() => toBadge(DESCRIPTOR, { as: 'ob3', language } as never))).toBe('options.language')
  })

  test.for([null, 0, ['ja'], {}])('nor %j one of a narrative', (language) => {
    expect(blamed(() => readNarrative('', { language } as never))).toBe('options.language')
    expect(blamed(() => writeNarrative(DESCRIPTOR, { language } as never))).toBe('options.language')
  })

  test.for(['', 'not a tag', 'x y'])('a badge whose language is %j is read all the same', (language) => {
    const carried = { schemaVersion: '1.0', languages: [language], title: { ja: '基礎' } }
    for (const badge of [
      { type: 'BadgeClass', '@language': language, name: '基礎', criteria: { narrative: '## 定員\n\n30名' } },
      {
        type: ['Achievement'],
        inLanguage: language,
        name: '基礎',
        criteria: { narrative: '## 定員\n\n30名' },
      },
      { type: ['Achievement'], inLanguage: language, name: '基礎', descriptor: carried },
    ]) {
      expect(blamed(() => fromBadge(badge))).toBe('')
    }
  })

  test.for([null, undefined, 'ob3', []])('no badge is written with options that are %j', (options) => {
    expect(blamed(() => toBadge(DESCRIPTOR, options as never))).toBe('options')
    expect(blamed(() => writeNarrative(DESCRIPTOR, options as never))).toBe('options')
  })

  test.for([
    ['as', undefined],
    ['as', 'ob1'],
    ['as', ['ob3']],
    ['award', null],
    ['award', []],
    ['id', 0],
    ['sameAs', null],
    ['validFrom', new Date(0)],
    ['messages', null],
    ['carrier', null],
    ['utcOffset', ['Z']],
  ] as const)('no badge is written where %s is %j', ([name, value]) => {
    const options = { as: 'ob3', [name]: value } as never
    expect(blamed(() => toBadge(DESCRIPTOR, options))).toBe(`options.${name}`)
  })

  test.for([null, undefined, 'text', []])('%j has no narrative', (descriptor) => {
    expect(blamed(() => writeNarrative(descriptor as never, { language: 'ja' }))).toBe('descriptor')
  })

  test.for([null, 'all', ['total']])('%j is no basis of hours', (basis) => {
    expect(blamed(() => fromFramework({}, 'eu-2022', { basis } as never))).toBe('options.basis')
  })

  test.for([null, 'as-total', ['via-tani']])('%j is no assumption', (assumption) => {
    expect(blamed(() => convertEffort(EFFORT, 'ECTS', { assumption } as never))).toBe('options.assumption')
  })

  test.for([null, true, 'up'])('%j is no way to round', (round) => {
    expect(blamed(() => convertEffort(EFFORT, 'ECTS', { round } as never))).toBe('options.round')
  })

  test.for([null, 'ob1', 'pdf', ['elm']])('%j is nothing to export to', (exportTo) => {
    expect(blamed(() => lintDescriptor(DESCRIPTOR, [], { exportTo } as never))).toBe('options.exportTo')
  })

  test.for([null, 9, '9', ['Z'], '+15:00'])('%j is no offset', (utcOffset) => {
    expect(blamed(() => toElm(DESCRIPTOR, undefined, { utcOffset } as never))).toBe('options.utcOffset')
  })

  test.for([null, undefined, {}, { schema: 1 }])('%j has no address of a schema', (addresses) => {
    expect(blamed(() => extensionDocuments(addresses as never))).toBe('addresses')
  })
})
