import type {
  LearningEffort,
  MicroCredentialAward,
  MicroCredentialDescriptor,
} from '../../generated/types-descriptors.ts'
import { ownMember } from '../../json/own-member.ts'
import { type ParsedDateTime, parseDateTime } from '../../values/date-time.ts'
import { shownNumber, tidyNumber } from '../effort/tidy-number.ts'
import { saysSomething, textIn } from '../lang-map.ts'
import { foldTerm } from '../vocabularies/vocabulary.ts'
import { namesArticle105, namesArticle105Anywhere } from './article-105.ts'
import { creditsOf, hasContent, hasMode, hasPrerequisites } from './descriptor-facts.ts'
import type { LintRules, LintSubject, Violation } from './lint-rule.ts'
import { anySaid, asks, at, isPositive, isText, NONE } from './violations.ts'

const LEAST_HOURS = 60
const LEAST_HOURS_BEFORE_2019 = 120
const HOURS_PER_TANI = 45
const LEAST_CLASS_HOURS_PER_TANI = 15
const MOST_CLASS_HOURS_PER_TANI = 45

const SYSTEM_BEGAN = dayOf('2007-12-26')
const SIXTY_HOURS_BEGAN = dayOf('2019-04-01')
const CREDITS_BEGAN = dayOf('2019-08-01')
const CREDITS_OF_GRADUATE_SCHOOLS_BEGAN = dayOf('2022-03-22')

function dayOf(text: string): number {
  const day = parseDateTime(text)
  return day.ok ? day.epochMilliseconds : Number.NaN
}

/** The day that a date names, as it is written: what day it was in Japan is for who wrote it. */
function dayWritten(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const read: ParsedDateTime | { ok: false } = parseDateTime(text, 'iso8601')
  return read.ok ? dayOf(text.slice(0, 10)) : undefined
}

/** When the course began, with the places that say so. */
function startsOf({ descriptor, award }: LintSubject): { path: string; date: string; day: number }[] {
  const starts = [
    { path: '/schedule/start', date: descriptor.schedule?.start },
    { path: '/award/period/start', date: award?.period?.start },
  ]
  return starts.flatMap(({ path, date }) => {
    const day = dayWritten(date)
    return date === undefined || day === undefined ? NONE : [{ path, date, day }]
  })
}

const CAN_RUN: ReadonlySet<string> = new Set(['university', 'juniorCollege', 'kosen', 'senshu'])

/** A provider that states no country is not taken for a foreign one, nor one without a kind for a company. */
function cannotRunPrograms({ provider }: MicroCredentialDescriptor): boolean {
  const { kind, country = 'JP' } = provider ?? {}
  return country !== 'JP' || (kind !== undefined && !CAN_RUN.has(kind))
}

function totalForClasses({ descriptor: { effort } }: LintSubject): readonly Violation<'JP003_BASIS'>[] {
  if (effort?.basis !== 'total' || !isPositive(effort.hours)) return NONE
  return [{ path: '/effort/basis', params: { hours: shownNumber(effort.hours) } }]
}

function tooFewHours({ descriptor: { effort } }: LintSubject): readonly Violation<'JP004'>[] {
  const hours = effort?.hours
  if (!isPositive(hours) || tidyNumber(hours) >= LEAST_HOURS) return NONE
  return [{ path: '/effort/hours', params: { hours: shownNumber(hours) } }]
}

function tooFewHoursBefore2019(subject: LintSubject): readonly Violation<'JP014'>[] {
  const hours = subject.descriptor.effort?.hours
  if (!isPositive(hours) || tidyNumber(hours) >= LEAST_HOURS_BEFORE_2019) return NONE
  return startsOf(subject)
    .filter(({ day }) => day < SIXTY_HOURS_BEGAN)
    .map(({ path, date }) => ({ path, params: { date, hours: shownNumber(hours) } }))
}

function startedTooEarly(subject: LintSubject): readonly Violation<'JP013'>[] {
  return startsOf(subject)
    .filter(({ day }) => day < SYSTEM_BEGAN)
    .map(({ path, date }) => ({ path, params: { date } }))
}

