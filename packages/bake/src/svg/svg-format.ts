import type { ImageFormat } from '../format/image-format.ts'

/** SVG as a carrier of badges. */
export const SVG_FORMAT: ImageFormat = {
  name: 'svg',
  recognises: () => false,
  read: () => [],
  bake: () => [],
  remove: () => [],
  inspect: ({ length }) => ({
    format: 'svg',
    width: undefined,
    height: undefined,
    animated: false,
    hasTransparency: true,
    size: length,
    badges: 0,
  }),
}
