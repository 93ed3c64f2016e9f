import type { MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import type { NarrativeSection } from './section.ts'
import type { SectionReader } from './section-reader.ts'
import type { SectionWriter } from './section-writer.ts'

/** What a narrative can say of a descriptor: everything but the version of the model. */
export type DescriptivePart = Omit<MicroCredentialDescriptor, 'schemaVersion'>

/** How one section is written and read. */
export interface SectionCodec {
  readonly section: NarrativeSection
  readonly write: (descriptor: DescriptivePart, writer: SectionWriter) => void
  readonly read: (reader: SectionReader) => DescriptivePart
}
