import { OB2_CONTEXT } from '../contexts/known-contexts.ts'
import { InvalidArgumentError } from '../errors.ts'
import type { JsonObject } from '../json/json-value.ts'
import { complete } from './complete.ts'

/**
 * Completes a document of Open Badges 2.0 that stands on its own, `@context` included.
 *
 * @throws `InvalidArgumentError`
 * @internal
 */
export function ob2Document(className: string, input: { readonly [property: string]: unknown }): JsonObject {
  const { contexts, '@context': own, ...others } = input
  if (contexts !== undefined && !Array.isArray(contexts)) {
    throw new InvalidArgumentError('input.contexts', 'must be a list')
  }
  const named = [own ?? OB2_CONTEXT, ...(contexts ?? [])].flat()
  const all = [...new Set(named)]
  return complete('ob2', className, { '@context': all.length === 1 ? all[0] : all, ...others })
}
