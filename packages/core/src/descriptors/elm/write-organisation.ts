import type { MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { PROVIDER_KIND_TERMS } from '../vocabularies/kinds.ts'
import { QUALITY_ASSURANCE_TERMS } from '../vocabularies/quality-assurance-types.ts'
import { isValueOf } from '../vocabularies/vocabulary.ts'
import { COUNTRY_SCHEME, countryIri } from './country-authority.ts'
import { type ElmDraft, fieldName, type Label } from './elm-draft.ts'
import { REGION_SCHEMES } from './elm-lists.ts'
import { type ElmNode, oneOrAll } from './elm-value.ts'
import type { Field, Texts } from './field.ts'
import { writeIdentifiers } from './write-identifiers.ts'

type Descriptor = Field<MicroCredentialDescriptor>

/** Writes who offers the course. */
export function writeProvider(draft: ElmDraft, descriptor: Descriptor): ElmNode | undefined {
  const provider = descriptor.get('provider')
  if (!provider.exists) return undefined
  const legalName = provider.get('name').texts()
  if (legalName === undefined) draft.requires('Organisation', 'legalName', `${provider.path}/name`)
  const properties = {
    legalName,
    dcType: kindOf(draft, provider.get('kind')),
    homepage: draft.page(provider.get('url')),
    ...writeIdentifiers(draft, provider),
    location: locationOf(draft, provider.get('country'), provider.get('region')),
    contactPoint: contactPointOf(draft, provider.get('email').peek(), () => provider.get('email').settle()),
    additionalNote: draft.asNote(provider.get('parent').get('name'), PARENT),
    accreditation: oneOrAll(writeAccreditations(draft, descriptor, 'institution')),
  }
  return draft.node('Organisation', properties, provider.get('id').iri())
}

const PARENT: Label = { en: 'Parent organisation', ja: '上位の組織' }

function kindOf(draft: ElmDraft, kind: Field<string | undefined>): ElmNode | undefined {
  const value = kind.peek() ?? ''
  if (!isValueOf(PROVIDER_KIND_TERMS, value)) return undefined
  kind.settle()
  return draft.node('Concept', { prefLabel: draft.label(PROVIDER_KIND_TERMS[value]) })
}

/** Writes an e-mail address; `settle` is called if it can be. */
export function contactPointOf(
  draft: ElmDraft,
  email: string | undefined,
  settle: () => void,
): ElmNode | undefined {
  if (email === undefined || !isAddress(email)) return undefined
  settle()
  const emailAddress = draft.node('Mailbox', {}, `mailto:${email}`)
  return draft.node('ContactPoint', { emailAddress })
}

function isAddress(email: string): boolean {
  return email.slice(1, -1).includes('@') && /^[!-~]+$/.test(email) && !/[<>"{}|\\^`?#%]/.test(email)
}

function locationOf(
  draft: ElmDraft,
  country: Field<string | undefined>,
  region?: Field<string | undefined>,
): ElmNode | undefined {
  const code = country.peek()
  const iri = code === undefined ? undefined : countryIri(code)
  const spatialCode = region && regionCode(draft, region)
  const geographicName = region && spatialCode === undefined ? draft.assumed(region) : undefined
  if (iri !== undefined) country.settle()
  else if (code === undefined) draft.requires('Organisation', 'location.address.countryCode', country.path)
  else {
    country.settle()
    draft.note('EU024', country.path, { value: code })
  }
  const countryCode = iri === undefined ? undefined : draft.concept(iri, undefined, COUNTRY_SCHEME)
  const address = countryCode && draft.node('Address', { countryCode })
  if (address === undefined && geographicName === undefined && spatialCode === undefined) return undefined
  return draft.node('Location', { address, geographicName, spatialCode })
}

/** A region that is named by its code in a list of the EU: NUTS, or administrative territorial units. */
function regionCode(draft: ElmDraft, region: Field<string | undefined>): ElmNode | undefined {
  const scheme = REGION_SCHEMES.find((one) => region.peek()?.startsWith(`${one}/`))
  const iri = scheme === undefined ? undefined : region.iri()
  return iri === undefined ? undefined : draft.concept(iri, undefined, scheme)
}

/** Writes who awards the credential: the provider, where nobody else is named. */
export function writeAwardingBodies(
  draft: ElmDraft,
  descriptor: Descriptor,
  provider: ElmNode | undefined,
): ElmNode | readonly ElmNode[] | undefined {
  const named = descriptor.get('awardingBodies').items()
  const bodies = named.map((body) => {
    const legalName = body.get('name').texts()
    if (legalName === undefined) draft.requires('Organisation', 'legalName', `${body.path}/name`)
    const location = locationOf(draft, body.get('country'))
    return draft.node('Organisation', { legalName, location }, body.get('id').iri())
  })
  return oneOrAll(bodies) ?? provider
}

/** What a type of quality assurance accredits in the list of Europass. */
const ACCREDITED: Readonly<Record<string, 'institution' | 'programme'>> = {
  institutional: 'institution',
  institutionalLicense: 'institution',
  programme: 'programme',
  programmeLicense: 'programme',
}

/** Whether the quality of the programme itself is assured, for which only a qualification has a place. */
export function hasProgrammeAccreditation(descriptor: Descriptor): boolean {
  const all = descriptor.get('qualityAssurance').items()
  return all.some((assurance) => accredited(assurance.get('type').peek()) === 'programme')
}

function accredited(type: string | undefined): 'institution' | 'programme' | undefined {
  return type !== undefined && Object.hasOwn(ACCREDITED, type) ? ACCREDITED[type] : undefined
}

/** Writes what accredits the institution, or the programme. */
export function writeAccreditations(
  draft: ElmDraft,
  descriptor: Descriptor,
  what: 'institution' | 'programme',
): ElmNode[] {
  const all = descriptor.get('qualityAssurance').items()
  return all.flatMap((assurance) => {
    const type = assurance.get('type').peek() ?? ''
    if (accredited(type) !== what || !isValueOf(QUALITY_ASSURANCE_TERMS, type)) return []
    assurance.get('type').settle()
    const term = QUALITY_ASSURANCE_TERMS[type]
    return [
      draft.node('Accreditation', {
        dcType: draft.term(term, assurance.get('type')),
        title: assurance.get('standard').texts() ?? draft.label(term),
        description: assurance.get('statement').texts(),
        homepage: draft.page(assurance.get('url')),
        accreditingAgent: agentOf(draft, assurance.get('body')),
      }),
    ]
  })
}

function agentOf(draft: ElmDraft, body: Field<Texts | undefined>): ElmNode | undefined {
  const legalName = body.texts()
  if (legalName === undefined) draft.requires('Accreditation', 'accreditingAgent', body.path)
  else {
    const params = { class: 'Organisation', property: 'location.address.countryCode' }
    draft.note('ELM_REQUIRED_BY_HAND', body.path, { ...params, field: fieldName(body.path) })
  }
  return legalName && draft.node('Organisation', { legalName })
}

const BODY: Label = { en: 'Quality assurance body', ja: '質保証を行う機関' }

/** Writes what assures the quality otherwise: legal standards, own statements. */
export function writeOtherAssurance(
  draft: ElmDraft,
  descriptor: Descriptor,
): { readonly notes: (ElmNode | undefined)[]; readonly pages: (ElmNode | undefined)[] } {
  const all = descriptor.get('qualityAssurance').items()
  const others = all.filter((assurance) => accredited(assurance.get('type').peek()) === undefined)
  const notes = others.flatMap((assurance) => {
    const type = assurance.get('type').peek() ?? ''
    const term = isValueOf(QUALITY_ASSURANCE_TERMS, type) ? QUALITY_ASSURANCE_TERMS[type] : undefined
    const subject = term ?? { en: 'Quality assurance', ja: '質保証' }
    const said = [
      draft.asNote(assurance.get('standard'), subject),
      draft.asNote(assurance.get('statement'), subject),
    ]
    if (term !== undefined && said.some((note) => note !== undefined)) {
      assurance.get('type').settle()
      draft.note('ELM_NO_CODE', `${assurance.path}/type`, { value: type })
    }
    return [...said, draft.asNote(assurance.get('body'), BODY)]
  })
  return { notes, pages: others.map((assurance) => draft.page(assurance.get('url'))) }
}
