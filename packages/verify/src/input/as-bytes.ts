/**
 * What platforms hand out for a file or an answer, as bytes; anything else as it is. Taken for a document, a file
 * that somebody chose would be called an invalid badge before it was ever read.
 */
export async function asBytes(input: unknown): Promise<unknown> {
  if (input instanceof ArrayBuffer) return new Uint8Array(input)
  // A bare engine has no files, nor the name.
  const isFile = typeof Blob !== 'undefined' && input instanceof Blob
  return isFile ? new Uint8Array(await input.arrayBuffer()) : input
}
