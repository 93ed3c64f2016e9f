import type {
  LearnerIdentifier,
  MicroCredentialAward,
  MicroCredentialDescriptor,
} from '../../generated/types-descriptors.ts'
import { type ElmDraft, fieldName } from './elm-draft.ts'
import { EUROPASS, FILE_TYPE_SCHEME } from './elm-lists.ts'
import { type ElmNode, type ElmValue, oneOrAll } from './elm-value.ts'
import type { Field } from './field.ts'
import { LANGUAGE_SCHEME, languageIri } from './language-authority.ts'
import { writeActivity, writeOpportunity } from './write-activity.ts'
import { writeAssessmentSpecification, writeAssessments } from './write-assessment.ts'
import { languageConcepts } from './write-languages.ts'
import { writeExtra } from './write-notes.ts'
import { contactPointOf, writeAwardingBodies, writeProvider } from './write-organisation.ts'
import { creditPointOf, writeSpecification } from './write-specification.ts'

type Descriptor = Field<MicroCredentialDescriptor>
type Award = Field<MicroCredentialAward>

/** Writes a credential: what was awarded to whom, by whom and for what. */
export function writeCredential(draft: ElmDraft, descriptor: Descriptor, award: Award): ElmNode {
  compareIds(draft, descriptor, award)
  const provider = writeProvider(draft, descriptor)
  if (provider === undefined) draft.requires('EuropeanDigitalCredential', 'issuer', '/provider')
  else if (provider['eIDASIdentifier'] === undefined) draft.note('ELM_LEFT_TO_SEAL', '/provider')
  const issuedOn = draft.moment(award.get('issuedOn'))
  if (issuedOn === undefined) draft.requires('EuropeanDigitalCredential', 'validFrom', '/award/issuedOn')
  const expires = draft.moment(award.get('expires'))
  const achievement = writeAchievement(draft, descriptor, award, { provider, awardingDate: issuedOn })
  const number = award.get('certificateNumber').text()
  const id = award.get('id').iri()
  const credential = draft.node(
    'EuropeanDigitalCredential',
    {
      identifier:
        number === undefined
          ? undefined
          : draft.node('Identifier', { schemeName: 'Certificate number', notation: number }),
      credentialProfiles: draft.concept(EUROPASS.genericCredential, { en: 'Generic' }),
      credentialSchema: draft.node(
        'ShaclValidator2017',
        {},
        'http://data.europa.eu/snb/model/ap/edc-generic-full',
      ),
      displayParameter: displayOf(draft, descriptor),
      issuer: provider,
      issuanceDate: issuedOn,
      issued: issuedOn,
      validFrom: issuedOn,
      expirationDate: expires,
      validUntil: expires,
      credentialSubject: learnerOf(draft, award, achievement),
    },
    id,
  )
  if (id === undefined) draft.note('ELM_ID_NOT_UNIQUE', '/award/id', { id: credential.id })
  return { ...credential, type: ['VerifiableCredential', 'EuropeanDigitalCredential'] }
}

function compareIds(draft: ElmDraft, descriptor: Descriptor, award: Award): void {
  const [own, named] = [descriptor.get('id').peek(), award.get('descriptor').peek()]
  if (named === undefined || own === undefined) return
  award.get('descriptor').settle()
  if (named !== own) draft.note('ELM_AWARD_MISMATCH', '/award/descriptor', { award: named, descriptor: own })
}

function writeAchievement(
  draft: ElmDraft,
  descriptor: Descriptor,
  award: Award,
  { provider, awardingDate }: { provider: ElmNode | undefined; awardingDate: string | undefined },
): ElmNode {
  const awardingBody = writeAwardingBodies(draft, descriptor, provider)
  if (awardingBody === undefined) draft.requires('AwardingProcess', 'awardingBody', '/provider')
  const awardedBy = draft.node('AwardingProcess', { awardingBody, awardingDate })
  const specifiedBy = writeAssessmentSpecification(draft, descriptor)
  return draft.node('LearningAchievement', {
    title: descriptor.get('title').texts(),
    awardedBy,
    creditReceived: oneOrAll(creditsReceived(draft, descriptor, award)),
    provenBy: oneOrAll(writeAssessments(draft, descriptor, award, { awardedBy, specifiedBy })),
    influencedBy: writeActivity(draft, descriptor, award, { awardedBy, directedBy: provider }),
    learningOpportunity: writeOpportunity(draft, descriptor, provider),
    ...evidenceOf(draft, award),
    specifiedBy: writeSpecification(draft, descriptor, {}),
  })
}

/** Credits count as received where the award says how many, or the descriptor that they are granted. */
function creditsReceived(draft: ElmDraft, descriptor: Descriptor, award: Award): (ElmNode | undefined)[] {
  const credits = descriptor.get('effort').get('credits').items()
  const earned = award.get('creditsEarned').number()
  const granted = credits.filter((credit) => credit.get('awarded').peekBoolean() === true)
  if (earned === undefined) {
    return granted.map((credit) => creditPointOf(draft, credit.get('system'), credit.get('points').number()))
  }
  const [only, ...others] = granted.length > 0 ? granted : credits
  if (only !== undefined && others.length === 0) return [creditPointOf(draft, only.get('system'), earned)]
  draft.note('ELM_CREDITS_AMBIGUOUS', '/award/creditsEarned', { points: earned })
  return []
}

