import { bake, inspectImage, lintImage } from '@shirushi/bake'
import { describe, expect, test } from 'vitest'
import { ASSERTION, CREDENTIAL, signed } from './support/badges.ts'
import { OB3_NAMESPACE, REAL_LIFE, svg } from './support/make-svg.ts'

describe('the size of an SVG', () => {
  test.for([
    ['is what it says', ' width="512" height="256"', 512, 256],
    ['in pixels', ' width="512px" height=" 256PX "', 512, 256],
    ['in other units', ' width="1in" height="2.54cm"', 96, 96],
    ['in smaller units', ' width="25.4mm" height="72pt"', 96, 96],
    ['in rare units', ' width="6pc" height="101.6Q"', 96, 96],
    ['with an exponent', ' width="1e2" height="+.5E3"', 100, 500],
    ['is taken from the box where it says nothing', ' viewBox="0 0 300 200"', 300, 200],
    ['is taken from the box, however it is written', ' viewBox=" -1,-1\n 3.5 , 7 "', 3.5, 7],
    [
      'is taken from the box where it depends on the page',
      ' width="100%" height="auto" viewBox="0 0 9 9"',
      9,
      9,
    ],
    ['is completed from the box', ' width="100" viewBox="0 0 10 20"', 100, 200],
    ['is completed from the box the other way', ' height="100" viewBox="0 0 10 20"', 50, 100],
    ['is open without a box', '', undefined, undefined],
    ['is open on one side', ' width="9"', 9, undefined],
    ['is open in units of the font', ' width="9em" height="9ex"', undefined, undefined],
    ['is open with nonsense', ' width="9 9" height="--1"', undefined, undefined],
    ['is open with nothing', ' width="0" height="-5" viewBox="0 0 0 9"', undefined, undefined],
    ['is open with three numbers', ' viewBox="0 0 9"', undefined, undefined],
    ['is open with five numbers', ' viewBox="0 0 9 9 9"', undefined, undefined],
    ['is open beyond all numbers', ' width="1e999" height="9e-999"', undefined, undefined],
    [
      'is open with the names of JavaScript',
      ' width="9constructor" height="9toString"',
      undefined,
      undefined,
    ],
    ['is open with a number that has no end', ` width="${'9'.repeat(1000)}"`, undefined, undefined],
  ] as const)('%s', ([, attributes, width, height]) => {
    expect(inspectImage(svg('', attributes))).toMatchObject({ format: 'svg', width, height })
  })

  test('is that of the root and not of what is inside', () => {
    expect(inspectImage(svg('<svg width="5" height="5"/>', ' width="9" height="9"'))).toMatchObject({
      width: 9,
    })
  })
})

describe('an SVG moves', () => {
  test.for([
    ['by an animation', '<g><animate attributeName="x"/></g>', true],
    ['by a transformation', '<animateTransform/>', true],
    ['along a path', '<animateMotion/>', true],
    ['by a setting', '<set attributeName="fill" to="red"/>', true],
    ['by a style', '<style>@keyframes a{from{fill:red}}</style>', true],
    ['by a style for one browser', '<style>@-webkit-keyframes a{}</style>', true],
    ['by a style that is escaped', '<style>@&#107;eyframes a{}</style>', true],
    ['not by a word', '<text>@keyframes animate</text>', false],
    ['not by a comment', '<style>/* @keyframes */</style>', false],
    ['not by elements of others', '<x:animate xmlns:x="urn:x"/>', false],
    ['not by itself', '<g/>', false],
  ] as const)('%s', ([, content, animated]) => {
    expect(inspectImage(svg(content))).toMatchObject({ animated })
  })
})

test('the badges of an SVG are counted, readable or not', () => {
  const two = svg(
    `<o:credential/><o:credential verify="${signed(ASSERTION)}"/>`,
    ` xmlns:o="${OB3_NAMESPACE}"`,
  )
  expect(inspectImage(two)).toMatchObject({ badges: 2, hasTransparency: true, size: two.length })
})

describe('advice on an SVG', () => {
  const codes = (image: Uint8Array) => lintImage(image).map(({ code }) => code)

  test('is none where it is square and still', () => {
    expect(codes(REAL_LIFE['as Inkscape writes it'] ?? svg())).toEqual([])
    expect(codes(svg('', ' width="16" height="16"'))).toEqual([])
  })

  test.for([
    ['is to say how large it is', svg(), 'IMAGE_SIZE_UNKNOWN'],
    ['is to be square', svg('', ' viewBox="0 0 2 1"'), 'IMAGE_NOT_SQUARE'],
    ['is to make sense without moving', svg('<set/>', ' viewBox="0 0 1 1"'), 'IMAGE_ANIMATED'],
    ['is to be small', svg(`<!--${' '.repeat(2 * 1024 * 1024)}-->`, ' viewBox="0 0 1 1"'), 'IMAGE_TOO_LARGE'],
  ] as const)('%s', ([, image, code]) => {
    expect(codes(image)).toEqual([code])
  })

  test('is the same with a badge in it', () => {
    for (const image of Object.values(REAL_LIFE)) expect(codes(bake(image, CREDENTIAL))).toEqual(codes(image))
  })
})

describe('advice on an SVG names what could act', () => {
  const codesOf = (image: Uint8Array): string[] => lintImage(image).map(({ code }) => code)

  test.for([
    ['a script', '<script>1</script>', 'SVG_SCRIPT'],
    ['a handler', '<rect onclick="x()"/>', 'SVG_EVENT_HANDLER'],
    ['a reference to another host', '<image href="https://x.example/1.png"/>', 'SVG_EXTERNAL_REFERENCE'],
  ] as const)('%s, after the advice on its size', ([, inside, code]) => {
    const codes = codesOf(svg(inside, ' viewBox="0 0 2 1"'))
    expect(codes).toContain(code)
    expect(codes[0]).toBe('IMAGE_NOT_SQUARE')
  })

  test('and nothing where nothing can', () => {
    expect(codesOf(svg('<rect width="9" height="9"/>', ' viewBox="0 0 9 9"'))).toEqual([])
  })
})
