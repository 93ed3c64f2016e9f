import { InvalidArgumentError } from '@shirushi/core/errors'
import { isCompactJws } from '@shirushi/core/values'
import { memberOf, textOf } from './json-object.ts'

/** A credential or a presentation that is a token, as object that other documents can hold. */
export interface Envelope {
  readonly '@context': 'https://www.w3.org/ns/credentials/v2'
  /** The token, as `data:` URL. */
  readonly id: string
  readonly type: 'EnvelopedVerifiableCredential' | 'EnvelopedVerifiablePresentation'
}

/** What can be in an envelope. */
export type EnvelopeKind = 'credential' | 'presentation'

/** What an envelope holds. **Nothing of it was verified.** */
export interface OpenedEnvelope {
  readonly kind: EnvelopeKind
  /** As the `data:` URL has it, in small letters. */
  readonly mediaType: string
  /** The token, where the media type is that of one and it has the shape of one. */
  readonly jwt: string | undefined
}

interface KindFacts {
  readonly type: Envelope['type']
  readonly mediaType: string
  /** The name before the specification was finished. */
  readonly olderMediaType: string
}

const KINDS: Readonly<Record<EnvelopeKind, KindFacts>> = {
  credential: {
    type: 'EnvelopedVerifiableCredential',
    mediaType: 'application/vc+jwt',
    olderMediaType: 'application/vc+ld+jwt',
  },
  presentation: {
    type: 'EnvelopedVerifiablePresentation',
    mediaType: 'application/vp+jwt',
    olderMediaType: 'application/vp+ld+jwt',
  },
}

/**
 * Puts a credential that is a token into an envelope, as presentations hold it.
 *
 * @throws `InvalidArgumentError` when it has not the shape of a compact JSON Web Signature.
 * @see {@link https://www.w3.org/TR/vc-data-model-2.0/#enveloped-verifiable-credentials | VCDM 2.0, 4.13}
 */
export function envelopeCredential(jwt: string): Envelope {
  return envelope(jwt, KINDS.credential)
}

/**
 * Puts a presentation that is a token into an envelope.
 *
 * @throws `InvalidArgumentError` when it has not the shape of a compact JSON Web Signature.
 * @see {@link https://www.w3.org/TR/vc-data-model-2.0/#enveloped-verifiable-presentations | VCDM 2.0, 4.13}
 */
export function envelopePresentation(jwt: string): Envelope {
  return envelope(jwt, KINDS.presentation)
}

function envelope(jwt: string, { type, mediaType }: KindFacts): Envelope {
  if (typeof jwt !== 'string' || !isCompactJws(jwt)) {
    throw new InvalidArgumentError('jwt', 'must be a compact JSON Web Signature')
  }
  return { '@context': 'https://www.w3.org/ns/credentials/v2', id: `data:${mediaType},${jwt}`, type }
}

/**
 * Opens an envelope; `undefined` where a value is none. **Nothing is verified.**
 *
 * @param value - Anything, such as a stranger's `verifiableCredential`.
 */
export function openEnvelope(value: unknown): OpenedEnvelope | undefined {
  const types = memberOf(value, 'type')
  const names: readonly unknown[] = Array.isArray(types) ? types : [types]
  const id = textOf(value, 'id')
  const comma = id?.indexOf(',') ?? -1
  if (id === undefined || comma < 0 || !/^data:/i.test(id)) return undefined
  const mediaType = id.slice('data:'.length, comma).toLowerCase()
  const content = id.slice(comma + 1)
  for (const kind of ['credential', 'presentation'] as const) {
    const facts = KINDS[kind]
    if (!names.includes(facts.type)) continue
    const isToken = mediaType === facts.mediaType || mediaType === facts.olderMediaType
    return { kind, mediaType, jwt: isToken && isCompactJws(content) ? content : undefined }
  }
  return undefined
}
