/** What the admin API refused, in its own sentence. */
export class Refusal extends Error {}

/**
 * Calls a route of the admin API with the session of the one who is logged in; `Answer` is what the route promises.
 * Throws a `Refusal` with the sentence of the backend, or with one that says that it cannot be reached.
 */
export async function adminApi<Answer>(path: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(`/admin${path}`, {
    method: body === undefined ? "GET" : "POST",
    credentials: "include",
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  }).catch(() => undefined)
  if (answer === undefined)
    throw new Refusal("The backend cannot be reached. Nothing was changed. Try again in a moment.")
  const content: unknown = await answer.json().catch(() => undefined)
  if (answer.ok) return content as Answer
  const message = (content as { message?: unknown } | undefined)?.message
  throw new Refusal(
    typeof message === "string" ? message : `The backend answered ${answer.status}.`,
  )
}
