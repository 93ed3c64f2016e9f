// Generated from model/ob2 by scripts/generate.ts: change it there.

import type { JsonObject, OneOrMany } from '../json/json-value.ts'

/** How a request to the Badge Connect API went, for software. */
export type BadgeConnectStatusText =
  | 'OK'
  | 'REQUEST_VALIDATION_ERROR'
  | 'RECIPIENT_PROFILE_MISMATCH'
  | 'INVALID_BADGE'
  | 'BAD_REQUEST'
  | 'UNAUTHENTICATED'
  | 'PERMISSION_DENIED'
  | 'NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'

/**
 * A link to an objective or a standard in somebody’s framework.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Alignment}
 */
export interface AlignmentObject {
  /** What this is: `AlignmentObject` where it is not said. */
  readonly type?: OneOrMany<string>
  /** What the node of the framework is called. */
  readonly targetName: string
  /** Where the node is. */
  readonly targetUrl: string
  /** What the node says. */
  readonly targetDescription?: string
  /** What the framework is called. */
  readonly targetFramework?: string
  /** The code of the node in its framework. */
  readonly targetCode?: string
}

/**
 * An Open Badge 2.0: a badge that was awarded to somebody.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Assertion}
 */
export interface Assertion {
  /** The JSON-LD contexts that give the terms their meaning. */
  readonly '@context'?: OneOrMany<string | JsonObject>
  /** The language of the texts. */
  readonly '@language'?: string
  /** Identifies the award: where it is published if it is hosted, a `urn:uuid:` if it is signed. */
  readonly id: string
  /** What this is: has to contain `Assertion`. */
  readonly type: OneOrMany<'Assertion' | (string & {})>
  /** Who received the badge. */
  readonly recipient: IdentityObject
  /** What was awarded. */
  readonly badge: string | BadgeClass
  /** How to find out that the award is genuine. */
  readonly verification: AssertionVerification
  /** When the badge was awarded. */
  readonly issuedOn: string
  /** The picture with this award baked in, published on the web. */
  readonly image?: string | Image
  /** The work that the badge was awarded for. */
  readonly evidence?: OneOrMany<string | Evidence>
  /** What ties the evidence together. */
  readonly narrative?: string
  /** When the badge stops counting. */
  readonly expires?: string
  /** Whether it has been revoked. */
  readonly revoked?: boolean
  /** Why it was revoked. */
  readonly revocationReason?: string
  /** How Open Badges 1.x identified the award. Not for new badges. */
  readonly uid?: string
  /** Which edition this is. */
  readonly version?: string | number
  /** Other editions and translations of the same. */
  readonly related?: OneOrMany<string | Related>
  /** What others say about it. */
  readonly endorsement?: OneOrMany<string | Endorsement>
}

/**
 * How to find out that an award is genuine.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#VerificationObject}
 */
export interface AssertionVerification {
  /** What this is: has to contain `HostedBadge` or `hosted` or `SignedBadge` or `signed`. */
  readonly type: OneOrMany<'HostedBadge' | 'hosted' | 'SignedBadge' | 'signed' | (string & {})>
  /** The key that signed, which the issuer’s profile has to list. */
  readonly creator?: string | CryptographicKey
}

/**
 * What a badge is awarded for, described once and awarded to many.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#BadgeClass}
 */
export interface BadgeClass {
  /** The JSON-LD contexts that give the terms their meaning. */
  readonly '@context'?: OneOrMany<string | JsonObject>
  /** The language of the texts. */
  readonly '@language'?: string
  /** Identifies the badge class: best, where it is published. */
  readonly id: string
  /** What this is: has to contain `BadgeClass`. */
  readonly type: OneOrMany<'BadgeClass' | (string & {})>
  /** The title. */
  readonly name: string
  /** What was achieved, in a few sentences. */
  readonly description: string
  /** The picture of the badge, PNG or SVG. */
  readonly image: string | Image
  /** What one has to do to earn it. */
  readonly criteria: string | Criteria
  /** Who awards it. */
  readonly issuer: string | Profile
  /** The objectives or standards that the badge meets. */
  readonly alignment?: OneOrMany<AlignmentObject>
  /** Keywords. */
  readonly tags?: OneOrMany<string>
  /** Which edition this is. */
  readonly version?: string | number
  /** Other editions and translations of the same. */
  readonly related?: OneOrMany<string | Related>
  /** What others say about it. */
  readonly endorsement?: OneOrMany<string | Endorsement>
}

