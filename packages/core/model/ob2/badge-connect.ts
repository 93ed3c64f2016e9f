import { any, type ClassModel, defineClass, one, optional, some } from '../class-model.ts'
import { DOCUMENT } from './shared.ts'

const SPEC = 'https://www.imsglobal.org/spec/ob/v2p1'

export const BadgeConnectManifest: ClassModel = defineClass('BadgeConnectManifest', {
  doc: 'What a platform publishes at `/.well-known/badgeconnect.json`.',
  spec: `${SPEC}#manifest`,
  properties: {
    ...DOCUMENT,
    id: one('URL', 'Where the manifest is published.'),
    type: optional('IRI', 'What this is: `Manifest` where it is not said.'),
    badgeConnectAPI: some('BadgeConnectApi', 'The implementations that the platform offers.'),
  },
})

export const BadgeConnectApi: ClassModel = defineClass('BadgeConnectApi', {
  doc: 'One implementation of the Badge Connect API.',
  spec: `${SPEC}#manifest-properties`,
  properties: {
    id: optional('URI', 'Identifies the implementation.'),
    type: optional('IRI', 'What this is: `BadgeConnectAPI` where it is not said.'),
    name: one('String', 'What the platform is called.'),
    image: optional('URI', 'The logo: square, PNG or SVG.'),
    apiBase: one('URL', 'What the paths of the API are appended to. Ends with `/ims/ob/v2p1`.'),
    version: one('String', 'The version that is implemented, such as `v2p1`.'),
    termsOfServiceUrl: one('URL', 'The terms of service.'),
    privacyPolicyUrl: one('URL', 'The privacy policy.'),
    scopesOffered: some('String', 'The scopes that clients can ask for.'),
    registrationUrl: one('URL', 'Where clients register.'),
    authorizationUrl: one('URL', 'Where users give their consent.'),
    tokenUrl: one('URL', 'Where clients get tokens.'),
    tokenRevocationUrl: optional('URL', 'Where clients give tokens back.'),
  },
})

export const BadgeConnectStatus: ClassModel = defineClass('BadgeConnectStatus', {
  doc: 'How a request to the Badge Connect API went.',
  spec: `${SPEC}#status`,
  properties: {
    error: optional('String', 'What went wrong, for people.'),
    statusCode: one('Integer', 'The HTTP status.'),
    statusText: optional('BadgeConnectStatusText', 'What went wrong, for software.'),
  },
})

export const AssertionsResponse: ClassModel = defineClass('AssertionsResponse', {
  doc: 'A page of somebody’s awards.',
  spec: `${SPEC}#assertions`,
  properties: {
    status: one('BadgeConnectStatus', 'How the request went.'),
    assertions: any('Assertion', 'The hosted awards.'),
    signedAssertions: any('CompactJws', 'The signed awards.'),
  },
})

export const AssertionRequest: ClassModel = defineClass('AssertionRequest', {
  doc: 'An award to be stored: hosted or signed, one of the two.',
  spec: `${SPEC}#assertions`,
  properties: {
    assertion: optional('Assertion', 'A hosted award.'),
    signedAssertion: optional('CompactJws', 'A signed award.'),
  },
})

export const ProfileResponse: ClassModel = defineClass('ProfileResponse', {
  doc: 'The profile of whoever is logged in.',
  spec: `${SPEC}#profile`,
  properties: {
    status: one('BadgeConnectStatus', 'How the request went.'),
    profile: optional('Profile', 'The profile.'),
  },
})

export const StatusResponse: ClassModel = defineClass('StatusResponse', {
  doc: 'The answer to a request that returns nothing else.',
  spec: `${SPEC}#status`,
  properties: { status: one('BadgeConnectStatus', 'How the request went.') },
})
