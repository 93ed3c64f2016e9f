import { createHash } from 'node:crypto'
import type { BakeFindingCode, UnbakeOptions } from '@shirushi/bake'
import { ASSERTION, CREDENTIAL, signed } from '../support/badges.ts'
import {
  badgeChunk,
  chunk,
  deflate,
  END,
  header,
  internationalText,
  pixelData,
  png,
  SIGNATURE,
} from '../support/make-png.ts'
import type { CorpusCase, Expectation, ExpectedBadge, Reading } from './case.ts'

const OB3 = 'https://www.imsglobal.org/spec/ob/v3p0/#png-baking'
const OB2 = 'https://www.imsglobal.org/spec/ob/v2p0/baking/'
const PNG = 'https://www.w3.org/TR/png-3/'

const credential = JSON.stringify(CREDENTIAL)
const assertion = JSON.stringify(ASSERTION)
const legacy = JSON.stringify({
  uid: 'café',
  recipient: 'sha256$c7ef86405ba71b85acd8e2e95166c4b111448089f2e1599f42fe1bba46e865c5',
  badge: 'https://uni.example/badges/1.json',
  verify: { type: 'hosted', url: 'https://uni.example/awards/1.json' },
  issuedOn: 1335205543,
})
const address = 'https://uni.example/awards/1.json'

const ob3 = (text: string, more: Partial<ExpectedBadge> = {}): ExpectedBadge => ({
  generation: '3.0',
  form: 'json',
  ...wording(text),
  where: 'iTXt openbadgecredential',
  ...more,
})
const ob2 = (text: string, more: Partial<ExpectedBadge> = {}): ExpectedBadge =>
  ob3(text, { generation: '2.0', where: 'iTXt openbadges', ...more })

function wording(text: string): Pick<ExpectedBadge, 'text' | 'textSha256'> {
  if (text.length <= 4096) return { text }
  return { textSha256: createHash('sha256').update(text).digest('hex') }
}

const read = (badges: readonly ExpectedBadge[], codes: readonly BakeFindingCode[] = []): Expectation => ({
  outcome: 'read',
  badges,
  codes: [...codes].sort(),
})
const malformed = (offset: number): Expectation => ({ outcome: 'malformed', offset })
const plain = (expect: Expectation): Reading => ({ options: {}, expect })
const asked = (options: UnbakeOptions, expect: Expectation): Reading => ({ options, expect })

type Row = readonly [
  id: string,
  description: string,
  spec: string,
  bytes: () => Uint8Array,
  ...readings: [Reading, ...Reading[]],
]

/** A frame of an animation, of two by two pixels. */
const frame = (sequence: number) =>
  chunk('fcTL', Buffer.from(`0000000${sequence}00000002000000020000000000000000000100010000`, 'hex'))

/** A credential with something in it that is half of a character. */
const halved = (half: string) => credential.replace('合格', half)

/** The same, in bytes that look like UTF-8 and are not. */
function surrogate(): Buffer {
  const [before = '', behind = ''] = halved('|').split('|')
  return Buffer.concat([Buffer.from(before), Buffer.of(0xed, 0xa0, 0x80), Buffer.from(behind)])
}

const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(Buffer.concat(parts))
const pixels = () => chunk('IDAT', pixelData())