/**
 * What one has to do to earn a badge: a page, a text, or both.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Criteria}
 */
export interface Criteria {
  /** A page that says it. */
  readonly id?: string
  /** What this is: `Criteria` where it is not said. */
  readonly type?: OneOrMany<string>
  /** The text that says it. */
  readonly narrative?: string
}

/**
 * Work that shows that a badge was earned.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Evidence}
 */
export interface Evidence {
  /** A page with the evidence. */
  readonly id?: string
  /** What this is: `Evidence` where it is not said. */
  readonly type?: OneOrMany<string>
  /** What the evidence shows and how it came about. */
  readonly narrative?: string
  /** The title of the evidence. */
  readonly name?: string
  /** What the evidence is. */
  readonly description?: string
  /** The kind of evidence, such as a poem or a film. */
  readonly genre?: string
  /** Whom the evidence was made for. */
  readonly audience?: string
}

/**
 * Who received a badge, openly or as a hash.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#IdentityObject}
 */
export interface IdentityObject {
  /** Which property of a profile `identity` is: `email`, `url`, `telephone`, `id`, or an IRI. */
  readonly type: string
  /** The value of that property, or its hash such as `sha256$…`. */
  readonly identity: string
  /** Whether `identity` is a hash. */
  readonly hashed: boolean
  /** The text that was appended before hashing. */
  readonly salt?: string
}

/**
 * A picture with its caption.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Image}
 */
export interface Image {
  /** Where the picture is, or the picture as a data URI. */
  readonly id: string
  /** What this is: `schema:ImageObject` where it is not said. */
  readonly type?: OneOrMany<string>
  /** What the picture shows. */
  readonly caption?: string
  /** Who made the picture. */
  readonly author?: string
}

/**
 * Another edition or translation of something.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Properties}
 */
export interface Related {
  /** The other edition. */
  readonly id: string
  /** What the other edition is: the same kind of thing where it is not said. */
  readonly type?: OneOrMany<string>
  /** Which edition the other is. */
  readonly version?: string | number
  /** The language of the other edition. */
  readonly '@language'?: string
}

/**
 * A public key that signs badges.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#CryptographicKey}
 */
export interface CryptographicKey {
  /** The JSON-LD contexts that give the terms their meaning. */
  readonly '@context'?: OneOrMany<string | JsonObject>
  /** The language of the texts. */
  readonly '@language'?: string
  /** Identifies the key: where it is published. */
  readonly id?: string
  /** What this is: `CryptographicKey` where it is not said. */
  readonly type?: OneOrMany<string>
  /** The `id` of the profile that the key belongs to. */
  readonly owner?: string
  /** The key in PEM form. */
  readonly publicKeyPem?: string
}

/**
 * What somebody says about a badge class, an award or a profile.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Endorsement}
 */
export interface Endorsement {
  /** The JSON-LD contexts that give the terms their meaning. */
  readonly '@context'?: OneOrMany<string | JsonObject>
  /** The language of the texts. */
  readonly '@language'?: string
  /** Identifies the endorsement: where it is published if it is hosted. */
  readonly id: string
  /** What this is: has to contain `Endorsement`. */
  readonly type: OneOrMany<'Endorsement' | (string & {})>
  /** What is endorsed, and what is said about it. */
  readonly claim: EndorsementClaim
  /** Who endorses. */
  readonly issuer: string | Profile
  /** When it was endorsed. */
  readonly issuedOn: string
  /** How to find out that the endorsement is genuine. */
  readonly verification: AssertionVerification
  /** Whether it has been revoked. */
  readonly revoked?: boolean
  /** Why it was revoked. */
  readonly revocationReason?: string
  /** Which edition this is. */
  readonly version?: string | number
  /** Other editions and translations of the same. */
  readonly related?: OneOrMany<string | Related>
  /** What others say about it. */
  readonly endorsement?: OneOrMany<string | Endorsement>
}

