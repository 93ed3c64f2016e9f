// The reference implementation, as far as the tests use it. It comes without types.
declare module '@digitalbazaar/vc-bitstring-status-list' {
  interface List {
    readonly length: number
    setStatus(index: number, status: boolean): void
    getStatus(index: number): boolean
    encode(): Promise<string>
  }
  export function createList(options: { readonly length: number }): Promise<List>
  export function decodeList(options: { readonly encodedList: string }): Promise<List>
}
