import { fhirData } from "@/features/safety/guidance-data"
import { env } from "@/lib/env"
import { onlyReading, publishedAnswer, publishedOptions } from "@/lib/published-answer"

/** Not static: Next never sends 304 for a static answer, and the shop's address is known at run time only. */
export const dynamic = "force-dynamic"

/** Contraindications, effects and warnings of every topic as an HL7 FHIR R5 bundle. */
export function GET(request: Request): Response {
  return publishedAnswer(request, fhirData(env().SHOP_URL))
}

export { publishedOptions as OPTIONS }
export { onlyReading as POST, onlyReading as PUT, onlyReading as PATCH, onlyReading as DELETE }
