import { spawnSync } from "node:child_process"
import { statSync } from "node:fs"
import { dirname, parse } from "node:path"
import { PlainError } from "../plain-error.ts"

/** The operating system's user that runs PostgreSQL when the launcher itself is root. */
export interface SystemUser {
  uid: number
  gid: number
}

const NAME = "postgres"

/** PostgreSQL refuses to run as root: then its own user, made if missing; undefined for anybody else. */
export function postgresUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const user = lookUp() ?? makeUser()
  if (user === undefined) {
    throw new PlainError(
      `PostgreSQL does not run as root and its own user could not be made: add one by hand (useradd --system ${NAME}), or start the shop as an ordinary user.`,
    )
  }
  return user
}

function lookUp(): SystemUser | undefined {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const answer = spawnSync("id", [flag, NAME], { encoding: "utf8" })
    return answer.status === 0 ? Number(answer.stdout) : 0
  })
  return uid && gid ? { uid, gid } : undefined
}

function makeUser(): SystemUser | undefined {
  const recipes = [
    ["groupadd", "--system", NAME],
    ["useradd", "--system", "--gid", NAME, "--no-create-home", "--shell", "/bin/false", NAME],
    // Where there is no shadow suite, as on Alpine:
    ["addgroup", "-S", NAME],
    ["adduser", "-S", "-D", "-H", "-G", NAME, "-s", "/bin/false", NAME],
  ]
  for (const [command = "", ...args] of recipes) {
    spawnSync(command, args, { stdio: "ignore" })
    const user = lookUp()
    if (user !== undefined) return user
  }
  return undefined
}

/** What decides who may pass through a folder. */
export interface FolderRights {
  uid: number
  gid: number
  mode: number
}

function mayPass(stats: FolderRights, user: SystemUser): boolean {
  if (stats.uid === user.uid) return (stats.mode & 0o100) !== 0
  if (stats.gid === user.gid) return (stats.mode & 0o010) !== 0
  return (stats.mode & 0o001) !== 0
}

/** The topmost folder on the way to `path`, itself included, that the user may not pass; access lists are not seen. */
export function firstUntraversable(
  path: string,
  user: SystemUser,
  statOf: (folder: string) => FolderRights = statSync,
): string | undefined {
  const above =
    path === parse(path).root ? undefined : firstUntraversable(dirname(path), user, statOf)
  return above ?? (mayPass(statOf(path), user) ? undefined : path)
}
