import { strict as assert } from "node:assert"
import { randomUUID } from "node:crypto"
import { shop } from "./env"
import { anonymous, type Answer } from "./http"

/** A customer who is logged in: their store calls. */
export interface Customer {
  store: (method: string, path: string, body?: unknown) => Promise<Answer<OrderBody>>
}

/** The part of an answer that the specs read. */
interface OrderBody {
  order?: { id: string }
}

async function call(token: string, method: string, path: string, body?: unknown) {
  const answer = await fetch(`${shop.url}/store${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      "x-publishable-api-key": shop.publishableKey,
      "content-type": "application/json",
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: (await answer.json()) as OrderBody }
}

/** Registers a customer of a spec's own and logs them in. */
export async function registerCustomer(): Promise<Customer> {
  const login = { email: `${randomUUID()}@finegauge.test`, password: `long-${randomUUID()}` }
  const tokenFrom = async (path: string): Promise<string> => {
    const answer = await anonymous<{ token: string }>("POST", path, login)
    assert(answer.status === 200, `${path} answered ${answer.status}`)
    return answer.body.token
  }
  const registered = await tokenFrom("/auth/customer/emailpass/register")
  const made = await call(registered, "POST", "/customers", { email: login.email })
  assert(made.status === 200, JSON.stringify(made.body))
  const token = await tokenFrom("/auth/customer/emailpass")
  return { store: (method, path, body) => call(token, method, path, body) }
}