/**
 * What an endorsement says: any property of the endorsed thing may be repeated to confirm it.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Endorsement}
 */
export interface EndorsementClaim {
  /** What is endorsed. */
  readonly id: string
  /** What kind of thing is endorsed. */
  readonly type?: OneOrMany<string>
  /** What the endorser says about it. */
  readonly endorsementComment?: string
  /** What the method defines beyond this. */
  readonly [property: string]: unknown
}

/**
 * What somebody added to Open Badges, with a context and often a schema of its own.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Extensions}
 */
export interface Extension {
  /** The context that defines the extension. */
  readonly '@context'?: OneOrMany<string | JsonObject>
  /** What this is: has to contain `Extension`. */
  readonly type: OneOrMany<'Extension' | (string & {})>
  /** What the method defines beyond this. */
  readonly [property: string]: unknown
}

/**
 * A person or an organisation. An issuer also needs `name`, `url` and `email`.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Profile}
 */
export interface Profile {
  /** The JSON-LD contexts that give the terms their meaning. */
  readonly '@context'?: OneOrMany<string | JsonObject>
  /** The language of the texts. */
  readonly '@language'?: string
  /** Identifies the profile: where it is published. */
  readonly id: string
  /** What this is: has to contain `Profile` or `Issuer`. */
  readonly type: OneOrMany<'Profile' | 'Issuer' | (string & {})>
  /** The name. Issuers need one. */
  readonly name?: string
  /** The home page. Issuers need exactly one. */
  readonly url?: OneOrMany<string>
  /** A telephone number, such as `+16175551212`. */
  readonly telephone?: OneOrMany<string>
  /** Who this is, in a few sentences. */
  readonly description?: string
  /** A picture or logo, PNG or SVG. */
  readonly image?: string | Image
  /** A contact address. Issuers need exactly one. */
  readonly email?: OneOrMany<string>
  /** The keys that sign for this profile. */
  readonly publicKey?: OneOrMany<string | CryptographicKey>
  /** Where this issuer’s hosted badges may be published. */
  readonly verification?: VerificationObject
  /** Where the list of its revoked signed badges is. */
  readonly revocationList?: string
  /** Which edition this is. */
  readonly version?: string | number
  /** Other editions and translations of the same. */
  readonly related?: OneOrMany<string | Related>
  /** What others say about it. */
  readonly endorsement?: OneOrMany<string | Endorsement>
}

/**
 * The signed awards and endorsements that an issuer has revoked.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#RevocationList}
 */
export interface RevocationList {
  /** The JSON-LD contexts that give the terms their meaning. */
  readonly '@context'?: OneOrMany<string | JsonObject>
  /** The language of the texts. */
  readonly '@language'?: string
  /** Identifies the list: where it is published. */
  readonly id?: string
  /** What this is: has to contain `RevocationList`. */
  readonly type: OneOrMany<'RevocationList' | (string & {})>
  /** Whose list it is. */
  readonly issuer?: string
  /** What was revoked. Has to be there, but may be empty. */
  readonly revokedAssertions?: OneOrMany<string | RevokedAssertion>
}

/**
 * An award or endorsement that was revoked: all else about it may be gone.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#RevocationList}
 */
