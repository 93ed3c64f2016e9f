import { removeBadge, unbake } from '@shirushi/bake'
import { describe, expect, test } from 'vitest'

// Typed by hand from the descriptions, with checksums from another implementation: nothing here was made by
// what is tested, nor by the helpers of the other tests.
const HEAD = '89504e470d0a1a0a 0000000d 49484452 00000001 00000001 08 06 00 00 00 1f15c489'
const TAIL = `00000010 49444154 7801010500faff001280347f02b40146 a9afc2e7
  00000000 49454e44 ae426082`
const KEYWORD_3 = '6f70656e626164676563726564656e7469616c'
const KEYWORD_2 = '6f70656e626164676573'

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(/\s/g, ''), 'hex'))
const textBytes = (text: string) => new TextEncoder().encode(text)

const PICTURES = [
  {
    what: 'a credential as JSON',
    chunk: `00000045 69545874 ${KEYWORD_3} 00 00 00 00 00
      7b2274797065223a5b224f70656e426164676543726564656e7469616c225d2c226e616d65223a22e68a80227d 1ff3f232`,
    found: { text: '{"type":["OpenBadgeCredential"],"name":"技"}', generation: '3.0', form: 'json' },
    where: { format: 'png', chunk: 'iTXt', keyword: 'openbadgecredential', offset: 33, length: 81 },
  },
  {
    what: 'a signed credential, as short as the example has it',
    chunk: `00000030 69545874 ${KEYWORD_3} 00 00 00 00 00
      6865616465722e7061796c6f61642e7369676e6174757265 99ca688f`,
    found: { text: 'header.payload.signature' },
    where: { format: 'png', chunk: 'iTXt', keyword: 'openbadgecredential', offset: 33, length: 60 },
  },
  {
    what: 'an assertion, with a language and a translated keyword',
    chunk: `0000002b 69545874 ${KEYWORD_2} 00 00 00 6a61 00 e8a8bce6988e 00
      7b2274797065223a22417373657274696f6e227d 193b8a72`,
    found: { text: '{"type":"Assertion"}', generation: '2.0', form: 'json' },
    where: { format: 'png', chunk: 'iTXt', keyword: 'openbadges', offset: 33, length: 55 },
  },
  {
    what: 'an address, as the first badges had it',
    chunk: `00000025 74455874 ${KEYWORD_2} 00
      68747470733a2f2f756e692e6578616d706c652f312e6a736f6e 74ca260d`,
    found: { text: 'https://uni.example/1.json', form: 'url' },
    noted: ['PNG_BADGE_IN_OTHER_CHUNK'],
    where: { format: 'png', chunk: 'tEXt', keyword: 'openbadges', offset: 33, length: 49 },
  },
]

describe('a picture written by hand carries', () => {
  test.for(PICTURES)('$what', ({ chunk, found, where, noted = [] }) => {
    const image = bytesOf(`${HEAD} ${chunk} ${TAIL}`)
    const result = unbake(image, { checksums: 'all' })
    expect(result.found).toMatchObject([{ ...found, where, compressed: false }])
    const codes = result.findings.map(({ code }) => code)
    expect(codes.filter((code) => code.startsWith('PNG_'))).toEqual(noted)
    expect(removeBadge(image)).toEqual(bytesOf(`${HEAD} ${TAIL}`))
  })
})

const SVG = 'xmlns="http://www.w3.org/2000/svg"'

const DRAWINGS = [
  {
    what: 'a signed credential',
    image: `<?xml version="1.0" encoding="UTF-8"?>
<svg ${SVG} xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" viewBox="0 0 90 90">
  <openbadges:credential verify="header.payload.signature"></openbadges:credential>
  <circle r="45"/>
</svg>`,
    text: 'header.payload.signature',
    where: { element: 'credential', namespace: 'https://purl.imsglobal.org/ob/v3p0', part: 'verify' },
  },
  {
    what: 'a credential as JSON',
    image: `<svg ${SVG} xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">
  <openbadges:credential>
    <![CDATA[
      { "type": ["OpenBadgeCredential"], "name": "<技> & 能" }
    ]]>
  </openbadges:credential>
</svg>`,
    text: '{ "type": ["OpenBadgeCredential"], "name": "<技> & 能" }',
    where: { element: 'credential', namespace: 'https://purl.imsglobal.org/ob/v3p0', part: 'content' },
  },
  {
    what: 'an assertion as JSON, and the address of it',
    image: `<svg ${SVG} xmlns:openbadges="http://openbadges.org">
  <openbadges:assertion verify="https://uni.example/1.json">
    <![CDATA[{"type":"Assertion","id":"https://uni.example/1.json"}]]>
  </openbadges:assertion>
</svg>`,
    text: '{"type":"Assertion","id":"https://uni.example/1.json"}',
    where: { element: 'assertion', namespace: 'http://openbadges.org', part: 'content' },
  },
  {
    what: 'the address of an assertion',
    image: `<svg ${SVG} xmlns:openbadges="http://openbadges.org">
  <openbadges:assertion verify="https://uni.example/1.json?a=1&amp;b=2"/>
</svg>`,
    text: 'https://uni.example/1.json?a=1&b=2',
    where: { element: 'assertion', namespace: 'http://openbadges.org', part: 'verify' },
  },
] as const

describe('a drawing written by hand carries', () => {
  test.for(DRAWINGS)('$what', ({ image, text, where }) => {
    const { found } = unbake(textBytes(image))
    expect(found.map((badge) => badge.text.trim())).toEqual([text])
    expect(found).toMatchObject([{ where, compressed: false }])
  })
})
