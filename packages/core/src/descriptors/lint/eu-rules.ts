import type { MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { isCountryCode } from '../../values/country-code.ts'
import { parseDateTime } from '../../values/date-time.ts'
import { shownNumber, tidyNumber } from '../effort/tidy-number.ts'
import { CYCLE_OF_EQF_LEVEL, LEVEL_FRAMEWORK_TERMS } from '../vocabularies/levels.ts'
import {
  assessesAttendanceOnly,
  creditsOf,
  hasAssessmentType,
  hasAwardingBody,
  hasMode,
  hasOutcomes,
  hasTitle,
} from './descriptor-facts.ts'
import { valuesWithoutEuropassCode } from './europass-gaps.ts'
import { hasReadableIdentity, isIdentified } from './learner-facts.ts'
import type { LintRules, LintSubject, Violation } from './lint-rule.ts'
import { asks, at, foldCode, isPositive, NONE } from './violations.ts'

const LEAST_HOURS_PER_ECTS = 25
const MOST_HOURS_PER_ECTS = 30

/** The countries that are stated, with their places. */
function countriesOf({
  provider,
  awardingBodies,
}: MicroCredentialDescriptor): { path: string; country: string }[] {
  const bodies = (awardingBodies ?? []).map(({ country }, index) => ({
    path: `/awardingBodies/${index}/country`,
    country,
  }))
  return [{ path: '/provider/country', country: provider?.country }, ...bodies].flatMap(
    ({ path, country }) => (country === undefined ? [] : [{ path, country }]),
  )
}

const COUNTRY_FORM = /^[A-Z]{2}$/

function unstatedCountries({ descriptor }: LintSubject): readonly Violation<'EU003'>[] {
  const stated = countriesOf(descriptor)
  if (stated.length === 0) return at('/provider/country')
  return stated.flatMap(({ path, country }) => (COUNTRY_FORM.test(country) ? NONE : at(path)))
}

function unassignedCountries({ descriptor }: LintSubject): readonly Violation<'EU025'>[] {
  return countriesOf(descriptor).flatMap(({ path, country }) =>
    COUNTRY_FORM.test(country) && !isCountryCode(country) ? [{ path, params: { country } }] : NONE,
  )
}

function hasTotalWorkload({ effort }: MicroCredentialDescriptor): boolean {
  const hasTotal = effort?.basis === 'total' && isPositive(effort.hours)
  return hasTotal || creditsOf(effort, 'ECTS').length > 0
}

function missingWorkload({ descriptor }: LintSubject): readonly Violation<'EU007'>[] {
  if (hasTotalWorkload(descriptor)) return NONE
  return at(descriptor.effort?.hours === undefined ? '/effort' : '/effort/hours')
}

/** The codes that are stated in a framework of levels, with their places. */
function levelsIn({ level }: MicroCredentialDescriptor, framework: string): { path: string; code: string }[] {
  return (level ?? []).flatMap((stated, index) =>
    stated.framework === framework ? [{ path: `/level/${index}/code`, code: foldCode(stated.code) }] : [],
  )
}

function codesOf(framework: string): readonly string[] {
  return LEVEL_FRAMEWORK_TERMS[framework]?.codes ?? []
}

function hasEuropeanLevel({ descriptor }: LintSubject): boolean {
  const cycles = codesOf('QF-EHEA')
  return (
    levelsIn(descriptor, 'EQF').some(({ code }) => code !== '') ||
    levelsIn(descriptor, 'QF-EHEA').some(({ code }) => cycles.includes(code))
  )
}

function unknownEqfLevels({ descriptor }: LintSubject): readonly Violation<'EU021'>[] {
  const codes = codesOf('EQF')
  return levelsIn(descriptor, 'EQF').flatMap(({ path, code }) =>
    codes.includes(code) ? NONE : [{ path, params: { code } }],
  )
}

/** Levels 1 to 4 have no cycle, so any cycle beside them is wrong, too. */
function mismatchedCycles({ descriptor }: LintSubject): readonly Violation<'EU021_CYCLE'>[] {
  const levels = levelsIn(descriptor, 'EQF').filter(({ code }) => codesOf('EQF').includes(code))
  const [first] = levels
  if (first === undefined) return NONE
  const expected = levels.map(({ code }) => CYCLE_OF_EQF_LEVEL[code])
  return levelsIn(descriptor, 'QF-EHEA')
    .filter(({ code }) => !expected.includes(code))
    .map(({ path, code }) => ({ path, params: { level: first.code, cycle: code } }))
}

function unusualEcts({ descriptor: { effort } }: LintSubject): readonly Violation<'EU020'>[] {
  const total = effort?.basis === 'total' ? effort.hours : undefined
  return creditsOf(effort, 'ECTS').flatMap(({ credit, index }) => {
    const path = `/effort/credits/${index}`
    const ratios = [
      { path: `${path}/points`, hours: total, points: credit.points },
      { path: `${path}/hoursPerPoint`, hours: credit.hoursPerPoint, points: 1 },
    ]
    return ratios.flatMap((ratio) => (isUsualEcts(ratio) ? NONE : [tooFarFromEcts(ratio)]))
  })
}

interface HoursForPoints {
  readonly path: string
  readonly hours: number | undefined
  readonly points: number
}

function isUsualEcts({ hours, points }: HoursForPoints): boolean {
  if (hours === undefined) return true
  // 0.1 + 0.2 must not decide about a credit.
  const stated = tidyNumber(hours)
  return (
    stated >= tidyNumber(points * LEAST_HOURS_PER_ECTS) && stated <= tidyNumber(points * MOST_HOURS_PER_ECTS)
  )
}

function tooFarFromEcts({ path, hours = 0, points }: HoursForPoints): Violation<'EU020'> {
  return { path, params: { ratio: shownNumber(hours / points, [MOST_HOURS_PER_ECTS]) } }
}

function misplacedSupervision({
  descriptor: { assessment },
}: LintSubject): readonly Violation<'EU023_PLACE'>[] {
  const placed = assessment?.supervisionPlace !== undefined
  return placed && assessment.supervised !== true ? at('/assessment/supervisionPlace') : NONE
}

function identityWithoutSupervision({
  descriptor: { assessment },
}: LintSubject): readonly Violation<'EU023'>[] {
  const verified = assessment?.identityVerified === true
  return verified && assessment.supervised !== true ? at('/assessment/identityVerified') : NONE
}

function missingGrade({ award }: LintSubject): readonly Violation<'EU024_GRADE'>[] {
  const graded = (award?.results ?? []).some(({ value, level, status }) =>
    [value, level, status].some((text) => text !== undefined && text !== ''),
  )
  return graded ? NONE : at('/award/results')
}

/** The rules of `eu-2022`. */
export const EU_RULES: LintRules<'EU'> = {
  EU001: { needs: 'award', ...asks('/award/learner', ({ award }) => isIdentified(award?.learner)) },
  EU002: asks('/title', ({ descriptor }) => hasTitle(descriptor)),
  EU003: { judge: unstatedCountries },
  EU004: asks('/provider', ({ descriptor }) => hasAwardingBody(descriptor)),
  EU005: {
    needs: 'award',
    ...asks('/award/issuedOn', ({ award }) => parseDateTime(award?.issuedOn ?? '', 'iso8601').ok),
  },
  EU006: asks('/learningOutcomes', ({ descriptor }) => hasOutcomes(descriptor)),
  EU007: { judge: missingWorkload },
  EU008: asks('/level', hasEuropeanLevel),
  EU009: asks('/assessment/methods', ({ descriptor }) => hasAssessmentType(descriptor)),
  EU010: asks('/delivery/modes', ({ descriptor }) => hasMode(descriptor)),
  EU011: asks('/qualityAssurance', ({ descriptor }) =>
    (descriptor.qualityAssurance ?? []).some(({ type }) => type !== undefined),
  ),
  EU012: asks('/effort/credits', ({ descriptor }) => creditsOf(descriptor.effort, 'ECTS').length > 0),
  EU020: { judge: unusualEcts },
  EU021: { judge: unknownEqfLevels },
  EU021_CYCLE: { judge: mismatchedCycles },
  EU022: {
    judge: ({ descriptor }) =>
      descriptor.credentialKind === 'microCredential' && assessesAttendanceOnly(descriptor)
        ? at('/assessment/methods')
        : NONE,
  },
  EU023: { judge: identityWithoutSupervision },
  EU023_PLACE: { judge: misplacedSupervision },
  EU024: {
    needs: 'elm-export',
    judge: ({ descriptor }) =>
      valuesWithoutEuropassCode(descriptor).map(({ path, value }) => ({ path, params: { value } })),
  },
  EU024_GRADE: { needs: 'elm-export', judge: missingGrade },
  EU025: { judge: unassignedCountries },
  EU026: {
    needs: 'award',
    judge: ({ award }) =>
      isIdentified(award?.learner) && !hasReadableIdentity(award?.learner) ? at('/award/learner') : NONE,
  },
}
