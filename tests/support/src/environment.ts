/** Where the shop under test is and how to get in; set by `run-all`, or by hand for a single suite. */
export interface TestEnvironment {
  backendUrl: string
  shopUrl: string
  publishableKey: string
  adminEmail: string
  adminPassword: string
  databaseUrl: string
  revalidateSecret: string
  /** Folder of the storefront's finished build, for a storefront of a test's own. */
  storefrontBuild: string
  /** Folder of the backend's finished build, for a backend of a test's own. */
  backendBuild: string
}

const names = {
  backendUrl: "TEST_BACKEND_URL",
  shopUrl: "TEST_SHOP_URL",
  publishableKey: "TEST_PUBLISHABLE_KEY",
  adminEmail: "TEST_ADMIN_EMAIL",
  adminPassword: "TEST_ADMIN_PASSWORD",
  databaseUrl: "TEST_DATABASE_URL",
  revalidateSecret: "TEST_REVALIDATE_SECRET",
  storefrontBuild: "TEST_STOREFRONT_BUILD",
  backendBuild: "TEST_BACKEND_BUILD",
} as const satisfies Record<keyof TestEnvironment, string>

/** Reads the address and the keys of the shop under test; throws one sentence that names what is missing. */
export function testEnvironment(source: NodeJS.ProcessEnv = process.env): TestEnvironment {
  const missing = Object.values(names).filter((name) => !source[name])
  if (missing.length > 0) {
    throw new Error(
      `These suites need a running test shop; \`npx pnpm test\` starts one. Not set: ${missing.join(", ")}.`,
    )
  }
  return Object.fromEntries(
    Object.entries(names).map(([key, name]) => [key, source[name] ?? ""]),
  ) as unknown as TestEnvironment
}

/** The variables by which `testEnvironment` finds the shop, for a child process. */
export function asVariables(environment: TestEnvironment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(names).map(([key, name]) => [name, environment[key as keyof TestEnvironment]]),
  )
}