/** The evidence of a European credential is about its issuing; the work of the learner is a document. */
function evidenceOf(draft: ElmDraft, award: Award): Readonly<Record<string, ElmValue | undefined>> {
  const evidence = award.get('evidence').items()
  const pages = evidence.map((work) => {
    const title = work.get('url').peek() === undefined ? undefined : work.get('text').texts()
    return draft.page(work.get('url'), title)
  })
  const texts = evidence.filter((work) => work.get('url').peek() === undefined)
  const notes = texts.map((work) => draft.asNote(work.get('text'), { en: 'Evidence', ja: '根拠資料' }))
  return {
    supplementaryDocument: oneOrAll(pages),
    additionalNote: oneOrAll([...notes, ...writeExtra(draft, award.get('extra').items())]),
  }
}

function learnerOf(draft: ElmDraft, award: Award, hasClaim: ElmNode): ElmNode {
  const learner = award.get('learner')
  const identifiers = learner.get('identifiers').items()
  const emails = identifiers.flatMap((identifier) => emailOf(draft, identifier) ?? [])
  const others = identifiers.flatMap((identifier) => identifierOf(draft, identifier) ?? [])
  return draft.node(
    'Person',
    {
      fullName: draft.assumed(learner.get('name')),
      familyName: draft.assumed(learner.get('familyName')),
      givenName: draft.assumed(learner.get('givenName')),
      contactPoint: oneOrAll(emails),
      identifier: oneOrAll([...others, ...readingsOf(draft, learner)]),
      hasClaim,
    },
    learner.get('id').iri(),
  )
}

/** A person has one full name, so that its readings are what else the person is identified by. */
function readingsOf(
  draft: ElmDraft,
  learner: Field<NonNullable<MicroCredentialAward['learner']> | undefined>,
): (ElmNode | undefined)[] {
  return (['romaji', 'kana'] as const).map((reading) => {
    const notation = learner.get(reading).text()
    if (notation === undefined) return undefined
    const { path } = learner.get(reading)
    draft.note('ELM_AS_IDENTIFIER', path, { field: fieldName(path) })
    return draft.node('Identifier', { schemeName: READINGS[reading], notation })
  })
}

const READINGS = { romaji: 'Name in Latin letters', kana: 'Name in kana' } as const

function emailOf(draft: ElmDraft, identifier: Field<LearnerIdentifier>): ElmNode | undefined {
  if (identifier.get('type').peek() !== 'emailAddress' || isHashed(identifier)) return undefined
  return contactPointOf(draft, identifier.get('value').peek(), () => settleIdentifier(identifier))
}

/** Where the badge shows a hash, the document must not show what was hashed. */
function identifierOf(draft: ElmDraft, identifier: Field<LearnerIdentifier>): ElmNode | undefined {
  if (isHashed(identifier)) {
    identifier.settle()
    draft.note('ELM_LEARNER_HASHED', identifier.path)
    return undefined
  }
  const type = identifier.get('type').peek()
  const notation = identifier.get('value').peek()
  if (type === 'emailAddress' || notation === undefined) return undefined
  settleIdentifier(identifier)
  return draft.node('Identifier', { schemeName: type, notation })
}

function isHashed(identifier: Field<LearnerIdentifier>): boolean {
  return identifier.get('hashed').peekBoolean() === true || identifier.get('salt').exists
}

function settleIdentifier(identifier: Field<LearnerIdentifier>): void {
  for (const used of [identifier.get('type'), identifier.get('value'), identifier.get('hashed')])
    used.settle()
}

const PICTURE = /^data:image\/(png|jpeg);base64,([A-Za-z\d+/]+={0,2})$/

function displayOf(draft: ElmDraft, descriptor: Descriptor): ElmNode {
  const language = languageConcepts(draft, descriptor.get('languages')) ?? languagesOfTitle(draft, descriptor)
  const all: readonly ElmNode[] = language === undefined ? [] : [language].flat()
  if (all.length === 0) draft.requires('DisplayParameter', 'language', '/languages')
  const image = pictureOf(draft, descriptor)
  const displays = image && all.map((one) => individualDisplay(draft, one, image))
  return draft.node('DisplayParameter', {
    title: descriptor.get('title').texts(),
    primaryLanguage: all[0],
    language,
    individualDisplay: displays && oneOrAll(displays),
  })
}

function individualDisplay(draft: ElmDraft, language: ElmNode, image: ElmNode): ElmNode {
  const displayDetail = draft.node('DisplayDetail', { image, page: 1 })
  return draft.node('IndividualDisplay', { language, displayDetail })
}

/** Where the descriptor names no languages, the title shows which there are. */
function languagesOfTitle(draft: ElmDraft, descriptor: Descriptor): readonly ElmNode[] {
  const iris = descriptor
    .get('title')
    .languages()
    .flatMap((tag) => languageIri(tag) ?? [])
  return [...new Set(iris)].map((iri) => draft.concept(iri, undefined, LANGUAGE_SCHEME))
}

/** Europass shows pictures that are in the document, and follows no address. */
function pictureOf(draft: ElmDraft, descriptor: Descriptor): ElmNode | undefined {
  const image = descriptor.get('image')
  const [, format, content] = PICTURE.exec(image.get('id').peek() ?? '') ?? []
  if (format === undefined || content === undefined) {
    if (image.get('id').peek() === undefined)
      draft.requires('DisplayParameter', 'individualDisplay', '/image/id')
    else {
      draft.note('ELM_PICTURE_NOT_EMBEDDED', '/image')
      image.settle()
    }
    return undefined
  }
  image.get('id').settle()
  const fileType = `${FILE_TYPE_SCHEME}/${format.toUpperCase()}`
  return draft.node('MediaObject', {
    title: image.get('caption').texts(),
    content,
    contentEncoding: draft.concept(EUROPASS.base64, { en: 'base64' }),
    contentType: draft.concept(fileType, undefined, FILE_TYPE_SCHEME),
  })
}
