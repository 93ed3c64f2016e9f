import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { from } from '@digitalbazaar/ed25519-multikey'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { issue } from '@digitalbazaar/vc'

/** Issues credentials, one after the other. */
export type IssueAll = (credentials: readonly object[]) => Promise<void>

/** A key as the peer has it. */
export async function digitalBazaarSigner(
  jwk: { readonly d?: string; readonly x?: string },
  did: string,
): Promise<object> {
  const publicKeyMultibase = did.slice('did:key:'.length)
  const key = await from({
    id: `${did}#${publicKeyMultibase}`,
    controller: did,
    type: 'Multikey',
    publicKeyMultibase,
    secretKeyMultibase: secretMultibase(String(jwk.d), String(jwk.x)),
  })
  return key.signer()
}

/** The libraries of Digital Bazaar, set up as their documentation says. */
export async function digitalBazaarIssuer(
  jwk: { readonly d?: string; readonly x?: string },
  did: string,
  load: (url: string) => Promise<{ readonly document: unknown }>,
): Promise<IssueAll> {
  const signer = await digitalBazaarSigner(jwk, did)
  const suite = new DataIntegrityProof({ signer, cryptosuite, date: '2026-05-01T00:00:00Z' })
  const documentLoader = async (url: string): Promise<object> => {
    const { document } = await load(url)
    return { contextUrl: null, documentUrl: url, document }
  }
  return async (credentials) => {
    for (const credential of credentials) await issue({ credential, suite, documentLoader })
  }
}

const SECRET_ED25519 = [0x80, 0x26]
const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** The secret key as the peer reads it: behind its prefix, and with the public key behind it. */
function secretMultibase(secret: string, open: string): string {
  const bytes = [...SECRET_ED25519, ...Buffer.from(secret, 'base64url'), ...Buffer.from(open, 'base64url')]
  let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  let text = ''
  for (; number > 0n; number /= 58n) text = ALPHABET.charAt(Number(number % 58n)) + text
  return `z${text}`
}
