import { readValue } from './markup-text.ts'
import type { SvgElement } from './svg-watcher.ts'

/** How large an SVG is, in user units, which browsers show as pixels. */
export interface Dimensions {
  readonly width: number | undefined
  readonly height: number | undefined
}

/** User units that a unit of length is worth. Others depend on where the image is shown. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
}

const LENGTH = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]*)$/i

/** Longer than any number that is meant. */
const MAX_LENGTH = 40

/** Longer than any of these attributes, with white space behind it. */
const LOOKED_AT = 1000

/**
 * The size that the root gives: by `width` and `height`, or else by its `viewBox`, which also gives the side
 * that is missing.
 */
export function dimensionsOf(root: SvgElement, source: string): Dimensions {
  const read = (name: string) => attributeOf(root, name, source)
  const width = lengthOf(read('width'))
  const height = lengthOf(read('height'))
  const box = viewBoxOf(read('viewBox'))
  if (box === undefined) return { width, height }
  if (width === undefined && height === undefined) return box
  const ratio = box.width / box.height
  return {
    width: width ?? (height === undefined ? undefined : tidy(height * ratio)),
    height: height ?? (width === undefined ? undefined : tidy(width / ratio)),
  }
}

function attributeOf({ attributes }: SvgElement, name: string, source: string): string {
  const found = attributes.find((attribute) => attribute.name === name)
  return found === undefined ? '' : readValue(source, found, LOOKED_AT).trim()
}

function lengthOf(text: string): number | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const [, number = '', unit = ''] = LENGTH.exec(text) ?? []
  const name = unit.toLowerCase()
  const factor = Object.hasOwn(UNITS, name) ? UNITS[name] : undefined
  if (number === '' || factor === undefined) return undefined
  const length = tidy(Number(number) * factor)
  return Number.isFinite(length) && length > 0 ? length : undefined
}

function viewBoxOf(text: string): { readonly width: number; readonly height: number } | undefined {
  if (text.length > 4 * MAX_LENGTH) return undefined
  const numbers = text.split(/[\s,]+/)
  const [width, height] = [numbers[2], numbers[3]].map((number) => lengthOf(number ?? ''))
  if (numbers.length !== 4 || width === undefined || height === undefined) return undefined
  return { width, height }
}

/** Without what is left over from converting units: half an inch in millimetres is 48, not 47.99999. */
function tidy(length: number): number {
  return Math.round(length * 1000) / 1000
}