const SOUND: readonly Row[] = [
  ['no-badge', 'A picture without a badge', PNG, () => png(), plain(read([]))],
  [
    'ob3-json',
    'A credential of Open Badges 3.0 as JSON, with Japanese and an emoji',
    OB3,
    () => png([badgeChunk(credential)]),
    plain(read([ob3(credential)])),
  ],
  [
    'ob3-jwt',
    'A credential of Open Badges 3.0 as compact JWS',
    OB3,
    () => png([badgeChunk(signed(CREDENTIAL))]),
    plain(read([ob3(signed(CREDENTIAL), { form: 'jws' })])),
  ],
  [
    'ob3-jwt-vc-claim',
    'A compact JWS whose credential stands in the claim `vc`',
    OB3,
    () => png([badgeChunk(signed({ vc: CREDENTIAL }))]),
    plain(read([ob3(signed({ vc: CREDENTIAL }), { form: 'jws' })])),
  ],
  [
    'ob2-json',
    'An assertion of Open Badges 2.0 as JSON',
    OB2,
    () => png([badgeChunk(assertion, 'openbadges')]),
    plain(read([ob2(assertion)])),
  ],
  [
    'ob2-jws',
    'An assertion of Open Badges 2.0, signed',
    OB2,
    () => png([badgeChunk(signed(ASSERTION), 'openbadges')]),
    plain(read([ob2(signed(ASSERTION), { form: 'jws' })])),
  ],
  [
    'ob1-json-itxt',
    'An assertion of Open Badges 1.0 in an iTXt chunk',
    OB2,
    () => png([badgeChunk(legacy, 'openbadges')]),
    plain(read([ob2(legacy, { generation: '1.x' })])),
  ],
  [
    'language-tag',
    'An iTXt chunk with a language and a translated keyword, which mean nothing',
    OB2,
    () => png([chunk('iTXt', Buffer.from(`openbadgecredential\0\0\0ja-JP\0バッジ\0${credential}`))]),
    plain(read([ob3(credential)])),
  ],
  [
    'indented',
    'JSON over several lines, with white space around it that has to stay',
    OB3,
    () => png([badgeChunk(`\r\n ${JSON.stringify(CREDENTIAL, undefined, '\t')}\n`)]),
    plain(read([ob3(`\r\n ${JSON.stringify(CREDENTIAL, undefined, '\t')}\n`)])),
  ],
  [
    'after-pixels',
    'A badge between the pixels and the end',
    OB3,
    () => png([], [badgeChunk(credential)]),
    plain(read([ob3(credential)], ['PNG_BADGE_AFTER_PIXELS'])),
  ],
  [
    'animated',
    'An animated PNG (APNG) with a badge',
    OB3,
    () =>
      png([
        chunk('acTL', Buffer.from('0000000100000000', 'hex')),
        badgeChunk(credential),
        chunk('fcTL', Buffer.from('0000000000000002000000020000000000000000000100010000', 'hex')),
      ]),
    plain(read([ob3(credential)])),
  ],
  [
    'animated-frames',
    'An animated PNG of two frames, the second behind the pixels, with a badge',
    OB3,
    () =>
      png(
        [badgeChunk(credential), chunk('acTL', Buffer.from('0000000200000000', 'hex')), frame(0)],
        [frame(1), chunk('fdAT', Buffer.concat([Buffer.of(0, 0, 0, 2), pixelData()]))],
      ),
    plain(read([ob3(credential)])),
  ],
  [
    'escaped-surrogate',
    'Half of a character, escaped as JSON allows: it stays escaped',
    'https://www.rfc-editor.org/rfc/rfc8259#section-8.2',
    () => png([badgeChunk(halved('\\ud800'))]),
    plain(read([ob3(halved('\\ud800'))])),
  ],
  [
    'byte-order-mark',
    'A byte order mark before the JSON: it is no part of the JSON, and belongs to the text',
    'https://www.rfc-editor.org/rfc/rfc8259#section-8.1',
    () => png([badgeChunk(`\ufeff${credential}`)]),
    plain(read([ob3(`\ufeff${credential}`)])),
  ],
  [
    'other-texts',
    'Text chunks with keywords that only resemble those of badges',
    PNG,
    () =>
      png([
        chunk('tEXt', 'OpenBadges\0no'),
        chunk('tEXt', 'openbadge\0no'),
        chunk('tEXt', 'openbadgess\0no'),
        chunk('iTXt', internationalText('openbadgecredentials', 'no')),
        chunk('iTXt', internationalText(' openbadges', 'no')),
      ]),
    plain(read([])),
  ],
  [
    'private-chunks',
    'Chunks that no specification knows, before and behind a badge',
    PNG,
    () => png([chunk('shRu', 'x'), badgeChunk(credential), chunk('caBX', 'y')]),
    plain(read([ob3(credential)])),
  ],
]

