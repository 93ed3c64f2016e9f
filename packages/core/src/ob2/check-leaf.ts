import type { FindingList } from '../findings/finding-list.ts'
import { judgeLeaf } from '../model/leaf-judges.ts'
import { isBadgeImageType, otherImageExtension } from '../values/badge-image.ts'
import { parseDataUri } from '../values/data-uri.ts'
import { dateTimeProblem, parseDateTime } from '../values/date-time.ts'
import { isLanguageTag } from '../values/language-tag.ts'
import { isPhoneNumber } from '../values/phone.ts'
import { isHttpUrl, isUrnUuid, uriProblem, urlProblem } from '../values/uri.ts'
import { authorityOf } from './hosted-scope.ts'

/** Judges the text of a property. */
export type TextCheck = (value: string, property: string, path: string, findings: FindingList) => void

/** What judges the kinds of text that only Open Badges 2.x has, by their names in the class tables. */
const TEXT_CHECKS: ReadonlyMap<string, TextCheck> = new Map([
  ['NodeId', checkNodeId],
  ['Timestamp', checkTimestamp],
  ['ImageUri', checkImageUri],
  ['UrlStart', checkUrlStart],
  ['UrlAuthority', checkUrlAuthority],
  ['LanguageTag', checkLanguageTag],
  ['Telephone', checkTelephone],
])

/** What judges the texts of a primitive type; nothing where every text is fine. */
export function textCheck(primitive: string): TextCheck | undefined {
  const own = TEXT_CHECKS.get(primitive)
  const judge = own === undefined ? judgeLeaf(primitive) : undefined
  if (judge === undefined) return own
  return (value, property, path, findings) => {
    const problem = judge(value)
    if (problem !== undefined) findings.record(problem, path, { property, value })
  }
}

function checkNodeId(value: string, property: string, path: string, findings: FindingList): void {
  // Readers name what has no id themselves, so such a name means nothing outside the document.
  const problem = value.startsWith('_:') ? undefined : uriProblem(value)
  if (problem !== undefined) findings.add(problem, path, { property, value })
  else if (!isHttpUrl(value) && !isUrnUuid(value)) {
    findings.add('OB2_ID_SCHEME_UNUSUAL', path, { property, value })
  }
}

function checkTimestamp(value: string, property: string, path: string, findings: FindingList): void {
  const problem = dateTimeProblem(parseDateTime(value, 'iso8601'))
  if (problem === undefined) return
  if (problem !== 'DATE_NO_OFFSET') findings.add(problem, path, { property, value })
  else
    findings.add('OB2_DATE_NO_OFFSET', path, { property, value }, [
      { op: 'replace', path, value: `${value}Z` },
    ])
}

function checkImageUri(value: string, property: string, path: string, findings: FindingList): void {
  if (/^data:/i.test(value)) checkDataImage(value, property, path, findings)
  else if (!/^https?:/i.test(value)) findings.add('OB2_IMAGE_NOT_WEB', path, { value })
  else checkWebImage(value, property, path, findings)
}

function checkDataImage(value: string, property: string, path: string, findings: FindingList): void {
  const mediaType = parseDataUri(value)?.mediaType
  if (mediaType === undefined) findings.add('DATA_URI_MALFORMED', path, { property, value })
  else if (!isBadgeImageType(mediaType)) findings.add('OB2_IMAGE_MEDIA_TYPE', path, { mediaType })
}

function checkWebImage(value: string, property: string, path: string, findings: FindingList): void {
  const problem = urlProblem(value)
  if (problem !== undefined) findings.add(problem, path, { property, value })
  if (otherImageExtension(value) !== undefined) findings.add('OB2_IMAGE_URL_MEDIA_TYPE', path, { value })
}

function checkUrlStart(value: string, _property: string, path: string, findings: FindingList): void {
  if (authorityOf(value) === undefined) findings.add('OB2_STARTS_WITH_MALFORMED', path, { value })
  else if (!/^https?:\/\/[^/]*\//i.test(value)) {
    findings.add('OB2_STARTS_WITH_OPEN', path, { value }, [{ op: 'replace', path, value: `${value}/` }])
  }
}

const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i
const MAX_HOST_LENGTH = 253

function checkUrlAuthority(value: string, _property: string, path: string, findings: FindingList): void {
  const host = value.replace(/:\d{1,5}$/, '')
  const fine = host.length <= MAX_HOST_LENGTH && host.split('.').every((label) => LABEL.test(label))
  if (!fine) findings.add('OB2_ALLOWED_ORIGIN_MALFORMED', path, { value })
}

/** Only 2.0 asks for a form; 3.0 takes any text for a telephone number. */
function checkTelephone(value: string, property: string, path: string, findings: FindingList): void {
  if (!isPhoneNumber(value)) findings.add('PHONE_MALFORMED', path, { property, value })
}

function checkLanguageTag(value: string, property: string, path: string, findings: FindingList): void {
  if (!isLanguageTag(value)) findings.add('LANGUAGE_TAG_MALFORMED', path, { property, value })
}
