import type { FrameworkElement } from './element.ts'

/**
 * Gives fields that two elements of a document share to the additional one: where a document has the
 * family name in an element of its own, the identification of the learner is about the rest.
 */
export function claimFields(elements: readonly FrameworkElement[]): FrameworkElement[] {
  const claimed = new Set(elements.filter(isAdditional).flatMap(({ fields }) => fields))
  return elements.map((element) => {
    const fields = isAdditional(element)
      ? element.fields
      : element.fields.filter((field) => !claimed.has(field))
    return fields.length === element.fields.length ? element : { ...element, fields }
  })
}

function isAdditional({ standing }: FrameworkElement): boolean {
  return standing === 'additional'
}
