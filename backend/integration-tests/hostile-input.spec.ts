import { beforeAll, describe, expect, it } from "vitest"
import { listProducts } from "./support/catalogue"
import { openCart } from "./support/checkout"
import { admin, anonymous, store, type Answer } from "./support/http"

const QUERIES = [
  "limit=-1",
  "limit=0",
  "limit=101",
  "limit=abc",
  "limit=1e3",
  "limit[]=5",
  "limit[$gt]=5",
  "limit=99999999999999999999",
  "offset=-1",
  "offset=1.5",
  "offset=99999999999999999999",
  "limit=1&limit=2",
  "q=%00",
  "%00=1",
  "fields=%00",
  "handle[]=%00",
]

/** Bad values that Medusa itself lets through to the database or to its own parser. */
const LOOSE = [
  "created_at[$gt]=yesterday",
  "created_at[$gte]=99999-99-99",
  "updated_at=x",
  "order=nothing",
  "order=-",
  "fields=,,,",
  "fields=*.*.*",
  "fields[]=id",
  "a.b.c=1",
  "id[$and]=1",
  "id[]=prod_1&id[$in]=2",
  "region_id=reg_unknown",
  "region_id=%27%22%3B--",
  "cart_id=cart_unknown",
  "q=%27%22%3B%20drop%20table%20product%3B--",
  "category_id[]=%27",
  "with_deleted=true",
  "__proto__[x]=1",
  "constructor=1",
]

const LISTS = [
  "/products",
  "/product-categories",
  "/product-variants",
  "/regions",
  "/currencies",
  "/collections",
  "/specifications",
  "/stock-states",
]

function expectRefused(answer: Answer<unknown>, what: string): void {
  expect(answer.status, what).toBeGreaterThanOrEqual(400)
  expect(answer.status, what).toBeLessThan(500)
  const { message } = answer.body as { message?: string }
  expect(message ?? "", what).toMatch(/\w{3,}/)
}

describe("a list of the shop", () => {
  it.each(LISTS)("%s refuses malformed paging and NUL with a message", async (path) => {
    for (const query of QUERIES) {
      expectRefused(await store("GET", `${path}?${query}`), `${path}?${query}`)
    }
  })

  it.each(LISTS)("%s survives everything else", async (path) => {
    for (const query of LOOSE) {
      const { status, body } = await store("GET", `${path}?${query}`)
      expect(status, `${path}?${query}`).toBeLessThan(500)
      expect(JSON.stringify(body), `${path}?${query}`).not.toMatch(
        /select "|node_modules|at \w+ \(/,
      )
    }
  })
})

describe("an address", () => {
  it.each(["%00", "prod_%00x", "%E0%A4%A", "..%2F..%2Fetc", "%27%22--", "a".repeat(5000)])(
    "with the id %s is refused",
    async (id) => {
      for (const path of [`/products/${id}`, `/products/${id}/guidance`, `/carts/${id}`]) {
        expectRefused(await store("GET", path), path)
      }
    },
  )
})

describe("a body", () => {
  let cartId: string
  beforeAll(async () => {
    cartId = await openCart("gb")
  })

  const nested = (depth: number): unknown => (depth === 0 ? "x" : { inner: nested(depth - 1) })

  it.each([
    ["broken JSON", "{"],
    ["a NUL character", { email: "a\u0000@finegauge.test" }],
    ["a NUL character in a name", { metadata: { "a\u0000": 1 } }],
    ["too much nesting", { metadata: nested(200) }],
    ["a list in place of an object", []],
    ["a number in place of text", { email: 5 }],
    ["a field that nobody knows", { total: 0 }],
    ["an unknown region", { region_id: "reg_unknown" }],
    ["a country that is none", { shipping_address: { country_code: "zz" } }],
  ])("of a cart with %s is refused", async (what, body) => {
    expectRefused(await store("POST", `/carts/${cartId}`, body), what)
  })

  it.each([
    ["no variant", { quantity: 1 }],
    ["an unknown variant", { variant_id: "variant_unknown", quantity: 1 }],
    ["a negative quantity", { variant_id: "variant_unknown", quantity: -1 }],
    ["half a piece", { variant_id: "variant_unknown", quantity: 0.5 }],
    ["a quantity beyond all numbers", { variant_id: "variant_unknown", quantity: 1e308 }],
    ["a quantity in words", { variant_id: "variant_unknown", quantity: "two" }],
  ])("of a line item with %s is refused", async (what, body) => {
    expectRefused(await store("POST", `/carts/${cartId}/line-items`, body), what)
  })

  it.each([
    ["nothing", undefined],
    ["broken JSON", "{"],
    ["a NUL character", { email: "a\u0000", password: "b" }],
    ["a list", []],
    ["numbers", { email: 1, password: 2 }],
  ])("of a login with %s is refused", async (what, body) => {
    expectRefused(await anonymous("POST", "/auth/user/emailpass", body), what)
  })
})

describe("an own admin route", () => {
  const bodies: [string, unknown][] = [
    ["nothing", undefined],
    ["broken JSON", "{"],
    ["a list", []],
    ["an unknown field", { topic_ids: [], attributes: {}, x: 1 }],
    ["wrong types", { topic_ids: "thread-lift", attributes: "PDO" }],
    ["an unknown topic or family", { topic_ids: ["unknown"] }],
    ["a NUL character", { topic_ids: ["a\u0000"], attributes: { "a\u0000": 1 } }],
    ["an unknown variant", { attributes: { family: "accessory" }, variants: [{ sku: "no" }] }],
  ]

  it.each(bodies)("refuses %s with a message", async (what, body) => {
    const [product] = await listProducts()
    for (const route of ["guidance", "specification"]) {
      const path = `/products/${product?.id ?? ""}/${route}`
      expectRefused(await admin("POST", path, body), `${route}: ${what}`)
    }
  })
})
