export { connectionFit } from "./fit/connection-fit.ts"
export type { ConnectionFit, DeviceConnections, SyringeEnd } from "./fit/connection-fit.ts"
export { pilotFit, pilotFitSource } from "./fit/pilot-fit.ts"
export type { OuterDiameter, PilotFit } from "./fit/pilot-fit.ts"
export { findGauge, gaugeSources, gaugeTable, gaugeTableLimit } from "./gauge/gauge-table.ts"
export type { GaugeEvidence, GaugeRow } from "./gauge/gauge-table.ts"
export { formatLength } from "./format/length.ts"
export type { Units } from "./format/length.ts"
export { frenchMessages } from "./format/messages-fr.ts"
export { germanMessages } from "./format/messages-de.ts"
export { englishMessages } from "./format/messages.ts"
export type { MessageKey, Messages } from "./format/messages.ts"
export { specificationRows } from "./format/rows.ts"
export type { SpecificationRow } from "./format/rows.ts"
export type { SpecificationRowOptions } from "./format/wording.ts"
export { jurisdictionSchema, partiesSchema, partySchema } from "./parties/parties.ts"
export type { Jurisdiction, Parties, Party } from "./parties/parties.ts"
export {
  combineSpecification,
  familySchema,
  productSpecificationSchema,
  specificationSchema,
  variantSpecificationSchema,
} from "./schema/specification.ts"
export type {
  Family,
  ProductSpecification,
  Specification,
  SpecificationOf,
  VariantSpecification,
} from "./schema/specification.ts"
