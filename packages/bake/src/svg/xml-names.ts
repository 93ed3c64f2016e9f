const NAMESPACES: readonly string[] = ['http://www.w3.org/2000/svg', '']

/** The namespace of an SVG's own elements. Files that leave it out are read, too. */
export function isSvgNamespace(namespace: string): boolean {
  return NAMESPACES.includes(namespace)
}

/** The end of what comes before the white space that ends at `index`. */
export function backOverBlank(text: string, index: number): number {
  let end = index
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end--
  return end
}
