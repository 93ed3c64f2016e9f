import type { FindingCode, ParamsOf } from '../findings/catalogue.ts'
import { isCompactJws } from '../values/compact-jws.ts'
import { isCountryCode } from '../values/country-code.ts'
import { dateProblem, dateTimeProblem, parseDate, parseDateTime } from '../values/date-time.ts'
import { isEmail } from '../values/email.ts'
import { languageTagProblem } from '../values/language-tag.ts'
import { markdownProblem, textProblem } from '../values/text.ts'
import { uriProblem, urlProblem } from '../values/uri.ts'

type CodesAboutValues<Code extends FindingCode = FindingCode> = Code extends FindingCode
  ? [ParamsOf<Code>] extends ['property' | 'value']
    ? ['property' | 'value'] extends [ParamsOf<Code>]
      ? Code
      : never
    : never
  : never

/** The codes that say what is wrong with the value of a property. */
export type LeafCode = CodesAboutValues

/** Judges a text by itself: the code of what is wrong, or nothing. */
export type LeafJudge = (text: string) => LeafCode | undefined

/**
 * What nearly all badges hold: UTC to the second, on one of the days that every month has. Whatever
 * this takes, the parser takes too; it only spares its time.
 */
const USUAL_DATE_TIME =
  /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/

function dateTimeOfAnyZone(text: string): LeafCode | undefined {
  const problem = dateTimeWithZone(text)
  return problem === 'DATE_NO_OFFSET' ? undefined : problem
}

function dateTimeWithZone(text: string): LeafCode | undefined {
  return USUAL_DATE_TIME.test(text) ? undefined : dateTimeProblem(parseDateTime(text))
}

const JUDGES: ReadonlyMap<string, LeafJudge> = new Map<string, LeafJudge>([
  ['String', textProblem],
  ['Markdown', markdownProblem],
  ['Identifier', textProblem],
  ['IdentityHash', textProblem],
  ['StringOrNumber', textProblem],
  ['URI', uriProblem],
  ['URL', urlProblem],
  ['DateTimeZ', dateTimeWithZone],
  // The notation gives these no zone, so that its absence is not worth a word.
  ['DateTime', dateTimeOfAnyZone],
  ['Date', (text) => dateProblem(parseDate(text))],
  ['LanguageCode', languageTagProblem],
  ['CompactJws', (text) => (isCompactJws(text) ? undefined : 'COMPACT_JWS_MALFORMED')],
  ['CountryCode', (text) => (isCountryCode(text) ? undefined : 'COUNTRY_CODE_UNKNOWN')],
  ['EmailAddress', (text) => (isEmail(text) ? undefined : 'EMAIL_MALFORMED')],
  ['PhoneNumber', textProblem],
])

/** What judges a leaf of a primitive type; absent where the JSON type says all. */
export function judgeLeaf(primitive: string): LeafJudge | undefined {
  return JUDGES.get(primitive)
}
