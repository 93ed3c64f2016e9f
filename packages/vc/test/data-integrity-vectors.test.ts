import { importKey, type Key, signerFor } from '@shirushi/vc'
import {
  addProof,
  type CryptosuiteName,
  deriveProof,
  type ProofExplanation,
  readProofs,
  verifyProof,
} from '@shirushi/vc/data-integrity'
import { describe, expect, test } from 'vitest'
import { asObject, vectorLoader as documentLoader, ENGINES, pairKey } from './support/proof-material.ts'
import { hasSharedData, SHARED_DATA_ABSENT, sharedJson, sharedText } from './support/shared-data.ts'

interface Vector {
  readonly folder: string
  readonly mark: string
  readonly suite: CryptosuiteName
  readonly pair: string
}

const EDDSA = 'vc-di-eddsa/keyPair.json'
const P256 = 'vc-di-ecdsa/p256KeyPair.json'
const P384 = 'vc-di-ecdsa/p384KeyPair.json'

const VECTORS: readonly Vector[] = [
  { folder: 'vc-di-eddsa/eddsa-rdfc-2022', mark: 'DataInt', suite: 'eddsa-rdfc-2022', pair: EDDSA },
  { folder: 'vc-di-eddsa/eddsa-rdfc-2022/employ', mark: 'DataInt', suite: 'eddsa-rdfc-2022', pair: EDDSA },
  { folder: 'vc-di-eddsa/eddsa-jcs-2022', mark: 'JCS', suite: 'eddsa-jcs-2022', pair: EDDSA },
  { folder: 'vc-di-eddsa/Ed25519Signature2020', mark: 'EdSig', suite: 'Ed25519Signature2020', pair: EDDSA },
  { folder: 'vc-di-ecdsa/ecdsa-rdfc-2019-p256', mark: 'ECDSAP256', suite: 'ecdsa-rdfc-2019', pair: P256 },
  {
    folder: 'vc-di-ecdsa/ecdsa-rdfc-2019-p256/employ',
    mark: 'ECDSAP256',
    suite: 'ecdsa-rdfc-2019',
    pair: P256,
  },
  { folder: 'vc-di-ecdsa/ecdsa-rdfc-2019-p384', mark: 'ECDSAP384', suite: 'ecdsa-rdfc-2019', pair: P384 },
  {
    folder: 'vc-di-ecdsa/ecdsa-rdfc-2019-p384/employ',
    mark: 'ECDSAP384',
    suite: 'ecdsa-rdfc-2019',
    pair: P384,
  },
  { folder: 'vc-di-ecdsa/ecdsa-jcs-2019-p256', mark: 'JCSECDSAP256', suite: 'ecdsa-jcs-2019', pair: P256 },
  { folder: 'vc-di-ecdsa/ecdsa-jcs-2019-p384', mark: 'JCSECDSAP384', suite: 'ecdsa-jcs-2019', pair: P384 },
]

const RUNS = VECTORS.flatMap((vector) => ENGINES.map((engine) => ({ ...vector, engine })))

const SKIPPED = hasSharedData ? '' : `: skipped, because ${SHARED_DATA_ABSENT}`

function explanationOf(verification: Awaited<ReturnType<typeof verifyProof>>): ProofExplanation {
  expect(verification.outcome).toBe('verified')
  if (verification.explanation === undefined) throw new TypeError('nothing was explained')
  return verification.explanation
}

