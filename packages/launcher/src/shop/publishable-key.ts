import { withClient } from "../postgres/provision.ts"

/** The key that names the storefront's sales channel to the backend; the seed makes it. */
export async function readPublishableKey(databaseUrl: string): Promise<string> {
  const found = await withClient(databaseUrl, (client) =>
    client.query<{ token: string }>(
      `select token from api_key
        where type = 'publishable' and title = 'Storefront'
          and revoked_at is null and deleted_at is null
        order by created_at limit 1`,
    ),
  )
  const token = found.rows[0]?.token
  if (token === undefined) throw new Error("the seed left no publishable key named Storefront")
  return token
}
