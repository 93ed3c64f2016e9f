import type { CryptosuiteName } from './cryptosuites.ts'
import type { Tools } from './engine-options.ts'
import { hashedSuite } from './hashed-suite.ts'
import type { Suite } from './suite.ts'

const OWN: Readonly<Record<CryptosuiteName, Suite>> = {
  'eddsa-rdfc-2022': hashedSuite,
  'eddsa-jcs-2022': hashedSuite,
  'ecdsa-rdfc-2019': hashedSuite,
  'ecdsa-jcs-2019': hashedSuite,
  'ecdsa-sd-2023': hashedSuite,
  Ed25519Signature2020: hashedSuite,
}

const ENGINES: Readonly<Record<Tools['engine'], Readonly<Record<CryptosuiteName, Suite>>>> = {
  default: OWN,
  reference: OWN,
}

/** What makes and verifies proofs of a kind. */
export function suiteOf(name: CryptosuiteName, { engine }: Tools): Suite {
  return ENGINES[engine][name]
}
