import { Temporal } from "temporal-polyfill"
import { describe, expect, it } from "vitest"
import { leaflet } from "@/messages/en/leaflet"
import { longest, readTreatment, type Typed } from "./treatment"

const good: Typed = {
  date: "2026-03-28",
  time: "14:30",
  zone: "Europe/London",
  area: "Both cheeks",
  lots: "",
  clinic: "The Clinic",
  phone: "+44 20 7946 0000",
}

const read = (change: Partial<Typed>) =>
  readTreatment({ ...good, ...change }, Temporal.PlainDate.from("2026-03-28"))

describe("reading the form", () => {
  it("finds no fault in a full form, nor in one without lot numbers", () => {
    expect(read({ lots: "AB-1" }).faults).toEqual({})
    expect(read({}).treated?.toString()).toBe("2026-03-28T14:30:00+00:00[Europe/London]")
  })

  it.each([
    [{ date: "" }, "date", "date-missing"],
    [{ date: "2026-02-29" }, "date", "date-wrong"],
    [{ date: "28.3.2026" }, "date", "date-wrong"],
    [{ date: "0202-03-28" }, "date", "date-far"],
    [{ date: "2062-03-28" }, "date", "date-far"],
    [{ time: "" }, "time", "time-missing"],
    [{ time: "25:00" }, "time", "time-wrong"],
    [{ time: "half past" }, "time", "time-wrong"],
    [{ date: "2026-03-29", time: "01:30" }, "time", "time-skipped"],
    [{ zone: "Europe/Nowhere" }, "zone", "zone-unknown"],
    [{ area: "  " }, "area", "area-missing"],
    [{ area: "a".repeat(61) }, "area", "too-long"],
    [{ lots: "1".repeat(121) }, "lots", "too-long"],
    [{ clinic: "" }, "clinic", "clinic-missing"],
    [{ phone: "" }, "phone", "phone-missing"],
    [{ phone: "call me" }, "phone", "phone-wrong"],
    [{ phone: "+" }, "phone", "phone-wrong"],
  ] as const)("refuses %j beside its field", (change, field, fault) => {
    expect(read(change).faults).toEqual({ [field]: fault })
    expect(leaflet.faults[fault]).not.toBe("")
  })

  it("names every fault at once", () => {
    const nothing = { date: "", time: "", area: "", clinic: "", phone: "" }
    expect(Object.keys(read(nothing).faults)).toEqual(Object.keys(nothing))
  })

  it("takes a leap day, and the later of an hour that came twice", () => {
    expect(
      readTreatment({ ...good, date: "2028-02-29" }, Temporal.PlainDate.from("2028-03-01")).faults,
    ).toEqual({})
    const twice = readTreatment(
      { ...good, date: "2026-10-25", time: "01:30" },
      Temporal.PlainDate.from("2026-10-25"),
    )
    expect(twice.treated?.offset).toBe("+00:00")
  })

  it("bounds every text that could push the leaflet over its page", () => {
    expect(Object.keys(longest).toSorted()).toEqual(["area", "clinic", "lots", "phone"])
  })
})
