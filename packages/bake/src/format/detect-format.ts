import type { DetectedFormat } from '../errors.ts'
import { decodeLatin1 } from '../png/bytes.ts'
import { readProlog } from '../svg/prolog.ts'

interface Signature {
  readonly format: DetectedFormat
  readonly name: string
  /** What stands where, as Latin-1 text. */
  readonly marks: readonly (readonly [offset: number, text: string])[]
}

const boxed = (brand: string): Signature['marks'] => [
  [4, 'ftyp'],
  [8, brand],
]

/** How files begin that people take for badge images. The more special ones come first. */
const SIGNATURES: readonly Signature[] = [
  { format: 'jpeg', name: 'a JPEG image', marks: [[0, '\xff\xd8\xff']] },
  { format: 'gif', name: 'a GIF image', marks: [[0, 'GIF8']] },
  {
    format: 'webp',
    name: 'a WebP image',
    marks: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  },
  { format: 'avif', name: 'an AVIF image', marks: boxed('avi') },
  { format: 'heic', name: 'a HEIC image', marks: boxed('hei') },
  { format: 'heic', name: 'a HEIC image', marks: boxed('hev') },
  { format: 'heic', name: 'a HEIC image', marks: boxed('mif1') },
  { format: 'heic', name: 'a HEIC image', marks: boxed('msf1') },
  { format: 'jpeg-xl', name: 'a JPEG XL image', marks: [[0, '\xff\x0a']] },
  { format: 'jpeg-xl', name: 'a JPEG XL image', marks: [[4, 'JXL \r\n\x87\n']] },
  { format: 'tiff', name: 'a TIFF image', marks: [[0, 'II*\0']] },
  { format: 'tiff', name: 'a TIFF image', marks: [[0, 'MM\0*']] },
  { format: 'tiff', name: 'a TIFF image', marks: [[0, 'II+\0']] },
  { format: 'tiff', name: 'a TIFF image', marks: [[0, 'MM\0+']] },
  { format: 'ico', name: 'an icon (ICO)', marks: [[0, '\0\0\x01\0']] },
  { format: 'psd', name: 'a Photoshop document', marks: [[0, '8BPS']] },
  { format: 'pdf', name: 'a PDF document', marks: [[0, '%PDF-']] },
  { format: 'gzip', name: 'a gzip archive (perhaps a compressed SVG, .svgz)', marks: [[0, '\x1f\x8b']] },
  { format: 'zip', name: 'a ZIP archive', marks: [[0, 'PK\x03\x04']] },
  { format: 'bmp', name: 'a BMP image', marks: [[0, 'BM']] },
]

/** How texts begin that people take for images, apart from white space. */
const TEXTS: readonly (readonly [format: DetectedFormat, name: string, beginning: RegExp])[] = [
  ['json', 'JSON, which may be a badge but is no image', /^[{[]/],
  ['jws', 'a signed text, which may be a badge but is no image', /^eyJ[\w-]*\./],
  ['base64', 'a data URL; decode it first', /^data:[\w.+-]*\//i],
  // What PNG, JPEG, GIF, `<svg` and `<?xml` begin with, in Base64.
  ['base64', 'Base64, which stands for an image; decode it first', /^(?:iVBORw0K|\/9j\/|R0lGOD|PHN2Z|PD94b)/],
]

/** So many bytes are looked at to tell one text from another. */
const HEAD_SIZE = 4096

/** What bytes are that no format of ours recognises, and how to call it in a sentence. */
export function detectFormat(image: Uint8Array): { readonly format: DetectedFormat; readonly name: string } {
  if (image.length === 0) return { format: 'empty', name: 'an empty file' }
  const found = SIGNATURES.find(({ marks }) => marks.every(([offset, text]) => hasAt(image, offset, text)))
  return found ?? detectText(image) ?? { format: 'unknown', name: 'a file of unknown format' }
}

function detectText(
  image: Uint8Array,
): { readonly format: DetectedFormat; readonly name: string } | undefined {
  const text = decodeLatin1(image.subarray(hasAt(image, 0, '\xef\xbb\xbf') ? 3 : 0, HEAD_SIZE)).trimStart()
  if (readProlog(text).name.toLowerCase() === 'html') return { format: 'html', name: 'an HTML page' }
  const [format, name] = TEXTS.find(([, , beginning]) => beginning.test(text)) ?? []
  return format && name ? { format, name } : undefined
}

function hasAt(image: Uint8Array, offset: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (image[offset + index] !== text.charCodeAt(index)) return false
  }
  return true
}
