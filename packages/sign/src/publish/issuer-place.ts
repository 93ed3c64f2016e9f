import { InvalidArgumentError, isShirushiError } from '@shirushi/core/errors'
import { type DidWebPlace, didWebFor, didWebToUrl } from '@shirushi/vc/did'
import { readWebAddress, type WebAddress } from './web-address.ts'

/** @internal Where an issuer publishes. */
export interface IssuerPlace {
  readonly origin: string
  /** Of a did:web: where its document is, and out of what its DID is made. */
  readonly did?: DidWebPlace & { readonly document: WebAddress }
}

/**
 * Where an issuer publishes: the host of its did:web, or of its https address.
 *
 * @throws `InvalidArgumentError` when it has neither, or one that is not written as `didWebFor` writes it.
 * @internal
 */
export function placeOfIssuer(issuer: string): IssuerPlace {
  if (typeof issuer === 'string' && issuer.startsWith('did:')) return placeOfDid(issuer)
  const address = typeof issuer === 'string' ? readWebAddress(issuer) : undefined
  if (address !== undefined) return { origin: address.origin }
  throw new InvalidArgumentError('input.issuer', 'has to be a did:web or a plain https address')
}

function placeOfDid(did: string): IssuerPlace {
  try {
    const document = readWebAddress(didWebToUrl(did))
    const place = partsOf(did)
    if (document !== undefined && didWebFor(place) === did) {
      return { origin: document.origin, did: { ...place, document } }
    }
  } catch (error) {
    if (!isShirushiError(error) && !(error instanceof URIError)) throw error
  }
  throw new InvalidArgumentError('input.issuer', 'has to be a did:web as `didWebFor` writes it')
}

/** @throws `URIError` for an encoding that is none. */
function partsOf(did: string): DidWebPlace {
  const [authority = '', ...segments] = did.slice('did:web:'.length).split(':')
  const [domain = '', port] = authority.split('%3A')
  return {
    domain,
    ...(port !== undefined && { port: Number(port) }),
    ...(segments.length > 0 && { path: segments.map(decodeURIComponent).join('/') }),
  }
}
