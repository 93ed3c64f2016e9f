// A badge is issued, then revoked: its issuer gives it an entry that tells nothing, publishes the list, and
// publishes it anew when one bit of it has changed.
import { deepStrictEqual } from 'node:assert/strict'
import { createCredential } from '@shirushi/core'
import {
  createMemoryAllocationStore,
  createStatusList,
  credentialStatusFor,
  publicationFor,
  publishStatusList,
  StatusListAllocator,
  sign,
} from '@shirushi/sign'
import { generateKey, signerFor } from '@shirushi/vc'
import { decodeStatusList, parseStatusListEntry } from '@shirushi/vc/status-list'

const issuer = 'did:web:uni.example'
const key = await generateKey('Ed25519')
const signer = signerFor(key, { verificationMethod: `${issuer}#2026` })

// The secret and the state are kept; `createFileAllocationStore` of `@shirushi/sign/node` keeps the state in a folder.
const allocator = new StatusListAllocator({
  secret: crypto.getRandomValues(new Uint8Array(32)),
  list: (number) => `https://uni.example/status/${number}`,
  store: createMemoryAllocationStore(),
})

const { list: id, index } = await allocator.allocate()
const list = createStatusList({ id, purpose: 'revocation' })
const badge = await sign(
  {
    ...createCredential({
      id: 'urn:uuid:91537dba-56cb-41ec-bf63-0242ac130002',
      issuer: { id: issuer, name: '例大学' },
      validFrom: '2026-03-25T09:00:00+09:00',
      recipient: { identifier: [{ email: 'hanako@student.example', salt: '5f0c1d3e9a7b' }] },
      achievement: {
        id: 'https://uni.example/achievements/data-literacy',
        name: 'データリテラシー基礎',
        description: '統計とデータ倫理の基礎を修得したことを証明します。',
        criteria: '修了試験で 60 点以上を取ること。',
      },
    }),
    credentialStatus: credentialStatusFor(list, index),
  },
  signer,
)

/** What a web server has to answer with, by paths. */
async function publish(validFrom: string, validUntil: string) {
  const edition = await publishStatusList(list, signer, { issuer, validFrom, validUntil, ttl: 300_000 })
  return publicationFor({ issuer, keys: [{ key, fragment: '2026' }], documents: [edition] })
}

/** As a verifier would, once the proofs of both have been checked. */
function statusOf(files: Awaited<ReturnType<typeof publish>>): number {
  const entry = parseStatusListEntry(badge.credentialStatus)
  const { bytes } = files.get(new URL(entry.list).pathname) ?? { bytes: new Uint8Array(0) }
  const { credentialSubject } = JSON.parse(new TextDecoder().decode(bytes))
  return decodeStatusList(credentialSubject.encodedList, { size: entry.size }).get(entry.index)
}

const before = await publish('2026-04-01T00:00:00Z', '2026-04-08T00:00:00Z')
list.set(index)
// Nobody has to know how many others were revoked.
for (const decoy of allocator.decoys(1, 40)) list.set(decoy)
const after = await publish('2026-04-02T00:00:00Z', '2026-04-09T00:00:00Z')

for (const [path, { mediaType, bytes }] of after) console.log(`${path}  ${mediaType}  ${bytes.length} bytes`)
deepStrictEqual([statusOf(before), statusOf(after)], [0, 1])
console.log(`The badge at ${index} counted, and is revoked`)
