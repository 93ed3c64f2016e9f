import { inspectImage, lintImage, MAXIMUM_IMAGE_SIZE, MINIMUM_IMAGE_SIDE } from '@shirushi/bake'
import { describe, expect, test } from 'vitest'
import { badgeChunk, chunk, type Header, png } from './support/make-png.ts'

const animation = chunk('acTL', Buffer.alloc(8))
const transparent = chunk('tRNS', 'ab')

describe('what can be told of a picture without its pixels', () => {
  test.for([
    ['its sides', {}, [], [], { width: 120, height: 90 }],
    ['that it has an alpha channel', { colourType: 6 }, [], [], { hasTransparency: true }],
    ['that it is grey with an alpha channel', { colourType: 4 }, [], [], { hasTransparency: true }],
    ['that it has none', { colourType: 2 }, [], [], { hasTransparency: false }],
    ['that a colour is transparent', { colourType: 2 }, [transparent], [], { hasTransparency: true }],
    ['that it moves', {}, [animation], [], { animated: true }],
    ['that it does not', {}, [], [], { animated: false }],
    ['that it does not, whatever is said behind the pixels', {}, [], [animation], { animated: false }],
    ['how many badges it carries', {}, [badgeChunk('')], [chunk('tEXt', 'openbadges\0')], { badges: 2 }],
  ] as const)('%s', ([, head, before, behind, expected]) => {
    const image = png(before, behind, { width: 120, height: 90, ...head })
    expect(inspectImage(image)).toMatchObject({ format: 'png', size: image.length, ...expected })
  })

  test('sides up to the largest that there are', () => {
    const image = png()
    image.set([0xff, 0xff, 0xff, 0xff, 0x80, 0, 0, 0], 16)
    expect(inspectImage(image)).toMatchObject({ width: 4_294_967_295, height: 2_147_483_648 })
  })
})

describe('what is unwise about a picture', () => {
  const codes = (head: Header, ...before: Uint8Array[]) =>
    lintImage(png(before, [], head)).map(({ code, path }) => `${code} ${path}`)
  const side = MINIMUM_IMAGE_SIDE

  test.for([
    ['nothing', { width: side, height: side }, [], []],
    ['one pixel too few', { width: side - 1, height: side - 1 }, [], ['IMAGE_TOO_SMALL /width']],
    ['that it is not square', { width: side, height: side + 1 }, [], ['IMAGE_NOT_SQUARE /width']],
    [
      'that it is low',
      { width: side + 1, height: side - 1 },
      [],
      ['IMAGE_NOT_SQUARE /width', 'IMAGE_TOO_SMALL /height'],
    ],
    [
      'that it is opaque',
      { width: side, height: side, colourType: 2 },
      [],
      ['IMAGE_OPAQUE /hasTransparency'],
    ],
    ['that it moves', { width: side, height: side }, [animation], ['IMAGE_ANIMATED /animated']],
  ] as const)('%s', ([, head, before, expected]) => {
    expect(codes(head, ...before)).toEqual(expected)
  })

  test('that it is one byte too large', () => {
    const head = { width: side, height: side }
    const padding = MAXIMUM_IMAGE_SIZE - png([], [], head).length - 12
    expect(codes(head, chunk('paDd', Buffer.alloc(padding)))).toEqual([])
    expect(codes(head, chunk('paDd', Buffer.alloc(padding + 1)))).toEqual(['IMAGE_TOO_LARGE /size'])
  })

  test('in Japanese', () => {
    expect(lintImage(png(), { language: 'ja' })[0]?.message).toMatch(/ピクセル/)
  })
})
