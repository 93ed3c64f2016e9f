import { SHAPES } from '../../generated/descriptor-shapes.ts'
import { isObject } from '../../json/json-value.ts'
import { ownMember } from '../../json/own-member.ts'
import type { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import { adviceOn, closedValues } from './closed-terms.ts'
import { fieldOf, itemOf, type Place } from './place.ts'
import { noteWrongType, VALUE_CHECKS, type ValueCheck } from './value-checks.ts'

/** Fields with one possible value, which their type does not tell. */
const FIXED: ReadonlyMap<string, readonly string[]> = new Map([
  ['MicroCredentialDescriptor.schemaVersion', ['1.0']],
])

/**
 * Holds a copy of a value to a class of the model. The model has no class that contains itself, so this
 * goes no deeper than the model does, whatever the value is like.
 */
export function checkClass(
  name: string,
  value: unknown,
  place: Place,
  findings: DescriptorFindingList,
): void {
  const shape = ownMember(SHAPES, name) ?? {}
  if (!isObject(value)) {
    noteWrongType(value, 'object', place, findings)
    return
  }
  for (const [field, inner] of Object.entries(value)) {
    const type = ownMember(shape, field)
    const at = fieldOf(place, field)
    if (type !== undefined) checkField(`${name}.${field}`, type, inner, at, findings)
    else {
      const fields = Object.keys(shape).join(', ')
      findings.add('DESCRIPTOR_PROPERTY_UNKNOWN', at.path, { property: field, fields })
    }
  }
  for (const [property, type] of Object.entries(shape)) {
    if (!type.startsWith('1') || Object.hasOwn(value, property)) continue
    findings.add('DESCRIPTOR_PROPERTY_MISSING', fieldOf(place, property).path, { property })
  }
}

/** `type` is how many there may be, and of what: `?LangMap`, `*Skill`. */
function checkField(
  owner: string,
  type: string,
  value: unknown,
  place: Place,
  findings: DescriptorFindingList,
): void {
  const check = FIXED.has(owner) ? oneOf(owner, FIXED.get(owner) ?? []) : checkOf(type.slice(1))
  if (!type.startsWith('*')) {
    check(value, place, findings)
    return
  }
  if (!Array.isArray(value)) {
    noteWrongType(value, 'array', place, findings)
    return
  }
  for (const [index, item] of value.entries()) check(item, itemOf(place, index), findings)
}

/** A type that is neither listed nor a class is an open vocabulary: any text will do. */
function checkOf(type: string): ValueCheck {
  const simple = VALUE_CHECKS.get(type)
  if (simple !== undefined) return simple
  if (Object.hasOwn(SHAPES, type)) {
    return (value, place, findings) => checkClass(type, value, place, findings)
  }
  const values = closedValues(type)
  return values === undefined ? checkOf('String') : oneOf(type, values)
}

function oneOf(type: string, values: readonly string[]): ValueCheck {
  return (value, place, findings) => {
    if (typeof value !== 'string') {
      noteWrongType(value, 'string', place, findings)
      return
    }
    if (values.includes(value)) return
    const { path, property } = place
    const advice = adviceOn(value, type, values)
    if ('nearest' in advice) findings.add('DESCRIPTOR_VALUE_MISSPELT', path, { property, value, ...advice })
    else findings.add('DESCRIPTOR_VALUE_UNKNOWN', path, { property, value, ...advice })
  }
}
