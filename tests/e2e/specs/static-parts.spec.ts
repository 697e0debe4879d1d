import { expect, test } from "../fixtures/shop.ts"

const path = "/en-gb/products/pdo-mono-thread"

test("guidance stays on the page when React has to build the page anew", async ({
  browser,
  environment,
}) => {
  // A context of its own: the error that React reports here is meant.
  const context = await browser.newContext({ baseURL: environment.shopUrl })
  const errors: string[] = []
  context.on("weberror", (error) => errors.push(error.error().message))
  const page = await context.newPage()
  let loads = 0
  await page.route(`**${path}`, async (route) => {
    loads += 1
    const answer = await route.fetch()
    const html = await answer.text()
    const list = /(class="markets">[^]*?<\/summary>)<ul>[^]*?<\/ul>/
    const other = html.replace(list, "$1<p>Not what React expects</p>")
    expect(other).not.toBe(html)
    await route.fulfill({ response: answer, body: other })
  })
  await page.goto(path)
  await expect(page.getByText("Not what React expects")).toHaveCount(0)
  expect(errors.join(), "React found another page than it expected").toMatch(/#418/)
  await expect(page.getByRole("heading", { name: "Warning signs", exact: true })).toBeVisible()
  await expect(page.locator("[data-guidance-id]").first()).toBeVisible()
  await expect(page.getByRole("table", { name: "All sizes" })).toBeVisible()
  expect(loads).toBe(1)
  await context.close()
})
