import { findBrowser, launchArguments } from "@finegauge/support/browser"
import { testEnvironment } from "@finegauge/support"
import { defineConfig } from "@playwright/test"

const browser = await findBrowser()

export default defineConfig({
  testDir: "specs",
  // The machine has two cores, and the shop under test needs one of them.
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env["CI"] === "true",
  retries: 0,
  timeout: 90_000,
  // Generous: the two cores also run the shop, its backend and its database.
  expect: { timeout: 20_000 },
  use: {
    baseURL: testEnvironment().shopUrl,
    browserName: "chromium",
    launchOptions: { executablePath: browser.path, args: launchArguments },
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    screenshot: "only-on-failure",
  },
})
