import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { registerLoginStep } from "../steps/register-login"

/** E-mail address and password of a new administrator. */
export interface CreateAdministratorInput {
  email: string
  password: string
}

/** Creates a user of the dashboard together with the login. */
export const createAdministratorWorkflow = createWorkflow(
  "create-administrator",
  (input: CreateAdministratorInput) => {
    const login = registerLoginStep(input)
    const account = transform({ input, login }, (data) => ({
      authIdentityId: data.login.authIdentityId,
      userData: { email: data.input.email },
    }))
    return new WorkflowResponse(createUserAccountWorkflow.runAsStep({ input: account }))
  },
)
