import {
  bake,
  inspectImage,
  lintImage,
  removeBadge,
  type UnbakeResult,
  unbake,
  unbakeStream,
} from '@shirushi/bake'
import { LimitExceededError } from '@shirushi/bake/errors'
import { isShirushiError } from '@shirushi/core/errors'
import { CREDENTIAL } from '../support/badges.ts'

/** What is asked of every damaged image. Each throws where the answer is not what was promised. */
export const CALLS: Readonly<Record<string, (image: Uint8Array) => unknown>> = {
  unbake: (image) => unbake(image),
  'unbake, everything allowed': (image) => unbake(image, { allowCompressed: true, checksums: 'all' }),
  unbakeStream: expectSameByPieces,
  inspectImage: (image) => inspectImage(image),
  lintImage: (image) => lintImage(image, { language: 'ja' }),
  removeBadge: (image) => expectNone(removeBadge(image)),
  bake: (image) => expectOne(bake(image, CREDENTIAL, { replace: true, checksums: 'badge' })),
  'bake and remove': expectSame,
  'bake, stripped': (image) =>
    expectInert(bake(image, CREDENTIAL, { replace: true, stripActiveContent: true })),
}

function expectSame(image: Uint8Array): void {
  if (inspectImage(image).badges > 0) return
  const back = removeBadge(bake(image, CREDENTIAL, { checksums: 'badge' }))
  if (Buffer.compare(back, image) !== 0) throw new Error('the image did not come back as it was')
}

/** Findings about an SVG that are not about what can act in it. */
const HARMLESS: ReadonlySet<string> = new Set(['SVG_NAMESPACE_MISSING'])

const text = JSON.stringify(CREDENTIAL)

function expectOne(baked: Uint8Array): void {
  const { found } = unbake(baked)
  if (found.length !== 1 || found[0]?.text !== text) throw new Error('the badge did not come out again')
}

function expectInert(baked: Uint8Array): void {
  expectOne(baked)
  const left = unbake(baked).findings.filter(({ code }) => code.startsWith('SVG_') && !HARMLESS.has(code))
  if (left.length > 0) throw new Error(`${left[0]?.message} It was not removed`)
}

function expectNone(image: Uint8Array): void {
  if (inspectImage(image).badges > 0) throw new Error('a badge was not removed')
}

/** Wherever the pieces are cut, the first badge is the one that the whole image has first. */
async function expectSameByPieces(image: Uint8Array): Promise<void> {
  const whole = unlessRefused(() => unbake(image))
  const size = 1 + (image.length % 97)
  function* pieces(): Generator<Uint8Array> {
    for (let at = 0; at < image.length; at += size) yield image.subarray(at, at + size)
  }
  const streamed = await unbakeStream(pieces()).catch((error: unknown) => {
    // What takes much room before its text is refused before it arrives.
    if (whole !== undefined && !(error instanceof LimitExceededError))
      throw new Error('only pieces are refused')
    if (isShirushiError(error)) return undefined
    throw error
  })
  if (whole === undefined || streamed === undefined) return
  const [one, other] = [streamed, whole].map(({ found }) => found.map((badge) => badge.text))
  const isFirst = one?.every((badge, index) => badge === other?.[index])
  if (isFirst !== true) throw new Error('another badge came out of pieces than of the whole')
}

function unlessRefused(action: () => UnbakeResult): UnbakeResult | undefined {
  try {
    return action()
  } catch (error) {
    if (isShirushiError(error)) return undefined
    throw error
  }
}
