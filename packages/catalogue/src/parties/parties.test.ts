import { describe, expect, it } from "vitest"
import { sampleAccessoryParties, sampleDeviceParties } from "../sample/parties.ts"
import { partiesSchema } from "./parties.ts"

const device = sampleDeviceParties("thread")

describe("parties", () => {
  it("takes the fictitious parties of the samples", () => {
    expect(partiesSchema.parse(device)).toEqual(device)
    expect(partiesSchema.parse(sampleAccessoryParties).saleRestriction).toBe("none")
  })

  it.each([
    [
      "a real-looking manufacturer",
      { legalManufacturer: { name: "Muster GmbH", address: "unknown" } },
    ],
    [
      "a real-looking purpose",
      { intendedPurpose: { ...device.intendedPurpose, eu: "For lifting." } },
    ],
    ["a missing jurisdiction", { intendedPurpose: { eu: "unknown" } }],
  ])("refuses %s in a sample", (_, change) => {
    expect(partiesSchema.safeParse({ ...device, ...change }).success).toBe(false)
  })

  it("takes real names where the data is no sample", () => {
    const real = {
      ...device,
      sample: false,
      legalManufacturer: { name: "Muster GmbH", address: "unknown" },
    }
    expect(partiesSchema.safeParse(real).success).toBe(true)
  })
})
