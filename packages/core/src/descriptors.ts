/**
 * Micro-credential descriptors: a course and its credential in the words of the EU, of Australia or of
 * Japan (履修証明), into badges and back.
 *
 * @module
 */
export { type BadgeReading, type FromBadgeOptions, fromBadge } from './descriptors/badge/from-badge.ts'
export type { Provenance } from './descriptors/badge/merge-narrative.ts'
export type { NativeImage } from './descriptors/badge/native-fields.ts'
export { type DescriptorBadge, toBadge } from './descriptors/badge/to-badge.ts'
export type { ToBadgeOptions } from './descriptors/badge/to-badge-options.ts'
export { DESCRIPTOR_NAMESPACE } from './descriptors/carrier/namespace.ts'
export { extensionDocuments, type HostedExtension } from './descriptors/carrier/ob2-extension.ts'
export { DESCRIPTOR_CONTEXT } from './descriptors/carrier/ob3-context.ts'
export {
  type Confidence,
  type Evidence,
  SOURCES,
  type Source,
  type SourceId,
} from './descriptors/evidence.ts'
export { DESCRIPTOR_CATALOGUE, type DescriptorFindingCode } from './descriptors/findings/catalogue.ts'
export {
  type DescriptorFinding,
  renderDescriptorFinding,
} from './descriptors/findings/descriptor-finding.ts'
export type { LangMap } from './descriptors/lang-map.ts'
export type * from './generated/types-descriptors.ts'
