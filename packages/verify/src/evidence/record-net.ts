import { PlatformError } from '@shirushi/vc/errors'
import type { Fetched, Net, NotFetched } from '../net/net.ts'
import { sha256 } from '../net/sha256.ts'
import type { ResolveDid } from '../run/run.ts'
import { toBase64 } from './base64.ts'
import type { StoredAbsence, StoredDocument } from './evidence-bundle.ts'

/** Remembers every answer that a verification got, to answer the same again. */
export class EvidenceRecorder {
  readonly #answers = new Map<string, Fetched | NotFetched>()
  readonly #resolved = new Map<string, { readonly document: object; readonly at: string }>()

  /** The same way out, under observation. */
  net(net: Net): Net {
    return {
      get: async (url, purpose, wish) => {
        const answer = await net.get(url, purpose, wish)
        this.#answers.set(url, answer)
        return answer
      },
    }
  }

  /** The same resolver, under observation. What comes over the network is seen there already. */
  resolver(resolveDid: ResolveDid, now: () => Date): ResolveDid {
    return async (did) => {
      const answer = await resolveDid(did)
      if (answer.ok && !/^did:(?:key|jwk|web):/.test(did)) {
        this.#resolved.set(did, { document: answer.document, at: now().toISOString() })
      }
      return answer
    }
  }

  /** Everything that was there, in the order in which it was asked for. */
  async documents(): Promise<readonly StoredDocument[]> {
    const fetched = [...this.#answers].flatMap(([url, answer]) => (answer.ok ? [{ ...answer, url }] : []))
    const resolved = [...this.#resolved].map(([did, { document, at }]) => ({
      url: did,
      finalUrl: did,
      mediaType: 'application/did+json',
      fetchedAt: at,
      bytes: new TextEncoder().encode(JSON.stringify(document)),
    }))
    return Promise.all([...fetched, ...resolved].map(stored))
  }

  /** Everything that was not there. */
  absences(at: string): readonly StoredAbsence[] {
    return [...this.#answers].flatMap(([url, answer]) =>
      answer.ok
        ? []
        : [
            {
              url,
              fault: answer.fault,
              fetchedAt: at,
              ...(answer.status === undefined ? {} : { status: answer.status }),
              ...(answer.bytes === undefined ? {} : { content: toBase64(answer.bytes) }),
            },
          ],
    )
  }
}

async function stored(
  document: Pick<Fetched, 'url' | 'finalUrl' | 'mediaType' | 'fetchedAt' | 'bytes'>,
): Promise<StoredDocument> {
  const { url, finalUrl, mediaType, fetchedAt, bytes } = document
  const digest = await sha256(bytes)
  if (digest === undefined)
    throw new PlatformError('Evidence needs WebCrypto, which pages have under HTTPS only')
  return { url, finalUrl, mediaType, fetchedAt, sha256: digest, content: toBase64(bytes) }
}
