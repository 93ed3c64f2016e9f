// What the page of a browser holds: `verify`, with documents in place of a network.
import { type VerificationReport, verify } from '@shirushi/verify'

/** Verifies with documents by their addresses, and says what was asked for. */
export async function verifyWith(
  input: unknown,
  at: string,
  documents: Readonly<Record<string, string>>,
): Promise<{ readonly report: VerificationReport; readonly asked: readonly string[] }> {
  const asked: string[] = []
  const fetch = async (url: string): Promise<Response> => {
    asked.push(url)
    const body = documents[url]
    const headers = { 'content-type': 'application/json' }
    return new Response(body ?? null, { status: body === undefined ? 404 : 200, headers })
  }
  const report = await verify(input, { at: new Date(at), fetch })
  return { report, asked }
}

/** Verifies without anything to fetch with. */
export async function verifyOffline(input: unknown, at: string): Promise<VerificationReport> {
  return verify(input, { at: new Date(at) })
}
