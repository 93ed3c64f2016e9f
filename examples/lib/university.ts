import type { Assertion, BadgeClass } from '@shirushi/core'
import { toBadge } from '@shirushi/core/descriptors'
import {
  createStatusList,
  credentialStatusFor,
  defineSigningIssuer,
  type IssuerStatusList,
  type PublishedFile,
  publicationFor,
  publishStatusList,
  type Secured,
  sign,
  signAssertion,
  signJwt,
} from '@shirushi/sign'
import { generateKey, type Key, signerFor } from '@shirushi/vc'
import { rishu } from './rishu.ts'

/** Where the university is on the web, and the two names that it signs under. */
export const ORIGIN = 'https://uni.example'
const DID = 'did:web:uni.example'
const PROFILE = `${ORIGIN}/issuer.json`
const RSA_KEY = `${ORIGIN}/keys/2026.json`
const CLASS = `${ORIGIN}/badges/fermented-food.json`
const STATUS = `${ORIGIN}/status/1`

const CREATED = '2026-03-25T10:00:00+09:00'

/** What may be different about a badge. */
export interface Award {
  /** Which entry of the status list it has. */
  readonly index: number
  readonly expires?: string
}

/** The issuer: its keys, its status list, and what it publishes. */
export class University {
  readonly #ed25519: Key
  readonly #rsa: Key
  readonly #image: string
  readonly #statuses: IssuerStatusList = createStatusList({ id: STATUS, purpose: 'revocation' })

  private constructor(ed25519: Key, rsa: Key, image: string) {
    this.#ed25519 = ed25519
    this.#rsa = rsa
    this.#image = image
  }

  static async open(image: string): Promise<University> {
    return new University(await generateKey('Ed25519'), await generateKey('RSA'), image)
  }

  /** Open Badges 3.0 with a proof inside. The JSON is signed as it is, with the description that it carries. */
  async withProof(award: Award): Promise<Secured<object>> {
    const signer = signerFor(this.#ed25519, { verificationMethod: `${DID}#2026` })
    return sign(this.#credential(award), signer, { created: CREATED })
  }

  /** The same as JSON Web Token. */
  async asToken(award: Award): Promise<string> {
    return signJwt(this.#credential(award), signerFor(this.#rsa, { verificationMethod: `${DID}#rsa` }))
  }

  /** Open Badges 2.0, signed, for readers that know no other. */
  async asAssertion(): Promise<string> {
    return signAssertion(this.#assertion(), signerFor(this.#rsa, { verificationMethod: RSA_KEY }))
  }

  revoke(index: number): void {
    this.#statuses.set(index)
  }

  /** Everything that its web server has to answer with, by path. */
  async publication(): Promise<ReadonlyMap<string, PublishedFile>> {
    const { issuer, keys } = await defineSigningIssuer(
      { id: PROFILE, name: '例大学', url: `${ORIGIN}/`, email: 'badges@uni.example' },
      [{ key: this.#rsa, id: RSA_KEY }],
    )
    const statuses = await publishStatusList(
      this.#statuses,
      signerFor(this.#ed25519, { verificationMethod: `${DID}#2026` }),
      {
        issuer: DID,
        validFrom: '2026-03-25T00:00:00Z',
        validUntil: '2026-04-30T00:00:00Z',
        signing: { created: CREATED },
      },
    )
    return publicationFor({
      issuer: DID,
      keys: [
        { key: this.#ed25519, fragment: '2026' },
        { key: this.#rsa, fragment: 'rsa' },
      ],
      documents: [issuer, ...keys, this.#badgeClass(), statuses],
    })
  }

  #credential({ index, expires }: Award): object {
    const { descriptor, award } = rishu(DID, this.#image)
    const { badge } = toBadge(descriptor, {
      as: 'ob3',
      language: 'ja',
      award: { ...award, ...(expires !== undefined && { expires }) },
    })
    return { ...badge, credentialStatus: credentialStatusFor(this.#statuses, index) }
  }

  #badgeClass(): BadgeClass {
    const { descriptor } = rishu(PROFILE, this.#image)
    return toBadge(descriptor, { as: 'ob2', language: 'ja', id: CLASS }).badge
  }

  #assertion(): Assertion {
    const { descriptor, award } = rishu(PROFILE, this.#image)
    return toBadge(descriptor, {
      as: 'ob2',
      language: 'ja',
      id: CLASS,
      award: { ...award, id: `${ORIGIN}/awards/2026-0018.json` },
      verification: { type: 'SignedBadge', creator: RSA_KEY },
    }).badge
  }
}
