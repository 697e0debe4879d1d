import { contentData } from "@/features/safety/guidance-data"
import { onlyReading, publishedAnswer, publishedOptions } from "@/lib/published-answer"

/** Not static: Next sends a static answer whole and never 304. The text is written once per process. */
export const dynamic = "force-dynamic"

/** The guidance for another shop: `content.json`, described by `content.schema.json`. */
export function GET(request: Request): Response {
  return publishedAnswer(request, contentData())
}

export { publishedOptions as OPTIONS }
export { onlyReading as POST, onlyReading as PUT, onlyReading as PATCH, onlyReading as DELETE }
