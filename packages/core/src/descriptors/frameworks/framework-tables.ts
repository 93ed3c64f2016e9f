import { InvalidArgumentError } from '../../errors.ts'
import type { FrameworkElement } from './element.ts'
import { AU_ELEMENTS } from './elements/au-nmf-2021.ts'
import { EU_ELEMENTS } from './elements/eu-2022.ts'
import { JP_ELEMENTS } from './elements/jp-rishu-164.ts'
import { foldBareKey, foldKey } from './fold-key.ts'
import type { FrameworkId } from './framework-id.ts'

/** A framework as its documents are read: its elements, and what they leave unsaid. */
export interface FrameworkTable {
  readonly elements: readonly FrameworkElement[]
  /** The language of texts that do not say theirs. */
  readonly language: 'en' | 'ja'
}

/** The frameworks that can be read and written. */
export const FRAMEWORK_TABLES: Readonly<Record<FrameworkId, FrameworkTable>> = {
  'eu-2022': { elements: EU_ELEMENTS, language: 'en' },
  'au-nmf-2021': { elements: AU_ELEMENTS, language: 'en' },
  'jp-rishu-164': { elements: JP_ELEMENTS, language: 'ja' },
}

const INDEXES: Readonly<Record<FrameworkId, ReadonlyMap<string, FrameworkElement>>> = {
  'eu-2022': indexOf(EU_ELEMENTS),
  'au-nmf-2021': indexOf(AU_ELEMENTS),
  'jp-rishu-164': indexOf(JP_ELEMENTS),
}

/** Whether a text names a framework whose documents can be read and written. */
export function isFrameworkId(text: unknown): text is FrameworkId {
  return typeof text === 'string' && Object.hasOwn(FRAMEWORK_TABLES, text)
}

/**
 * Refuses what names no framework whose documents can be read and written.
 *
 * @throws `InvalidArgumentError`
 */
export function assertFramework(id: unknown): asserts id is FrameworkId {
  if (isFrameworkId(id)) return
  const known = Object.keys(FRAMEWORK_TABLES).join(', ')
  throw new InvalidArgumentError('framework', `names no framework that has documents; there are ${known}`)
}

/** The element that a key of a document names, in any of its spellings. */
export function elementFor(framework: FrameworkId, key: string): FrameworkElement | undefined {
  const index = INDEXES[framework]
  return index.get(foldKey(key)) ?? index.get(foldBareKey(key))
}

function indexOf(elements: readonly FrameworkElement[]): ReadonlyMap<string, FrameworkElement> {
  return new Map(
    elements.flatMap((element) =>
      [element.name, element.id, ...element.synonyms].map((name) => [foldKey(name), element] as const),
    ),
  )
}
