import type { VerifyFindings } from '../findings/verify-findings.ts'
import type { Run } from '../run/run.ts'

/** What a list says about itself, and where it was found. */
export interface NamedList {
  /** The address that the badge names. */
  readonly url: string
  readonly id: string | undefined
  readonly issuer: string | undefined
}

/**
 * Notes where a list is another one than that of the badge: of another issuer, or of another address.
 *
 * A list of another issuer counts if the caller trusts that issuer. In the profile `1edtech` both count, with a
 * warning, because the badge names the address.
 *
 * @returns Whether it may be relied on.
 */
export async function noteStrange(
  { url, id, issuer }: NamedList,
  badge: { readonly issuer: string | undefined; readonly path: string },
  run: Run,
  findings: VerifyFindings,
): Promise<boolean> {
  const isTolerant = run.profile === '1edtech'
  const isAtHome = id === undefined || withoutFragment(id) === withoutFragment(url)
  const isOfIssuer = issuer === undefined || issuer === badge.issuer || (await run.trust?.(issuer)) === true
  const tell = (code: StrangeCode, params: Readonly<Record<'url', string>>) =>
    findings.record(isTolerant ? `${code}_ACCEPTED` : code, badge.path, { ...params, id, issuer })
  if (!isAtHome) tell('STATUS_LIST_OF_ANOTHER_ADDRESS', { url })
  if (!isOfIssuer) tell('STATUS_LIST_OF_ANOTHER_ISSUER', { url })
  return (isAtHome && isOfIssuer) || isTolerant
}

type StrangeCode = 'STATUS_LIST_OF_ANOTHER_ADDRESS' | 'STATUS_LIST_OF_ANOTHER_ISSUER'

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? address
}
