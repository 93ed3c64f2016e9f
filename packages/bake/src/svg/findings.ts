/** What can be noticed about the markup of an SVG. */
export const SVG = {} as const
