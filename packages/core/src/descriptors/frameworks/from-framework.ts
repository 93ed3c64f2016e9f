import type { MessageLanguage } from '../../findings/finding.ts'
import type {
  DescriptorProvider,
  EffortBasis,
  MicroCredentialAward,
  MicroCredentialDescriptor,
} from '../../generated/types-descriptors.ts'
import { toJsonTree } from '../../json/json-tree.ts'
import type { JsonObject } from '../../json/json-value.ts'
import { assertChoice, assertOptions, givenLanguage } from '../assert-options.ts'
import type { DescriptorFinding } from '../findings/descriptor-finding.ts'
import { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import { EFFORT_BASIS_TERMS } from '../vocabularies/kinds.ts'
import type { FrameworkId } from './framework-id.ts'
import { assertFramework, FRAMEWORK_TABLES } from './framework-tables.ts'
import { isJson } from './json-snapshot.ts'
import { keepWording } from './keep-wording.ts'
import { withoutPrivate } from './private-members.ts'
import { type DocumentReading, readDocument } from './read-document.ts'
import { languagesIn } from './shaped.ts'
import { isJsonObject } from './values/members.ts'

/** What a document of a framework leaves unsaid. */
export interface FromFrameworkOptions {
  /** The URL of the class of credentials. */
  readonly id?: string
  /** The URL or DID of the provider, of which documents only have the name. */
  readonly providerId?: string
  /** The language of texts that do not say theirs. Default: `ja` for Japan, `en` for the others. */
  readonly language?: string
  /** What hours count where the document does not say it. Default: `contact` for Japan, `total` for the others. */
  readonly basis?: EffortBasis
  /** The language of the findings. Default: `en`. */
  readonly messages?: MessageLanguage
}

/** A document of a framework in the fields of the pivot. */
export interface FromFrameworkResult {
  readonly descriptor: MicroCredentialDescriptor
  /** What the document says about one learner; absent where it says nothing. */
  readonly award?: MicroCredentialAward
  /** What was noticed. Paths point into the document. */
  readonly findings: readonly DescriptorFinding[]
}

/**
 * Reads the document of an institution in the elements of its own framework.
 *
 * Keys are matched in any spelling, in English or Japanese. Nothing is guessed and nothing is lost: a
 * value that a field cannot hold is kept in `extra`, the wording of one that became a code or a number in
 * `sourceTerms`, so that `toFramework` writes the same document again. Only a date of birth is kept
 * nowhere. What changes its meaning on the way gives a finding.
 *
 * What is about one learner (name, number of the certificate, date of issue) goes to the award, wording
 * included. It does not judge whether the framework's requirements are met: `lintDescriptor` does.
 *
 * @throws `InvalidArgumentError` when the framework or an option is none. The document can never make this
 * function throw.
 */
export function fromFramework(
  document: unknown,
  framework: FrameworkId,
  options: FromFrameworkOptions = {},
): FromFrameworkResult {
  const language = checkOptions(framework, options)
  const findings = new DescriptorFindingList(options.messages)
  const read = snapshot(document, findings, options.messages)
  if (read === undefined) return { descriptor: base(framework, options), findings: findings.toArray() }
  const reading = readDocument(read, {
    framework,
    language,
    findings,
    ...(options.basis && { basis: options.basis }),
    ...(options.providerId !== undefined && { providerId: options.providerId }),
  })
  return { ...finish(reading, framework, language, options, findings), findings: findings.toArray() }
}

function checkOptions(framework: FrameworkId, options: FromFrameworkOptions): string {
  assertFramework(framework)
  assertOptions(options, 'messages')
  const { language, basis } = options
  assertChoice('options.basis', basis, Object.keys(EFFORT_BASIS_TERMS))
  return language === undefined ? FRAMEWORK_TABLES[framework].language : givenLanguage(language)
}

function snapshot(
  document: unknown,
  findings: DescriptorFindingList,
  messages: MessageLanguage = 'en',
): JsonObject | undefined {
  const reading = toJsonTree(document, { language: messages })
  if (!reading.ok) {
    const [{ path, message }] = reading.findings
    findings.add('FRAMEWORK_DOCUMENT_NOT_JSON', path, { reason: message })
    return undefined
  }
  const { value } = reading
  if (isJson(value) && isJsonObject(value)) {
    const kept = withoutPrivate(value, '', (path, key) =>
      findings.add('FRAMEWORK_PRIVATE_LEFT_OUT', path, { key }),
    )
    return isJsonObject(kept) ? kept : undefined
  }
  findings.add('FRAMEWORK_DOCUMENT_WRONG_TYPE', '', {
    actualWord: Array.isArray(value) ? 'array' : typeof value,
  })
  return undefined
}

/** The provider by the id that the caller knows, also where the document does not name it. */
function withProviderId(
  provider: DescriptorProvider | undefined,
  { providerId }: FromFrameworkOptions,
): { readonly provider?: DescriptorProvider } {
  if (providerId === undefined) return {}
  return { provider: { id: providerId, ...provider } }
}

function base(framework: FrameworkId, { id }: FromFrameworkOptions): MicroCredentialDescriptor {
  return { schemaVersion: '1.0', ...(id !== undefined && { id }), conformsTo: [framework] }
}

const SAYS_MICRO_CREDENTIAL = /micro-?\s?credential|マイクロ・?クレデンシャル/i

function finish(
  reading: DocumentReading,
  framework: FrameworkId,
  language: string,
  options: FromFrameworkOptions,
  findings: DescriptorFindingList,
): { readonly descriptor: MicroCredentialDescriptor; readonly award?: MicroCredentialAward } {
  const { descriptor, award } = keepWording(reading, framework, language, options.basis)
  const seen = languagesIn(descriptor)
  seen.delete('zxx')
  if (options.language === undefined && seen.has(language))
    findings.add('FRAMEWORK_LANGUAGE_ASSUMED', '', { language })
  const languages = seen.has(language)
    ? [language, ...[...seen].filter((tag) => tag !== language)]
    : [...seen]
  const claimed = Object.values(descriptor.title ?? {}).some((title) =>
    SAYS_MICRO_CREDENTIAL.test(title.slice(0, 1_000)),
  )
  const usual = framework === 'jp-rishu-164' ? 'certificate' : undefined
  const credentialKind = descriptor.credentialKind ?? (claimed ? 'microCredential' : usual)
  const complete: MicroCredentialDescriptor = {
    ...base(framework, options),
    ...(languages.length > 0 && { languages }),
    ...(credentialKind && { credentialKind }),
    ...descriptor,
    ...withProviderId(descriptor.provider, options),
  }
  if (Object.keys(award).length === 0) return { descriptor: complete }
  return {
    descriptor: complete,
    award: { ...(options.id !== undefined && { descriptor: options.id }), ...award },
  }
}
