import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readToken, recordToKeep } from "../../../modules/guidance"
import { readCartLines } from "../../../workflows/sale/read/cart-lines"
import { productsOfVariants, readSaleStates } from "../../../workflows/sale/read/sale-states"

interface Item {
  variant_id: string
  metadata?: Record<string, unknown> | null
}

/** What a browser may say: which guidance its page showed, as the token of the product's guidance. */
const shownBy = ({ metadata }: Item) => readToken(metadata?.["guidance_shown"])

async function record(req: MedusaRequest, items: Item[], cartId?: string): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const products = await productsOfVariants(
    query,
    items.map(({ variant_id: id }) => id),
  )
  const states = await readSaleStates(query, [...products.values()])
  const lines = cartId === undefined ? [] : ((await readCartLines(query, cartId)) ?? [])
  for (const item of items) {
    const state = states.get(products.get(item.variant_id) ?? "")
    const held = lines.find(({ variantId }) => variantId === item.variant_id)?.recorded
    // Replaced as a whole: nothing else that a browser sends is kept on a line.
    item.metadata = state ? { guidance: recordToKeep(held, shownBy(item), state.guidance) } : null
  }
}

/** Records on a new line which guidance was shown with its product. */
export async function recordOnLine(
  req: MedusaRequest<Item>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await record(req, [req.validatedBody], String(req.params["id"]))
  next()
}

/** Records on each of several new lines which guidance was shown with its product. */
export async function recordOnLines(
  req: MedusaRequest<{ lines: (Item & { guidance_shown?: string })[] }>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const lines = req.validatedBody.lines.map(({ guidance_shown: shown, ...line }) => ({
    ...line,
    metadata: { guidance_shown: shown },
  }))
  await record(req, lines, String(req.params["id"]))
  req.validatedBody.lines = lines
  next()
}

/** Records on the lines of a new cart which guidance was shown with their products. */
export async function recordOnCart(
  req: MedusaRequest<{ items?: Item[] | null }>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const items = req.validatedBody.items ?? []
  if (items.length > 0) await record(req, items)
  next()
}

/** Keeps a browser from changing what a line recorded: a change of quantity changes the quantity. */
export function keepRecord(
  req: MedusaRequest<{ metadata?: unknown }>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  delete req.validatedBody.metadata
  next()
}
