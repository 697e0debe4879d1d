import type { Service } from "../process/service.ts"

/** A shop that runs, with everything that a test or a summary needs to know about it. */
export interface RunningShop {
  /** origin of the shop, for browsers */
  shopUrl: string
  /** address of the admin, for browsers */
  adminUrl: string
  /** origin of the backend */
  backendUrl: string
  publishableKey: string
  /** login of the first admin; empty where the database has admins of its own */
  adminEmail: string
  adminPassword: string
  /** file with that login; undefined where there is none */
  adminFile: string | undefined
  /** address of the application role */
  databaseUrl: string
  /** address of the owner role; undefined when there is only one role */
  databaseOwnerUrl: string | undefined
  /** key that signs change signals */
  revalidateSecret: string
  dataDir: string
  /** things that somebody should know, one sentence each */
  warnings: string[]
  /** supervised programs: a test may stop one, or kill its process and watch it return */
  storefront: Service
  backend: Service
  /** undefined when the database is not the launcher's */
  postgres: Service | undefined
  /** settles, with a sentence, when a program crashed too often to go on */
  givenUp: Promise<string>
  /** Renders the shop's pages into the page cache; returns how many. */
  warmUp: () => Promise<number>
  /** Stops storefront, backend and then PostgreSQL; `hurry` gives them no time. Calling it again is harmless. */
  stop: (hurry?: boolean) => Promise<void>
}
