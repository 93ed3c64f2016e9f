// What of the parser is used; `imports` in package.json lays this over the package `saxes`. The declarations
// that it brings do not compile under `exactOptionalPropertyTypes`.

interface SaxesAttribute {
  readonly name: string
  readonly prefix: string
  readonly local: string
}

export interface SaxesTagNS {
  readonly name: string
  readonly prefix: string
  readonly local: string
  readonly uri: string
  /** What the tag itself declares: namespaces by prefix. */
  readonly ns: Readonly<Record<string, string>>
  readonly isSelfClosing: boolean
}

interface SaxesEvents {
  xmldecl: { readonly encoding?: string }
  doctype: string
  opentagstart: unknown
  attribute: SaxesAttribute
  opentag: SaxesTagNS
  closetag: SaxesTagNS
  text: string
  cdata: string
  comment: string
  processinginstruction: { readonly target: string }
}

export class SaxesParser {
  constructor(options: {
    readonly xmlns: true
    readonly position: boolean
    readonly defaultXMLVersion: '1.0'
    readonly forceXMLVersion: true
  })
  /** How many code units were read. */
  get position(): number
  /** What was read of a text, a value, a comment or an instruction that has not come to its end. */
  protected text: string
  /** What was read of a reference that has not come to its end. */
  protected entity: string
  on<Name extends keyof SaxesEvents>(name: Name, handler: (event: SaxesEvents[Name]) => void): void
  /** Throws at the first thing that is not well-formed. */
  write(text: string): this
  close(): this
  resolve(prefix: string): string | undefined
}
