import { findMarket } from "@/config/markets"
import { suggestQueries } from "@/features/product-search/queries"

/** Longest beginning that is completed, in characters. */
const LONGEST = 100

/** `?q=` is the beginning of a query; answers at most twelve texts that it may become, none while the backend is away. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const market = findMarket((await params).locale)
  if (!market) return Response.json({ message: "There is no such market." }, { status: 404 })
  const text = new URL(request.url).searchParams.get("q")?.replaceAll("\0", "").trim() ?? ""
  const suggestions = text === "" || text.length > LONGEST ? [] : await suggestQueries(market, text)
  return Response.json({ suggestions }, { headers: { "cache-control": "public, max-age=60" } })
}
