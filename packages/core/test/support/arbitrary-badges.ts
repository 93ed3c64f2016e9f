/**
 * Inputs for every builder, which between them use every property of both generations. Whatever comes
 * out of them is a sound badge; take it and break it.
 *
 * @module
 */
import type {
  AchievementInput,
  AddressInput,
  AlignmentInput,
  CredentialInput,
  CredentialInputv1p1,
  EndorsementInput,
  EndorsementInputv1p1,
  EvidenceInput,
  IdentifierEntryInput,
  ImageInput,
  ProfileInput,
  Recipient,
  RecipientIdentifier,
  RelatedInput,
  ResultDescriptionInput,
  ResultInput,
} from '@shirushi/core'
import { createEndorsement } from '@shirushi/core'
import fc from 'fast-check'
import type {
  CredentialSchema,
  CredentialStatus,
  EndorsementCredential,
  EndorsementCredentialv1p1,
  Proof,
  RefreshService,
  TermsOfUse,
} from '../../src/generated/types-ob3.ts'
import {
  arbitraryCredits,
  arbitraryDate,
  arbitraryEmail,
  arbitraryExtensions,
  arbitraryImageUri,
  arbitraryJws,
  arbitraryLanguage,
  arbitraryPeriod,
  arbitraryText,
  arbitraryUrl,
  listed,
} from './arbitrary-values.ts'

const arbitraryImageInput: fc.Arbitrary<ImageInput> = fc.oneof(
  arbitraryImageUri,
  fc.record({ id: arbitraryImageUri, caption: arbitraryText }, { requiredKeys: ['id'] }),
)

const arbitraryAlignmentInput: fc.Arbitrary<AlignmentInput> = fc.record(
  {
    type: fc.constantFrom('Alignment', ['Alignment', 'https://terms.example/Alignment']),
    targetCode: arbitraryText,
    targetDescription: arbitraryText,
    targetName: arbitraryText,
    targetFramework: arbitraryText,
    targetType: fc.constantFrom('CFItem', 'ceasn:Competency', 'ext:Course' as const),
    targetUrl: arbitraryUrl('frameworks'),
    extensions: arbitraryExtensions,
  },
  { requiredKeys: ['targetName', 'targetUrl'] },
)

const arbitraryIdentifierEntryInput: fc.Arbitrary<IdentifierEntryInput> = fc.record(
  {
    type: fc.constant('IdentifierEntry' as const),
    identifier: arbitraryText,
    identifierType: fc.constantFrom('systemId', 'isbn', 'ext:number' as const),
  },
  { requiredKeys: ['identifier', 'identifierType'] },
)

const arbitraryAddressInput: fc.Arbitrary<AddressInput> = fc.record(
  {
    addressCountry: arbitraryText,
    addressCountryCode: fc.constantFrom('JP', 'FR'),
    addressRegion: arbitraryText,
    addressLocality: arbitraryText,
    streetAddress: arbitraryText,
    postOfficeBoxNumber: arbitraryText,
    postalCode: fc.constant('100-0001'),
    geo: fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    }),
    extensions: arbitraryExtensions,
  },
  { requiredKeys: [] },
)

type AnyEndorsement = EndorsementCredential | EndorsementCredentialv1p1

function profileInput(
  endorsement: fc.Arbitrary<AnyEndorsement> | undefined,
  parentOrg?: fc.Arbitrary<string | ProfileInput>,
): fc.Arbitrary<ProfileInput> {
  return fc.record(
    {
      id: fc.oneof(arbitraryUrl('profiles'), fc.constant('did:web:issuer.example')),
      type: fc.constant('https://terms.example/University'),
      name: arbitraryText,
      url: arbitraryUrl('pages'),
      phone: fc.constant('+81312345678'),
      description: arbitraryText,
      ...(endorsement && { endorsement: listed(endorsement) }),
      endorsementJwt: listed(arbitraryJws),
      image: arbitraryImageInput,
      email: arbitraryEmail,
      address: arbitraryAddressInput,
      otherIdentifier: listed(arbitraryIdentifierEntryInput),
      official: arbitraryText,
      ...(parentOrg && { parentOrg }),
      familyName: arbitraryText,
      givenName: arbitraryText,
      additionalName: arbitraryText,
      patronymicName: arbitraryText,
      honorificPrefix: arbitraryText,
      honorificSuffix: arbitraryText,
      familyNamePrefix: arbitraryText,
      dateOfBirth: fc.constantFrom('1990-02-28', '2000-02-29'),
      extensions: arbitraryExtensions,
    },
    { requiredKeys: ['id'] },
  )
}

