import { strict as assert } from "node:assert"
import { shop } from "./env"

/** Status and parsed body of an answer; a body that is no JSON arrives as text. */
export interface Answer<Body = Record<string, unknown>> {
  status: number
  body: Body
}

async function call<Body>(
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<Answer<Body>> {
  const answer = await fetch(shop.url + path, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    signal: AbortSignal.timeout(20_000),
  })
  const text = await answer.text()
  try {
    return { status: answer.status, body: JSON.parse(text) as Body }
  } catch {
    return { status: answer.status, body: text as Body }
  }
}

/** Calls a store route as the storefront does, with the publishable key. */
export const store = <Body = Record<string, unknown>>(
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer<Body>> =>
  call<Body>(method, `/store${path}`, { "x-publishable-api-key": shop.publishableKey }, body)

/** Calls any route without a login and without a key. */
export const anonymous = <Body = Record<string, unknown>>(
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer<Body>> => call<Body>(method, path, {}, body)

let token: Promise<string> | undefined

async function login(): Promise<string> {
  const answer = await anonymous<{ token: string }>("POST", "/auth/user/emailpass", {
    email: shop.adminEmail,
    password: shop.adminPassword,
  })
  assert(answer.status === 200, `The administrator cannot log in: ${answer.status}`)
  return answer.body.token
}

/** Calls an admin route as the administrator of the sample shop. */
export async function admin<Body = Record<string, unknown>>(
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer<Body>> {
  token ??= login()
  return call<Body>(method, `/admin${path}`, { authorization: `Bearer ${await token}` }, body)
}
