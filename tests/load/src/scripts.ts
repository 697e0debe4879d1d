import { chromium } from "@playwright/test"
import { findBrowser, launchArguments } from "@finegauge/support/browser"

/**
 * Opens each page with an empty cache and sums every script transferred until the network is idle, prefetches
 * included: kB (1,000 bytes) as they crossed the wire, which is gzip.
 */
export async function scriptKilobytes(urls: string[]): Promise<number[]> {
  const { path } = await findBrowser()
  const browser = await chromium.launch({ executablePath: path, args: launchArguments })
  try {
    const sums: number[] = []
    for (const url of urls) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      const sizes: Promise<number>[] = []
      page.on("requestfinished", (request) => {
        if (request.resourceType() !== "script" && !/\.js(\?|$)/.test(request.url())) return
        sizes.push(request.sizes().then((size) => size.responseBodySize))
      })
      await page.goto(url, { waitUntil: "networkidle" })
      const bytes = (await Promise.all(sizes)).reduce((all, size) => all + size, 0)
      sums.push(bytes / 1000)
      await page.close()
    }
    return sums
  } finally {
    await browser.close()
  }
}
