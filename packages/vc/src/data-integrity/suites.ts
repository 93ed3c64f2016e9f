import type { CryptosuiteName } from './cryptosuites.ts'
import type { Tools } from './engine-options.ts'
import { hashedSuite } from './hashed-suite.ts'
import { PEERS } from './reference/peers.ts'
import { referenceSuite } from './reference/reference-suite.ts'
import { referenceSelectiveSuite } from './selective/reference-selective-suite.ts'
import { selectiveSuite } from './selective/selective-suite.ts'
import type { Suite } from './suite.ts'

type Suites = Readonly<Record<CryptosuiteName, Suite>>

const OWN: Suites = {
  'eddsa-rdfc-2022': hashedSuite,
  'eddsa-jcs-2022': hashedSuite,
  'ecdsa-rdfc-2019': hashedSuite,
  'ecdsa-jcs-2019': hashedSuite,
  'ecdsa-sd-2023': selectiveSuite,
  Ed25519Signature2020: hashedSuite,
}

const REFERENCE: Suites = {
  'eddsa-rdfc-2022': referenceSuite(PEERS['eddsa-rdfc-2022']),
  'eddsa-jcs-2022': referenceSuite(PEERS['eddsa-jcs-2022']),
  'ecdsa-rdfc-2019': referenceSuite(PEERS['ecdsa-rdfc-2019']),
  'ecdsa-jcs-2019': referenceSuite(PEERS['ecdsa-jcs-2019']),
  'ecdsa-sd-2023': referenceSelectiveSuite,
  Ed25519Signature2020: referenceSuite(PEERS.Ed25519Signature2020),
}

const ENGINES: Readonly<Record<Tools['engine'], Suites>> = { default: OWN, reference: REFERENCE }

/** What makes and verifies proofs of a kind. */
export function suiteOf(name: CryptosuiteName, { engine }: Tools): Suite {
  return ENGINES[engine][name]
}