/** When an award was completed, or by when it had been. */
export function completionOf(
  award: MicroCredentialAward | undefined,
): { path: string; date: string } | undefined {
  const dates = [
    { path: '/award/completedOn', date: award?.completedOn },
    { path: '/award/period/end', date: award?.period?.end },
    { path: '/award/issuedOn', date: award?.issuedOn },
  ]
  for (const { path, date } of dates) {
    if (date !== undefined && dayWritten(date) !== undefined) return { path, date }
  }
  return undefined
}

function isGraduateSchool({ prerequisites, qualityAssurance, provider }: MicroCredentialDescriptor): boolean {
  const texts = [provider?.name, ...(qualityAssurance ?? []).map(({ standard }) => standard)]
  return (
    prerequisites?.eligibility === 'jp-graduate-admission' ||
    texts.some((text) => textIn(text, 'ja')?.includes('大学院') === true)
  )
}

function creditsTooEarly({ descriptor, award }: LintSubject): readonly Violation<'JP015'>[] {
  const granted = creditsOf(descriptor.effort, 'JP-TANI').some(({ credit }) => credit.awarded === true)
  const completion = completionOf(award)
  const day = dayWritten(completion?.date)
  if (!granted || completion === undefined || day === undefined) return NONE
  const possible = isGraduateSchool(descriptor) ? CREDITS_OF_GRADUATE_SCHOOLS_BEGAN : CREDITS_BEGAN
  return day < possible ? [{ path: completion.path, params: { date: completion.date } }] : NONE
}

/** Credits of others, and the credit points of Australia, are no 単位. */
const TANI = /単位|\btan-?i\b|(?<!\b(?:ECTS|NZ)\s)\bcredits?\b(?!\s+points?\b)/i

/** Whether it is said that 単位 are granted, or that they are not. */
export function saysWhetherTani({ effort, recognition }: MicroCredentialDescriptor): boolean {
  return (
    (effort?.credits ?? []).some(({ system }) => system === 'JP-TANI') ||
    (recognition ?? []).some(
      ({ kind, text }) =>
        kind === 'credit' && Object.values(text ?? {}).some((said) => TANI.test(said.normalize('NFKC'))),
    )
  )
}

/** What the quota is called where no number of it could be read. */
const QUOTA_NAMES: ReadonlySet<string> = new Set(
  ['定員', '募集人員', '募集定員', '受入定員', 'Capacity'].map(foldTerm),
)
const LONGEST_QUOTA_NAME = 50

/** 若干名 and the like: the wording of a field, or an element that documents and badges were read with. */
export function quotaInWords({ sourceTerms, extra = [] }: MicroCredentialDescriptor): string | undefined {
  const quota = ownMember(sourceTerms ?? {}, '/capacity')
  if (isText(quota)) return quota
  const kept = extra.find(({ element }) => isQuotaName(element))
  return Object.values(kept?.text ?? {}).find(isText)
}

function isQuotaName(element: string): boolean {
  return element.length <= LONGEST_QUOTA_NAME && QUOTA_NAMES.has(foldTerm(element))
}

function wrongQuota({ descriptor: { capacity } }: LintSubject): readonly Violation<'JP017'>[] {
  if (capacity === undefined || (Number.isInteger(capacity) && capacity >= 1)) return NONE
  return [{ path: '/capacity', params: { capacity: tidyNumber(capacity) } }]
}

function quotaThatIsNoNumber({ descriptor }: LintSubject): readonly Violation<'JP017_TEXT'>[] {
  const quota = descriptor.capacity === undefined ? quotaInWords(descriptor) : undefined
  return quota === undefined ? NONE : [{ path: '/capacity', params: { quota } }]
}

function unusualTani({ descriptor: { effort } }: LintSubject): readonly Violation<'JP018'>[] {
  return creditsOf(effort, 'JP-TANI').flatMap(({ credit: { hoursPerPoint: hours }, index }) =>
    hours === undefined || hours === HOURS_PER_TANI
      ? NONE
      : [
          {
            path: `/effort/credits/${index}/hoursPerPoint`,
            params: { hours: shownNumber(hours, [HOURS_PER_TANI]) },
          },
        ],
  )
}

/** Hours count as hours of classes unless it is said that they are not. */
function classHoursOf(effort: LearningEffort | undefined): number | undefined {
  return effort?.basis === 'contact' ? effort.hours : undefined
}

