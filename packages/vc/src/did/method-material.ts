import { toPublicJwk } from '../formats/jwk.ts'
import { toPublicMultikey } from '../formats/multikey.ts'
import type { KeyMaterial } from '../keys/key-material.ts'
import { ALGORITHMS } from '../keys/key-type.ts'
import type { DidKeyFormat, DidMethodMaterial } from './did-document.ts'

type WriteMaterial = (material: KeyMaterial, kid: string) => DidMethodMaterial

const WRITERS: Readonly<Record<DidKeyFormat, WriteMaterial>> = {
  Multikey(material, kid) {
    if (material.type === 'RSA') return WRITERS.JsonWebKey(material, kid)
    return { type: 'Multikey', publicKeyMultibase: toPublicMultikey(material) }
  },
  JsonWebKey(material, kid) {
    const publicKeyJwk = { ...toPublicJwk(material), kid, alg: ALGORITHMS[material.type] }
    return { type: 'JsonWebKey', publicKeyJwk }
  },
}

/** The public half of a key, as a verification method holds it. RSA has no Multikey, and becomes a JWK. */
export function methodMaterial(material: KeyMaterial, format: DidKeyFormat, kid: string): DidMethodMaterial {
  return WRITERS[format](material, kid)
}
