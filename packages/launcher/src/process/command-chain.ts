import { commandOf, identify, isAlive, parentOf, type ProcessIdentity } from "./identity.ts"

/** True for the shells and package managers through which `npx pnpm start` reaches the launcher. */
export function belongsToCommand(command: string): boolean {
  const manager = /(^|[^a-z])(npx|pnpx|npm|pnpm|corepack)([^a-z]|$)/
  return manager.test(command) || command.includes("launcher/src/start.mjs")
}

/**
 * Tells when a process of the command that started the launcher is gone.
 * A killed npx leaves its children behind without a signal: the shop would go on where nobody can stop it.
 */
export function watchCommand(onGone: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const chain = startedBy(process.pid)
  if (chain.length === 0) return
  const timer = setInterval(() => {
    if (chain.every(isAlive)) return
    clearInterval(timer)
    onGone()
  }, 500)
  timer.unref()
}

function startedBy(pid: number): ProcessIdentity[] {
  const parent = parentOf(pid)
  const command = parent === undefined ? undefined : commandOf(parent)
  if (parent === undefined || parent <= 1 || command === undefined) return []
  if (!belongsToCommand(command)) return []
  const identity = identify(parent)
  return identity === undefined ? [] : [identity, ...startedBy(parent)]
}
