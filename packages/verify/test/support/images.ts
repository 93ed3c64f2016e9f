import { bake } from '@shirushi/bake'

const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** A picture of one point. */
export const PIXEL: Uint8Array = Uint8Array.from(Buffer.from(ONE_PIXEL, 'base64'))

/** A drawing of nothing. */
export const DRAWING: Uint8Array = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
)

/** A picture with a badge in it. */
export function png(badge: string | object): Uint8Array {
  return bake(PIXEL, badge)
}

/** A drawing with a badge in it. */
export function svg(badge: string | object): Uint8Array {
  return bake(DRAWING, badge)
}

/** A drawing with whatever in place of badges, as no baker writes it. */
export function rawSvg(...contents: readonly string[]): string {
  const elements = contents.map(
    (text) => `<openbadges:credential><![CDATA[${text}]]></openbadges:credential>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">${elements.join('')}</svg>`
}
