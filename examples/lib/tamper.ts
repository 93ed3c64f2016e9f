/** More hours than there were: what somebody would change who wants to look better. */
function boast(text: string): string {
  return text.replaceAll('120時間', '240時間')
}

/** The same badge, JSON or token, with another number of hours, and the signature left as it was. */
export function tamperedWith(text: string): string {
  if (text.startsWith('{')) return boast(text)
  const [header = '', payload = '', signature = ''] = text.split('.')
  const said = Buffer.from(payload, 'base64url').toString()
  return [header, Buffer.from(boast(said)).toString('base64url'), signature].join('.')
}