const LEGACY: readonly Row[] = [
  [
    'text-url',
    'The address of an assertion in a tEXt chunk, as before 2013',
    OB2,
    () => png([chunk('tEXt', `openbadges\0${address}`)]),
    plain(
      read(
        [ob2(address, { generation: null, form: 'url', where: 'tEXt openbadges' })],
        ['PNG_BADGE_IN_OTHER_CHUNK', 'BADGE_IS_ADDRESS'],
      ),
    ),
  ],
  [
    'itxt-url',
    'The address of an assertion in an iTXt chunk',
    OB2,
    () => png([badgeChunk(address, 'openbadges')]),
    plain(read([ob2(address, { generation: null, form: 'url' })], ['BADGE_IS_ADDRESS'])),
  ],
  [
    'text-json-latin-1',
    'An assertion of Open Badges 1.0 in a tEXt chunk, as Latin-1',
    PNG,
    () => png([chunk('tEXt', Buffer.from(`openbadges\0${legacy}`, 'latin1'))]),
    plain(read([ob2(legacy, { generation: '1.x', where: 'tEXt openbadges' })], ['PNG_BADGE_IN_OTHER_CHUNK'])),
  ],
  [
    'text-json-utf-8',
    'An assertion of Open Badges 1.0 in a tEXt chunk, as UTF-8, against the letter of PNG',
    PNG,
    () => png([chunk('tEXt', `openbadges\0${legacy}`)]),
    plain(
      read(
        [ob2(legacy, { generation: '1.x', where: 'tEXt openbadges' })],
        ['PNG_BADGE_IN_OTHER_CHUNK', 'PNG_BADGE_READ_AS_UTF8'],
      ),
    ),
  ],
  [
    'text-ob3',
    'A credential of Open Badges 3.0 in a tEXt chunk, where it does not belong',
    OB3,
    () => png([chunk('tEXt', `openbadgecredential\0${signed(CREDENTIAL)}`)]),
    plain(
      read(
        [ob3(signed(CREDENTIAL), { form: 'jws', where: 'tEXt openbadgecredential' })],
        ['PNG_BADGE_IN_OTHER_CHUNK'],
      ),
    ),
  ],
]

const COMPRESSED: readonly Row[] = [
  [
    'compressed-itxt',
    'A compressed credential, which Open Badges forbids',
    OB3,
    () => png([chunk('iTXt', internationalText('openbadgecredential', credential, true))]),
    plain(read([], ['PNG_BADGE_COMPRESSED'])),
    asked(
      { allowCompressed: true },
      read([ob3(credential, { compressed: true })], ['PNG_BADGE_WAS_COMPRESSED']),
    ),
  ],
  [
    'compressed-ztxt',
    'An assertion in a zTXt chunk',
    OB2,
    () => png([chunk('zTXt', Buffer.concat([Buffer.from('openbadges\0\0'), deflate(assertion)]))]),
    plain(read([], ['PNG_BADGE_IN_OTHER_CHUNK', 'PNG_BADGE_COMPRESSED'])),
    asked(
      { allowCompressed: true },
      read(
        [ob2(assertion, { compressed: true, where: 'zTXt openbadges' })],
        ['PNG_BADGE_IN_OTHER_CHUNK', 'PNG_BADGE_WAS_COMPRESSED'],
      ),
    ),
  ],
  [
    'compressed-cut',
    'A compressed credential whose end is missing',
    PNG,
    () => png([chunk('iTXt', internationalText('openbadgecredential', credential, true).subarray(0, -20))]),
    plain(read([], ['PNG_BADGE_COMPRESSED'])),
    asked({ allowCompressed: true }, read([], ['PNG_BADGE_CHUNK_MALFORMED'])),
  ],
  ...[0, 1, 2].map(
    (size): Row => [
      `compressed-${size}-bytes`,
      `A compressed credential of ${size} bytes, which is too few for any`,
      PNG,
      () =>
        png([
          chunk('iTXt', internationalText('openbadgecredential', credential, true).subarray(0, 24 + size)),
        ]),
      plain(read([], ['PNG_BADGE_COMPRESSED'])),
      asked({ allowCompressed: true }, read([], ['PNG_BADGE_CHUNK_MALFORMED'])),
    ],
  ),
  [
    'compressed-nonsense',
    'A chunk that says that it is compressed, and is not',
    PNG,
    () => png([chunk('iTXt', `openbadgecredential\0\x01\0\0\0${credential}`)]),
    plain(read([], ['PNG_BADGE_COMPRESSED'])),
    asked({ allowCompressed: true }, read([], ['PNG_BADGE_CHUNK_MALFORMED'])),
  ],
  [
    'compressed-bomb',
    'Eight million spaces, compressed to a few thousand bytes',
    PNG,
    () => png([chunk('iTXt', internationalText('openbadgecredential', Buffer.alloc(8_000_000, 0x20), true))]),
    plain(read([], ['PNG_BADGE_COMPRESSED'])),
    asked({ allowCompressed: true }, { outcome: 'limit', limit: 'inflatedSize' }),
  ],
]

