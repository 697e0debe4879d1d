import type { ExecArgs } from "@medusajs/framework/types"
import { env } from "../env"
import { compareSearchIndexWorkflow } from "../workflows/search/workflows/compare-search-index"
import { seedFoundation } from "./seed/foundation"
import { seedSample } from "./seed/sample"

/** Brings a database to what the shop needs, and no further: a second run changes nothing. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const foundation = await seedFoundation(container)
  if (env.SAMPLE_DATA === "true") await seedSample(container, foundation)
  await compareSearchIndexWorkflow(container).run()
}
