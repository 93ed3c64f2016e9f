import type { DescriptorFinding } from '../findings/descriptor-finding.ts'
import { readAward, readDescriptor, type ShapeOptions } from './read-descriptor.ts'

/**
 * Tells what keeps a value from being a descriptor: fields that the model does not have, values of
 * another type or outside their vocabulary, days that do not exist, parts without what they are about.
 *
 * The form only. An empty descriptor has nothing wrong with it; what a framework misses in it is said by
 * `lintDescriptor`. Addresses, countries and currencies are not looked at either.
 *
 * @returns Nothing where the value is a descriptor. Nothing in the value makes this function throw.
 * @throws `InvalidArgumentError` when the options are not what they are described to be.
 * @example
 * ```ts
 * import { checkDescriptor } from '@shirushi/core/descriptors'
 *
 * const [finding] = checkDescriptor({ schemaVersion: '1.0', credentialKind: 'Micro-credential' })
 * finding?.code // DESCRIPTOR_VALUE_MISSPELT
 * finding?.params.nearest // microCredential
 * ```
 */
export function checkDescriptor(value: unknown, options: ShapeOptions = {}): readonly DescriptorFinding[] {
  return readDescriptor(value, options).findings
}

/**
 * Tells what keeps a value from being an award, on the same terms as {@link checkDescriptor}. Paths begin
 * with `/award`.
 */
export function checkAward(value: unknown, options: ShapeOptions = {}): readonly DescriptorFinding[] {
  return readAward(value, options).findings
}
