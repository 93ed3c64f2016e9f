import { createCredential } from '../../../build/create-credential.ts'
import { type AchievementInput, defineAchievement } from '../../../build/define-achievement.ts'
import type { ResultInput } from '../../../build/ob3-inputs.ts'
import { InvalidArgumentError } from '../../../errors.ts'
import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../../generated/types-descriptors.ts'
import type { Achievement, AchievementCredential } from '../../../generated/types-ob3.ts'
import type { JsonObject } from '../../../json/json-value.ts'
import { ACHIEVEMENT_TYPE, AWARD_TYPE, OB3_TERMS } from '../../carrier/namespace.ts'
import { narrativeDigest } from '../../carrier/narrative-digest.ts'
import { DESCRIPTOR_CONTEXT } from '../../carrier/ob3-context.ts'
import { awardCarrier } from '../award/award-carrier.ts'
import { evidenceInput } from '../award/award-evidence.ts'
import { momentOf, usualOffset } from '../award/award-moment.ts'
import { isResultStatus } from '../award/is-result-status.ts'
import { recipientOf } from '../award/learner-identities.ts'
import { starLevel, starResult, withStarResult } from '../award/star-results.ts'
import type { BadgeLanguages } from '../badge-languages.ts'
import { languageOf } from '../language-of.ts'
import { globalId } from '../local-id.ts'
import { nativeOfDescriptor } from '../native/native-of-descriptor.ts'
import { achievementInput, profileInput } from '../native/native-to-ob3.ts'
import type { ToBadgeOptions } from '../to-badge-options.ts'
import type { BadgeWriter, WriterInput } from './badge-writer.ts'
import { withRequiredTexts } from './required-texts.ts'

/** What an achievement is related to in Open Badges 2.0, as the specification names it. */
const BADGE_CLASS = { type: 'https://w3id.org/openbadges#BadgeClass', version: 'Open Badges v2p0' }

/** Writes achievements and credentials of Open Badges 3.0. */
export function ob3Writer(input: WriterInput): BadgeWriter {
  const { options, descriptor } = input
  return {
    base: options.id ?? descriptor.id,
    contexts: contextsFor(options),
    writeClass: (language, languages) => writeAchievement(input, language, languages),
    writeAward: (achievement, award, language) =>
      writeCredential(input, achievement as Achievement, award, language),
  }
}

function contextsFor({ carrier = 'embedded' }: ToBadgeOptions): readonly (string | JsonObject)[] {
  if (carrier === 'none') return []
  return [carrier === 'embedded' ? DESCRIPTOR_CONTEXT : carrier.context]
}

function writeAchievement(input: WriterInput, language: string, languages: BadgeLanguages): Achievement {
  const { descriptor, findings } = input
  const id = languages.idIn(language)
  const native = nativeOfDescriptor(withStarResult(descriptor), { language, id })
  const isOwn = language === languages.language
  // Translations are filled in alike, and need not say so once more.
  const full = isOwn ? withRequiredTexts(native, descriptor, findings) : withTitle(native)
  const written = achievementInput(full)
  const digest = native.narrative && narrativeDigest(native.narrative)
  return defineAchievement({
    ...written,
    related: relatedOf(input, language, languages),
    ...(input.options.carrier !== 'none' && carried(descriptor, digest)),
  })
}

function withTitle<
  Native extends { readonly name?: string | undefined; readonly description?: string | undefined },
>(native: Native): Native {
  return native.description === undefined ? { ...native, description: native.name } : native
}

function carried(
  descriptor: MicroCredentialDescriptor,
  digest: string | undefined,
): Pick<AchievementInput, 'type' | 'extensions'> {
  return {
    type: ACHIEVEMENT_TYPE,
    extensions: { [OB3_TERMS.descriptor]: descriptor, ...(digest && { [OB3_TERMS.digest]: digest }) },
  }
}

function relatedOf(
  { descriptor, options }: WriterInput,
  language: string,
  { language: own, others, idIn }: BadgeLanguages,
): NonNullable<AchievementInput['related']> {
  const translations = [own, ...others].filter((other) => other !== language)
  const larger = descriptor.stackability?.into ?? []
  return [
    ...translations.map((one) => ({ id: idIn(one) ?? '', inLanguage: languageOf(one) ?? one })),
    ...larger.flatMap(({ url }) => (url === undefined ? [] : [{ id: url }])),
    ...(options.sameAs === undefined ? [] : [{ id: options.sameAs, ...BADGE_CLASS }]),
  ]
}

function writeCredential(
  { descriptor, options }: WriterInput,
  achievement: Achievement,
  award: MicroCredentialAward,
  language: string,
): AchievementCredential {
  const recipient = recipientOf(award.learner ?? {}, options.emailPolicy)
  if (recipient === undefined) {
    throw new InvalidArgumentError('options.award.learner', 'must have an id, an identifier or a name')
  }
  const offset = options.utcOffset ?? usualOffset(descriptor)
  const issuedOn = momentOf(award.issuedOn, offset)
  const native = nativeOfDescriptor(descriptor, { language, id: achievement.id })
  const isCarried = options.carrier !== 'none'
  return createCredential({
    id: award.id ?? '',
    issuer: (native.issuer && profileInput(native.issuer)) ?? '',
    validFrom: momentOf(options.validFrom, offset) ?? issuedOn ?? '',
    awardedDate: issuedOn,
    validUntil: momentOf(award.expires, offset),
    name: achievement.name,
    image: options.awardImage,
    recipient,
    achievement,
    activityStartDate: momentOf(award.period?.start, offset),
    activityEndDate: momentOf(award.period?.end, offset),
    creditsEarned: award.creditsEarned,
    licenseNumber: award.certificateNumber,
    term: award.term,
    result: resultsOf(award, descriptor, achievement.id),
    evidence: evidenceInput(award, language),
    contexts: contextsFor(options),
    ...(isCarried && {
      subjectType: AWARD_TYPE,
      subjectExtensions: { [OB3_TERMS.award]: awardCarrier(award) },
    }),
  })
}

function resultsOf(
  { results = [], stars }: MicroCredentialAward,
  descriptor: MicroCredentialDescriptor,
  base: string,
): ResultInput[] {
  const specs = withStarResult(descriptor).results ?? []
  const written = results.map(({ of, value, level, status }) => ({
    resultDescription: specs.some(({ id }) => id === of) ? globalId(base, of) : undefined,
    value,
    achievedLevel: level === undefined ? undefined : globalId(base, level),
    status: isResultStatus(status) ? status : undefined,
  }))
  const spec = starResult(descriptor)
  const isSaid = spec === undefined || results.some(({ of }) => of === spec.id)
  const level = stars === undefined || isSaid ? undefined : starLevel(spec, stars)
  if (level === undefined || spec === undefined) return written
  return [...written, { resultDescription: globalId(base, spec.id), achievedLevel: globalId(base, level) }]
}
