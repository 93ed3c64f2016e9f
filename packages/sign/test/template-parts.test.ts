import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteWriter } from '../src/template/byte-writer.ts'
import { hasher as node } from '../src/template/hash-node.ts'
import { hasher as web } from '../src/template/hash-web.ts'
import { marksFor } from '../src/template/marks.ts'
import { cutAt, fillPieces } from '../src/template/pieces.ts'

test('both platforms hash alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('SHA-256', 'SHA-384'), (text, name) => {
      const bytes = new TextEncoder().encode(text)
      expect(web.hex(name, text)).toBe(node.hex(name, text))
      expect(Buffer.from(web.digest(name, bytes)).toString('hex')).toBe(node.hex(name, text))
      expect(Buffer.from(node.digest(name, bytes)).toString('hex')).toBe(node.hex(name, text))
    }),
  )
})

test('bytes and texts come out in the order in which they were written, however many', () => {
  const out = new ByteWriter()
  out.text('forgotten')
  out.discard()
  const parts = Array.from({ length: 300 }, (_, at) => `${at}é漢😀`.repeat(at % 40))
  for (const [at, part] of parts.entries()) {
    if (at % 3 === 0) out.bytes(new TextEncoder().encode(part))
    else out.text(part)
  }
  expect(new TextDecoder().decode(out.finish())).toBe(parts.join(''))
  out.text('next')
  expect(new TextDecoder().decode(out.finish())).toBe('next')
})

test('a text that is cut at marks is whole again when they are put back', () => {
  const marks = ['<1>', '<2>']
  fc.assert(
    fc.property(fc.array(fc.constantFrom('<1>', '<2>', 'a', '<', '1>')), (parts) => {
      expect(fillPieces(cutAt(parts.join(''), marks, [0, 1]), marks)).toBe(parts.join(''))
    }),
  )
})

test('marks are none that the document has', () => {
  const { texts } = marksFor({}, 1)
  const other = marksFor({ a: texts[0] ?? '', b: 8_000_000_000_000_000 }, 12)
  expect(other.texts).not.toContain(texts[0])
  expect(other.integers).not.toContain(8_000_000_000_000_000)
  for (const mark of other.texts) expect(other.texts.filter((text) => text.startsWith(mark))).toEqual([mark])
})
