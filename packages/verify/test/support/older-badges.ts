import { createAssertion, defineBadgeClass, defineIssuer } from '@shirushi/core'
import { exportKey, generateKey, type Key, type KeyType, type Signer, signerFor } from '@shirushi/vc'
import { signJws } from '@shirushi/vc/jose'
import { type Loopback, serve } from './loopback.ts'

/** Members of a document that a test wants otherwise; `undefined` takes one away. */
export type Members = Readonly<Record<string, unknown>>

/** What an issuer publishes, by its paths: a document, or an answer. */
export type Site = Map<string, unknown>

/** An issuer of Open Badges 2.0 on a host of its own. */
export interface OlderIssuer extends Pick<Loopback, 'origin' | 'hits'> {
  readonly site: Site
  readonly key: Key
  readonly signer: Signer
  /** The address of something on its host. */
  at(path: string): string
  /** Publishes a document at a path, by which it is called. */
  publish(path: string, document: object): void
}

/** What a path answers with, if it is no document. */
export class Answer {
  readonly status: number
  readonly body: string | Uint8Array
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    body: string | Uint8Array = '',
    headers: Readonly<Record<string, string>> = {},
  ) {
    this.status = status
    this.body = body
    this.headers = headers
  }
}

/** No answer at all. */
export const SILENCE = Symbol('silence')

/** Serves an issuer with a profile, a key and a badge class, as a real one would. */
export async function olderIssuer(
  type: KeyType = 'Ed25519',
  { profile = {}, key: keyMembers = {} }: { readonly profile?: Members; readonly key?: Members } = {},
): Promise<OlderIssuer> {
  const site: Site = new Map()
  const { origin, hits } = await serve((request, response) => {
    const content = site.get(request.url ?? '')
    if (content === SILENCE) return
    const answer = content instanceof Answer ? content : undefined
    if (content === undefined) response.writeHead(404).end()
    else if (answer !== undefined) response.writeHead(answer.status, { ...answer.headers }).end(answer.body)
    else response.writeHead(200, { 'content-type': 'application/ld+json' }).end(JSON.stringify(content))
  })
  const key = await generateKey(type)
  const at = (path: string): string => `${origin}${path}`
  const signer = signerFor(key, { verificationMethod: at('/key.json') })
  const publish = (path: string, document: object): void => void site.set(path, document)
  publish('/issuer.json', changed(profileAt(origin), profile))
  publish('/key.json', changed(await keyAt(origin, key), keyMembers))
  publish('/class.json', classAt(origin))
  return { origin, hits, site, key, signer, at, publish }
}

/** The profile of an issuer, with the key that it lists. */
export function profileAt(origin: string): Members {
  const publicKey = `${origin}/key.json`
  return plain(
    defineIssuer({
      ...{ id: `${origin}/issuer.json`, type: 'Issuer', name: '例大学' },
      ...{ url: 'https://uni.example/', email: 'badges@uni.example', publicKey },
    }),
  )
}

/** The document of its key. */
export async function keyAt(origin: string, key: Key): Promise<Members> {
  const publicKeyPem = await exportKey(key, 'spki')
  return {
    ...{ '@context': 'https://w3id.org/openbadges/v2', type: 'CryptographicKey', id: `${origin}/key.json` },
    ...{ owner: `${origin}/issuer.json`, publicKeyPem },
  }
}

/** The badge class of an issuer. */
export function classAt(origin: string, issuer: unknown = `${origin}/issuer.json`): Members {
  const made = defineBadgeClass({
    ...{
      id: `${origin}/class.json`,
      name: 'データサイエンス入門',
      description: '全15回の講義を修了しました。',
    },
    ...{ image: 'https://uni.example/badge.png', criteria: { narrative: '最終試験に合格。' } },
    issuer: 'https://uni.example/issuer.json',
  })
  return { ...plain(made), issuer }
}

/** An assertion that is hosted at `/award.json`. */
export function hostedAt(origin: string, members: Members = {}): Members {
  const made = createAssertion({
    id: `${origin}/award.json`,
    recipient: { email: 'hanako@example.jp', salt: 'Kami' },
    badge: `${origin}/class.json`,
    issuedOn: '2026-04-01T00:00:00Z',
    verification: { type: 'HostedBadge' },
  })
  return changed(plain(made), members)
}

/** The same as one that is to be signed. */
export function signableAt(origin: string, members: Members = {}): Members {
  return hostedAt(origin, {
    id: 'urn:uuid:91537dba-56cb-41ec-bf63-0242ac130002',
    verification: { type: 'SignedBadge', creator: `${origin}/key.json` },
    ...members,
  })
}

/** An assertion, signed. */
export function signedBy(
  { origin, signer }: Pick<OlderIssuer, 'origin' | 'signer'>,
  members: Members = {},
): Promise<string> {
  return signJws(JSON.stringify(signableAt(origin, members)), signer)
}

function plain(document: object): Members {
  return JSON.parse(JSON.stringify(document))
}

/** With other members. */
export function changed(document: Members, members: Members): Members {
  return plain({ ...document, ...members })
}