function unusualClassHours({ descriptor: { effort } }: LintSubject): readonly Violation<'JP018_RATIO'>[] {
  const hours = tidyNumber(classHoursOf(effort) ?? 0)
  if (!isPositive(hours)) return NONE
  return creditsOf(effort, 'JP-TANI')
    .filter(
      ({ credit: { points } }) =>
        hours < tidyNumber(points * LEAST_CLASS_HOURS_PER_TANI) ||
        hours > tidyNumber(points * MOST_CLASS_HOURS_PER_TANI),
    )
    .map(({ credit: { points }, index }) => ({
      path: `/effort/credits/${index}/points`,
      params: { ratio: shownNumber(hours / points, [MOST_CLASS_HOURS_PER_TANI]) },
    }))
}

const ADMISSION_CODES: ReadonlySet<string | undefined> = new Set([
  'jp-university-admission',
  'jp-graduate-admission',
  'jp-senmon-admission',
])

const ADMISSION =
  /(?:大学|大学院)(?:へ|に)?(?:の)?入学|(?:90|九十)条|(?:高等学校|高校|中等教育学校)(?:を|の)?卒業|高卒|大学(?:を|の)?卒業|eligible for (?:university )?admission|university admission|article 90\b|high school graduat/i

function asksForAdmission({ prerequisites }: MicroCredentialDescriptor): boolean {
  const texts = Object.values(prerequisites?.text ?? {})
  return (
    ADMISSION_CODES.has(prerequisites?.eligibility) ||
    texts.some((text) => ADMISSION.test(text.normalize('NFKC')))
  )
}

/** Only such programs may say that they rest on the article, so the words alone are a claim. */
function unlawfulClaim(subject: LintSubject): readonly Violation<'JP016'>[] {
  const places = namesArticle105Anywhere(subject.descriptor)
  if (places.length === 0) return NONE
  const claimed = (subject.descriptor.conformsTo ?? []).includes('jp-rishu-164')
  if (claimed && !subject.breaksProfile('jp-rishu-164', 'JP016')) return NONE
  return places.flatMap((path) => at(path))
}

/** The rules of `jp-rishu-164`. */
export const JP_RULES: LintRules<'JP'> = {
  JP001: asks('/title/ja', ({ descriptor }) => isText(textIn(descriptor.title, 'ja'))),
  JP002: asks('/purpose', ({ descriptor }) => saysSomething(descriptor.purpose)),
  JP003: asks('/effort/hours', ({ descriptor }) => isPositive(descriptor.effort?.hours)),
  JP003_BASIS: { judge: totalForClasses },
  JP004: { judge: tooFewHours },
  JP005: asks('/prerequisites', ({ descriptor }) => hasPrerequisites(descriptor)),
  JP006: asks(
    '/capacity',
    ({ descriptor }) => descriptor.capacity !== undefined || quotaInWords(descriptor) !== undefined,
  ),
  JP007: asks('/content', ({ descriptor }) => hasContent(descriptor)),
  JP008: asks('/delivery', ({ descriptor }) => hasMode(descriptor) || anySaid(descriptor.delivery?.methods)),
  JP009: asks('/completionRequirements', ({ descriptor }) =>
    saysSomething(descriptor.completionRequirements),
  ),
  JP010: asks('/provider', ({ descriptor }) => !cannotRunPrograms(descriptor)),
  JP010_KIND: asks(
    '/provider/kind',
    ({ descriptor }) => descriptor.provider?.kind !== undefined || cannotRunPrograms(descriptor),
  ),
  JP011: asks('/certification/legalBasis', ({ descriptor }) =>
    (descriptor.certification?.legalBasis ?? []).some(namesArticle105),
  ),
  JP012: asks('/effort/credits', ({ descriptor }) => saysWhetherTani(descriptor)),
  JP012_ORGANISATION: asks('/organisation', ({ descriptor }) => saysSomething(descriptor.organisation)),
  JP013: { judge: startedTooEarly },
  JP014: { judge: tooFewHoursBefore2019 },
  JP015: { needs: 'award-date', judge: creditsTooEarly },
  JP016: { judge: unlawfulClaim },
  JP017: { judge: wrongQuota },
  JP017_TEXT: { judge: quotaThatIsNoNumber },
  JP018: { judge: unusualTani },
  JP018_RATIO: { judge: unusualClassHours },
  JP019: {
    judge: ({ descriptor }) =>
      hasPrerequisites(descriptor) && !asksForAdmission(descriptor) ? at('/prerequisites') : NONE,
  },
}
