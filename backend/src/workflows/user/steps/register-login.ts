import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

interface RegisterLoginInput {
  email: string
  password: string
}

/** Registers an e-mail address with a password; takes the login back when the workflow fails. */
export const registerLoginStep = createStep(
  "register-login",
  async ({ email, password }: RegisterLoginInput, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const { authIdentity, error } = await auth.register("emailpass", { body: { email, password } })
    if (authIdentity === undefined) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The login of ${email} could not be created: ${error ?? "no reason given"}.`,
      )
    }
    return new StepResponse({ authIdentityId: authIdentity.id }, authIdentity.id)
  },
  async (authIdentityId, { container }) => {
    if (authIdentityId === undefined) return
    await container.resolve(Modules.AUTH).deleteAuthIdentities([authIdentityId])
  },
)
