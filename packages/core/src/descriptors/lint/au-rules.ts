import type {
  EffortCredit,
  LearningEffort,
  MicroCredentialDescriptor,
} from '../../generated/types-descriptors.ts'
import { shownNumber, tidyNumber } from '../effort/tidy-number.ts'
import { saysSomething } from '../lang-map.ts'
import {
  creditsOf,
  hasAssessment,
  hasContent,
  hasMode,
  hasOutcomes,
  hasPrerequisites,
  hasProvider,
  hasQualityAssurance,
  hasTitle,
} from './descriptor-facts.ts'
import type { LintRules, LintSubject, Violation } from './lint-rule.ts'
import { anySaid, asks, at, isPositive, isText, NONE } from './violations.ts'

const LEAST_HOURS = 1
/** Half a year of full-time study: what comes near an award is at least that long. */
const HOURS_OF_HALF_A_YEAR = 600
const POINTS_OF_HALF_A_YEAR: Readonly<Record<string, number>> = { ECTS: 30, 'NZ-CREDIT': 60 }

const hasSchedule = ({ schedule }: MicroCredentialDescriptor): boolean =>
  isText(schedule?.start) ||
  isText(schedule?.end) ||
  saysSomething(schedule?.outline) ||
  saysSomething(schedule?.term)

/** The hours that are stated, by themselves or through what a credit point stands for. */
function hoursOf(effort: LearningEffort | undefined): number | undefined {
  if (effort?.hours !== undefined) return effort.hours
  const credit = creditsOf(effort, 'AU-CP').find(({ credit: { hoursPerPoint } }) => isPositive(hoursPerPoint))
  return credit === undefined ? undefined : credit.credit.points * (credit.credit.hoursPerPoint ?? 0)
}

function tooLittleEffort({ descriptor: { effort } }: LintSubject): readonly Violation<'AU016'>[] {
  const hours = hoursOf(effort)
  if (hours === undefined || tidyNumber(hours) >= LEAST_HOURS) return NONE
  return [{ path: '/effort/hours', params: { hours: shownNumber(hours) } }]
}

function isHalfAYear({ system, points, hoursPerPoint }: EffortCredit): boolean {
  const limit = Object.hasOwn(POINTS_OF_HALF_A_YEAR, system) ? POINTS_OF_HALF_A_YEAR[system] : undefined
  if (limit !== undefined) return points >= limit
  return hoursPerPoint !== undefined && points * hoursPerPoint >= HOURS_OF_HALF_A_YEAR
}

const AWARD_TITLE =
  /\b(?:(?:advanced |graduate )?diploma|associate degree|bachelor(?:'s|s)?|graduate certificate|certificate (?:i|ii|iii|iv)|master of|master(?:'s|s) degree|doctor of|doctorate)\b/i

function awardOfTheAqf({ descriptor: { title, effort } }: LintSubject): readonly Violation<'AU017'>[] {
  const hours = hoursOf(effort)
  const long = hours !== undefined && hours >= HOURS_OF_HALF_A_YEAR
  const named = Object.entries(title ?? {}).flatMap(([language, text]) => {
    const found = AWARD_TITLE.exec(text.normalize('NFKC'))?.[0]
    return found === undefined ? NONE : [{ path: `/title/${language}`, params: { found } }]
  })
  const credits = (effort?.credits ?? []).flatMap((credit, index) =>
    isHalfAYear(credit)
      ? [
          {
            path: `/effort/credits/${index}`,
            params: { found: `${shownNumber(credit.points)} ${credit.system}` },
          },
        ]
      : NONE,
  )
  const lasting = long ? [{ path: '/effort/hours', params: { found: `${shownNumber(hours)} h` } }] : NONE
  return [...named, ...lasting, ...(long ? NONE : credits)]
}

const REGULATOR = /\b(?:teqsa|asqa)\b/i

function isRegulated({ provider, qualityAssurance }: MicroCredentialDescriptor): boolean {
  const registered = (provider?.identifiers ?? []).some(({ scheme }) => REGULATOR.test(scheme))
  const stated = (qualityAssurance ?? []).flatMap(({ standard, body, statement, url }) => [
    ...[standard, body, statement].flatMap((text) => Object.values(text ?? {})),
    url ?? '',
  ])
  return registered || stated.some((text) => REGULATOR.test(text.normalize('NFKC')))
}

function hasStatement({ qualityAssurance }: MicroCredentialDescriptor): boolean {
  return (qualityAssurance ?? []).some(({ type, standard, body, statement }) =>
    type === 'statement' ? anySaid([statement, standard, body]) : saysSomething(statement),
  )
}

/** Whether a regulator of Australia, or the provider's own statement, stands behind the quality. */
export function isAssuredForAustralia(descriptor: MicroCredentialDescriptor): boolean {
  return isRegulated(descriptor) || hasStatement(descriptor)
}

/** The rules of `au-nmf-2021`. */
export const AU_RULES: LintRules<'AU'> = {
  AU001: asks('/title', ({ descriptor }) => hasTitle(descriptor)),
  AU002: asks('/provider', ({ descriptor }) => hasProvider(descriptor)),
  AU003: asks('/content', ({ descriptor }) => hasContent(descriptor)),
  AU004: asks('/learningOutcomes', ({ descriptor }) => hasOutcomes(descriptor)),
  AU005: asks('/languagesOfInstruction', ({ descriptor }) =>
    [...(descriptor.languagesOfInstruction ?? []), ...(descriptor.languagesOfAssessment ?? [])].some(isText),
  ),
  AU006: asks('/delivery/modes', ({ descriptor }) => hasMode(descriptor)),
  AU007: asks('/schedule', ({ descriptor }) => hasSchedule(descriptor)),
  AU008: asks('/effort/hours', ({ descriptor }) => isPositive(hoursOf(descriptor.effort))),
  AU009: asks('/inherentRequirements', ({ descriptor }) => saysSomething(descriptor.inherentRequirements)),
  AU010: asks(
    '/price',
    ({ descriptor: { price } }) => price?.amount !== undefined || saysSomething(price?.financialAssistance),
  ),
  AU011: asks('/assessment', ({ descriptor }) => hasAssessment(descriptor)),
  AU012: asks('/certification/document', ({ descriptor }) =>
    saysSomething(descriptor.certification?.document),
  ),
  AU013: asks('/recognition', ({ descriptor }) => anySaid(descriptor.recognition?.map(({ text }) => text))),
  AU014: asks('/qualityAssurance', ({ descriptor }) => hasQualityAssurance(descriptor)),
  AU015: asks('/prerequisites', ({ descriptor }) => hasPrerequisites(descriptor)),
  AU016: { judge: tooLittleEffort },
  AU017: { judge: awardOfTheAqf },
  AU018: asks('/qualityAssurance', ({ descriptor }) => isAssuredForAustralia(descriptor)),
  AU019: {
    judge: ({ descriptor: { delivery } }) => {
      const comes = (delivery?.modes ?? []).some((mode) => mode === 'onsite' || mode === 'blended')
      return comes && !anySaid(delivery?.locations) ? at('/delivery/locations') : NONE
    },
  },
  AU019_SYNC: {
    judge: ({ descriptor: { delivery } }) => {
      const online = (delivery?.modes ?? []).includes('online')
      return online && delivery?.synchronicity === undefined ? at('/delivery/synchronicity') : NONE
    },
  },
  AU020: {
    judge: ({ descriptor: { effort } }) =>
      creditsOf(effort, 'AU-CP').flatMap(({ credit, index }) =>
        isPositive(credit.hoursPerPoint) ? NONE : at(`/effort/credits/${index}`),
      ),
  },
}
