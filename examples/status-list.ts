// A credential is revoked: its issuer changes one bit of a list, and anybody can look it up.
import { deepStrictEqual } from 'node:assert/strict'
import {
  createBitstringStatusListEntry,
  createBitstringStatusListSubject,
  decodeStatusList,
  emptyStatusList,
  parseStatusListEntry,
  parseStatusListSubject,
} from '@shirushi/vc/status-list'

const list = 'https://university.example/status/1'

// In the credential, when it is issued.
const credentialStatus = createBitstringStatusListEntry({ list, index: 94_567, purpose: 'revocation' })

// At the issuer, later.
const statuses = emptyStatusList()
statuses.set(94_567, 1)
const credentialSubject = createBitstringStatusListSubject({ purpose: 'revocation', list: statuses })
console.log(`131,072 credentials in ${credentialSubject.encodedList.length} characters`)

// At a verifier, once the proofs of both have been checked.
const entry = parseStatusListEntry(credentialStatus)
const subject = parseStatusListSubject(credentialSubject)
const read = decodeStatusList(subject.encodedList, { form: subject.form, size: entry.size })
deepStrictEqual(subject.purposes.includes(entry.purpose), true)
deepStrictEqual([read.get(entry.index), read.get(entry.index + 1)], [1, 0])
console.log(`The credential at ${entry.index} is revoked`)
