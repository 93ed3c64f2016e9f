// Runs in the page, behind the module under test.
import type { Answer, InPage, MarkupElement, Pixels } from './contract.ts'

/** Makes the page answer for that module. */
export function start(api: object): void {
  const functions = new Map<unknown, unknown>(Object.entries(api))
  const inPage: InPage = {
    call: ([name, args]) =>
      answer(() => {
        const called = functions.get(name)
        if (typeof called !== 'function') throw new TypeError(`the module has no function ${String(name)}`)
        return called(...(args as unknown[]))
      }),
    pixels: ([image, type]) => answer(() => paint(image as Uint8Array<ArrayBuffer>, String(type))),
    elements: ([document, type, namespace, name]) =>
      answer(() =>
        findElements(document as Uint8Array, type as DOMParserSupportedType, String(namespace), String(name)),
      ),
  }
  Object.assign(globalThis, { shirushiInPage: inPage })
}

/** Errors travel as data: of an error that is thrown through, only its text would arrive. */
async function answer(action: () => unknown): Promise<Answer> {
  // What the debugger itself calls may evaluate text, whatever the policy says. What a timer calls may not.
  await new Promise((resolve) => setTimeout(resolve))
  try {
    return { ok: true, value: await action() }
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown))
    return { ok: false, error: { ...error, name: error.name, message: error.message } }
  }
}

async function paint(image: Uint8Array<ArrayBuffer>, type: string): Promise<Pixels> {
  const address = URL.createObjectURL(new Blob([image], { type }))
  try {
    const picture = new Image()
    picture.src = address
    await picture.decode()
    const { naturalWidth: width, naturalHeight: height } = picture
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
    if (context === null) throw new Error('the browser cannot paint')
    context.drawImage(picture, 0, 0)
    const { data } = context.getImageData(0, 0, width, height)
    return { width, height, data: new Uint8Array(data.buffer) }
  } finally {
    URL.revokeObjectURL(address)
  }
}

function findElements(
  bytes: Uint8Array,
  type: DOMParserSupportedType,
  namespace: string,
  name: string,
): MarkupElement[] {
  const parsed = new DOMParser().parseFromString(new TextDecoder().decode(bytes), type)
  const fault = parsed.querySelector('parsererror')
  if (fault !== null) throw new SyntaxError(fault.textContent)
  return [...parsed.getElementsByTagNameNS(namespace, name)].map((element) => ({
    attributes: Object.fromEntries([...element.attributes].map(({ name: key, value }) => [key, value])),
    text: element.textContent,
  }))
}
