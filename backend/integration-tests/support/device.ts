import { strict as assert } from "node:assert"
import { randomUUID } from "node:crypto"
import { Client } from "pg"
import { sampleProduct } from "./catalogue"
import { shop } from "./env"
import { admin } from "./http"

/** Sample device whose specification the devices of these specs copy. */
const model = sampleProduct("pdo-mono-thread")

/** A device of a spec's own, made as a draft in the dashboard's way. */
export interface Device {
  id: string
  title: string
  handle: string
  variantId: string
  sku: string
}

async function defaults(): Promise<{ channel: string; profile: string }> {
  const channels = await admin<{ sales_channels: { id: string }[] }>("GET", "/sales-channels")
  const profiles = await admin<{ shipping_profiles: { id: string }[] }>("GET", "/shipping-profiles")
  const [channel] = channels.body.sales_channels
  const [profile] = profiles.body.shipping_profiles
  assert(channel && profile, "The shop has no sales channel or no shipping profile.")
  return { channel: channel.id, profile: profile.id }
}

/** Body of a product with one size that is always in stock; `more` changes it. */
export async function deviceBody(more: object = {}) {
  const { channel, profile } = await defaults()
  const code = randomUUID().slice(0, 8)
  return {
    title: `Test device ${code}`,
    handle: `test-device-${code}`,
    shipping_profile_id: profile,
    sales_channels: [{ id: channel }],
    options: [{ title: "Size", values: ["One"] }],
    variants: [
      {
        title: "One",
        sku: `TEST-${code}`,
        options: { Size: "One" },
        manage_inventory: false,
        prices: [{ currency_code: "eur", amount: 10 }],
      },
    ],
    ...more,
  }
}

/** Creates a device as a draft, with nothing that its sale needs. */
export async function createDraft(): Promise<Device> {
  const body = await deviceBody({ status: "draft" })
  const answer = await admin<{ product: { id: string; variants: { id: string }[] } }>(
    "POST",
    "/products",
    body,
  )
  assert(answer.status === 200, JSON.stringify(answer.body))
  const { id, variants } = answer.body.product
  const { title, handle } = body
  return { id, title, handle, variantId: variants[0]?.id ?? "", sku: body.variants[0]?.sku ?? "" }
}

/** Gives a device its specification; `parties` replaces those of the sample. */
export const specify = (id: string, parties: object | null = model.parties) =>
  admin("POST", `/products/${id}/specification`, {
    attributes: model.specification,
    parties,
    sample: true,
  })

/** Gives a device its guidance. */
export const guide = (id: string, topics: string[], notes?: { text: string; source: string }[]) =>
  admin("POST", `/products/${id}/guidance`, { topic_ids: topics, ...(notes ? { notes } : {}) })

/** Changes the status of a product. */
export const setStatus = (id: string, status: string) =>
  admin("POST", `/products/${id}`, { status })

/** Creates a device that lacks nothing, and publishes it. */
export async function createDevice(): Promise<Device> {
  const device = await createDraft()
  for (const answer of [
    await specify(device.id),
    await guide(device.id, ["thread-lift"]),
    await setStatus(device.id, "published"),
  ]) {
    assert(answer.status === 200, JSON.stringify(answer.body))
  }
  return device
}

/** Removes a product that a spec made. */
export const removeProduct = (id: string) => admin("DELETE", `/products/${id}`)

/** Runs one statement on the shop's database, past every workflow. */
export async function statement<Row>(text: string, values: unknown[]): Promise<Row[]> {
  const client = new Client({ connectionString: shop.databaseUrl })
  await client.connect()
  try {
    return (await client.query(text, values)).rows as Row[]
  } finally {
    await client.end()
  }
}

/** Writes topics of a product past the workflow that would refuse them: what a content package lost looks like this. */
export const forceTopics = (id: string, topics: string[]) =>
  statement(
    `update product_guidance set topic_ids = $2 where id =
       (select product_guidance_id from product_product_guidance where product_id = $1)`,
    [id, topics],
  )
