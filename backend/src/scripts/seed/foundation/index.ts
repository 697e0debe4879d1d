import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../../../env"
import { ensureAdministrator } from "./administrator"
import { ensurePublishableKey } from "./publishable-key"
import { ensureRegions, ensureTaxes } from "./regions"
import { ensureStore } from "./store"

/** What every shop needs before it can sell anything; returns the sales channel of the storefront. */
export async function seedFoundation(
  container: MedusaContainer,
): Promise<{ salesChannelId: string }> {
  const { salesChannelId } = await ensureStore(container)
  await ensureRegions(container)
  await ensureTaxes(container)
  await ensurePublishableKey(container, salesChannelId)
  await ensureAdministrator(container, { email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD })
  return { salesChannelId }
}
