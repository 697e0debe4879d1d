import { describe, expect, it } from "vitest"
import { EnvironmentError, parseEnv } from "../env"

const strong = "a-secret-of-more-than-thirty-two-characters"
const production = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://app:app@127.0.0.1:5433/shop",
  JWT_SECRET: strong,
  COOKIE_SECRET: strong,
}

describe("in production", () => {
  it("accepts random secrets", () => {
    expect(parseEnv(production).JWT_SECRET).toBe(strong)
  })

  it.each([
    ["JWT_SECRET", undefined],
    ["JWT_SECRET", ""],
    ["JWT_SECRET", "supersecret"],
    ["JWT_SECRET", "development-only"],
    ["COOKIE_SECRET", undefined],
    ["COOKIE_SECRET", "31-characters-are-one-too-few.."],
    ["DATABASE_URL", undefined],
  ])("refuses %s = %s in one sentence that names it", (name, value) => {
    const attempt = (): unknown => parseEnv({ ...production, [name]: value })
    expect(attempt).toThrow(EnvironmentError)
    expect(attempt).toThrow(new RegExp(`^${name} is (not set|too short): give it .*\\.$`))
  })

  it("refuses a storefront address without a key for its signals", () => {
    const withStorefront = { ...production, STOREFRONT_URL: "http://127.0.0.1:8000" }
    expect(() => parseEnv(withStorefront)).toThrow(/^REVALIDATE_SECRET is not set/)
    expect(parseEnv({ ...withStorefront, REVALIDATE_SECRET: strong }).STOREFRONT_URL).toBe(
      "http://127.0.0.1:8000",
    )
  })

  it("prints no stack trace", () => {
    try {
      parseEnv({ ...production, JWT_SECRET: "short" })
    } catch (error) {
      expect((error as Error).stack).not.toMatch(/\n/)
    }
    expect.assertions(1)
  })

  it("builds without any secret", () => {
    expect(parseEnv({ NODE_ENV: "production" }, true).NODE_ENV).toBe("production")
  })
})

describe("anywhere", () => {
  it("starts in development without a variable set", () => {
    expect(parseEnv({})).toMatchObject({ NODE_ENV: "development", SAMPLE_DATA: "false" })
  })

  it("lets guidance without a review stand beside samples only, unless told otherwise", () => {
    expect(parseEnv({}).GUIDANCE_DRAFTS_MAY_SELL).toBe("sample")
    const all = parseEnv({ GUIDANCE_DRAFTS_MAY_SELL: "true" })
    expect(all.GUIDANCE_DRAFTS_MAY_SELL).toBe("true")
  })

  it.each([
    ["STOREFRONT_URL", "ftp://127.0.0.1"],
    ["STOREFRONT_URL", "not an address"],
    ["ADMIN_EMAIL", "nobody"],
    ["SAMPLE_DATA", "perhaps"],
    ["GUIDANCE_DRAFTS_MAY_SELL", "perhaps"],
  ])("names the variable that cannot be used: %s", (name, value) => {
    expect(() => parseEnv({ [name]: value })).toThrow(new RegExp(`^${name} cannot be used`))
  })
})
