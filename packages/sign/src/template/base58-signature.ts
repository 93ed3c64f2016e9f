const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const BASE = ALPHABET.length
const PAIR = BASE * BASE

/** Five digits come off in one division: more, and a remainder and a limb no longer fit into 53 bits. */
const STEP = PAIR * PAIR * BASE
const LIMB = 0x1_0000

let pairs: readonly string[] | undefined

/**
 * A signature in base58 with the alphabet of Bitcoin. Like any encoder of base58, but in big steps: digit by
 * digit it would take longer than all else that is done for a row, but for the signature itself.
 */
export function encodeSignature(signature: Uint8Array): string {
  pairs ??= Array.from({ length: PAIR }, (_, at) => {
    return ALPHABET.charAt(Math.floor(at / BASE)) + ALPHABET.charAt(at % BASE)
  })
  const limbs = limbsOf(signature)
  let text = ''
  for (let first = leading(limbs, 0); first < limbs.length; first = leading(limbs, first)) {
    const remainder = divide(limbs, first)
    const high = Math.floor(remainder / (PAIR * BASE))
    const rest = remainder - high * PAIR * BASE
    const middle = Math.floor(rest / BASE)
    text = `${pairs[high]}${pairs[middle]}${ALPHABET.charAt(rest - middle * BASE)}${text}`
  }
  let digits = 0
  while (text.charAt(digits) === '1') digits++
  return '1'.repeat(leading(signature, 0)) + text.slice(digits)
}

/** Divides the number in place, and gives what is left over. */
function divide(limbs: number[], first: number): number {
  let remainder = 0
  for (let at = first; at < limbs.length; at++) {
    const value = remainder * LIMB + (limbs[at] ?? 0)
    const quotient = Math.floor(value / STEP)
    limbs[at] = quotient
    remainder = value - quotient * STEP
  }
  return remainder
}

/** The number in parts of 16 bits, the greatest first. */
function limbsOf(bytes: Uint8Array): number[] {
  const limbs: number[] = []
  for (let at = bytes.length % 2 === 0 ? 0 : -1; at < bytes.length; at += 2) {
    limbs.push((bytes[at] ?? 0) * 0x100 + (bytes[at + 1] ?? 0))
  }
  return limbs
}

function leading(values: { readonly length: number; readonly [at: number]: number }, from: number): number {
  let at = from
  while (at < values.length && values[at] === 0) at++
  return at
}
