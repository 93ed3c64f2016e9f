/**
 * Status lists: what an issuer publishes so that anybody can ask whether a credential still stands, without
 * the issuer learning who asked about which.
 *
 * @module
 */
export {
  type DecodeStatusListOptions,
  decodeStatusList,
  encodeStatusList,
  LARGEST_STATUS_LIST,
  type StatusListForm,
} from './status/encode-status-list.ts'
export {
  createRevocationList1EdTech,
  createRevocationListOb2,
  type ParsedRevocationList,
  parseRevocationList,
  type Revocation,
  type RevocationList1EdTech,
  type RevocationListForm,
  type RevocationListInput,
  type RevocationListOb2,
} from './status/revocation-list.ts'
export {
  emptyStatusList,
  MINIMUM_STATUS_LIST_LENGTH,
  type StatusList,
  type StatusListOptions,
} from './status/status-list.ts'
export {
  type BitstringStatusListEntry,
  createBitstringStatusListEntry,
  type ParsedStatusListEntry,
  parseStatusListEntry,
  type StatusListEntryInput,
  type StatusMessage,
} from './status/status-list-entry.ts'
export {
  type BitstringStatusListSubject,
  createBitstringStatusListSubject,
  type ParsedStatusListSubject,
  parseStatusListSubject,
  type StatusListSubjectInput,
} from './status/status-list-subject.ts'
