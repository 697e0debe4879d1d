import { countPieces } from "@/lib/medusa/carts/carts"
import { readId } from "@/lib/medusa/carts/cookies"
import { isGone } from "@/lib/medusa/carts/current"

const noStore = { "cache-control": "no-store" }

/**
 * Number of pieces in the visitor's cart, for the header. `null` while the backend is away: the header
 * then shows no number, and the page around it goes on.
 */
export async function GET(): Promise<Response> {
  const id = await readId("cart")
  if (id === null) return Response.json({ count: 0 }, { headers: noStore })
  const count = await countPieces(id)
  if (count.ok) return Response.json({ count: count.value }, { headers: noStore })
  return Response.json({ count: isGone(count) ? 0 : null }, { headers: noStore })
}

const onlyGet = (): Response =>
  Response.json({ message: "Use GET." }, { status: 405, headers: { ...noStore, allow: "GET" } })

export { onlyGet as POST, onlyGet as PUT, onlyGet as PATCH, onlyGet as DELETE }