const SEVERAL: readonly Row[] = [
  [
    'two-credentials',
    'Two credentials: the first and the last would be different badges',
    OB3,
    () => png([badgeChunk(credential), badgeChunk(signed(CREDENTIAL))]),
    plain(read([ob3(credential), ob3(signed(CREDENTIAL), { form: 'jws' })], ['BADGE_SEVERAL'])),
  ],
  [
    'two-alike',
    'The same credential twice',
    OB3,
    () => png([badgeChunk(credential), badgeChunk(credential)]),
    plain(read([ob3(credential), ob3(credential)], ['BADGE_SEVERAL'])),
  ],
  [
    'two-generations',
    'An assertion of 2.0 and a credential of 3.0',
    OB3,
    () => png([badgeChunk(assertion, 'openbadges'), badgeChunk(credential)]),
    plain(read([ob2(assertion), ob3(credential)], ['BADGE_SEVERAL'])),
  ],
  [
    'two-one-compressed',
    'A credential, and another that is hidden by compression',
    OB3,
    () =>
      png([
        badgeChunk(credential),
        chunk('iTXt', internationalText('openbadgecredential', signed(CREDENTIAL), true)),
      ]),
    plain(read([ob3(credential)], ['BADGE_SEVERAL', 'PNG_BADGE_COMPRESSED'])),
    asked(
      { allowCompressed: true },
      read(
        [ob3(credential), ob3(signed(CREDENTIAL), { form: 'jws', compressed: true })],
        ['BADGE_SEVERAL', 'PNG_BADGE_WAS_COMPRESSED'],
      ),
    ),
  ],
  [
    'two-chunk-types',
    'The same assertion in a tEXt chunk and in an iTXt chunk, for readers of any age',
    OB3,
    () => png([chunk('tEXt', `openbadges\0${assertion}`), badgeChunk(assertion, 'openbadges')]),
    plain(
      read(
        [ob2(assertion, { where: 'tEXt openbadges' }), ob2(assertion)],
        ['BADGE_SEVERAL', 'PNG_BADGE_IN_OTHER_CHUNK'],
      ),
    ),
  ],
  [
    'two-keywords',
    'The same credential under the keyword of 3.0 and under that of 2.0',
    OB3,
    () => png([badgeChunk(credential), badgeChunk(credential, 'openbadges')]),
    plain(
      read([ob3(credential), ob2(credential, { generation: '3.0' })], ['BADGE_SEVERAL', 'BADGE_MISLABELLED']),
    ),
  ],
  [
    'two-around-pixels',
    'A credential before the pixels, and another behind them',
    OB3,
    () => png([badgeChunk(credential)], [badgeChunk(assertion, 'openbadges')]),
    plain(read([ob3(credential), ob2(assertion)], ['BADGE_SEVERAL', 'PNG_BADGE_AFTER_PIXELS'])),
  ],
]

