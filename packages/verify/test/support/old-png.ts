import { crc32 } from 'node:zlib'
import { PIXEL } from './images.ts'

/** Where the header of a picture ends: signature, length, name, thirteen bytes, checksum. */
const HEADER_END = 33

/** A picture with a text in a `tEXt` chunk, as badges were baked before 2.0: mostly their addresses. */
export function oldPng(text: string): Uint8Array {
  const body = Buffer.concat([Buffer.from('tEXtopenbadges\0', 'latin1'), Buffer.from(text, 'latin1')])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length - 4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([PIXEL.slice(0, HEADER_END), length, body, sum, PIXEL.slice(HEADER_END)])
}
