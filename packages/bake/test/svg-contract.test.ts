import { describeFormat } from './support/format-contract.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

describeFormat({
  name: 'svg',
  images: {
    plain: utf8('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0"/></svg>\n'),
  },
  unrepresentable: /[\ufffe\uffff]/,
})
