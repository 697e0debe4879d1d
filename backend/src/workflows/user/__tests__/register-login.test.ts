import { asValue } from "@medusajs/framework/awilix"
import { createMedusaContainer, Modules } from "@medusajs/framework/utils"
import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { failStep } from "../../__tests__/fail"
import { registerLoginStep } from "../steps/register-login"

const auth = { register: vi.fn(), deleteAuthIdentities: vi.fn() }

const registerWorkflow = createWorkflow(
  "register",
  (input: { email: string; password: string; fail: boolean }) => {
    registerLoginStep(input)
    failStep(input)
  },
)

async function register(fail: boolean): Promise<void> {
  const container = createMedusaContainer()
  container.register(Modules.AUTH, asValue(auth))
  const input = { email: "admin@finegauge.test", password: "a-password-of-the-test", fail }
  await registerWorkflow(container).run({ input })
}

beforeEach(() => {
  vi.resetAllMocks()
  auth.register.mockResolvedValue({ success: true, authIdentity: { id: "login" } })
})

describe("registering a login", () => {
  it("keeps it when all goes well", async () => {
    await register(false)
    expect(auth.deleteAuthIdentities).not.toHaveBeenCalled()
  })

  it("takes it back when the account cannot be created", async () => {
    await expect(register(true)).rejects.toThrow("a later step failed")
    expect(auth.deleteAuthIdentities).toHaveBeenCalledExactlyOnceWith(["login"])
  })

  it("refuses what the login provider refuses, with its reason", async () => {
    auth.register.mockResolvedValue({ success: false, error: "exists already" })
    await expect(register(false)).rejects.toThrow(/admin@finegauge\.test.*exists already/)
  })
})
