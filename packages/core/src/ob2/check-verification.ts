import type { FindingList } from '../findings/finding-list.ts'
import type { JsonObject } from '../json/json-value.ts'
import { pointerStep } from '../json/pointer.ts'
import { readArgument } from '../json/read-argument.ts'
import { authorityOf, hostedScopeOf, judgeHostedScope } from './hosted-scope.ts'
import { isJsonObject, own, ownList, ownObject, ownText, ownTexts } from './own.ts'

/** How an award or endorsement is to be verified. */
export type VerificationMethod = 'hosted' | 'signed'

const METHODS: ReadonlyMap<string, VerificationMethod> = new Map([
  ['HostedBadge', 'hosted'],
  ['hosted', 'hosted'],
  ['SignedBadge', 'signed'],
  ['signed', 'signed'],
])

/**
 * How an award or endorsement is to be verified; nothing where it does not say so, or contradicts itself.
 * The document has been normalised.
 *
 * @throws `InvalidArgumentError` when the document is not what came from JSON, but has getters that throw.
 */
export function verificationMethodOf(document: JsonObject): VerificationMethod | undefined {
  const methods = readArgument('document', () => methodsOf(ownObject(document, 'verification') ?? {}))
  const [method] = methods
  return methods.size === 1 ? method : undefined
}

function methodsOf(verification: JsonObject): ReadonlySet<VerificationMethod> {
  const methods = ownTexts(verification, 'type').map((type) => METHODS.get(type))
  return new Set(methods.filter((method) => method !== undefined))
}

/** Judges the verification of an award or endorsement by itself. */
export function checkAssertionVerification(node: JsonObject, path: string, findings: FindingList): void {
  const types = ownTexts(node, 'type')
  const methods = methodsOf(node)
  if (methods.size > 1) findings.add('OB2_VERIFICATION_AMBIGUOUS', `${path}/type`)
  else if (methods.size === 0 && types.length > 0) {
    findings.add('OB2_VERIFICATION_TYPE_UNKNOWN', `${path}/type`, { type: types.join(', ') })
  }
  const hasCreator = Object.hasOwn(node, 'creator')
  if (hasCreator && !methods.has('signed')) findings.add('OB2_VERIFICATION_CREATOR_UNUSED', `${path}/creator`)
  if (!hasCreator && methods.has('signed')) findings.add('OB2_VERIFICATION_CREATOR_MISSING', path)
  if (Object.hasOwn(node, 'url')) findings.add('OB2_VERIFICATION_URL_UNUSED', `${path}/url`)
}

/** Judges what a profile says about where its badges may be published. */
export function checkProfileVerification(node: JsonObject, path: string, findings: FindingList): void {
  const value = own(node, 'verificationProperty')
  if (typeof value === 'string' && value !== 'id' && value !== '@id') {
    findings.add('OB2_VERIFICATION_PROPERTY_UNSUPPORTED', `${path}/verificationProperty`, { value })
  }
}

/** Judges an award together with the badge class and the issuer that it embeds. */
export function checkAssertionIssuer(
  node: JsonObject,
  path: string,
  findings: FindingList,
  isLegacy = false,
): void {
  const badge = ownObject(node, 'badge')
  const issuer = badge === undefined ? undefined : ownObject(badge, 'issuer')
  checkOrigin(node, issuer, path, findings, isLegacy)
  if (badge === undefined || issuer === undefined) return
  const badgeId = ownText(badge, 'id')
  const isHosted =
    verificationMethodOf(node) === 'hosted' && badgeId !== undefined && /^https?:/i.test(badgeId)
  if (!isHosted || Object.hasOwn(issuer, 'verification')) return
  if (judgeHostedScope(badgeId, issuer) === 'outside') {
    findings.add('OB2_BADGE_OUTSIDE_SCOPE', `${path}/badge/id`, { value: badgeId })
  }
}

/** Judges an endorsement together with the issuer that it embeds. */
export function checkEndorsementIssuer(node: JsonObject, path: string, findings: FindingList): void {
  checkOrigin(node, ownObject(node, 'issuer'), path, findings, false)
}

function checkOrigin(
  node: JsonObject,
  issuer: JsonObject | undefined,
  path: string,
  findings: FindingList,
  isLegacy: boolean,
): void {
  const method = verificationMethodOf(node)
  const id = ownText(node, 'id')
  if (method === 'hosted' && id !== undefined) checkHosted(id, issuer, path, findings)
  // Before 2.0 a profile had no place for keys.
  const mayListKeys = !isLegacy || (issuer !== undefined && own(issuer, 'publicKey') !== undefined)
  if (method === 'signed' && issuer !== undefined && mayListKeys) checkCreator(node, issuer, path, findings)
}

function checkHosted(id: string, issuer: JsonObject | undefined, path: string, findings: FindingList): void {
  const at = `${path}/id`
  if (authorityOf(id) === undefined) findings.add('OB2_HOSTED_ID_NOT_HTTP', at, { value: id })
  else if (issuer !== undefined) {
    const verdict = judgeHostedScope(id, issuer)
    const { origins, startsWith } = hostedScopeOf(issuer)
    const scope = [...startsWith, ...origins].join(', ')
    if (verdict === 'outside') findings.add('OB2_HOSTED_OUTSIDE_SCOPE', at, { value: id, scope })
    if (verdict === 'undefined') findings.add('OB2_HOSTED_SCOPE_UNDEFINED', at)
  }
}

/** The key that an award names has to be one that its issuer lists. */
function checkCreator(node: JsonObject, issuer: JsonObject, path: string, findings: FindingList): void {
  const creator = own(ownObject(node, 'verification') ?? {}, 'creator')
  const key = isJsonObject(creator) ? ownText(creator, 'id') : creator
  if (typeof key !== 'string') return
  const listed = ownList(issuer, 'publicKey').map((entry) =>
    isJsonObject(entry) ? ownText(entry, 'id') : entry,
  )
  if (!listed.includes(key)) {
    findings.add('OB2_KEY_NOT_LISTED', `${path}/verification${pointerStep('creator')}`, { key })
  }
}
