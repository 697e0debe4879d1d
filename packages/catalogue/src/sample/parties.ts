import type { Parties } from "../parties/parties.ts"

/** Parties of a sample device: every name is visibly fictitious and nothing legal is claimed. */
export const sampleDeviceParties = (what: string): Parties => ({
  sample: true,
  status: "device",
  legalManufacturer: { name: "Sample manufacturer", address: "unknown" },
  euRepresentative: { name: "Sample EU representative", address: "unknown" },
  importer: { name: "Sample importer", address: "unknown" },
  intendedPurpose: {
    eu: `Sample text - the intended purpose of this ${what} in the EU would stand here, word for word.`,
    gb: `Sample text - the intended purpose of this ${what} in Great Britain would stand here, word for word.`,
    us: `Sample text - the cleared indications of this ${what} in the United States would stand here, word for word.`,
  },
  ifu: "none: sample",
  regulatoryBasis: "unknown",
  riskClass: "unknown",
  certificate: "unknown",
  saleRestriction: "professional-only",
})

/** Parties of a sample accessory, which is no medical device and may be bought by anybody. */
export const sampleAccessoryParties: Parties = {
  sample: true,
  status: "no-device",
  legalManufacturer: { name: "Sample manufacturer", address: "unknown" },
  euRepresentative: "unknown",
  importer: "unknown",
  intendedPurpose: {
    eu: "Sample text - an accessory, no medical device.",
    gb: "Sample text - an accessory, no medical device.",
    us: "Sample text - an accessory, no medical device.",
  },
  ifu: "none: sample",
  regulatoryBasis: "unknown",
  riskClass: "unknown",
  certificate: "unknown",
  saleRestriction: "none",
}
