import type { BadgeClassInput } from '../../../build/define-badge-class.ts'
import type { IssuerInput } from '../../../build/define-issuer.ts'
import type { NativeFields, NativeIssuer } from './native-fields.ts'

/** A class whose issuer is an address, or a profile that is not finished yet. */
type ClassInput = BadgeClassInput & { readonly issuer: string | Omit<IssuerInput, 'contexts'> }

/** The properties of a badge class of Open Badges 2.0, for its builder to complete and judge. */
export function badgeClassInput(native: NativeFields): ClassInput {
  const { id = '', name = '', description = '', criteriaPage, narrative = '', image, language } = native
  return {
    id,
    '@language': language,
    name,
    description,
    image: image?.caption === undefined ? (image?.id ?? '') : { id: image.id, caption: image.caption },
    criteria: criteriaPage === undefined ? { narrative } : criteriaWithPage(criteriaPage, native.narrative),
    issuer: issuerInput(native.issuer),
    alignment: native.alignments.map(({ name: targetName, url, framework, code }) => ({
      targetName,
      targetUrl: url,
      targetFramework: framework,
      targetCode: code,
    })),
    tags: native.tags,
    version: native.version,
  }
}

function criteriaWithPage(id: string, narrative: string | undefined): BadgeClassInput['criteria'] {
  return narrative === undefined ? id : { id, narrative }
}

/** The issuer inside the class where it has all that an issuer must have; otherwise its address. */
function issuerInput(issuer: NativeIssuer | undefined): string | Omit<IssuerInput, 'contexts'> {
  const { id = '', name, url, email } = issuer ?? {}
  if (name === undefined || url === undefined || email === undefined) return id
  return { id, name, url, email }
}
