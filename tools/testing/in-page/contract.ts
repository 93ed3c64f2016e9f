/** A picture, painted: four bytes a pixel (red, green, blue, opacity), row by row. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** An element of a document. */
export interface MarkupElement {
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

/** What became of a call in the page. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } }

/** What the page can be asked. */
export interface InPage {
  readonly call: (args: readonly unknown[]) => Promise<Answer>
  readonly pixels: (args: readonly unknown[]) => Promise<Answer>
  readonly elements: (args: readonly unknown[]) => Promise<Answer>
}
