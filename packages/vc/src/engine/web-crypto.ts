import { PlatformError } from '../errors.ts'

/**
 * The WebCrypto of the platform.
 *
 * @throws `PlatformError` where there is none: browsers have it in pages from HTTPS and from localhost only.
 */
export function webCrypto(): typeof crypto {
  if (typeof crypto === 'object' && typeof crypto.subtle === 'object') return crypto
  throw new PlatformError('There is no WebCrypto here; in browsers it needs HTTPS')
}
