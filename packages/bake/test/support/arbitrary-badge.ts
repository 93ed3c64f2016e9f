import fc from 'fast-check'
import { ASSERTION, CREDENTIAL, signed } from './badges.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 200 })

/** Text of a badge that holds any text of Unicode, in every generation and form. */
export const arbitraryBadgeText: fc.Arbitrary<string> = fc
  .record({
    base: fc.constantFrom(ASSERTION, CREDENTIAL),
    member: anyText,
    value: fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 }),
    form: fc.constantFrom('json', 'indented', 'signed'),
    indent: fc.constantFrom('\t', '  ', '\r\n', ' \r'),
  })
  .map(({ base, member, value, form, indent }) => {
    const badge = { ...base, extra: [member, value] }
    if (form === 'signed') return signed(badge)
    return form === 'json'
      ? JSON.stringify(badge)
      : JSON.stringify(badge, undefined, 2).replaceAll('\n', indent)
  })
