import { describe, expect, it } from "vitest"

import type { CountryCode } from "@/config/markets"
import { getMessages } from "@/messages"

import { sentences, textValues } from "./form-state"
import { postalCodes } from "./postal-codes"
import { address, contact, payment, shipping } from "./schema"

const valid: Record<CountryCode, Record<string, string>> = {
  gb: { city: "London", postalCode: "sw1a1aa" },
  ie: { city: "Dublin", postalCode: "d02x285", province: "Dublin" },
  de: { city: "Berlin", postalCode: "10115" },
  fr: { city: "Paris", postalCode: "75 001" },
  us: { city: "San Francisco", postalCode: "94105-1234", province: "CA" },
}

const entry = (country: CountryCode, changes: Record<string, string> = {}) => ({
  firstName: " Ada ",
  lastName: "Lovelace",
  company: "",
  line1: "1  Main   Street",
  line2: "",
  city: "",
  province: "",
  postalCode: "",
  phone: "",
  ...valid[country],
  ...changes,
})

const errorsOf = (country: CountryCode, changes: Record<string, string>) => {
  const parsed = address(country).safeParse(entry(country, changes))
  return parsed.success ? {} : sentences(parsed.error, country, getMessages("en-gb"))
}

describe("address", () => {
  it.each([
    ["gb", "SW1A 1AA"],
    ["ie", "D02 X285"],
    ["de", "10115"],
    ["fr", "75001"],
    ["us", "94105-1234"],
  ] as const)("of %s is taken and tidied", (country, postalCode) => {
    const parsed = address(country).parse(entry(country))
    expect(parsed).toMatchObject({ firstName: "Ada", line1: "1 Main Street", postalCode })
  })

  it("shows an example that its own rule takes", () => {
    for (const { pattern, example } of Object.values(postalCodes)) expect(example).toMatch(pattern)
  })

  it.each([
    ["gb", "12345"],
    ["gb", "SW1A 1A"],
    ["ie", "D02 X28"],
    ["de", "1011"],
    ["de", "00115"],
    ["fr", "ABCDE"],
    ["us", "9410"],
    ["us", "94105-12"],
  ] as const)("of %s is refused with the postal code %s", (country, postalCode) => {
    expect(Object.keys(errorsOf(country, { postalCode }))).toEqual(["postalCode"])
  })

  it("needs a state in the United States, from the list", () => {
    expect(errorsOf("us", { province: "" })).toHaveProperty("province")
    expect(errorsOf("us", { province: "Bavaria" })).toHaveProperty("province")
    expect(errorsOf("us", { province: "toString" })).toHaveProperty("province")
    expect(errorsOf("gb", { province: "" })).toEqual({})
  })

  it("names every missing field in the order of the form", () => {
    const empty = Object.fromEntries(Object.keys(entry("us")).map((name) => [name, " "]))
    expect(Object.keys(errorsOf("us", empty))).toEqual([
      "firstName",
      "lastName",
      "line1",
      "city",
      "province",
      "postalCode",
    ])
  })

  it.each([
    ["a NUL byte", "A\0da"],
    ["a line break", "A\nda"],
    ["a bidirectional override", "A\u202eda"],
  ])("refuses %s", (_what, firstName) => {
    expect(errorsOf("gb", { firstName })).toHaveProperty("firstName")
  })

  it("refuses what is too long, with the limit", () => {
    expect(errorsOf("gb", { lastName: "x".repeat(81) }).lastName).toContain("80")
  })

  it.each(["abc", "12", "<b>123456</b>"])("refuses the phone %s", (phone) => {
    expect(errorsOf("gb", { phone })).toHaveProperty("phone")
  })
})

describe("the other steps", () => {
  it.each(["", " ", "nobody", "a@b", "a b@example.org", `${"x".repeat(250)}@example.org`])(
    "refuse the e-mail %j",
    (email) => expect(contact.safeParse({ email }).success).toBe(false),
  )

  it("take an e-mail address", () => {
    expect(contact.parse({ email: " ada@example.org " })).toEqual({ email: "ada@example.org" })
  })

  it.each(["", "so_1", "../x"])("refuse the delivery %j", (id) => {
    expect(shipping.safeParse({ shipping: id }).success).toBe(false)
  })

  it("know one way to pay", () => {
    expect(payment.safeParse({ payment: "pp_system_default" }).success).toBe(true)
    expect(payment.safeParse({ payment: "pp_stripe" }).success).toBe(false)
  })
})

describe("sentences", () => {
  it("leave no place unfilled and no code in sight", () => {
    for (const country of Object.keys(valid) as CountryCode[]) {
      const all = errorsOf(country, { postalCode: "?", email: "", firstName: "", phone: "x" })
      for (const sentence of Object.values(all)) expect(sentence).toMatch(/^[A-Z][^{}]+\.$/)
    }
  })
})

describe("textValues", () => {
  it("keeps text, and takes files and missing fields for empty", () => {
    const form = new FormData()
    form.set("a", "x".repeat(1_000))
    form.set("b", new Blob(["x"]))
    const values = textValues(form, ["a", "b", "c"])
    expect(values.a).toHaveLength(300)
    expect(values).toMatchObject({ b: "", c: "" })
  })
})
