/** Issues credentials, one after the other. */
export type IssueAll = (credentials: readonly object[]) => Promise<void>

/** How the peer is called; it comes without types. */
interface Peer {
  readonly issue: (options: object) => Promise<object>
}

/**
 * The libraries of Digital Bazaar, set up as their documentation says; nothing where they are not installed.
 */
export async function digitalBazaarIssuer(
  jwk: { readonly d?: string; readonly x?: string },
  did: string,
  documentLoader: (url: string) => Promise<{ readonly document: unknown }>,
): Promise<IssueAll | undefined> {
  const load = (name: string): Promise<Record<string, never>> => import(name)
  try {
    const peer = (await load('@digitalbazaar/vc')) as unknown as Peer
    const { DataIntegrityProof } = (await load('@digitalbazaar/data-integrity')) as unknown as Constructors
    const { cryptosuite } = await load('@digitalbazaar/eddsa-rdfc-2022-cryptosuite')
    const Ed25519 = (await load('@digitalbazaar/ed25519-multikey')) as unknown as KeyLibrary
    const id = `${did}#${did.slice('did:key:'.length)}`
    const key = await Ed25519.from({
      id,
      controller: did,
      type: 'Multikey',
      publicKeyMultibase: did.slice('did:key:'.length),
      secretKeyMultibase: secretMultibase(String(jwk.d), String(jwk.x)),
    })
    const suite = new DataIntegrityProof({ signer: key.signer(), cryptosuite, date: '2026-05-01T00:00:00Z' })
    const loader = async (url: string): Promise<object> => ({
      contextUrl: null,
      documentUrl: url,
      document: (await documentLoader(url)).document,
    })
    return async (credentials) => {
      for (const credential of credentials) await peer.issue({ credential, suite, documentLoader: loader })
    }
  } catch (error) {
    console.log(
      `@digitalbazaar/vc is not here: ${error instanceof Error ? error.message.split('\n')[0] : error}\n`,
    )
    return undefined
  }
}

interface Constructors {
  readonly DataIntegrityProof: new (options: object) => object
}

interface KeyLibrary {
  readonly from: (key: object) => Promise<{ readonly signer: () => object }>
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
