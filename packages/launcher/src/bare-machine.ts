import { PlainError } from "./plain-error.ts"

const OLDEST = [22, 18] as const

/** Refuses what the launcher cannot run on, with a sentence; `version` is Node's, as in "24.1.0". */
export function checkMachine(version: string, platform: NodeJS.Platform): void {
  const [major = 0, minor = 0] = version.split(".").map(Number)
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new PlainError(
      `This is Node ${version}, which is too old for the shop: start it with "npx pnpm start", which brings its own Node 24.`,
    )
  }
  if (platform === "win32") {
    throw new PlainError(
      "The shop does not run on Windows itself: start it inside the Windows Subsystem for Linux (wsl --install).",
    )
  }
}
