import { SHAPES } from '../../generated/descriptor-shapes.ts'
import type { MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { isObject } from '../../json/json-value.ts'
import { ownMember } from '../../json/own-member.ts'
import { pointer } from '../../json/pointer.ts'
import type { LangMap } from '../lang-map.ts'

/** A text of a descriptor, and where it is. */
export interface DescriptorText {
  readonly path: string
  readonly map: LangMap
}

function isLangMap(value: unknown): value is LangMap {
  return isObject(value)
}

/** Every text of a descriptor that has languages, in the order of the model. */
export function textsOf(descriptor: MicroCredentialDescriptor): DescriptorText[] {
  const texts: DescriptorText[] = []
  collect('MicroCredentialDescriptor', descriptor, '', texts)
  return texts
}

/** The model has no type that contains itself, so this ends. */
function collect(type: string, value: unknown, path: string, texts: DescriptorText[]): void {
  if (type === 'LangMap') {
    if (isLangMap(value)) texts.push({ path, map: value })
    return
  }
  const shape = ownMember(SHAPES, type)
  if (shape === undefined || !isObject(value)) return
  for (const [name, coded] of Object.entries(shape)) {
    const member = ownMember(value, name)
    const at = path + pointer(name)
    if (!Array.isArray(member)) collect(coded.slice(1), member, at, texts)
    else
      for (const [index, item] of member.entries()) collect(coded.slice(1), item, at + pointer(index), texts)
  }
}
