import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import {
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
} from "@medusajs/medusa/core-flows"
import { markets } from "../foundation/markets"
import { tariffs, type Tariff } from "./shipping-tariff"

interface ZoneRow {
  id: string
  name: string
  shipping_options?: { type?: { code: string } | null }[] | null
}

async function ensureProfile(container: MedusaContainer): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_profile",
    fields: ["id"],
    filters: { type: "default" },
  })
  const found = (data as { id: string }[])[0]?.id
  if (found !== undefined) return found
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default", type: "default" }] },
  })
  const created = result[0]?.id
  if (created === undefined)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Medusa created no shipping profile.")
  return created
}

async function ensureZones(container: MedusaContainer, setId: string): Promise<ZoneRow[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const list = async (): Promise<ZoneRow[]> => {
    const { data } = await query.graph({
      entity: "service_zone",
      fields: ["id", "name", "shipping_options.type.code"],
      filters: { fulfillment_set: { id: setId } },
    })
    return data as ZoneRow[]
  }
  const found = new Set((await list()).map(({ name }) => name))
  const missing = markets.filter(({ name }) => !found.has(name))
  if (missing.length > 0) {
    await createServiceZonesWorkflow(container).run({
      input: {
        data: missing.map(({ name, countries }) => ({
          name,
          fulfillment_set_id: setId,
          geo_zones: countries.map((code) => ({ type: "country" as const, country_code: code })),
        })),
      },
    })
  }
  return list()
}

const optionOf = (zone: ZoneRow, profileId: string, tariff: Tariff) => ({
  name: tariff.name,
  service_zone_id: zone.id,
  shipping_profile_id: profileId,
  provider_id: "manual_manual",
  price_type: "flat" as const,
  type: { label: tariff.name, description: tariff.description, code: tariff.code },
  prices: Object.entries(tariff.prices).map(([currency, amount]) => ({
    currency_code: currency,
    amount,
  })),
  rules: [
    { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
    { attribute: "is_return", operator: "eq" as const, value: "false" },
  ],
})

/** Creates zones and shipping options of the markets, each unless there; returns the shipping profile. */
export async function ensureShipping(
  container: MedusaContainer,
  fulfillmentSetId: string,
): Promise<{ profileId: string }> {
  const profileId = await ensureProfile(container)
  const zones = await ensureZones(container, fulfillmentSetId)
  const missing = zones.flatMap((zone) => {
    const codes = new Set(zone.shipping_options?.map((option) => option.type?.code))
    return tariffs
      .filter(({ code }) => !codes.has(code))
      .map((tariff) => optionOf(zone, profileId, tariff))
  })
  if (missing.length > 0) await createShippingOptionsWorkflow(container).run({ input: missing })
  return { profileId }
}
