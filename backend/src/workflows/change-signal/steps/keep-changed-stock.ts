import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHANGE_SIGNAL_MODULE, type ChangedPart } from "../../../modules/change-signal"
import type { ChangeSignalModuleService } from "../../../modules/change-signal/service"
import { readStockStates, stockFields, type Query, type StockedVariant } from "../read/stock-states"

interface ProductRow {
  handle: string
  sales_channels?: ({ id: string } | null)[] | null
  variants?: (StockedVariant | null)[] | null
}

const present = <Thing>(things: (Thing | null)[] | null | undefined): Thing[] =>
  (things ?? []).filter((thing) => thing !== null)

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1)

/** The stock states of each product in all its sales channels, as one text to compare: always in one order. */
async function readStates(query: Query, handles: string[]): Promise<Map<string, string>> {
  const { data } = await query.graph({
    entity: "product",
    fields: ["handle", "sales_channels.id", ...stockFields],
    filters: { handle: handles },
  })
  const products = data as unknown as ProductRow[]
  const states = products.map(async ({ handle, sales_channels: channels, variants }) => {
    const ordered = present(variants).toSorted(byId)
    const all = present(channels)
      .toSorted(byId)
      .map(({ id }) => readStockStates(query, ordered, id))
    return [handle, JSON.stringify(await Promise.all(all))] as const
  })
  return new Map(await Promise.all(states))
}

/**
 * Leaves out the products whose stock changed but not its state: their pages show nothing else. When more than
 * stock changed, all products stay. It writes nothing, so it has no compensation.
 */
export const keepChangedStockStep = createStep(
  "keep-changed-stock",
  async ({ handles, parts }: { handles: string[]; parts: ChangedPart[] }, { container }) => {
    if (parts.some((part) => part !== "stock")) return new StepResponse(handles)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const service = container.resolve<ChangeSignalModuleService>(CHANGE_SIGNAL_MODULE)
    return new StepResponse(await service.changedStock(handles, () => readStates(query, handles)))
  },
)
