import * as sign from '@shirushi/sign'
import * as errors from '@shirushi/sign/errors'
import * as findings from '@shirushi/sign/findings'
import * as node from '@shirushi/sign/node'
import { expect, test } from 'vitest'

test('what this package promises to keep', () => {
  const promised = { sign, errors, findings, node }
  const names = Object.entries(promised).map(([entry, module]) => [entry, Object.keys(module).sort()])
  expect(Object.fromEntries(names)).toEqual({
    sign: [
      'ENDORSEMENT_JWT_CONTEXT',
      'IssuerStatusList',
      'StatusListAllocator',
      'compileTemplate',
      'createMemoryAllocationStore',
      'createStatusList',
      'credentialStatusFor',
      'defineCryptographicKey',
      'defineSigningIssuer',
      'derive',
      'endorse',
      'mandatoryPointersFor',
      'publicationFor',
      'publishStatusList',
      'revocationList1EdTechFor',
      'revocationListOb2For',
      'revokeHostedAssertion',
      'sign',
      'signAssertion',
      'signBoth',
      'signJwt',
    ],
    errors: ['AllocationStateError', 'RevocationFinalError', 'UnpublishableError', 'UnsignableError'],
    findings: ['SIGN_CATALOGUE', 'renderSignFinding'],
    node: ['createFileAllocationStore'],
  })
})
