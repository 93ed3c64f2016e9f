import * as canonicalize from '@shirushi/vc/canonicalize'
import * as contexts from '@shirushi/vc/contexts'
import * as dataIntegrity from '@shirushi/vc/data-integrity'
import * as did from '@shirushi/vc/did'
import * as jose from '@shirushi/vc/jose'
import * as statusList from '@shirushi/vc/status-list'
import { expect, test } from 'vitest'

test.for([
  [
    'canonicalize',
    canonicalize,
    'DEEPEST_JSON DEFAULT_RDF_LIMITS ambiguousNumbers canonicalizeJson canonicalizeNQuads canonicalizeRdf',
  ],
  ['contexts', contexts, 'CONTEXT_DIGESTS DEFAULT_CONTEXT_LIMITS bundledContext createDocumentLoader'],
  [
    'data-integrity',
    dataIntegrity,
    'CRYPTOSUITES addProof deriveProof encodeProofValue readProofs suiteFor verifyProof',
  ],
  [
    'did',
    did,
    'didDocumentFor didJwk didWebFor didWebToUrl expandDid findJwk findVerificationMethod jwkSetFor parseDidJwk ' +
      'parseDidUrl parseJwkSet readDidDocument',
  ],
  [
    'jose',
    jose,
    'LARGEST_JWS LARGEST_JWS_HEADER LARGEST_JWS_SIGNATURE credentialWithoutClaims envelopeCredential envelopePresentation ' +
      'openEnvelope parseJws parseVcJwt parseVpJwt readJwsPayload signJws signVcJwt signVpJwt verifyJws',
  ],
  [
    'status-list',
    statusList,
    'LARGEST_STATUS_LIST MINIMUM_STATUS_LIST_LENGTH createBitstringStatusListEntry createBitstringStatusListSubject ' +
      'createRevocationList1EdTech createRevocationListOb2 decodeStatusList emptyStatusList encodeStatusList ' +
      'parseRevocationList parseStatusListEntry parseStatusListSubject',
  ],
] as const)('what %s promises to keep', ([, api, names]) => {
  expect(Object.keys(api).sort().join(' ')).toBe(names)
})