const BROKEN_BADGE: readonly Row[] = [
  [
    'bad-crc',
    'A badge whose checksum is wrong',
    PNG,
    () => png([chunk('iTXt', internationalText('openbadgecredential', credential), 0)]),
    plain(read([ob3(credential)], ['PNG_BADGE_CHECKSUM_WRONG'])),
  ],
  [
    'bad-crc-pixels',
    'Pixels whose checksum is wrong, and a badge',
    PNG,
    () => join(SIGNATURE, header(), badgeChunk(credential), chunk('IDAT', pixelData(), 1), END),
    plain(read([ob3(credential)])),
    asked({ checksums: 'all' }, read([ob3(credential)], ['PNG_CHECKSUM_WRONG'])),
  ],
  [
    'not-utf-8',
    'An iTXt chunk that is Latin-1 instead of UTF-8',
    PNG,
    () => png([badgeChunk(Buffer.from(legacy, 'latin1'), 'openbadges')]),
    plain(read([ob2(legacy, { generation: '1.x' })], ['PNG_BADGE_NOT_UTF8'])),
  ],
  [
    'surrogate',
    'An iTXt chunk with half of a character, written as if UTF-8 could',
    'https://www.rfc-editor.org/rfc/rfc3629#section-3',
    () => png([badgeChunk(surrogate())]),
    plain(read([ob3(surrogate().toString('latin1'))], ['PNG_BADGE_NOT_UTF8'])),
  ],
  [
    'no-terminators',
    'An iTXt chunk that ends before its text begins',
    PNG,
    () => png([chunk('iTXt', 'openbadgecredential\0\0\0no end')]),
    plain(read([], ['PNG_BADGE_CHUNK_MALFORMED'])),
  ],
  [
    'keyword-only',
    'An iTXt chunk that ends with its keyword',
    PNG,
    () => png([chunk('iTXt', 'openbadges')]),
    plain(read([], ['PNG_BADGE_CHUNK_MALFORMED'])),
  ],
  [
    'bad-flag',
    'An iTXt chunk that is neither compressed nor not',
    PNG,
    () => png([chunk('iTXt', `openbadges\0\x02\0\0\0${assertion}`)]),
    plain(read([], ['PNG_BADGE_CHUNK_MALFORMED'])),
  ],
  [
    'bad-method',
    'A compressed chunk with a method that does not exist',
    PNG,
    () => png([chunk('iTXt', Buffer.concat([Buffer.from('openbadges\0\x01\x01\0\0'), deflate(assertion)]))]),
    plain(read([], ['PNG_BADGE_CHUNK_MALFORMED'])),
  ],
  [
    'empty-text',
    'A badge of no text at all',
    OB3,
    () => png([badgeChunk('')]),
    plain(read([ob3('', { generation: null, form: 'unknown' })], ['BADGE_FORM_UNKNOWN'])),
  ],
  [
    'not-json',
    'Text that is no badge in any form',
    OB3,
    () => png([badgeChunk('Congratulations!')]),
    plain(read([ob3('Congratulations!', { generation: null, form: 'unknown' })], ['BADGE_FORM_UNKNOWN'])),
  ],
  [
    'no-badge-class',
    'JSON that is no award: a BadgeClass',
    OB2,
    () => png([badgeChunk('{"type":"BadgeClass"}', 'openbadges')]),
    plain(read([ob2('{"type":"BadgeClass"}', { generation: null })], ['BADGE_GENERATION_UNKNOWN'])),
  ],
  [
    'mislabelled',
    'A credential of 3.0 under the keyword of 2.0, as some tools wrote it',
    OB3,
    () => png([badgeChunk(credential, 'openbadges')]),
    plain(read([ob2(credential, { generation: '3.0' })], ['BADGE_MISLABELLED'])),
  ],
  [
    'prototype',
    'JSON with members named __proto__',
    'https://cwe.mitre.org/data/definitions/1321.html',
    () => png([badgeChunk('{"__proto__":{"type":"Assertion","credentialSubject":{}}}')]),
    plain(
      read(
        [ob3('{"__proto__":{"type":"Assertion","credentialSubject":{}}}', { generation: null })],
        ['BADGE_GENERATION_UNKNOWN'],
      ),
    ),
  ],
  [
    'deep-json',
    'A hundred thousand brackets',
    'https://www.rfc-editor.org/rfc/rfc8259#section-9',
    () => png([badgeChunk(`{"a":${'['.repeat(100_000)}`)]),
    plain(
      read(
        [ob3(`{"a":${'['.repeat(100_000)}`, { generation: null, form: 'unknown' })],
        ['BADGE_FORM_UNKNOWN'],
      ),
    ),
  ],
]

