import { dirname, join, resolve } from "node:path"

/** The clone that this launcher belongs to. */
export const workspaceRoot = resolve(import.meta.dirname, "../../..")

/** The rooms that the launcher builds and runs, as absolute folders. */
export const rooms = {
  backend: join(workspaceRoot, "backend"),
  storefront: join(workspaceRoot, "storefront"),
  catalogue: join(workspaceRoot, "packages/catalogue"),
  gs1: join(workspaceRoot, "packages/gs1"),
  safetyContent: join(workspaceRoot, "packages/safety-content"),
} as const

/** The folder of the Node that runs the launcher: first on the PATH of every child. */
export const nodeFolder = dirname(process.execPath)
