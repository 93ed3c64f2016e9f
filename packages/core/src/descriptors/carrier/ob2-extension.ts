import { InvalidArgumentError } from '../../errors.ts'
import { isObject, type JsonObject } from '../../json/json-value.ts'
import { OB2_TERMS } from './namespace.ts'
import { DESCRIPTOR_CONTEXT } from './ob3-context.ts'

/** Where an issuer publishes the two documents that define what its badges carry. */
export interface HostedExtension {
  /** The address of the context, which is for both generations of Open Badges. */
  readonly context: string
  /** The address of the JSON Schema, which only Open Badges 2.0 asks for. */
  readonly schema: string
}

/**
 * The two documents that an issuer has to publish before it names them as the `carrier` of its badges: an
 * extension of Open Badges 2.0, and the terms of Open Badges 3.0. Validators fetch them for every badge, for
 * ever: `carrier: 'embedded'` needs no hosting.
 *
 * @throws `InvalidArgumentError` where the address of the schema is no text.
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Extensions | Open
 * Badges 2.0, Extensions}
 */
export function extensionDocuments(addresses: Pick<HostedExtension, 'schema'>): {
  readonly context: JsonObject
  readonly schema: JsonObject
} {
  if (!isObject(addresses) || typeof addresses.schema !== 'string') {
    throw new InvalidArgumentError('addresses', 'must name the address of the `schema`')
  }
  return { context: contextWith(addresses.schema), schema: SCHEMA }
}

function contextWith(schema: string): JsonObject {
  return {
    '@context': {
      ...DESCRIPTOR_CONTEXT,
      obi: 'https://w3id.org/openbadges#',
      extensions: 'https://w3id.org/openbadges/extensions#',
      profile: { '@id': 'mc:profile', '@container': '@set' },
      narrativeDigest: 'mc:narrativeDigest',
      descriptorJson: 'mc:descriptorJson',
    },
    'obi:validation': [
      { 'obi:validatesType': 'mc:MicroCredentialDescriptor', 'obi:validationSchema': schema },
    ],
  }
}

const SCHEMA: JsonObject = {
  $schema: 'http://json-schema.org/draft-04/schema#',
  title: 'A micro-credential descriptor in a badge class',
  type: 'object',
  properties: {
    profile: { type: 'array', items: { type: 'string' } },
    narrativeDigest: { type: 'string', pattern: '^sha256-[0-9a-f]{64}$' },
    descriptorJson: { type: 'string' },
  },
  required: ['descriptorJson'],
}

/** The extension object of a badge class. */
export function extensionObject(
  hosted: HostedExtension,
  {
    descriptorJson,
    narrativeDigest,
    profile,
  }: {
    readonly descriptorJson: string
    readonly narrativeDigest: string | undefined
    readonly profile: readonly string[]
  },
): JsonObject {
  return {
    '@context': hosted.context,
    type: ['Extension', OB2_TERMS.extension],
    ...(profile.length > 0 && { profile }),
    ...(narrativeDigest !== undefined && { narrativeDigest }),
    descriptorJson,
  }
}
