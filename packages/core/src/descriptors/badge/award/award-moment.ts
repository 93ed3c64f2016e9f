import type { MicroCredentialDescriptor } from '../../../generated/types-descriptors.ts'

/** The offset of the days of a descriptor: Japan has one; elsewhere nobody can tell without being told. */
export function usualOffset({ provider }: MicroCredentialDescriptor): string {
  return provider?.country === 'JP' ? '+09:00' : 'Z'
}

/** The moment at which a day begins; a moment stays what it is. */
export function momentOf(date: string | undefined, offset: string): string | undefined {
  if (date === undefined || date.includes('T')) return date
  return `${date}T00:00:00${offset}`
}

const MIDNIGHT = /^(\d{4}-\d{2}-\d{2})T00:00:00(?:\.0+)?(?:Z|[+-]\d{2}:\d{2})$/

/** The day that a moment begins, where it begins one in its own offset; otherwise the moment. */
export function dayOf(moment: string): string {
  return MIDNIGHT.exec(moment)?.[1] ?? moment
}
