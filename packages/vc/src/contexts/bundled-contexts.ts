import { contexts as bitstringStatusList } from '#contexts/bitstring-status-list'
import { contexts as credentials } from '#contexts/credentials'
import { contexts as dataIntegrity } from '#contexts/data-integrity'
import { contexts as did } from '#contexts/did'
import { contexts as ed25519 } from '#contexts/ed25519-2020'
import { contexts as multikey } from '#contexts/multikey'
import { contexts as openBadges } from '#contexts/open-badges'
import { contexts as statusList2021 } from '#contexts/status-list-2021'
import { contexts as keys } from './key-contexts.ts'
import { contexts as openBadges2 } from './open-badges-2-context.ts'

const SOURCES = [
  credentials,
  openBadges,
  dataIntegrity,
  ed25519,
  multikey,
  did,
  bitstringStatusList,
  statusList2021,
  keys,
  openBadges2,
]

/**
 * Every context that is bundled, by its address, with the SHA-256 of its RFC 8785 form. A context that changes
 * changes what every proof over it says.
 *
 * Three have no package: Open Badges 2.0, Controlled Identifiers and JSON Web Signature 2020 are put together from
 * tables of their terms, and their digests are those of the published files.
 *
 * Left out on purpose, although the packages have it: the context of VCDM 2.0 for undefined terms, with which
 * nothing would be undefined any more; and the aliases of Open Badges 3.0 from before it was final.
 */
export const CONTEXT_DIGESTS: Readonly<Record<string, string>> = {
  'https://www.w3.org/2018/credentials/v1':
    'b01e671e873981f19a9102a9a57f666dbcaeb31b99e3e124378d143e71549247',
  'https://www.w3.org/ns/credentials/v2': 'b463c8d6a066214123ddd9827b135e1b50e1fc73322cc52a9b12a4f1fc7d86cf',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json':
    '8bb2354552b70cbdf2066f6d3e24bc5c2be2619145737580ad2aebdc366e77d5',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json':
    'bdd1d11a55a660322f24660862a1d430ee80cce584465f750909daa43684357c',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json':
    'c5e555a91a5cf48e32ae0a05674c61ddd5c053b680b5643b2f57f9965e386d99',
  'https://purl.imsglobal.org/spec/ob/v3p0/context.json':
    '2c54acaa1cffda2420be32ab61f0a2082051211131c6337686f36f2537aa859b',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json':
    '15f4c347c6fe4380d9b6b93795859e33747ef48d5c55b91a71c52fb51c7bcbd7',
  'https://w3id.org/security/data-integrity/v1':
    '9505bf85338a4c2121ad03992ac90061bc85d43bcfa34d9d47b779381cf08b5f',
  'https://w3id.org/security/data-integrity/v2':
    '7ba3c50acf2689d5e07927267343eb353249c7c22a9f2d00307cc970e855e305',
  'https://w3id.org/security/suites/ed25519-2020/v1':
    'fb517f09d990829aed734c9bad8cbbb2ac3d5063b865c7e3d81f246074bf5691',
  'https://w3id.org/security/multikey/v1': 'be20c3ee6af6e9c4102e66a85c26617831218e32216bdf050f870e389e737cdc',
  'https://www.w3.org/ns/did/v1': 'a7e146c40fcec005d3f0f14ae745665f446da58d7914a9d8f733746686fad82b',
  'https://www.w3.org/ns/credentials/status/v1':
    'b2fcebfbaf4e6beae2be370fda8a5f9f99c28540c798a75a8cdccc0fb1a12492',
  'https://w3id.org/vc/status-list/2021/v1':
    '9768f9aa81ab6c3e2ad96b2d669eaba67afe13fff0140a853f1e3d313fab13b6',
  'https://www.w3.org/ns/cid/v1': '9fc257da5b37784ca2b07c3ad666f5ff9beea846a360ddd229fd0b44972015c8',
  'https://w3id.org/security/suites/jws-2020/v1':
    'eed16334842a5635257913b33acd1aeee29009eb188d855f9a1d0ceee4a8ae4d',
  'https://w3id.org/openbadges/v2': '5f063cc07234984e99d3fe24abdb084a0de95ac073c30580b4d31f4d9c3e1d94',
  'http://w3id.org/openbadges/v2': '5f063cc07234984e99d3fe24abdb084a0de95ac073c30580b4d31f4d9c3e1d94',
  'https://openbadgespec.org/v2/context.json':
    '5f063cc07234984e99d3fe24abdb084a0de95ac073c30580b4d31f4d9c3e1d94',
}

const copies = new Map<string, object>()

/** A bundled context, frozen, and the same object every time; `undefined` where it is none of them. */
export function bundledContext(url: string): object | undefined {
  if (!Object.hasOwn(CONTEXT_DIGESTS, url)) return undefined
  const known = copies.get(url)
  if (known !== undefined) return known
  const document = SOURCES.find((contexts) => contexts.has(url))?.get(url)
  // Copied, because others in the program may use the same package, and write to it.
  const copy: unknown = JSON.parse(JSON.stringify(document))
  if (typeof copy !== 'object' || copy === null) return undefined
  copies.set(url, deepFreeze(copy))
  return copy
}

/** @internal */
export function deepFreeze(value: object): object {
  for (const item of Object.values(value)) if (typeof item === 'object' && item !== null) deepFreeze(item)
  return Object.freeze(value)
}
