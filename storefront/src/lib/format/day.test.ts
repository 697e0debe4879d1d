import { describe, expect, it } from "vitest"
import { formatDay } from "./day"

describe("formatDay", () => {
  it("writes the same day in every market, whatever the zone of the machine", () => {
    expect(formatDay("2026-11-28", "en-GB")).toBe("28 November 2026")
    expect(formatDay("2026-11-28", "en-US")).toBe("November 28, 2026")
    expect(formatDay("2028-02-29", "de-DE")).toBe("29. Februar 2028")
    expect(formatDay("2027-01-01", "fr-FR")).toBe("1 janvier 2027")
  })
})