describe.skipIf(!hasSharedData)(`the published vectors of Data Integrity${SKIPPED}`, () => {
  test.for(RUNS)('$folder, every value, with the engine $engine', async ({ folder, mark, pair, engine }) => {
    const text = (name: string): string => sharedText(`${folder}/${name}${mark}.txt`)
    const key = await pairKey(sharedJson(pair))
    const signed = asObject(sharedJson(`${folder}/signed${mark}.json`))
    const verified = await verifyProof(signed, { key, documentLoader, engine, explain: true })
    const explanation = explanationOf(verified)
    expect(explanation.canonicalDocument).toBe(text('canonDoc'))
    expect(explanation.canonicalProofOptions).toBe(text('proofCanon'))
    expect(explanation.documentHash).toBe(text('docHash').trim())
    expect(explanation.proofHash).toBe(text('proofHash').trim())
    expect(explanation.signedBytes).toBe(text('combinedHash').trim())
    expect(asObject(signed['proof'])['proofValue']).toBe(text('sigBTC58').trim())
  })

  test.for(RUNS)('$folder is signed anew with the engine $engine', async (vector) => {
    const { folder, mark, pair, suite, engine } = vector
    const key = await pairKey(sharedJson(pair))
    const { proof, ...unsigned } = asObject(sharedJson(`${folder}/signed${mark}.json`))
    const [parsed] = readProofs({ proof })
    const signer = signerFor(key, { verificationMethod: parsed?.verificationMethod ?? '' })
    const created = parsed?.created ?? ''
    const again = await addProof(unsigned, signer, { suite, created, documentLoader, engine })
    const isDeterministic = key.type === 'Ed25519'
    expect(isDeterministic ? again.proof : { ...again.proof, proofValue: '' }).toEqual(
      isDeterministic ? proof : { ...asObject(proof), proofValue: '' },
    )
    expect(await verifyProof(again, { key, documentLoader })).toMatchObject({ outcome: 'verified' })
  })

  test.for([
    ['signedProofSet1', ['verified']],
    ['signedProofSet2', ['verified', 'verified']],
    ['signedProofChain1', ['verified', 'verified', 'verified']],
    ['signedProofChain2', ['verified', 'verified', 'verified', 'verified']],
    ['proofChainTempDoc2', ['previous-proof-missing']],
  ] as const)('proof set or chain %s', async ([name, expected]) => {
    const document = asObject(sharedJson(`vc-di-eddsa/proof-set-chain/${name}.json`))
    for (const engine of ENGINES) {
      const answers = []
      for (const proof of readProofs(document)) {
        const key = await importKey(proof.verificationMethod?.replace(/#.*/, '') ?? '')
        const verification = await verifyProof(document, { key, proof, documentLoader, engine })
        answers.push('reason' in verification ? verification.reason : verification.outcome)
      }
      expect(answers).toEqual(expected)
    }
  })

  test.for([
    ['proofChainConfigSigned1', 'keyPair3', 'signedProofSet2'],
    ['proofChainConfigSigned2', 'keyPair4', 'signedProofChain1'],
    ['proofSetConfigSigned2', 'keyPair2', 'signedProofSet1'],
  ] as const)('%s is made anew, byte for byte', async ([config, pair, before]) => {
    const folder = 'vc-di-eddsa/proof-set-chain'
    const expected = asObject(sharedJson(`${folder}/${config}.json`))
    const key = await pairKey(asObject(sharedJson(`${folder}/multiKeyPairs.json`))[pair])
    const [parsed] = readProofs({ proof: expected })
    for (const engine of ENGINES) {
      const again = await addProof(asObject(sharedJson(`${folder}/${before}.json`)), signerFor(key), {
        created: parsed?.created ?? '',
        documentLoader,
        engine,
        ...(parsed?.id !== undefined && { id: parsed.id }),
        ...(parsed?.previousProof.length && { previousProof: parsed.previousProof }),
      })
      const { '@context': _, previousProof, ...rest } = expected
      const last = readProofs(again).at(-1)?.proof
      expect(last).toMatchObject(rest)
      expect(last?.['previousProof'] === undefined).toBe(previousProof === undefined)
    }
  })
})

describe.skipIf(!hasSharedData)(`the published vectors of selective disclosure${SKIPPED}`, () => {
  const keyOf = async (): Promise<Key> => pairKey(sharedJson(P256))

  test.for(['employ', 'prc'])('%s: the base proof and all that leads to it', async (name) => {
    const file = (part: string): unknown => sharedJson(`vc-di-ecdsa/ecdsa-sd-2023/${name}/${part}.json`)
    const transform = asObject(file('addBaseTransform'))
    const mandatory = lines(transform['mandatory'])
    const nonMandatory = lines(transform['nonMandatory'])
    for (const engine of ENGINES) {
      const document = asObject(file('addSignedSDBase'))
      const options = { key: await keyOf(), documentLoader, engine, explain: true }
      const explanation = explanationOf(await verifyProof(document, options))
      expect(explanation.canonicalDocument).toBe((file('addBaseDocHMACCanon') as string[]).join(''))
      expect(explanation.canonicalProofOptions).toBe(
        sharedText(`vc-di-ecdsa/ecdsa-sd-2023/${name}/addProofConfigCanon.txt`),
      )
      expect(explanation.mandatory).toEqual(mandatory)
      expect(explanation.nonMandatory).toEqual(nonMandatory)
      expect({ proofHash: explanation.proofHash, mandatoryHash: explanation.documentHash }).toEqual(
        file('addHashData'),
      )
    }
  })

  test.for([
    ['employ', 'employSelective'],
    ['prc', 'prCredSelective'],
  ] as const)('%s: the derived document, byte for byte, and its verification', async ([name, selective]) => {
    const file = (part: string): unknown => sharedJson(`vc-di-ecdsa/ecdsa-sd-2023/${name}/${part}.json`)
    const pointers = sharedJson(`vc-di-ecdsa/${selective}.json`) as string[]
    const expected = asObject(file('derivedRevealDocument'))
    for (const engine of ENGINES) {
      const options = { key: await keyOf(), documentLoader, engine }
      expect(await deriveProof(asObject(file('addSignedSDBase')), { ...options, pointers })).toEqual(expected)
      const explanation = explanationOf(await verifyProof(expected, { ...options, explain: true }))
      expect(explanation.canonicalDocument).toBe((file('verifyNQuads') as string[]).join(''))
      const data = asObject(file('verifyCreateVerifyData'))
      expect(explanation.nonMandatory).toEqual(data['nonMandatory'])
      expect(explanation.proofHash).toBe(data['proofHash'])
      expect(explanation.documentHash).toBe(data['mandatoryHash'])
    }
  })
})

function lines(map: unknown): string[] {
  return (asObject(map)['value'] as [number, string][]).map(([, line]) => line)
}
