import { shop } from "./env"
import { anonymous } from "./http"

/** Sends a CSV file to the product import as the dashboard does; returns the id of the import. */
export async function startImport(csv: string): Promise<string> {
  const { body: login } = await anonymous<{ token: string }>("POST", "/auth/user/emailpass", {
    email: shop.adminEmail,
    password: shop.adminPassword,
  })
  const form = new FormData()
  form.append("file", new Blob([csv], { type: "text/csv" }), "products.csv")
  const answer = await fetch(`${shop.url}/admin/products/import`, {
    method: "POST",
    headers: { authorization: `Bearer ${login.token}` },
    body: form,
  })
  const { transaction_id: id } = (await answer.json()) as { transaction_id: string }
  return id
}
