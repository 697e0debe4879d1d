import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { Client } from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { searchPath, shop } from "./support/env"

const run = promisify(execFile)
const backend = join(__dirname, "..")

/** Tables that the seed writes and that buying does not touch. */
const SEEDED = [
  "api_key",
  "geo_zone",
  "guidance_note",
  "inventory_item",
  "price",
  "price_preference",
  "product",
  "product_category",
  "product_guidance",
  "product_option",
  "product_option_value",
  "product_product_guidance",
  "product_product_specification",
  "product_sales_channel",
  "product_shipping_profile",
  "product_specification",
  "product_variant",
  "product_variant_inventory_item",
  "product_variant_price_set",
  "product_variant_variant_specification",
  "publishable_api_key_sales_channel",
  "region",
  "region_country",
  "sales_channel",
  "service_zone",
  "shipping_option",
  "shipping_profile",
  "stock_location",
  "store",
  "store_currency",
  "tax_rate",
  "tax_region",
  "user",
  "variant_specification",
]

const client = new Client({ connectionString: shop.databaseUrl })

/** Number of rows and a hash of all contents, by table. */
async function fingerprints(): Promise<Record<string, string>> {
  const prints: Record<string, string> = {}
  for (const table of SEEDED) {
    const { rows } = await client.query<{ print: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(row::text), '' order by md5(row::text))), '') as print from "${table}" as row`,
    )
    prints[table] = rows[0]?.print ?? ""
  }
  return prints
}

beforeAll(() => client.connect())
afterAll(() => client.end())

describe("the seed", () => {
  it("changes nothing when it runs a second time", async () => {
    const before = await fingerprints()
    expect(before["product"]).not.toMatch(/^0 /)
    await run(
      process.execPath,
      [join(backend, "node_modules/@medusajs/cli/cli.js"), "exec", "./src/scripts/seed.ts"],
      {
        cwd: backend,
        env: {
          PATH: searchPath,
          NODE_ENV: "test",
          DATABASE_URL: shop.databaseUrl,
          ADMIN_EMAIL: "second@finegauge.test",
          ADMIN_PASSWORD: "another-password-of-the-test",
          SAMPLE_DATA: "true",
          MEDUSA_DISABLE_TELEMETRY: "1",
          LOG_LEVEL: "warn",
        },
      },
    )
    expect(await fingerprints()).toEqual(before)
  }, 90_000)
})

describe("the role of the application", () => {
  it("is no superuser and may create neither databases nor roles", async () => {
    const { rows } = await client.query(
      "select rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user",
    )
    expect(rows).toEqual([{ rolsuper: false, rolcreatedb: false, rolcreaterole: false }])
  })
})
