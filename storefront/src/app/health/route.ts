/** Answers while this process serves; says nothing about the backend, whose absence the shop survives. */
export const dynamic = "force-dynamic"

export function GET(): Response {
  return new Response("ok", {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  })
}
