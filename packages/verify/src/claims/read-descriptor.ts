import { fromBadge } from '@shirushi/core/descriptors'
import type { DescriptorFact } from '../report/claimed-facts.ts'
import { descriptorFacts } from './descriptor-facts.ts'

/** What a report shows of the descriptor in a badge. */
export interface DescriptorReading {
  readonly facts: readonly DescriptorFact[]
  readonly certificateNumber: string | undefined
}

/**
 * Reads the descriptor in a badge; `undefined` where there is none. Loaded only when a badge carries one, and in a
 * file of its own: a bundler keeps all of a package that is loaded by `import()`, and of this what it names.
 */
export function readDescriptor(document: unknown): DescriptorReading | undefined {
  const { descriptor, award } = fromBadge(document)
  if (descriptor === undefined) return undefined
  return { facts: descriptorFacts(descriptor, award), certificateNumber: award?.certificateNumber }
}
