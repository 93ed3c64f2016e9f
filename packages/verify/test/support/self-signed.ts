import { generateKeyPairSync, sign } from 'node:crypto'

const [SEQUENCE, SET, BOOLEAN, INTEGER, BITS, OCTETS, OID, UTF8, UTC_TIME] = [
  0x30, 0x31, 0x01, 0x02, 0x03, 0x04, 0x06, 0x0c, 0x17,
] as const

/** Makes a certificate that signs itself, so that no private key has to lie in the repository. */
export function selfSigned(names: readonly string[]): { readonly certificate: string; readonly key: string } {
  const pair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const algorithm = der(SEQUENCE, oid('2a8648ce3d040302'))
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, oid('550403'), der(UTF8, Buffer.from('shirushi tests')))))
  const alternatives = der(SEQUENCE, ...names.map((one) => der(0x82, Buffer.from(one))))
  const extensions = der(
    SEQUENCE,
    der(SEQUENCE, oid('551d11'), der(OCTETS, alternatives)),
    der(
      SEQUENCE,
      oid('551d13'),
      der(BOOLEAN, Buffer.of(0xff)),
      der(OCTETS, der(SEQUENCE, der(BOOLEAN, Buffer.of(0xff)))),
    ),
  )
  const content = der(
    SEQUENCE,
    der(0xa0, der(INTEGER, Buffer.of(2))),
    der(INTEGER, Buffer.of(1)),
    algorithm,
    name,
    der(SEQUENCE, time('200101000000Z'), time('491231235959Z')),
    name,
    pair.publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  )
  const signature = sign('sha256', content, pair.privateKey)
  const whole = der(SEQUENCE, content, algorithm, der(BITS, Buffer.of(0), signature))
  const lines = whole
    .toString('base64')
    .match(/.{1,64}/g)
    ?.join('\n')
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const long = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  const head = [tag, ...(length < 128 ? [length] : long)]
  return Buffer.concat([Buffer.from(head), content])
}

function oid(hex: string): Buffer {
  return der(OID, Buffer.from(hex, 'hex'))
}

function time(text: string): Buffer {
  return der(UTC_TIME, Buffer.from(text))
}
