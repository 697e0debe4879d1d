import type { MedusaContainer } from "@medusajs/framework/types"
import { ensureAssignments } from "./assignments"
import { ensureLegalTexts } from "./legal-texts"
import { ensureLines } from "./lines"
import { ensureProducts } from "./products"
import { ensurePublication } from "./publication"
import { ensureShipping } from "./shipping"
import { ensureStock } from "./stock"
import { ensureWarehouse } from "./warehouse"

/** The sample catalogue with everything that makes it sellable; every part is created unless there. */
export async function seedSample(
  container: MedusaContainer,
  { salesChannelId }: { salesChannelId: string },
): Promise<void> {
  const { locationId, fulfillmentSetId } = await ensureWarehouse(container, salesChannelId)
  const { profileId } = await ensureShipping(container, fulfillmentSetId)
  const categories = await ensureLines(container)
  await ensureProducts(container, { salesChannelId, profileId, categories })
  await ensureStock(container, locationId)
  await ensureAssignments(container)
  await ensurePublication(container)
  await ensureLegalTexts(container)
}
