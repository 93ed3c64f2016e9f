import { checkBadge } from '../check/check-badge.ts'
import { InvalidBadgeError } from '../errors.ts'
import type { JsonObject } from '../json/json-value.ts'

/**
 * Holds what was built to the same rules as anything that is read.
 *
 * @throws `InvalidBadgeError` with every finding of severity `error`.
 * @internal
 */
export function judgeProduct<Product>(product: JsonObject): Product {
  // Not held to lists only: endorsements that others have signed may have single values, and keep them.
  const { findings } = checkBadge(product)
  const [first, ...rest] = findings.filter((finding) => finding.severity === 'error')
  if (first !== undefined) throw new InvalidBadgeError([first, ...rest])
  // The tables that the product was completed by are those that its type was generated from.
  return product as unknown as Product
}