export interface RevokedAssertion {
  /** The JSON-LD contexts that give the terms their meaning. */
  readonly '@context'?: OneOrMany<string | JsonObject>
  /** The language of the texts. */
  readonly '@language'?: string
  /** What was revoked. */
  readonly id?: string
  /** What it is: `Assertion` where it is not said. */
  readonly type?: OneOrMany<string>
  /** How Open Badges 1.x identified what was revoked. */
  readonly uid?: string
  /** Whether it has been revoked. */
  readonly revoked?: boolean
  /** Why it was revoked. */
  readonly revocationReason?: string
}

/**
 * Where an issuer publishes its hosted badges. Without it: on the host of its profile.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#VerificationObject}
 */
export interface VerificationObject {
  /** What this is: `VerificationObject` where it is not said. */
  readonly type?: OneOrMany<string>
  /** The property of an award to look at; only `id` is supported. */
  readonly verificationProperty?: string
  /** What the `id` of an award has to start with: one of these. */
  readonly startsWith?: OneOrMany<string>
  /** The hosts that the `id` of an award may be on. */
  readonly allowedOrigins?: OneOrMany<string>
}

/**
 * An award to be stored: hosted or signed, one of the two.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v2p1#assertions}
 */
export interface AssertionRequest {
  /** A hosted award. */
  readonly assertion?: Assertion
  /** A signed award. */
  readonly signedAssertion?: string
}

/**
 * A page of somebody’s awards.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v2p1#assertions}
 */
export interface AssertionsResponse {
  /** How the request went. */
  readonly status: BadgeConnectStatus
  /** The hosted awards. */
  readonly assertions?: readonly Assertion[]
  /** The signed awards. */
  readonly signedAssertions?: readonly string[]
}

/**
 * One implementation of the Badge Connect API.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v2p1#manifest-properties}
 */
export interface BadgeConnectApi {
  /** Identifies the implementation. */
  readonly id?: string
  /** What this is: `BadgeConnectAPI` where it is not said. */
  readonly type?: string
  /** What the platform is called. */
  readonly name: string
  /** The logo: square, PNG or SVG. */
  readonly image?: string
  /** What the paths of the API are appended to. Ends with `/ims/ob/v2p1`. */
  readonly apiBase: string
  /** The version that is implemented, such as `v2p1`. */
  readonly version: string
  /** The terms of service. */
  readonly termsOfServiceUrl: string
  /** The privacy policy. */
  readonly privacyPolicyUrl: string
  /** The scopes that clients can ask for. */
  readonly scopesOffered: readonly string[]
  /** Where clients register. */
  readonly registrationUrl: string
  /** Where users give their consent. */
  readonly authorizationUrl: string
  /** Where clients get tokens. */
  readonly tokenUrl: string
  /** Where clients give tokens back. */
  readonly tokenRevocationUrl?: string
}

/**
 * What a platform publishes at `/.well-known/badgeconnect.json`.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v2p1#manifest}
 */
export interface BadgeConnectManifest {
  /** The JSON-LD contexts that give the terms their meaning. */
  readonly '@context'?: OneOrMany<string | JsonObject>
  /** The language of the texts. */
  readonly '@language'?: string
  /** Where the manifest is published. */
  readonly id: string
  /** What this is: `Manifest` where it is not said. */
  readonly type?: string
  /** The implementations that the platform offers. */
  readonly badgeConnectAPI: readonly BadgeConnectApi[]
}

/**
 * How a request to the Badge Connect API went.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v2p1#status}
 */
export interface BadgeConnectStatus {
  /** What went wrong, for people. */
  readonly error?: string
  /** The HTTP status. */
  readonly statusCode: number
  /** What went wrong, for software. */
  readonly statusText?: BadgeConnectStatusText
}

/**
 * The profile of whoever is logged in.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v2p1#profile}
 */
export interface ProfileResponse {
  /** How the request went. */
  readonly status: BadgeConnectStatus
  /** The profile. */
  readonly profile?: Profile
}

/**
 * The answer to a request that returns nothing else.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v2p1#status}
 */
export interface StatusResponse {
  /** How the request went. */
  readonly status: BadgeConnectStatus
}
