import type { BadgeTier } from '../../generated/types-descriptors.ts'
import type { LintRules, LintSubject, Violation } from './lint-rule.ts'
import { starsShown } from './stars-shown.ts'
import { at, foldCode, NONE } from './violations.ts'

function isWithin([fewest, most]: readonly [number, number], stars: number): boolean {
  return Number.isInteger(stars) && stars >= fewest && stars <= most
}

function fold(code: string): string {
  return foldCode(code).toLowerCase()
}

function unknownTier({ descriptor, profile }: LintSubject): readonly Violation<'TIER001'>[] {
  const { code } = descriptor.badgeTier ?? {}
  const codes = profile.tiers?.codes
  if (code === undefined || codes === undefined || codes.some((known) => fold(known) === fold(code)))
    return NONE
  return [{ path: '/badgeTier/code', params: { value: code, expected: codes.join(', ') } }]
}

function wrongRange({ descriptor, profile }: LintSubject): readonly Violation<'TIER001'>[] {
  const range = descriptor.badgeTier?.starRange
  const scheme = profile.tiers?.stars
  if (range === undefined || scheme === undefined) return NONE
  const [fewest, most] = range
  if (fewest <= most && isWithin(scheme, fewest) && isWithin(scheme, most)) return NONE
  return [{ path: '/badgeTier/starRange', params: { value: range.join('–'), expected: scheme.join('–') } }]
}

function wrongStars({ descriptor, award, profile }: LintSubject): readonly Violation<'TIER001_STARS'>[] {
  const stars = award?.stars
  const ranges = [profile.tiers?.stars, descriptor.badgeTier?.starRange]
  if (stars === undefined) return NONE
  const broken = ranges.find((range) => range !== undefined && !isWithin(range, stars))
  if (broken === undefined) return NONE
  return [{ path: '/award/stars', params: { value: stars, expected: broken.join('–') } }]
}

function allowsSeveral(tier: BadgeTier | undefined): boolean {
  if (tier?.starRange === undefined) return true
  const [fewest, most] = tier.starRange
  return fewest < most
}

/**
 * A class of its own for each number of stars is how Open Badges 2.0 has to do it; such a class says so by
 * a range of one.
 */
function starsInTheClass({ descriptor }: LintSubject): string[] {
  const { title, badgeTier } = descriptor
  if (!allowsSeveral(badgeTier)) return []
  const texts = [
    ...Object.entries(title ?? {}).map(([language, text]) => ({ path: `/title/${language}`, text })),
    { path: '/badgeTier/code', text: badgeTier?.code ?? '' },
  ]
  return texts.filter(({ text }) => starsShown(text) !== undefined).map(({ path }) => path)
}

function misplacedStars(subject: LintSubject): readonly Violation<'TIER002'>[] {
  const inAward = subject.award?.stars === undefined ? ['/award/stars'] : []
  return [...starsInTheClass(subject), ...inAward].flatMap((path) => at(path))
}

function wrongImage({ award, awardImage }: LintSubject): readonly Violation<'TIER003'>[] {
  const stars = award?.stars
  const texts = [nameIn(awardImage?.id), ...Object.values(awardImage?.caption ?? {})]
  const counts = texts.flatMap((text) => starsShown(text) ?? [])
  const agrees = counts.length > 0 && counts.every((count) => count === stars)
  return agrees || stars === undefined ? NONE : [{ path: '/award/stars', params: { stars } }]
}

/** The picture in a data URI has no name, and its letters are no text. */
function nameIn(id: string | undefined): string {
  if (id === undefined || /^data:/i.test(id)) return ''
  return id.slice(id.lastIndexOf('/') + 1)
}

const RANGE = /^\s*[0-9]{1,2}\s*(?:[-~〜‐–—―−]|から|to)\s*[0-9]{1,2}\s*$/

function levelRanges({ descriptor }: LintSubject): readonly Violation<'TIER004'>[] {
  return (descriptor.level ?? []).flatMap(({ code }, index) =>
    RANGE.test(foldCode(code)) ? [{ path: `/level/${index}/code`, params: { code } }] : NONE,
  )
}

/** The rules of the schemes of tiers. */
export const TIER_RULES: LintRules<'TIER'> = {
  TIER001: { judge: (subject) => [...unknownTier(subject), ...wrongRange(subject)] },
  TIER001_STARS: { needs: 'award-stars', judge: wrongStars },
  TIER002: { needs: 'award', judge: misplacedStars },
  TIER003: { needs: 'award-image', judge: wrongImage },
  TIER004: { judge: levelRanges },
}
