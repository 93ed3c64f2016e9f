import type { ServerResponse } from 'node:http'
import { addProof } from '@shirushi/vc/data-integrity'
import { signVcJwt } from '@shirushi/vc/jose'
import { createBitstringStatusListSubject, emptyStatusList } from '@shirushi/vc/status-list'
import type { TestIssuer } from './badges.ts'

type Members = Readonly<Record<string, unknown>>

/** How a status list of tests is made. */
export interface TestList {
  readonly purpose?: string | readonly string[]
  readonly size?: number
  /** Statuses other than zero, by index. */
  readonly statuses?: Readonly<Record<number, number>>
  readonly ttl?: number
  /** What else the credential says, or says otherwise. */
  readonly members?: Members
  readonly subject?: Members
}

/** A status list, not signed. */
export function listCredential(id: string, issuer: string, made: TestList = {}): Record<string, unknown> {
  const { purpose = 'revocation', size = 1, statuses = {}, ttl, members, subject } = made
  const list = emptyStatusList({ size })
  for (const [index, status] of Object.entries(statuses)) list.set(Number(index), status)
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: '2026-05-01T00:00:00Z',
    validUntil: '2026-07-01T00:00:00Z',
    credentialSubject: {
      ...createBitstringStatusListSubject({
        id: `${id}#list`,
        purpose,
        list,
        ...(ttl === undefined ? {} : { ttl }),
      }),
      ...subject,
    },
    ...members,
  }
}

/** A status list with a proof. */
export async function signedList(id: string, issuer: TestIssuer, made: TestList = {}): Promise<object> {
  return addProof(listCredential(id, issuer.did, made), issuer.signer, { created: '2026-05-01T09:00:00Z' })
}

/** A status list as a token. */
export async function listToken(id: string, issuer: TestIssuer, made: TestList = {}): Promise<string> {
  return signVcJwt(listCredential(id, issuer.did, made), issuer.signer)
}

/** What a badge says about where its status stands. */
export function statusEntry(list: string, index = 7, members: Members = {}): Record<string, unknown> {
  return {
    id: `${list}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(index),
    statusListCredential: list,
    ...members,
  }
}

/** Answers with JSON, or with text as it is. */
export function send(response: ServerResponse, content: unknown, type = 'application/vc'): void {
  response.setHeader('content-type', type)
  response.end(typeof content === 'string' ? content : JSON.stringify(content))
}
