import { generateKey, type Key, type KeyType, type Signer, signerFor } from '@shirushi/vc'

/** Under which every key signs. */
export const VERIFICATION_METHOD = 'https://university.example/keys#2026'

/** The kinds of keys, all of which sign tokens. */
export const KEY_TYPES = ['Ed25519', 'P-256', 'P-384', 'RSA'] as const satisfies readonly KeyType[]

/** A key and what signs with it. */
export interface Pair {
  readonly key: Key
  readonly signer: Signer
}

/** A new key. */
export async function newPair(type: KeyType): Promise<Pair> {
  const key = await generateKey(type, type === 'RSA' ? { modulusLength: 2048 } : {})
  return { key, signer: signerFor(key, { verificationMethod: VERIFICATION_METHOD }) }
}

/** A segment of a token. */
export function segment(content: unknown): string {
  const bytes =
    content instanceof Uint8Array ? content : typeof content === 'string' ? content : JSON.stringify(content)
  return Buffer.from(bytes).toString('base64url')
}

/** A token, whatever its parts are. */
export function token(
  header: unknown,
  payload: unknown,
  signature: string = segment(new Uint8Array(64)),
): string {
  return `${segment(header)}.${segment(payload)}.${signature}`
}

/** A token that is signed, whatever its header is. */
export async function signed(header: unknown, payload: unknown, { signer }: Pair): Promise<string> {
  const input = `${segment(header)}.${segment(payload)}`
  return `${input}.${segment(await signer.sign(Buffer.from(input)))}`
}

/** A credential of Open Badges 3.0. */
export const BADGE = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:0b6f1c1e-3f0a-4d57-9d31-1f6a3a0f2c77',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'データ分析 𠮷野家 "修了" \u2028',
  issuer: { id: 'https://university.example/issuer', type: ['Profile'], name: '例大学' },
  validFrom: '2026-04-01T00:00:00+09:00',
  validUntil: '2031-04-01T00:00:00Z',
  credentialSubject: { id: 'did:example:learner', type: ['AchievementSubject'] },
} as const
