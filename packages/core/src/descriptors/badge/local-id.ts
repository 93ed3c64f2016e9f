/** Whether an id is an IRI already. */
function isAbsolute(id: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(id)
}

function prefixFor(base: string): string {
  return base.includes('#') ? `${base}.` : `${base}#`
}

/** The IRI of a part of something that is known by a short name: a fragment of its whole. */
export function globalId(base: string | undefined, id: string): string {
  return base === undefined || isAbsolute(id) ? id : prefixFor(base) + encodeURIComponent(id)
}

/** The short name again. */
export function localId(base: string | undefined, id: string): string {
  if (base === undefined || !id.startsWith(prefixFor(base))) return id
  const name = id.slice(prefixFor(base).length)
  try {
    return decodeURIComponent(name)
  } catch {
    // Not one of ours: a stranger may write anything after a #.
    return name
  }
}

/** The same address with a parameter more: how translations and star counts get an id of their own. */
export function variantId(id: string, name: string, value: string): string {
  if (!/^https?:/i.test(id)) return globalId(id, `${name}-${value}`)
  const hash = id.indexOf('#')
  const [address, fragment] = hash === -1 ? [id, ''] : [id.slice(0, hash), id.slice(hash)]
  return `${address}${address.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}${fragment}`
}
