import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createRegionsWorkflow, createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { markets, valueAddedTax } from "./markets"

/** Payment provider that takes no money: the customer pays by invoice. */
const INVOICE = "pp_system_default"
const TAX_PROVIDER = "tp_system"

interface RegionRow {
  countries: ({ iso_2: string } | null)[]
}

/** Creates the regions whose countries belong to none yet; a region that was renamed stays. */
export async function ensureRegions(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "region", fields: ["countries.iso_2"] })
  const taken = new Set(
    (data as RegionRow[]).flatMap(({ countries }) => countries.map((country) => country?.iso_2)),
  )
  const missing = markets.filter(({ countries }) => !countries.some((code) => taken.has(code)))
  if (missing.length === 0) return
  await createRegionsWorkflow(container).run({
    input: {
      regions: missing.map(({ name, currency, countries, taxInclusive }) => ({
        name,
        currency_code: currency,
        countries,
        automatic_taxes: true,
        is_tax_inclusive: taxInclusive,
        payment_providers: [INVOICE],
      })),
    },
  })
}

/** Creates the tax regions of countries that have none yet, with their standard rate. */
export async function ensureTaxes(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "tax_region", fields: ["country_code"] })
  const taken = new Set((data as { country_code: string }[]).map((region) => region.country_code))
  const missing = valueAddedTax.filter(({ country }) => !taken.has(country))
  if (missing.length === 0) return
  await createTaxRegionsWorkflow(container).run({
    input: missing.map(({ country, rate }) => ({
      country_code: country,
      provider_id: TAX_PROVIDER,
      default_tax_rate: { name: "VAT", code: `${country}-vat-standard`, rate },
    })),
  })
}
