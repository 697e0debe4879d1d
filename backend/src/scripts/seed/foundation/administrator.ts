import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createAdministratorWorkflow } from "../../../workflows/user/workflows/create-administrator"

/** Creates the first administrator from the environment; does nothing as soon as any user exists. */
export async function ensureAdministrator(
  container: MedusaContainer,
  login: { email: string | undefined; password: string | undefined },
): Promise<void> {
  const { email, password } = login
  if (email === undefined || password === undefined) return
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "user", fields: ["id"], pagination: { take: 1 } })
  if (data.length > 0) return
  await createAdministratorWorkflow(container).run({ input: { email, password } })
}
