/** A document that a verification used, as it was. */
export interface StoredDocument {
  /** The address that was asked for, or the DID. */
  readonly url: string
  readonly finalUrl: string
  readonly mediaType: string
  /** In ISO 8601. */
  readonly fetchedAt: string
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly sha256: string
  /** The bytes in base64. */
  readonly content: string
}

/** An answer that was no document. */
export interface StoredAbsence {
  readonly url: string
  readonly fault: string
  readonly status?: number
  /** What the host said nevertheless, in base64. */
  readonly content?: string
  readonly fetchedAt: string
}

/** Every document that a verification used, to verify again without network. It is plain JSON. */
export interface EvidenceBundle {
  readonly type: 'ShirushiEvidence'
  readonly version: 1
  /** When it was collected, in ISO 8601; what it says is as of then. */
  readonly collectedAt: string
  readonly documents: readonly StoredDocument[]
  readonly absences: readonly StoredAbsence[]
}
