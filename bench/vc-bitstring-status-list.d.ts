// The reference implementation, as far as it is timed. It comes without types.
declare module '@digitalbazaar/vc-bitstring-status-list' {
  interface List {
    setStatus(index: number, status: boolean): void
    getStatus(index: number): boolean
    encode(): Promise<string>
  }
  export function createList(options: { readonly length: number }): Promise<List>
  export function decodeList(options: { readonly encodedList: string }): Promise<List>
}
