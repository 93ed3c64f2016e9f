import type {
  EffortBasis,
  ExtraElement,
  MicroCredentialAward,
  MicroCredentialDescriptor,
} from '../../generated/types-descriptors.ts'
import { sameJson } from '../../json/same-json.ts'
import { claimFields } from './claim-fields.ts'
import type { FrameworkElement, Source, Store } from './element.ts'
import { extraOf } from './extras.ts'
import { treeOf, valueAt } from './fields.ts'
import type { FrameworkId } from './framework-id.ts'
import { FRAMEWORK_TABLES } from './framework-tables.ts'
import type { DocumentReading } from './read-document.ts'
import { type SourceTerms, storeOf, termsOf } from './wording.ts'
import { writeElement } from './write-element.ts'

interface Kept {
  readonly extra: ExtraElement[]
  readonly terms: Map<string, string>
}

/** The key of the language that a document was read in, where it is not the framework's. */
export function languageTerm(framework: FrameworkId): string {
  return `${framework}/language`
}

/** The key of what hours count by the word of the caller, for which the document cannot be asked again. */
export function basisTerm(framework: FrameworkId): string {
  return `${framework}/basis`
}

/**
 * Puts beside the fields whatever they do not tell of the document: elements without a field, and the
 * wording of those that would be written otherwise. Then the document can be written again as it was.
 */
export function keepWording(
  { reading, entries, kept }: DocumentReading,
  framework: FrameworkId,
  language: string,
  basis: EffortBasis | undefined,
): { readonly descriptor: Partial<MicroCredentialDescriptor>; readonly award: MicroCredentialAward } {
  const stores: Readonly<Record<Store, Kept>> = {
    descriptor: nothing(),
    award: nothing(),
    learner: nothing(),
  }
  const source: Source = {
    descriptor: { schemaVersion: '1.0', ...reading.descriptor },
    award: reading.award ?? {},
  }
  if (language !== FRAMEWORK_TABLES[framework].language)
    stores.descriptor.terms.set(languageTerm(framework), language)
  if (basis !== undefined && reading.descriptor?.effort?.hours !== undefined)
    stores.descriptor.terms.set(basisTerm(framework), basis)
  for (const { store, key, value } of kept) stores[store].extra.push(extraOf(framework, key, value, language))
  const elements = claimFields(entries.map(({ element }) => element))
  for (const [index, element] of elements.entries()) {
    const { key = '', value = null } = entries[index] ?? {}
    const written = writeElement(element, source, language)
    const plain = written !== undefined && sameJson(written.value, value)
    if (plain && key === element.name && element.standing === undefined) continue
    const terms = termsOf(framework, element, fieldOf(element, source), { key, ...(!plain && { value }) })
    for (const [name, term] of terms) stores[storeOf(element)].terms.set(name, term)
  }
  const learner = { ...source.award.learner, ...asMembers(stores.learner) }
  return {
    descriptor: { ...reading.descriptor, ...asMembers(stores.descriptor) },
    award: {
      ...source.award,
      ...(Object.keys(learner).length > 0 && { learner }),
      ...asMembers(stores.award),
    },
  }
}

/** The first of an element's fields that is set. */
function fieldOf({ fields }: FrameworkElement, source: Source): string {
  const tree = treeOf(source)
  return fields.find((field) => valueAt(tree, field) !== undefined) ?? fields[0] ?? ''
}

function nothing(): Kept {
  return { extra: [], terms: new Map() }
}

function asMembers({ extra, terms }: Kept): {
  readonly extra?: readonly ExtraElement[]
  readonly sourceTerms?: SourceTerms
} {
  return {
    ...(extra.length > 0 && { extra }),
    ...(terms.size > 0 && { sourceTerms: Object.fromEntries(terms) }),
  }
}
