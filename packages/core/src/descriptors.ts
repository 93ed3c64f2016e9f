/**
 * Micro-credential descriptors: a course and its credential in the words of the EU, of Australia or of
 * Japan (履修証明), into badges and back.
 *
 * @module
 */

export type { Provenance } from './descriptors/badge/foreign/merge-narrative.ts'
export { type BadgeReading, type FromBadgeOptions, fromBadge } from './descriptors/badge/from-badge.ts'
export type { NativeImage } from './descriptors/badge/native/native-fields.ts'
export { type DescriptorBadge, toBadge } from './descriptors/badge/to-badge.ts'
export type { ToBadgeOptions } from './descriptors/badge/to-badge-options.ts'
export { DESCRIPTOR_NAMESPACE } from './descriptors/carrier/namespace.ts'
export { extensionDocuments, type HostedExtension } from './descriptors/carrier/ob2-extension.ts'
export { DESCRIPTOR_CONTEXT } from './descriptors/carrier/ob3-context.ts'
export { type CompareWithOptions, compareWith } from './descriptors/compare/compare-with.ts'
export type {
  BlockedRule,
  ComparedElement,
  ComparisonOutcome,
  ConvertibleElement,
  MissingElement,
  ProfileComparison,
  SatisfiedElement,
  UncomparedElement,
} from './descriptors/compare/comparison.ts'
export type { ConversionVerdict } from './descriptors/compare/conversion.ts'
export { type RenderComparisonOptions, renderComparison } from './descriptors/compare/render-comparison.ts'
export type { ComparableText } from './descriptors/effort/comparable-text.ts'
export {
  type ConvertEffortOptions,
  convertEffort,
  type EffortConversion,
  type EffortUnit,
} from './descriptors/effort/convert-effort.ts'
export type { EffortAssumption } from './descriptors/effort/effort-source.ts'
export {
  ELM_CONTEXTS,
  type ElmDocument,
  type ToElmOptions,
  type ToElmResult,
  toElm,
} from './descriptors/elm/to-elm.ts'
export {
  type Confidence,
  type Evidence,
  SOURCES,
  type Source,
  type SourceId,
} from './descriptors/evidence.ts'
export { DESCRIPTOR_CATALOGUE, type DescriptorFindingCode } from './descriptors/findings/catalogue.ts'
export type { DescriptorFindingDefinition } from './descriptors/findings/definition.ts'
export {
  type DescriptorFinding,
  renderDescriptorFinding,
} from './descriptors/findings/descriptor-finding.ts'
export type { FrameworkId } from './descriptors/frameworks/framework-id.ts'
export {
  type FromFrameworkOptions,
  type FromFrameworkResult,
  fromFramework,
} from './descriptors/frameworks/from-framework.ts'
export {
  type ToFrameworkOptions,
  type ToFrameworkResult,
  toFramework,
} from './descriptors/frameworks/to-framework.ts'
export type { LangMap } from './descriptors/lang-map.ts'
export {
  type LintOptions,
  type LintReport,
  lintDescriptor,
  type ProfileConformance,
  type UnjudgedRule,
} from './descriptors/lint/lint-descriptor.ts'
export type { AwardImage, LintNeed } from './descriptors/lint/lint-rule.ts'
export {
  DESCRIPTOR_TABLE,
  DESCRIPTOR_TABLE_EVIDENCE,
  type DescriptorTableRow,
  type OpenBadges2Place,
} from './descriptors/mapping/descriptor-table.ts'
export { FIELD_MAPPING } from './descriptors/mapping/field-mapping.ts'
export type {
  BadgePlace,
  CriteriaSection,
  FieldLoss,
  FieldMappingRow,
  FrameworkPlace,
  LossLevel,
} from './descriptors/mapping/field-mapping-row.ts'
export {
  FIELDS_WITHOUT_MAPPING,
  type FieldWithoutMapping,
} from './descriptors/mapping/fields-without-mapping.ts'
export {
  type NarrativeReading,
  type ReadNarrativeOptions,
  readNarrative,
} from './descriptors/narrative/read-narrative.ts'
export type { NarrativeLabel, NarrativeSection } from './descriptors/narrative/section.ts'
export { NARRATIVE_SECTIONS } from './descriptors/narrative/sections.ts'
export { type WriteNarrativeOptions, writeNarrative } from './descriptors/narrative/write-narrative.ts'
export type { LintRuleCode } from './descriptors/profiles/lint-rule-code.ts'
export type {
  Bilingual,
  DescriptorProfile,
  ElementStatus,
  ProfileElement,
  ProfileRule,
  TierScheme,
} from './descriptors/profiles/profile.ts'
export { type BuiltInProfileId, PROFILES, type ProfileChoice } from './descriptors/profiles/profiles.ts'
export { checkAward, checkDescriptor } from './descriptors/shape/check-shape.ts'
export {
  type AwardReading,
  type DescriptorReading,
  readAward,
  readDescriptor,
  type ShapeOptions,
} from './descriptors/shape/read-descriptor.ts'
export {
  ASSESSMENT_TYPE_TERMS,
  SUPERVISION_TERMS,
  type SupervisionTerm,
} from './descriptors/vocabularies/assessment-types.ts'
export { CREDIT_SYSTEM_TERMS, type CreditSystemTerm } from './descriptors/vocabularies/credit-systems.ts'
export { DELIVERY_MODE_TERMS, SYNCHRONICITY_TERMS } from './descriptors/vocabularies/delivery-modes.ts'
export {
  CREDENTIAL_KIND_TERMS,
  type CredentialKindTerm,
  EFFORT_BASIS_TERMS,
  ELIGIBILITY_TERMS,
  OUTCOME_KIND_TERMS,
  PROVIDER_KIND_TERMS,
  RECOGNITION_KIND_TERMS,
  STACKABILITY_TERMS,
  SUPERVISION_PLACE_TERMS,
} from './descriptors/vocabularies/kinds.ts'
export { LANGUAGE_TERMS } from './descriptors/vocabularies/languages.ts'
export { LEVEL_FRAMEWORK_TERMS, type LevelFrameworkTerm } from './descriptors/vocabularies/levels.ts'
export { QUALITY_ASSURANCE_TERMS } from './descriptors/vocabularies/quality-assurance-types.ts'
export type { Term, Vocabulary } from './descriptors/vocabularies/vocabulary.ts'
export type * from './generated/types-descriptors.ts'
