import type { EffortBasis } from '../../generated/types-descriptors.ts'
import type { JsonObject, JsonValue } from '../../json/json-value.ts'
import { pointerStep } from '../../json/pointer.ts'
import type { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import type { FrameworkElement, Reading, Store } from './element.ts'
import type { FrameworkId } from './framework-id.ts'
import { elementFor } from './framework-tables.ts'
import { mergeReadings } from './merge-readings.ts'
import { readElement } from './read-element.ts'
import { storeOf } from './wording.ts'

/** How a document is to be read. */
export interface DocumentContext {
  readonly framework: FrameworkId
  readonly language: string
  readonly basis?: EffortBasis
  readonly providerId?: string
  readonly findings: DescriptorFindingList
}

/** An element that was read, as it stood there. */
export interface ReadEntry {
  readonly element: FrameworkElement
  readonly key: string
  readonly value: JsonValue
}

/** Something that no field can hold, and who keeps it. */
export interface KeptEntry {
  readonly store: Store
  readonly key: string
  readonly value: JsonValue
}

/** What a document says, and what is kept of it beside that. */
export interface DocumentReading {
  readonly reading: Reading
  readonly entries: readonly ReadEntry[]
  readonly kept: readonly KeptEntry[]
}

/** Reads a document element by element. */
export function readDocument(document: JsonObject, context: DocumentContext): DocumentReading {
  let reading: Reading = {}
  const entries = new Map<FrameworkElement, ReadEntry>()
  const kept: KeptEntry[] = []
  for (const [key, value] of Object.entries(document)) {
    const element = elementFor(context.framework, key)
    const found = readEntry(element, key, value, element && entries.get(element), context)
    if (found === undefined || element === undefined) {
      kept.push({ store: element === undefined ? 'descriptor' : storeOf(element), key, value })
    } else {
      entries.set(element, { element, key, value })
      reading = mergeReadings(reading, found)
    }
  }
  return { reading: withBeside(reading, [...entries.values()]), entries: [...entries.values()], kept }
}

/** 修了要件 may say how learning is assessed; what the document says of that elsewhere goes first. */
function withBeside(reading: Reading, entries: readonly ReadEntry[]): Reading {
  return entries.reduce((all, { element, value }) => {
    const beside = element.beside?.(value)
    const taken = Object.keys(beside?.descriptor ?? {}).some((field) =>
      Object.hasOwn(all.descriptor ?? {}, field),
    )
    return beside === undefined || taken ? all : mergeReadings(all, beside)
  }, reading)
}

function readEntry(
  element: FrameworkElement | undefined,
  key: string,
  value: JsonValue,
  earlier: ReadEntry | undefined,
  { framework, findings, ...context }: DocumentContext,
): Reading | undefined {
  const path = pointerStep(key)
  if (element === undefined) {
    findings.add('FRAMEWORK_ELEMENT_UNKNOWN', path, { key, framework })
    return undefined
  }
  if (element.standing === 'unfielded') {
    findings.add('FRAMEWORK_ELEMENT_UNFIELDED', path, { key })
    return undefined
  }
  if (earlier !== undefined) {
    findings.add('FRAMEWORK_ELEMENT_REPEATED', path, { key, other: earlier.key })
    return undefined
  }
  const note = (
    code: Parameters<typeof findings.record>[0],
    params: Readonly<Record<string, unknown>> = {},
  ): void => findings.record(code, path, params)
  const reading = readElement(element, value, { ...context, key, note })
  if (reading === undefined) findings.add('FRAMEWORK_VALUE_NOT_READ', path, { key })
  else if (element.notice !== undefined) findings.record(element.notice, path, {})
  return reading
}
