import { pointer as pointerTo } from '../canonical/canonicalize-json.ts'
import { isTerm } from './caveats.ts'
import { CRYPTOSUITES, type CryptosuiteName, suiteNamed } from './cryptosuites.ts'
import { asList, asMembers, type Members, own } from './members.ts'
import { isDateTime } from './proof-date.ts'

/** What is wrong with a member of a proof: it has none of that name, or of another kind. */
export interface ProofProblem {
  readonly code: 'proof-not-object' | 'member-missing' | 'member-malformed'
  /** Where, as a JSON Pointer from the document. */
  readonly pointer: string
}

/** A proof as it stands in a document. Nothing of it is verified, and all of it a stranger's. */
export interface ParsedProof {
  /** Its place among the proofs of the document. */
  readonly index: number
  /** The same place as a JSON Pointer. */
  readonly pointer: string
  /** The proof itself; an empty object where it is none. */
  readonly proof: Readonly<Record<string, unknown>>
  /** How it was made, if this package knows that way. */
  readonly suite: CryptosuiteName | undefined
  readonly type: string | undefined
  readonly cryptosuite: string | undefined
  readonly id: string | undefined
  readonly verificationMethod: string | undefined
  readonly proofPurpose: string | undefined
  readonly created: string | undefined
  readonly expires: string | undefined
  readonly challenge: string | undefined
  readonly nonce: string | undefined
  /** Empty when there is none. */
  readonly domain: readonly string[]
  /** The ids of the proofs that this one also secures. Empty when there are none. */
  readonly previousProof: readonly string[]
  /** What is wrong with its form. Such a proof is never verified. */
  readonly problems: readonly ProofProblem[]
}

interface Rule {
  readonly isRequired: boolean
  readonly holds: (value: unknown) => boolean
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isDate = (value: unknown): boolean => typeof value === 'string' && isDateTime(value)
const isTexts = (value: unknown): boolean => asList(value).every(isText)
const isSomeTexts = (value: unknown): boolean => isTexts(value) && asList(value).length > 0

/** @see {@link https://www.w3.org/TR/vc-data-integrity/#proofs | Data Integrity 1.0, 2.1 Proofs} */
const RULES: Readonly<Record<string, Rule>> = {
  type: { isRequired: true, holds: isText },
  cryptosuite: { isRequired: false, holds: isText },
  id: { isRequired: false, holds: isText },
  verificationMethod: { isRequired: true, holds: isText },
  proofPurpose: { isRequired: true, holds: isText },
  created: { isRequired: false, holds: isDate },
  expires: { isRequired: false, holds: isDate },
  domain: { isRequired: false, holds: isTexts },
  challenge: { isRequired: false, holds: isText },
  nonce: { isRequired: false, holds: isText },
  previousProof: { isRequired: false, holds: isSomeTexts },
  proofValue: { isRequired: true, holds: isText },
}

/**
 * The proofs of a document, in their order: none, one, or a set.
 *
 * Never throws, whatever the document is. It does **not** verify; proofs inside of other objects are not its
 * business.
 */
export function readProofs(document: unknown): readonly ParsedProof[] {
  const members = asMembers(document)
  const value = members && own(members, 'proof')
  if (Array.isArray(value)) return Array.from(value, (proof, at) => parse(proof, at, `/proof/${at}`))
  return value === undefined ? [] : [parse(value, 0, '/proof')]
}

function parse(value: unknown, index: number, pointer: string): ParsedProof {
  const proof = asMembers(value)
  const known = proof ?? {}
  const text = (name: string): string | undefined => {
    const member = own(known, name)
    return typeof member === 'string' ? member : undefined
  }
  const [type, cryptosuite] = [text('type'), text('cryptosuite')]
  const suite = suiteNamed(type, cryptosuite)
  return {
    index,
    pointer,
    proof: known,
    suite,
    type,
    cryptosuite,
    id: text('id'),
    verificationMethod: text('verificationMethod'),
    proofPurpose: text('proofPurpose'),
    created: text('created'),
    expires: text('expires'),
    challenge: text('challenge'),
    nonce: text('nonce'),
    domain: texts(own(known, 'domain')),
    previousProof: texts(own(known, 'previousProof')),
    problems:
      proof === undefined ? [{ code: 'proof-not-object', pointer }] : problemsOf(proof, suite, pointer),
  }
}

function problemsOf(
  proof: Members,
  suite: CryptosuiteName | undefined,
  place: string,
): readonly ProofProblem[] {
  const problems: ProofProblem[] = []
  for (const [name, { isRequired, holds }] of Object.entries(RULES)) {
    const pointer = `${place}/${name}`
    if (Object.hasOwn(proof, name)) {
      if (!holds(proof[name])) problems.push({ code: 'member-malformed', pointer })
    } else if (isRequired || (name === 'cryptosuite' && own(proof, 'type') === 'DataIntegrityProof')) {
      problems.push({ code: 'member-missing', pointer })
    }
  }
  return suite !== undefined && CRYPTOSUITES[suite].canonicalForm === 'rdf'
    ? [...problems, ...namesThatHide(proof, place)]
    : problems
}

/** In JSON-LD, `expires` can be hidden behind its IRI: the signature is right, and nobody reads it. */
function namesThatHide(proof: Members, place: string): readonly ProofProblem[] {
  return Object.keys(proof)
    .filter((name) => name !== '@context' && !isTerm(name))
    .map((name) => ({ code: 'member-malformed', pointer: place + pointerTo([name]) }))
}

function texts(value: unknown): readonly string[] {
  return asList(value).filter((item) => typeof item === 'string')
}
