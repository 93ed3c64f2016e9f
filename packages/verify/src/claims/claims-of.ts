import type {
  ClaimedAchievement,
  ClaimedFacts,
  ClaimedIssuer,
  ClaimedRecipient,
} from '../report/claimed-facts.ts'
import { isNode, type Node, nodeIn, nodesIn, valuesIn } from './node.ts'
import { idIn, idOf, languageIn, lineIn, MAX_NARRATIVE_LENGTH, pictureIn, textIn } from './texts.ts'

/**
 * Reads what a badge of either generation says about itself, for people to see. It is tolerant: what cannot
 * be read is left out. Nothing in a document makes it throw, and it judges nothing.
 *
 * Language-less texts are taken as they are; of texts in several languages, the Japanese or English one.
 *
 * @param document - A value that came from JSON: a credential, an assertion, or the class of badges alone.
 */
export function claimsOf(document: unknown): ClaimedFacts {
  if (!isNode(document)) return {}
  if (valuesIn(document, 'credentialSubject').length > 0) return claimsOfCredential(document)
  if (valuesIn(document, 'badge').length > 0 || valuesIn(document, 'recipient').length > 0) {
    return claimsOfAssertion(document)
  }
  return claimsOfClass(document)
}

function claimsOfCredential(document: Node): ClaimedFacts {
  const subjects = nodesIn(document, 'credentialSubject')
  const subject = subjects.find((one) => valuesIn(one, 'achievement').length > 0) ?? subjects[0]
  const achievement = nodeIn(subject, 'achievement')
  const achieved = achievement === undefined ? namedOnly(subject, 'achievement') : achievementOf(achievement)
  const name = lineIn(document, 'name')
  return present({
    issuer: issuerOf(document, 'issuer'),
    recipient: subject === undefined ? undefined : recipientOfSubject(subject),
    achievement: achieved,
    id: idOf(document),
    name: name === achieved?.name ? undefined : name,
    licenseNumber: lineIn(subject, 'licenseNumber'),
    validFrom: lineIn(document, 'validFrom') ?? lineIn(document, 'issuanceDate'),
    validUntil: lineIn(document, 'validUntil') ?? lineIn(document, 'expirationDate'),
    awardedDate: lineIn(document, 'awardedDate'),
    language:
      languageIn(achievement, 'inLanguage') ??
      languageIn(document, 'inLanguage') ??
      contextLanguage(document),
  })
}

function claimsOfAssertion(document: Node): ClaimedFacts {
  const badge = nodeIn(document, 'badge')
  return present({
    issuer: badge === undefined ? undefined : issuerOf(badge, 'issuer'),
    recipient: recipientOfAssertion(document),
    achievement: badge === undefined ? namedOnly(document, 'badge') : achievementOf(badge),
    id: idOf(document) ?? lineIn(document, 'uid'),
    licenseNumber: lineIn(document, 'licenseNumber'),
    awardedDate: lineIn(document, 'issuedOn') ?? lineIn(document, 'issued_on'),
    validUntil: lineIn(document, 'expires'),
    language:
      languageIn(document, '@language') ?? languageIn(badge, '@language') ?? contextLanguage(document),
  })
}

function claimsOfClass(document: Node): ClaimedFacts {
  return present({
    issuer: issuerOf(document, 'issuer') ?? issuerOf(document, 'creator'),
    achievement: achievementOf(document),
    language:
      languageIn(document, 'inLanguage') ?? languageIn(document, '@language') ?? contextLanguage(document),
  })
}

function issuerOf(holder: Node, name: string): ClaimedIssuer | undefined {
  const id = idIn(holder, name)
  const profile = nodeIn(holder, name)
  return present({
    id,
    name: lineIn(profile, 'name'),
    url: lineIn(profile, 'url') ?? lineIn(profile, 'origin'),
  })
}

function namedOnly(holder: unknown, name: string): ClaimedAchievement | undefined {
  return present({ id: idIn(holder, name) })
}

function achievementOf(node: Node): ClaimedAchievement | undefined {
  const criteria = nodeIn(node, 'criteria')
  return present({
    id: idOf(node),
    name: lineIn(node, 'name'),
    description: textIn(node, 'description'),
    criteria: textIn(criteria, 'narrative', MAX_NARRATIVE_LENGTH),
    criteriaUrl: idIn(node, 'criteria'),
    image: pictureIn(node, 'image'),
  })
}

function recipientOfSubject(subject: Node): ClaimedRecipient | undefined {
  const identities = nodesIn(subject, 'identifier')
  const open = identities.filter((identity) => !isHashed(identity))
  const [name] = open.filter((identity) => lineIn(identity, 'identityType') === 'name')
  const [address] = open.filter((identity) => identity !== name)
  return present({
    id: idOf(subject) ?? lineIn(address, 'identityHash'),
    name: lineIn(subject, 'name') ?? lineIn(name, 'identityHash'),
    hashed: identities.some(isHashed) || undefined,
  })
}

function recipientOfAssertion(document: Node): ClaimedRecipient | undefined {
  const recipient = nodeIn(document, 'recipient')
  if (recipient === undefined) return present({ id: lineIn(document, 'recipient') })
  const identity = lineIn(recipient, 'identity')
  const hashed = isHashed(recipient) || (identity?.includes('$') ?? false)
  return present({
    id: hashed ? undefined : identity,
    name: lineIn(recipient, 'name'),
    hashed: hashed || undefined,
  })
}

function isHashed(identity: Node): boolean {
  const [hashed] = valuesIn(identity, 'hashed')
  return hashed === true || hashed === 'true'
}

/** The language that an inline context gives to all texts. */
function contextLanguage(document: Node): string | undefined {
  return nodesIn(document, '@context').flatMap((context) => languageIn(context, '@language') ?? [])[0]
}

/** Without the members that say nothing. */
function present<Facts extends object>(facts: Facts): Present<Facts>
function present(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => saysSomething(value)))
}

function saysSomething(value: unknown): boolean {
  return isNode(value) ? Object.keys(value).length > 0 : value !== undefined
}

/** The members that may be `undefined`, as members that may be absent. */
type Present<Facts> = { readonly [Name in keyof Facts]?: Exclude<Facts[Name], undefined> }