const BROKEN_IMAGE: readonly Row[] = [
  [
    'empty',
    'An empty file',
    PNG,
    () => new Uint8Array(0),
    plain({ outcome: 'unsupported', detected: 'empty' }),
  ],
  [
    'jpeg',
    'A JPEG with the name of a PNG',
    OB3,
    () => Uint8Array.from(Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')),
    plain({ outcome: 'unsupported', detected: 'jpeg' }),
  ],
  [
    'text-transfer',
    'A PNG that was transferred as text: CR LF became LF',
    PNG,
    () => join(Buffer.from('89504e470a1a0a', 'hex'), png().subarray(8)),
    plain(malformed(4)),
  ],
  [
    'header-missing',
    'No header (IHDR)',
    PNG,
    () => join(SIGNATURE, badgeChunk(credential), pixels(), END),
    plain(malformed(8)),
  ],
  [
    'header-long',
    'A header of fourteen bytes',
    PNG,
    () => join(SIGNATURE, chunk('IHDR', Buffer.alloc(14)), pixels(), END),
    plain(malformed(8)),
  ],
  [
    'header-twice',
    'A second header',
    PNG,
    () => png([header(), badgeChunk(credential)]),
    plain(read([ob3(credential)], ['PNG_CHUNK_MISPLACED'])),
  ],
  [
    'palette-late',
    'A palette behind the pixels',
    PNG,
    () => png([], [chunk('PLTE', 'abc')]),
    plain(read([], ['PNG_CHUNK_MISPLACED'])),
  ],
  [
    'pixels-missing',
    'No pixels',
    PNG,
    () => join(SIGNATURE, header(), badgeChunk(credential), END),
    plain(read([ob3(credential)], ['PNG_PIXELS_MISSING'])),
  ],
  [
    'pixels-split',
    'A badge between two chunks of pixels',
    PNG,
    () => png([pixels(), badgeChunk(credential)]),
    plain(read([ob3(credential)], ['PNG_CHUNK_MISPLACED', 'PNG_BADGE_AFTER_PIXELS'])),
  ],
  [
    'end-missing',
    'No end (IEND)',
    PNG,
    () => png([badgeChunk(credential)]).subarray(0, -12),
    plain(malformed(png([badgeChunk(credential)]).length - 12)),
  ],
  [
    'end-with-data',
    'An end that holds data',
    PNG,
    () => join(png().subarray(0, -12), chunk('IEND', 'x')),
    plain(read([], ['PNG_CHUNK_MISPLACED'])),
  ],
  [
    'after-end',
    'A badge behind the end, which is no part of the image',
    PNG,
    () => join(png(), badgeChunk(credential)),
    plain(read([], ['PNG_DATA_AFTER_END'])),
  ],
  [
    'after-end-second',
    'A badge, and another behind the end',
    PNG,
    () => join(png([badgeChunk(credential)]), badgeChunk(assertion, 'openbadges')),
    plain(read([ob3(credential)], ['PNG_DATA_AFTER_END'])),
  ],
  [
    'length-beyond',
    'A chunk that is longer than the file',
    PNG,
    () => join(SIGNATURE, header(), Buffer.from('0000ffff69545874', 'hex'), badgeChunk(credential), END),
    plain(malformed(33)),
  ],
  [
    'length-4-gb',
    'A chunk of 4 GiB less one byte, by its length',
    PNG,
    () => join(SIGNATURE, header(), Buffer.from('ffffffff69545874', 'hex'), badgeChunk(credential), END),
    plain(malformed(33)),
  ],
  [
    'length-2-gb',
    'A chunk of the longest length that there is',
    PNG,
    () => join(SIGNATURE, header(), Buffer.from('7fffffff69545874', 'hex'), badgeChunk(credential), END),
    plain(malformed(33)),
  ],
  [
    'type-not-letters',
    'A chunk whose type is not four letters',
    PNG,
    () => join(SIGNATURE, header(), Buffer.from('0000000031323334', 'hex'), Buffer.alloc(4), END),
    plain(malformed(33)),
  ],
  [
    'chunks-100000',
    'A hundred thousand chunks, the badge last: as many as are read',
    PNG,
    () =>
      png(
        Array.from({ length: 99_996 }, () => chunk('tEXt', 'a\0b')),
        [badgeChunk(credential)],
      ),
    plain(read([ob3(credential)], ['PNG_BADGE_AFTER_PIXELS'])),
  ],
  [
    'chunks-100001',
    'One chunk more than are read',
    PNG,
    () =>
      png(
        Array.from({ length: 99_997 }, () => chunk('tEXt', 'a\0b')),
        [badgeChunk(credential)],
      ),
    plain({ outcome: 'limit', limit: 'chunks' }),
  ],
  [
    'huge',
    'A picture of eight million bytes',
    PNG,
    () => png([badgeChunk(credential)], [chunk('shRu', Buffer.alloc(8_000_000))]),
    plain(read([ob3(credential)])),
  ],
  [
    'badge-1-mib',
    'A badge of one mebibyte, in letters of three bytes',
    OB3,
    () => png([badgeChunk(long())]),
    plain(read([ob3(long())])),
  ],
]

function long(): string {
  const frame = JSON.stringify({ ...CREDENTIAL, padding: '' })
  const room = 1_048_576 - Buffer.byteLength(frame)
  const padding = '印'.repeat(Math.floor(room / 3)) + 'x'.repeat(room % 3)
  return frame.replace('"padding":""', `"padding":"${padding}"`)
}

/** One picture, cut off behind each of its chunks, and one byte before and behind. */
function cuts(): Row[] {
  const parts = [SIGNATURE, header(), badgeChunk(assertion, 'openbadges'), pixels()]
  const whole = join(...parts, END)
  let at = 0
  return parts.flatMap((part, index) => {
    at += part.length
    return [-1, 0, 1].map((shift): Row => {
      const size = at + shift
      const name = `cut-${index + 1}${shift === 0 ? '' : shift < 0 ? '-early' : '-late'}`
      // Cut inside a chunk, the length that the chunk announces does not fit: that is where reading stops.
      const start = at - part.length
      const offset = shift < 0 && index > 0 ? start : size
      return [
        name,
        `Cut off after ${size} bytes`,
        PNG,
        () => whole.subarray(0, size),
        plain(malformed(offset)),
      ]
    })
  })
}

/** Every PNG of the corpus. */
export const PNG_CASES: readonly CorpusCase[] = [
  ...SOUND,
  ...LEGACY,
  ...COMPRESSED,
  ...SEVERAL,
  ...BROKEN_BADGE,
  ...BROKEN_IMAGE,
  ...cuts(),
].map(([id, description, spec, bytes, ...readings]) => ({
  id,
  format: 'png',
  description,
  spec,
  bytes,
  readings,
}))