const arbitraryProof: fc.Arbitrary<Proof> = fc.record(
  {
    type: fc.constant('DataIntegrityProof'),
    created: fc.constant('2026-04-01T09:00:00Z'),
    cryptosuite: fc.constant('eddsa-rdfc-2022'),
    challenge: arbitraryText,
    domain: fc.constant('issuer.example'),
    nonce: fc.constant('Zm9v'),
    proofPurpose: fc.constant('assertionMethod'),
    proofValue: fc.constant(
      'z3MvGcVxzRzzpKF1HA11EjvfPZsN8NAb7kXBRfeTm3CBg2gcJLQM5hZNmj6Ccd9Lk4C1YueiFZvkSx4FuHVYVouQk',
    ),
    verificationMethod: fc.constant('did:web:issuer.example#key-1'),
  },
  { requiredKeys: ['type', 'proofPurpose', 'proofValue', 'verificationMethod'] },
)

const arbitrarySchema: fc.Arbitrary<CredentialSchema> = fc.record({
  id: fc.constant(
    'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
  ),
  type: fc.constant('1EdTechJsonSchemaValidator2019'),
})

const arbitraryStatus: fc.Arbitrary<CredentialStatus> = fc.oneof(
  fc.record({ id: arbitraryUrl('revoked'), type: fc.constant('1EdTechRevocationList') }),
  fc.nat(131_071).map((index) => ({
    id: `https://issuer.example/status/3#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(index),
    statusListCredential: 'https://issuer.example/status/3',
  })),
)

const arbitraryRefresh: fc.Arbitrary<RefreshService> = fc.record({
  id: arbitraryUrl('refresh'),
  type: fc.constant('1EdTechCredentialRefresh'),
})

const arbitraryTerms: fc.Arbitrary<TermsOfUse> = fc.record(
  { id: arbitraryUrl('terms'), type: fc.constant('https://terms.example/Policy') },
  { requiredKeys: ['type'] },
)

/** For data model 1.1, which has no term for proofs of this kind. */
const DATA_INTEGRITY = 'https://w3id.org/security/data-integrity/v2'

/** No published context has this term of the specification, so that whoever uses it has to define it. */
const ENDORSEMENT_JWT = {
  endorsementJwt: {
    '@id': 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementJwt',
    '@container': '@set',
  },
}

function withNeededContexts<Fields extends { readonly contexts?: readonly string[] }>(fields: Fields) {
  const needsJwt = JSON.stringify(fields).includes('"endorsementJwt":["')
  return needsJwt ? { ...fields, contexts: [...(fields.contexts ?? []), ENDORSEMENT_JWT] } : fields
}

const ENVELOPE = {
  // Small numbers are likelier than others, and shrinking finds them: then two endorsements share an id.
  id: fc.noShrink(fc.noBias(fc.uuid())).map((uuid) => `urn:uuid:${uuid}`),
  type: fc.constant('https://terms.example/Award'),
  awardedDate: arbitraryDate,
  description: arbitraryText,
  credentialSchema: fc.oneof(arbitrarySchema, listed(arbitrarySchema)),
  credentialStatus: arbitraryStatus,
  refreshService: arbitraryRefresh,
  termsOfUse: fc.oneof(arbitraryTerms, listed(arbitraryTerms)),
  contexts: fc.constant([DATA_INTEGRITY]),
  extensions: arbitraryExtensions,
} as const

function endorsementFields(issuer: fc.Arbitrary<string | ProfileInput>) {
  return fc
    .record(
      {
        ...ENVELOPE,
        issuer,
        period: arbitraryPeriod,
        expires: fc.boolean(),
        name: arbitraryText,
        subject: fc.record(
          {
            id: arbitraryUrl('endorsed'),
            endorsementComment: arbitraryText,
            extensions: arbitraryExtensions,
          },
          { requiredKeys: ['id'] },
        ),
      },
      { requiredKeys: ['id', 'issuer', 'period', 'name', 'subject'] },
    )
    .map(({ period: [validFrom, validUntil], expires, ...others }) => ({
      ...others,
      validFrom,
      ...(expires && { validUntil }),
    }))
}

const arbitraryEndorser = fc.constantFrom('did:web:endorser.example', {
  id: 'did:web:endorser.example',
  name: '県',
})

export const arbitraryEndorsementInput: fc.Arbitrary<EndorsementInput> = endorsementFields(arbitraryEndorser)

export const arbitraryEndorsementInputv1p1: fc.Arbitrary<EndorsementInputv1p1> = endorsementFields(
  arbitraryEndorser,
).map((fields) => ({ ...fields, dataModel: '1.1' }))

const arbitrarySignature = fc.oneof(arbitraryProof, listed(arbitraryProof))

function signed<Credential extends object>(credential: Credential, proof: Proof | Proof[]): Credential {
  return Array.isArray(proof) && proof.length === 0 ? credential : { ...credential, proof: [proof].flat() }
}

/** Endorsements as others hand them over: with proofs. Identifiers differ by position. */
const arbitraryEndorsement: fc.Arbitrary<EndorsementCredential> = fc
  .tuple(arbitraryEndorsementInput, arbitrarySignature)
  .map(([input, proof]) => signed(createEndorsement(input), proof))

const arbitraryEndorsementv1p1: fc.Arbitrary<EndorsementCredentialv1p1> = fc
  .tuple(arbitraryEndorsementInputv1p1, arbitrarySignature)
  .map(([input, proof]) => signed(createEndorsement({ ...input, contexts: [DATA_INTEGRITY] }), proof))

function arbitraryProfileWith(endorsement: fc.Arbitrary<AnyEndorsement>): fc.Arbitrary<ProfileInput> {
  // Also in a badge of 1.1 the notation gives `parentOrg` the class Profile, whose endorsements are of data
  // model 2.0. JSON-LD refuses those inside 1.1, so no badge of 1.1 can have any.
  const inParent = endorsement === arbitraryEndorsement ? arbitraryEndorsement : undefined
  const itsParent = fc.constant('https://issuer.example/grandparent')
  const parent = fc.oneof(fc.constant('https://issuer.example/parent'), profileInput(inParent, itsParent))
  return profileInput(endorsement, parent)
}

export const arbitraryProfileInput: fc.Arbitrary<ProfileInput> = arbitraryProfileWith(arbitraryEndorsement)

/** What a description says of its kind, and a result that goes with it. */
type Measure = Omit<ResultDescriptionInput, 'id' | 'name' | 'rubricCriterionLevel' | 'requiredLevel'>

const MEASURES = {
  range: { resultType: 'Percent', valueMin: '0', valueMax: '100', requiredValue: '60' },
  choice: { resultType: 'LetterGrade', allowedValue: ['秀', '優', '良', '可'], requiredValue: '可' },
  rubric: { resultType: 'RubricCriterionLevel' },
  status: { resultType: 'Status' },
  own: { resultType: 'ext:Stars' },
} as const satisfies Readonly<Record<string, Measure>>

const arbitraryDescription: fc.Arbitrary<Omit<ResultDescriptionInput, 'id'>> = fc
  .record(
    {
      measure: fc.constantFrom('range', 'choice', 'rubric', 'status', 'own' as const),
      name: arbitraryText,
      alignment: listed(arbitraryAlignmentInput),
      extensions: arbitraryExtensions,
      levels: fc.array(
        fc.record(
          {
            name: arbitraryText,
            alignment: listed(arbitraryAlignmentInput),
            description: arbitraryText,
            level: arbitraryText,
            points: fc.constantFrom('1', '2.5'),
          },
          { requiredKeys: ['name'] },
        ),
        { minLength: 1, maxLength: 2 },
      ),
    },
    { requiredKeys: ['measure', 'name', 'levels'] },
  )
  .map(({ measure, levels, ...others }) => {
    if (measure !== 'rubric') return { ...others, ...MEASURES[measure] }
    const rubricCriterionLevel = levels.map((level) => ({ ...level, id: '' }))
    return { ...others, ...MEASURES[measure], rubricCriterionLevel }
  })

/** Gives descriptions and levels identifiers that nothing else in the badge has. */
function identified(descriptions: readonly Omit<ResultDescriptionInput, 'id'>[]): ResultDescriptionInput[] {
  return descriptions.map((description, index) => {
    const id = `https://issuer.example/results/${index}`
    const levels = description.rubricCriterionLevel?.map((level, at) => ({
      ...level,
      id: `${id}/levels/${at}`,
    }))
    if (levels === undefined) return { ...description, id }
    return { ...description, id, rubricCriterionLevel: levels, requiredLevel: levels[0]?.id }
  })
}

const arbitraryRelated: fc.Arbitrary<RelatedInput> = fc.record(
  { id: arbitraryUrl('related'), inLanguage: arbitraryLanguage, version: arbitraryText },
  { requiredKeys: ['id'] },
)

function achievementWith(endorsement: fc.Arbitrary<AnyEndorsement>): fc.Arbitrary<AchievementInput> {
  return fc.record(
    {
      id: arbitraryUrl('achievements'),
      type: fc.constantFrom('https://terms.example/Course', ['Achievement']),
      alignment: listed(arbitraryAlignmentInput),
      achievementType: fc.constantFrom('MicroCredential', 'Course', 'ext:Rishu-Shomei' as const),
      creator: fc.oneof(fc.constant('https://issuer.example/creator'), arbitraryProfileWith(endorsement)),
      creditsAvailable: arbitraryCredits,
      criteria: fc.oneof(
        arbitraryText,
        fc.record({ id: arbitraryUrl('criteria'), narrative: arbitraryText }, { requiredKeys: ['id'] }),
      ),
      description: arbitraryText,
      endorsement: listed(endorsement).map((list) => list.slice(0, 1)),
      endorsementJwt: listed(arbitraryJws),
      fieldOfStudy: arbitraryText,
      humanCode: arbitraryText,
      image: arbitraryImageInput,
      inLanguage: arbitraryLanguage,
      name: arbitraryText,
      otherIdentifier: listed(arbitraryIdentifierEntryInput),
      related: listed(arbitraryRelated),
      resultDescription: listed(arbitraryDescription).map(identified),
      specialization: arbitraryText,
      tag: listed(arbitraryText),
      version: arbitraryText,
      extensions: arbitraryExtensions,
    },
    { requiredKeys: ['id', 'criteria', 'description', 'name'] },
  )
}

export const arbitraryAchievementInput: fc.Arbitrary<AchievementInput> = achievementWith(arbitraryEndorsement)

const arbitrarySalt = fc.constantFrom('塩', '5f0c1d3e')

const arbitraryIdentifier: fc.Arbitrary<RecipientIdentifier> = fc.oneof(
  fc.record({ email: arbitraryEmail, salt: arbitrarySalt }),
  fc.record({ email: arbitraryEmail, hashed: fc.constant(false as const) }),
  fc.record({
    identity: arbitraryText,
    identityType: fc.constantFrom('name', 'sourcedId', 'ext:gakuseki_bango' as const),
    salt: arbitrarySalt,
  }),
  fc.record({
    identityHash: fc.constant(`sha256$${'0123456789abcdef'.repeat(4)}`),
    hashed: fc.constant(true),
    identityType: fc.constant('emailAddress' as const),
    salt: arbitrarySalt,
  }),
)

const arbitraryRecipient: fc.Arbitrary<Recipient> = fc.oneof(
  fc.record(
    { id: fc.constant('did:example:hanako'), identifier: listed(arbitraryIdentifier) },
    { requiredKeys: ['id'] },
  ),
  fc.tuple(arbitraryIdentifier, arbitraryIdentifier).map((identifier) => ({ identifier })),
)

const arbitraryEvidence: fc.Arbitrary<EvidenceInput> = fc.oneof(
  arbitraryUrl('evidence'),
  fc.record(
    {
      id: arbitraryUrl('evidence'),
      type: fc.constant('https://terms.example/Essay'),
      narrative: arbitraryText,
      name: arbitraryText,
      description: arbitraryText,
      genre: arbitraryText,
      audience: arbitraryText,
      extensions: arbitraryExtensions,
    },
    { requiredKeys: [] },
  ),
)

/** A result within what its description allows. */
function resultFor(description: ResultDescriptionInput): fc.Arbitrary<ResultInput> {
  const { allowedValue, rubricCriterionLevel, valueMin, resultType } = description
  const status = fc.constantFrom('Completed', 'Provisional' as const)
  return fc.record(
    {
      resultDescription: fc.constant(description.id),
      alignment: listed(arbitraryAlignmentInput),
      ...(rubricCriterionLevel && {
        achievedLevel: fc.constantFrom(...rubricCriterionLevel.map((level) => level.id)),
      }),
      ...(allowedValue && { value: fc.constantFrom(...allowedValue) }),
      ...(valueMin !== undefined && { value: fc.constantFrom('0', '60.5', '100') }),
      status,
    },
    { requiredKeys: resultType === 'Status' ? ['resultDescription', 'status'] : ['resultDescription'] },
  )
}

function arbitraryAchieved(endorsement: fc.Arbitrary<AnyEndorsement>) {
  return achievementWith(endorsement).chain((achievement) =>
    fc.record({
      achievement: fc.constant(achievement),
      result: fc.tuple(...(achievement.resultDescription ?? []).map(resultFor)),
    }),
  )
}

function credentialFields(endorsement: fc.Arbitrary<AnyEndorsement>) {
  return fc
    .record(
      {
        ...ENVELOPE,
        achieved: arbitraryAchieved(endorsement),
        issuer: fc.oneof(fc.constant('did:web:issuer.example'), arbitraryProfileWith(endorsement)),
        period: arbitraryPeriod,
        expires: fc.boolean(),
        recipient: arbitraryRecipient,
        activity: arbitraryPeriod,
        name: arbitraryText,
        image: arbitraryImageInput,
        evidence: listed(arbitraryEvidence),
        endorsement: listed(endorsement).map((list) => list.slice(0, 1)),
        endorsementJwt: listed(arbitraryJws),
        creditsEarned: arbitraryCredits,
        licenseNumber: arbitraryText,
        narrative: arbitraryText,
        role: arbitraryText,
        source: fc.oneof(fc.constant('https://issuer.example/assessor'), arbitraryProfileWith(endorsement)),
        term: arbitraryText,
        subjectImage: arbitraryImageInput,
        subjectType: fc.constant('https://terms.example/Learner'),
        subjectExtensions: arbitraryExtensions,
      },
      { requiredKeys: ['id', 'achieved', 'issuer', 'period', 'expires', 'recipient'] },
    )
    .map(({ achieved, period: [validFrom, validUntil], expires, activity, ...others }) => ({
      ...others,
      ...achieved,
      validFrom,
      ...(expires && { validUntil }),
      ...(activity && { activityStartDate: activity[0], activityEndDate: activity[1] }),
    }))
    .map(withNeededContexts)
}

/** Awards in data model 2.0. */
export const arbitraryCredentialInput: fc.Arbitrary<CredentialInput> = credentialFields(arbitraryEndorsement)

/** Awards in data model 1.1. */
export const arbitraryCredentialInputv1p1: fc.Arbitrary<CredentialInputv1p1> = credentialFields(
  arbitraryEndorsementv1p1,
).map((fields) => ({ ...fields, dataModel: '1.1' }))
