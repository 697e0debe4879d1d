/** Reads a variable that the test runner sets; says which one is missing. */
function required(name: string): string {
  const value = process.env[name]
  if (!value)
    throw new Error(`${name} is not set. Start a sample shop first, see backend/README.md.`)
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
