import { createAssertion } from '../../../build/create-assertion.ts'
import { type BadgeClassInput, defineBadgeClass } from '../../../build/define-badge-class.ts'
import type { IssuerInput } from '../../../build/define-issuer.ts'
import { InvalidArgumentError } from '../../../errors.ts'
import type { MicroCredentialAward } from '../../../generated/types-descriptors.ts'
import type { Assertion, BadgeClass } from '../../../generated/types-ob2.ts'
import { OB2_TERMS } from '../../carrier/namespace.ts'
import { narrativeDigest } from '../../carrier/narrative-digest.ts'
import { extensionObject } from '../../carrier/ob2-extension.ts'
import { awardCarrier } from '../award/award-carrier.ts'
import { evidenceInput } from '../award/award-evidence.ts'
import { momentOf, usualOffset } from '../award/award-moment.ts'
import { awardText } from '../award/award-text.ts'
import { assertionRecipientOf } from '../award/learner-identities.ts'
import { starCounts } from '../award/star-results.ts'
import type { BadgeLanguages } from '../badge-languages.ts'
import { languageOf } from '../language-of.ts'
import { variantId } from '../local-id.ts'
import { nativeOfDescriptor } from '../native/native-of-descriptor.ts'
import { badgeClassInput } from '../native/native-to-ob2.ts'
import type { ToBadgeOptions } from '../to-badge-options.ts'
import type { BadgeWriter, WriterInput } from './badge-writer.ts'
import { withRequiredTexts } from './required-texts.ts'

/** What a badge class is related to in Open Badges 3.0. */
const ACHIEVEMENT = {
  type: 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement',
  version: 'Open Badges v3p0',
}

/** Writes badge classes and assertions of Open Badges 2.0. */
export function ob2Writer(input: WriterInput): BadgeWriter {
  const { options, descriptor, award, findings } = input
  const id = options.id ?? descriptor.id
  const stars = award?.stars
  const base = id === undefined || stars === undefined ? id : variantId(id, 'stars', String(stars))
  if (stars !== undefined) findings.add('BADGE_STARS_SPLIT_CLASS', '/badgeTier', { id: base })
  return {
    base,
    contexts: [],
    writeClass: (language, languages) => writeClass(input, language, languages),
    writeAward: (badgeClass, one, language) => writeAssertion(input, badgeClass as BadgeClass, one, language),
  }
}

function writeClass(input: WriterInput, language: string, languages: BadgeLanguages): BadgeClass {
  const { descriptor, findings, options, award } = input
  const id = languages.idIn(language)
  const native = nativeOfDescriptor(descriptor, { language, id, stars: award?.stars })
  const isOwn = language === languages.language
  const full = isOwn ? withRequiredTexts(native, descriptor, findings) : native
  // The picture of one number of stars is the picture of their class.
  const pictured = award?.stars === undefined ? full : { ...full, image: options.awardImage ?? full.image }
  const digest = native.narrative && narrativeDigest(native.narrative)
  const { issuer, ...written } = badgeClassInput(pictured)
  return defineBadgeClass({
    ...written,
    issuer: typeof issuer === 'string' ? issuer : { ...issuer, ...keyOf(options) },
    description: written.description === '' ? written.name : written.description,
    related: relatedOf(input, language, languages),
    extensions: carried(input, digest),
  })
}

/** The key that will sign: a profile inside the class has to list it, or nobody may believe it. */
function keyOf({ verification }: ToBadgeOptions): Pick<IssuerInput, 'publicKey'> {
  const isSigned = verification !== undefined && 'creator' in verification
  return isSigned && verification.creator !== undefined ? { publicKey: verification.creator } : {}
}

function carried(
  { descriptor, options: { carrier = 'embedded' } }: WriterInput,
  digest: string | undefined,
): { readonly [property: string]: unknown } {
  if (carrier === 'none') return {}
  const descriptorJson = JSON.stringify(descriptor)
  if (carrier === 'embedded') {
    return { [OB2_TERMS.descriptor]: descriptorJson, ...(digest && { [OB2_TERMS.digest]: digest }) }
  }
  const profile = descriptor.conformsTo ?? []
  return {
    [OB2_TERMS.extension]: extensionObject(carrier, { descriptorJson, narrativeDigest: digest, profile }),
  }
}

function relatedOf(
  { descriptor, options, award }: WriterInput,
  language: string,
  { language: own, others, idIn }: BadgeLanguages,
): NonNullable<BadgeClassInput['related']> & readonly unknown[] {
  const translations = [own, ...others].filter((other) => other !== language)
  const id = options.id ?? descriptor.id
  const siblings =
    award?.stars === undefined ? [] : starCounts(descriptor).filter((count) => count !== award.stars)
  return [
    ...translations.map((other) => ({ id: idIn(other) ?? '', '@language': languageOf(other) ?? other })),
    ...siblings.flatMap((count) => (id === undefined ? [] : [{ id: variantId(id, 'stars', String(count)) }])),
    ...(options.sameAs === undefined ? [] : [{ id: options.sameAs, ...ACHIEVEMENT }]),
  ]
}

function writeAssertion(
  { descriptor, options }: WriterInput,
  badge: BadgeClass,
  award: MicroCredentialAward,
  language: string,
): Assertion {
  const recipient = assertionRecipientOf(award.learner ?? {}, options.emailPolicy)
  if (recipient === undefined) {
    throw new InvalidArgumentError('options.award.learner', 'must have an e-mail address, a URL or an id')
  }
  const offset = options.utcOffset ?? usualOffset(descriptor)
  const narrative = awardText(award, descriptor, language)
  return createAssertion({
    id: award.id ?? '',
    recipient,
    badge,
    issuedOn: momentOf(award.issuedOn, offset) ?? '',
    expires: momentOf(award.expires, offset),
    verification: options.verification,
    narrative: narrative === '' ? undefined : narrative,
    evidence: evidenceInput(award, language),
    extensions: options.carrier === 'none' ? {} : { [OB2_TERMS.award]: JSON.stringify(awardCarrier(award)) },
  })
}
