import { chmodSync, existsSync, realpathSync, statSync } from "node:fs"
import { dirname } from "node:path"
import { PlainError, shown } from "../plain-error.ts"
import { firstUntraversable, type SystemUser } from "./system-user.ts"

/** Makes sure that PostgreSQL's user can reach the folder of a cluster and owns it, if there is one already. */
export function checkPlace(cluster: string, user: SystemUser | undefined): void {
  const parent = dirname(cluster)
  const blocked = user && firstUntraversable(realpathSync(parent), user)
  if (blocked !== undefined) {
    throw new PlainError(
      `PostgreSQL runs as its own user "postgres" here, and that user cannot pass through the folder ${blocked}: allow it (chmod o+x ${blocked}), or choose another place with --data-dir.`,
    )
  }
  if (!existsSync(cluster)) return
  const owner = statSync(cluster).uid
  const expected = user?.uid ?? process.getuid?.()
  if (expected !== undefined && owner !== expected) {
    throw new PlainError(
      `The database in ${shown(cluster)} belongs to another user of this machine (number ${owner}): start the shop as the user who made it, or start anew with --fresh.`,
    )
  }
  // A copy or a restored backup is often open to others, and PostgreSQL refuses that.
  chmodSync(cluster, 0o700)
}
