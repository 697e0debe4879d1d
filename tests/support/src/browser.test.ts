import { describe, expect, it } from "vitest"
import { findBrowser, launchArguments, type Places } from "./browser.ts"

const nothing: Places = {
  chromiumPath: undefined,
  onPath: () => undefined,
  exists: () => false,
  playwright: () => "/cache/playwright/chrome",
  bundled: () => Promise.resolve("/opt/chromium"),
}

describe("findBrowser", () => {
  it("takes CHROMIUM_PATH before anything else", async () => {
    const found = await findBrowser({
      ...nothing,
      chromiumPath: "/opt/chrome",
      exists: () => true,
      onPath: () => "/usr/bin/chromium",
    })
    expect(found).toEqual({ path: "/opt/chrome", origin: "CHROMIUM_PATH" })
  })

  it("says so when CHROMIUM_PATH points nowhere instead of taking another", async () => {
    await expect(findBrowser({ ...nothing, chromiumPath: "/opt/chrome" })).rejects.toThrow(
      "CHROMIUM_PATH is /opt/chrome",
    )
  })

  it("prefers a browser of the machine to Playwright's own", async () => {
    const found = await findBrowser({
      ...nothing,
      exists: () => true,
      onPath: (command) => (command === "chromium" ? "/usr/bin/chromium" : undefined),
    })
    expect(found.path).toBe("/usr/bin/chromium")
  })

  it("takes Playwright's own when it was downloaded", async () => {
    const found = await findBrowser({ ...nothing, exists: (path) => path.includes("playwright") })
    expect(found.origin).toBe("Playwright's own")
  })

  it("falls back to the one from npm", async () => {
    expect((await findBrowser(nothing)).origin).toContain("@sparticuz/chromium")
  })
})

describe("launchArguments", () => {
  it("never switch off web security", () => {
    const weakening = [
      "--disable-web-security",
      "--allow-running-insecure-content",
      "--single-process",
    ]
    expect(launchArguments.filter((argument) => weakening.includes(argument))).toEqual([])
  })
})
