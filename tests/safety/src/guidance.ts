import { askOk, type TestEnvironment } from "@finegauge/support"

/** What the backend tells about the guidance of one product. */
export interface ServedGuidance {
  product_id: string
  package_version: string
  content_hash: string
  topics: { id: string; version: string; hash: string; title: string }[]
  resolved: {
    packageVersion: string
    contentHash: string
    draft: boolean
    effects: { id: string }[]
    contraindications: { id: string }[]
    redFlags: { emergency: { id: string }[]; urgent: { id: string }[]; contact: { id: string }[] }
  }
}

/** Asks the backend for the guidance of one product. */
export async function servedGuidance(
  environment: TestEnvironment,
  productId: string,
): Promise<ServedGuidance> {
  const url = `${environment.backendUrl}/store/products/${productId}/guidance`
  const headers = { "x-publishable-api-key": environment.publishableKey }
  return (await askOk<{ guidance: ServedGuidance }>(url, { headers })).guidance
}
