import { InvalidArgumentError } from '@shirushi/core/errors'
import { isUri } from '@shirushi/core/values'
import { canonicalizeJson } from '../canonical/canonicalize-json.ts'

/** What a DID document may say beside its keys. */
export interface DidDocumentParts {
  /** Who may change the document. Default: nobody is named, so that it is the subject. */
  readonly controller?: string | readonly string[]
  /** Other addresses of the same subject, such as its profile. */
  readonly alsoKnownAs?: readonly string[]
  /** Services, copied as they are. Their types have to be absolute addresses, or defined in `contexts`. */
  readonly service?: readonly object[]
  /** Further contexts, behind those that are needed. */
  readonly contexts?: readonly string[]
}

/** What was checked, and copied. */
export interface WrittenParts {
  readonly head: {
    readonly controller?: string | readonly string[]
    readonly alsoKnownAs?: readonly string[]
  }
  readonly tail: { readonly service?: readonly object[] }
  readonly contexts: readonly string[]
}

/** @throws `InvalidArgumentError` when one is no URI, or a service no JSON object. */
export function writeParts(parts: DidDocumentParts): WrittenParts {
  const { controller, alsoKnownAs, service, contexts = [] } = parts
  return {
    head: {
      ...(controller === undefined ? {} : { controller: controllerOf(controller) }),
      ...(alsoKnownAs === undefined ? {} : { alsoKnownAs: uris(alsoKnownAs, 'options.alsoKnownAs') }),
    },
    tail: service === undefined ? {} : { service: services(service) },
    contexts: uris(contexts, 'options.contexts'),
  }
}

function controllerOf(controller: string | readonly string[]): string | readonly string[] {
  if (typeof controller !== 'string') return uris(controller, 'options.controller')
  return uris([controller], 'options.controller').join('')
}

function uris(list: readonly string[], name: string): readonly string[] {
  if (Array.isArray(list) && list.every((uri) => typeof uri === 'string' && isUri(uri))) return [...list]
  throw new InvalidArgumentError(name, 'must be absolute URIs')
}

function services(list: readonly object[]): readonly object[] {
  const isList = Array.isArray(list) && list.every((one) => typeof one === 'object' && one !== null)
  if (!isList) throw new InvalidArgumentError('options.service', 'must be a list of objects')
  try {
    canonicalizeJson(list)
  } catch (error) {
    throw new InvalidArgumentError('options.service', 'must be JSON', { cause: error })
  }
  return JSON.parse(JSON.stringify(list))
}
