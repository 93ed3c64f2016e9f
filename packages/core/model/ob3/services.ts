import { any, type ClassModel, defineClass, one, optional, some } from '../class-model.ts'

const SPEC = 'https://www.imsglobal.org/spec/ob/v3p0/'

/** Keys that an issuer publishes, and the documents of the Open Badges API. */
export const SERVICES: readonly ClassModel[] = [
  defineClass('Multikey', {
    doc: 'A public key in its multibase form.',
    spec: `${SPEC}#multikey`,
    extensible: false,
    properties: {
      id: one('URI', 'Identifies the key.'),
      type: optional('String', 'What this is: `Multikey`.'),
      cryptosuite: one('String', 'What the key is used with.'),
      controller: optional('URI', 'Whose key it is.'),
      publicKeyMultibase: one('String', 'The key.'),
    },
  }),
  defineClass('JWK', {
    doc: 'A public key as a JSON Web Key.',
    spec: `${SPEC}#jwk`,
    properties: {
      kty: one('String', 'The family of the key.'),
      use: optional('String', 'What the key is for.'),
      key_ops: optional('String', 'What may be done with the key.'),
      alg: optional('String', 'The algorithm that the key is used with.'),
      kid: optional('String', 'Identifies the key.'),
      x5u: optional('URI', 'Where the certificates are.'),
      x5c: any('String', 'The certificates.'),
      x5t: optional('String', 'The SHA-1 thumbprint of the certificate.'),
      x5t_S256: optional('String', 'The SHA-256 thumbprint of the certificate.'),
    },
  }),
  defineClass('JWKS', {
    doc: 'A set of public keys.',
    spec: `${SPEC}#jwks`,
    extensible: false,
    properties: { keys: some('JWK', 'The keys.') },
  }),
  defineClass('GetOpenBadgeCredentialsResponse', {
    doc: 'What the API answers to a request for credentials.',
    spec: `${SPEC}#getopenbadgecredentialsresponse`,
    extensible: false,
    properties: {
      credential: any('AchievementCredential', 'The credentials with embedded proofs.'),
      compactJwsString: any('CompactJws', 'The credentials secured as VC-JWT.'),
    },
  }),
  defineClass('Imsx_StatusInfo', {
    doc: 'What the API says about a failed request.',
    spec: `${SPEC}#imsx_statusinfo`,
    extensible: false,
    properties: {
      imsx_codeMajor: one('Imsx_CodeMajor', 'The outcome.'),
      imsx_severity: one('Imsx_Severity', 'How serious it is.'),
      imsx_description: optional('String', 'What happened, for people.'),
      imsx_codeMinor: optional('Imsx_CodeMinor', 'The reasons.'),
    },
  }),
  defineClass('Imsx_CodeMinor', {
    doc: 'The reasons of a failed request.',
    spec: `${SPEC}#imsx_codeminor`,
    extensible: false,
    properties: { imsx_codeMinorField: some('Imsx_CodeMinorField', 'One entry a reason.') },
  }),
  defineClass('Imsx_CodeMinorField', {
    doc: 'One reason of a failed request.',
    spec: `${SPEC}#imsx_codeminorfield`,
    extensible: false,
    properties: {
      imsx_codeMinorFieldName: one('String', 'Who reports it.'),
      imsx_codeMinorFieldValue: one('Imsx_CodeMinorFieldValue', 'The reason.'),
    },
  }),
  defineClass('ServiceDescriptionDocument', {
    doc: 'How a service describes itself, as an OpenAPI document.',
    spec: `${SPEC}#servicedescriptiondocument`,
    properties: {
      openapi: one('String', 'The version of OpenAPI.'),
      info: one('OpenApiInfo', 'What the service is.'),
      components: one('OpenApiComponents', 'How to authenticate.'),
    },
  }),
  defineClass('OpenApiComponents', {
    doc: 'The reusable parts of a service description.',
    spec: `${SPEC}#openapicomponents`,
    properties: { securitySchemes: one('OpenApiSecuritySchemes', 'How to authenticate.') },
  }),
  defineClass('OpenApiInfo', {
    doc: 'What a service is.',
    spec: `${SPEC}#openapiinfo`,
    properties: {
      termsOfService: one('URL', 'The terms of use.'),
      title: one('String', 'The name of the service.'),
      version: one('String', 'The version of the service.'),
      'x-imssf-image': optional('URI', 'The logo of the service.'),
      'x-imssf-privacyPolicyUrl': one('URL', 'The privacy policy.'),
    },
  }),
  defineClass('OpenApiOAuth2SecurityScheme', {
    doc: 'How to authenticate with OAuth 2.',
    spec: `${SPEC}#openapioauth2securityscheme`,
    properties: {
      type: one('String', 'The kind of scheme.'),
      description: optional('String', 'What the scheme is.'),
      'x-imssf-registrationUrl': one('URL', 'Where to register a client.'),
    },
  }),
  defineClass('OpenApiSecuritySchemes', {
    doc: 'The schemes that a service accepts.',
    spec: `${SPEC}#openapisecurityschemes`,
    extensible: false,
    properties: { OAuth2ACG: optional('OpenApiOAuth2SecurityScheme', 'The authorization code grant.') },
  }),
]
