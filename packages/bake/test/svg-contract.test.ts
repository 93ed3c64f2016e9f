import { describeFormat } from './support/format-contract.ts'
import { REAL_LIFE, svg } from './support/make-svg.ts'

describeFormat({
  name: 'svg',
  images: { plain: svg('<path d="M0 0h9v9z"/>', ' viewBox="0 0 9 9"'), ...REAL_LIFE },
  unrepresentable: /[\ufffe\uffff]/,
})
