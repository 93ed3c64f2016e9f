import type { Generation } from '../../../findings/definition.ts'
import type { NativeAlignment, NativeFields } from './native-fields.ts'

/** What a badge says, and what it would say if it were written from the descriptor inside of it. */
export interface NativeComparison {
  readonly generation: Generation
  readonly language: string
  readonly actual: NativeFields
  readonly expected: NativeFields
  /** Properties that may differ, because an award has its own. */
  readonly except: readonly (keyof NativeFields)[]
}

/** An alignment as text. Open Badges 2.0 has no target types. */
export function alignmentKey(alignment: NativeAlignment, generation: Generation): string {
  const { name, url, framework, code, type } = alignment
  return JSON.stringify([name, url, framework, code, generation === 'ob3' ? type : undefined])
}
