import { strict as assert } from "node:assert"

/** Reads a variable that the test runner sets; says which one is missing. */
function required(name: string): string {
  const value = process.env[name]
  assert(value, `${name} is not set. Start a sample shop first, see backend/README.md.`)
  return value
}

/** The shop under test. */
export const shop = {
  url: required("TEST_BACKEND_URL"),
  publishableKey: required("TEST_PUBLISHABLE_KEY"),
  adminEmail: required("TEST_ADMIN_EMAIL"),
  adminPassword: required("TEST_ADMIN_PASSWORD"),
  databaseUrl: required("TEST_DATABASE_URL"),
}

/** Where programs are found, for those that a spec starts. */
export const searchPath = process.env["PATH"] ?? ""
