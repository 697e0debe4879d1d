import { guestIn } from "../data/buyers.ts"
import { plenty } from "../data/choices.ts"
import { expect, test } from "../fixtures/shop.ts"
import { buy } from "../flows/buy.ts"

const [cannula] = plenty("microcannula")
if (!cannula) throw new Error("The sample catalogue is too small.")

test("a purchase leaves nothing personal in addresses or in the browser's stores", async ({
  page,
  context,
}) => {
  const buyer = guestIn("en-gb")
  const personal = [buyer.email, buyer.lastName, buyer.postalCode, buyer.city]
  const asked: string[] = []
  context.on("request", (request) => {
    asked.push(`${request.url()} ${request.headers()["referer"] ?? ""}`)
  })
  await buy(page, buyer, [cannula])

  const found = asked.filter((url) =>
    personal.some((secret) => decodeURIComponent(url).toLowerCase().includes(secret.toLowerCase())),
  )
  expect(found).toEqual([])
  expect(asked.filter((url) => /(cart|order)_[0-9A-Z]{20,}/i.test(url))).toEqual([])
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    readable: document.cookie,
  }))
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, readable: "" })
  const cookies = await context.cookies()
  expect(cookies.length).toBeGreaterThan(0)
  for (const cookie of cookies) {
    expect(cookie.httpOnly, cookie.name).toBe(true)
    expect(["Lax", "Strict"], cookie.name).toContain(cookie.sameSite)
  }
})

test("another visitor cannot open the confirmation", async ({ page, browser, environment }) => {
  const number = await buy(page, guestIn("en-gb"), [cannula])
  const stranger = await browser.newContext({ baseURL: environment.shopUrl })
  const their = await stranger.newPage()
  await their.goto(page.url())
  await expect(their.getByText("There is no recent order in this browser.")).toBeVisible()
  await expect(their.getByText(String(number), { exact: true })).toHaveCount(0)
  await stranger.close()
})

for (const path of ["/en-gb", "/en-gb/products/pdo-mono-thread", "/en-gb/guidance/thread-lift"]) {
  test(`${path} sets no cookie`, async ({ page, context }) => {
    await page.goto(path)
    await page.waitForLoadState("networkidle")
    expect(await context.cookies()).toEqual([])
  })
}
