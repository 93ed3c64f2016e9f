import { createAssertion, defineBadgeClass, defineIssuer } from '@shirushi/core'
import { exportKey, generateKey, signerFor } from '@shirushi/vc'
import { addProof, type CryptosuiteName } from '@shirushi/vc/data-integrity'
import { signJws, signVcJwt, signVpJwt } from '@shirushi/vc/jose'
import { keyIssuer } from '../support/badges.ts'
import { webIssuer } from '../support/hostile.ts'
import { png, svg } from '../support/images.ts'
import { richBadge } from '../support/rich-badge.ts'

type Document = Record<string, unknown>

/** Sound badges of every form, and the web that they need. */
export interface Seeds {
  /** Documents: they are changed as JSON, and as text. */
  readonly documents: readonly Document[]
  /** Tokens, and everything else that is text. */
  readonly texts: readonly string[]
  readonly images: readonly Uint8Array[]
  readonly web: Readonly<Record<string, unknown>>
  /** Every badge that anybody signed or hosts. Whatever is valid has to be one of them. */
  readonly genuine: readonly Document[]
}

const ORIGIN = 'https://older.example'

const plain = (value: object): Document => JSON.parse(JSON.stringify(value))

/** Makes them. Keys are new each time; nothing that is told of a failure depends on them. */
export async function makeSeeds(): Promise<Seeds> {
  const { did, signer, web } = await webIssuer('univ.example')
  const ec = await keyIssuer('P-256')
  const proven = async (suite: CryptosuiteName, one = { did, signer }, more: Document = {}) =>
    plain(
      await addProof({ ...richBadge(one.did), ...more }, one.signer, {
        suite,
        created: '2026-04-01T09:00:00Z',
      }),
    )
  const badges = [
    await proven('eddsa-rdfc-2022'),
    await proven('eddsa-jcs-2022'),
    await proven('ecdsa-rdfc-2019', ec),
    await proven('ecdsa-jcs-2019', ec),
    await proven('ecdsa-rdfc-2019', ec, { credentialStatus: statusEntry() }),
  ]
  const [first = {}, second = {}] = badges
  const tokens = [
    await signVcJwt(richBadge(did), signer),
    await signVcJwt(first, signer),
    await signVcJwt(richBadge(ec.did), ec.signer),
  ]
  const older = await olderSeeds()
  const presentations = [
    presentationOf([first, tokens[0]]),
    plain(
      await addProof({ ...presentationOf([second]), holder: ec.did }, ec.signer, {
        proofPurpose: 'authentication',
      }),
    ),
  ]
  const vp = await signVpJwt({ ...presentationOf([tokens[0]]), holder: ec.did }, ec.signer)
  const documents = [...badges, ...presentations, ...older.documents]
  return {
    documents,
    texts: [...documents.map((one) => JSON.stringify(one)), ...tokens, vp, ...older.tokens],
    images: [png(first), svg(second), png(tokens[0] ?? ''), svg(JSON.stringify(older.documents[0]))],
    web: { ...web, ...older.web },
    genuine: [...badges, ...presentations, ...documents, ...[...tokens, vp].map(payloadOf), ...older.genuine],
  }
}

function statusEntry(): Document {
  return {
    id: 'https://univ.example/status/1#7',
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '7',
    statusListCredential: 'https://univ.example/status/1',
  }
}

function presentationOf(verifiableCredential: readonly unknown[]): Document {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiablePresentation'],
    verifiableCredential,
  }
}

/** What a token is over. */
function payloadOf(token: string): Document {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
}

async function olderSeeds() {
  const key = await generateKey('P-256')
  const at = (path: string) => `${ORIGIN}/${path}`
  const issuer = plain(
    defineIssuer({
      id: at('issuer'),
      type: 'Issuer',
      name: '例大学',
      url: ORIGIN,
      email: 'a@older.example',
      publicKey: at('key'),
    }),
  )
  const badge = plain(
    defineBadgeClass({
      id: at('class'),
      name: 'データサイエンス入門',
      description: '全15回',
      image: at('badge.png'),
      criteria: { narrative: '合格' },
      issuer: at('issuer'),
    }),
  )
  const hosted = plain(
    createAssertion({
      id: at('award'),
      recipient: { email: 'hanako@example.jp', salt: 'Kami' },
      badge: at('class'),
      issuedOn: '2026-04-01T00:00:00Z',
      verification: { type: 'HostedBadge' },
    }),
  )
  const signable = {
    ...hosted,
    id: 'urn:uuid:91537dba-56cb-41ec-bf63-0242ac130002',
    verification: { type: 'SignedBadge', creator: at('key') },
  }
  const token = await signJws(JSON.stringify(signable), signerFor(key, { verificationMethod: at('key') }))
  const published = {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'CryptographicKey',
    id: at('key'),
    owner: at('issuer'),
    publicKeyPem: await exportKey(key, 'spki'),
  }
  const web = { [at('issuer')]: issuer, [at('class')]: badge, [at('award')]: hosted, [at('key')]: published }
  return { documents: [hosted], tokens: [token, at('award')], web, genuine: [hosted, signable] }
}
