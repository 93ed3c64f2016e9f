import type { MessageLanguage } from '@shirushi/core'
import { isLanguageTag } from '@shirushi/core/values'
import { MAX_NARRATIVE_LENGTH } from '../../claims/texts.ts'
import type { ClaimedFacts } from '../../report/claimed-facts.ts'
import { displayLine, displayText } from '../../report/display-text.ts'
import { dateText, isMoment } from '../date-text.ts'
import type { FactName, ReportWords } from '../words/report-words.ts'
import { shownPicture } from './picture.ts'
import type { ClaimsView, RowView } from './report-view.ts'

/** Length of a line of a fact. */
const MAX_LINE = 300

/** What a badge says, in the order in which people look for it. */
export function claimsView(claims: ClaimedFacts, words: ReportWords, language: MessageLanguage): ClaimsView {
  const { achievement, language: own, descriptor = [] } = claims
  const picture = shownPicture(achievement?.image)
  return {
    ...(own !== undefined && isLanguageTag(own) && { language: own }),
    rows: rowsOf(claims, words, language),
    descriptor: descriptor.slice(0, 20).map(({ field, text }) => ({
      label: words.descriptor[field],
      text: displayLine(text[language], MAX_LINE),
      isQuoted: true,
    })),
    ...(achievement?.description !== undefined && { description: displayText(achievement.description, 600) }),
    ...(achievement?.criteria !== undefined && {
      criteria: displayText(achievement.criteria, MAX_NARRATIVE_LENGTH),
    }),
    ...(achievement?.criteriaUrl !== undefined && {
      criteriaUrl: displayLine(achievement.criteriaUrl, MAX_LINE),
    }),
    ...(picture !== undefined && { picture }),
  }
}

function rowsOf(claims: ClaimedFacts, words: ReportWords, language: MessageLanguage): readonly RowView[] {
  const { issuer, recipient, achievement } = claims
  const hidden = recipient?.hashed === true && recipient.id === undefined
  return [
    row('achievement', words, achievement?.name, achievement?.id),
    row('award', words, claims.name),
    recipient === undefined
      ? undefined
      : row('recipient', words, recipient.name ?? recipient.id, hidden ? undefined : recipient.id, {
          note: hidden ? words.phrases.hashedRecipient : undefined,
        }),
    issuer === undefined
      ? undefined
      : row('issuer', words, issuer.name ?? words.phrases.untitledIssuer, issuer.id ?? issuer.url),
    momentRow('awardedDate', words, claims.awardedDate, language),
    momentRow('validFrom', words, claims.validFrom, language),
    momentRow('validUntil', words, claims.validUntil, language),
    row('licenseNumber', words, claims.licenseNumber),
    row('id', words, claims.id),
  ].filter((one) => one !== undefined)
}

interface RowNote {
  /** Said by us, not by the badge. */
  readonly note?: string | undefined
}

function row(
  fact: FactName,
  words: ReportWords,
  text: string | undefined,
  detail?: string,
  { note }: RowNote = {},
): RowView | undefined {
  const label = words.facts[fact]
  const said = text ?? detail
  if (said === undefined) return note === undefined ? undefined : { label, text: note, isQuoted: false }
  const more = note ?? (detail === said ? undefined : detail)
  return {
    label,
    text: displayLine(said, MAX_LINE),
    ...(more !== undefined && { detail: displayLine(more, MAX_LINE) }),
    isQuoted: true,
  }
}

function momentRow(
  fact: FactName,
  words: ReportWords,
  moment: string | undefined,
  language: MessageLanguage,
): RowView | undefined {
  if (moment === undefined) return undefined
  const text = displayLine(moment, 60)
  if (!isMoment(text)) return { label: words.facts[fact], text, isQuoted: true }
  return { label: words.facts[fact], text: dateText(text, language), moment: text, isQuoted: false }
}
